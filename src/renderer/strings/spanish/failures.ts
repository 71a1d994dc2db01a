import type * as english from '../english/failures.ts'

const missing: Readonly<Record<string, string>> = {
  article: 'Este artículo', 'article-page': 'Una página de este artículo', 'article-text': 'Este texto del artículo',
  block: 'Esta pieza', city: 'Esta ciudad', dossier: 'Este dosier', 'edition-plan': 'Este plan de edición', feed: 'Este canal',
  import: 'Esta importación', note: 'Esta nota', outlet: 'Este medio', 'press-review': 'Esta revista de prensa',
  revision: 'Esta versión', section: 'Esta sección', story: 'Este tema', topic: 'Este asunto'
}

const unsupported: Readonly<Record<string, string>> = {
  login: 'Aquí no se puede iniciar sesión en un medio.', browser: 'Aquí no se puede abrir un navegador.'
}

const banks: Readonly<Record<string, string>> = { ecb: 'del Banco Central Europeo', cbr: 'del Banco de Rusia' }

const inQuotes = (reason: string | undefined): string => reason ? ` («${reason}»)` : ''

export const failures: typeof english.failures = {
  'invalid-arguments': d => `El programa no conoce esta petición${inQuotes(d['at'])}.`,
  'not-found': d => `${missing[d['what'] ?? ''] ?? 'Esto'} ya no está. Haga otra elección.`,
  unsupported: d => unsupported[d['what'] ?? ''] ?? 'Aquí no se puede hacer esto.',
  conflict: () => 'Mientras tanto esto se cambió en otra ventana. Recárguelo y repita el cambio.',
  cancelled: () => 'Cancelado.',
  busy: () => 'Esto ya está en marcha. Espere a que termine.',
  internal: () => 'Algo falló dentro del programa. El registro de la carpeta de datos tiene los detalles.',
  'address-invalid': d => d['from']
    ? `${d['from']} remite a «${d['address'] ?? ''}», que no es una dirección web. Busque otro canal en su sitio.`
    : `«${d['address'] ?? ''}» no es una dirección web. Debería parecerse a https://example.org/feed.xml.`,
  'address-private': d =>
    `${d['host'] ?? 'Esta dirección'} está en una red privada. Si es la de su intranet, permita esta dirección privada en `
      + '«Medios».',
  'host-not-found': d => d['host']
    ? `No existe ningún servidor llamado ${d['host']}. Revise cómo está escrito, o su conexión.`
    : 'No existe ese servidor. Revise cómo está escrito, o su conexión.',
  'connection-failed': d => `${d['host'] ?? 'El servidor'} no responde. Revise su conexión o inténtelo más tarde.`,
  'answer-cut': d => `${d['host'] ?? 'El servidor'} se cortó a mitad de la respuesta. Se volverá a intentar; si sigue así, `
    + 'avise al medio.',
  'certificate-invalid': d =>
    `El certificado de ${d['host'] ?? 'este servidor'} no vale${inQuotes(d['reason'])}. Avise al medio; no se descargó nada.`,
  'timed-out': d => d['seconds']
    ? `${d['host'] ?? 'El servidor'} tardó más de ${d['seconds']} segundos. Se reintentará en la próxima actualización.`
    : `${d['host'] ?? 'El servidor'} tardó demasiado. Se reintentará en la próxima actualización.`,
  'too-large': d => d['megabytes']
    ? `La respuesta de ${d['host'] ?? 'este servidor'} pasa de ${d['megabytes']} MB y no se leyó. Avise al medio, o busque en su `
      + 'sitio un canal más corto.'
    : `La respuesta de ${d['host'] ?? 'este servidor'} es demasiado grande y no se leyó. Avise al medio, o busque en su sitio un `
      + 'canal más corto.',
  'too-many-redirects': d => `${d['host'] ?? 'El servidor'} redirige en círculo. Compruebe la dirección en un navegador.`,
  'http-status': d => d['until']
    ? `${d['host'] ?? 'El servidor'} pide que no se le pregunte durante un rato (estado ${d['status'] ?? '?'}). Después se volverá `
      + 'a intentar.'
    : `${d['host'] ?? 'El servidor'} respondió con el estado ${d['status'] ?? '?'}. Compruebe la dirección en un `
    + 'navegador o inténtelo más tarde.',
  gone: d => `${d['host'] ?? 'El medio'} dice que este canal ha desaparecido para siempre. Sus artículos se quedan; busque un `
    + 'canal nuevo en el sitio del medio.',
  'feed-missing': d => `${d['host'] ?? 'El medio'} no ofrece este canal desde hace tres días. Busque su nueva dirección en el `
    + 'sitio del medio; los artículos guardados se quedan.',
  'sign-in-needed': d => `${d['host'] ?? 'El servidor'} no muestra este canal sin iniciar sesión (estado `
    + `${d['status'] ?? '401'}). Escriba usuario y contraseña en «Medios», o compruebe la dirección en un navegador.`,
  'robot-check': d => `${d['host'] ?? 'El servidor'} quiere ver un navegador antes de mostrar este canal. Pida al medio que deje `
    + 'pasar a los lectores de canales; se reintentará.',
  'proxy-failed': d => `El proxy ${d['proxy'] ?? 'de este equipo'} no trajo respuesta de ${d['host'] ?? 'ese servidor'}. Revise `
    + 'el proxy en «Ajustes», o su conexión.',
  'secret-unprotected': () => 'Este equipo no tiene llavero, así que la contraseña quedaría legible en la carpeta de datos. '
    + 'Acéptelo, o instale antes un llavero.',
  'not-a-feed': d => `${d['address'] ?? 'Esta dirección'} no es un canal; puede ser una página web. Escriba la dirección del `
    + 'sitio en «Medios» para buscar sus canales.',
  'feed-broken': d => `El canal de ${d['address'] ?? 'esta dirección'} está roto y no se puede leer${inQuotes(d['reason'])}. `
    + 'Avise al medio; los artículos guardados se quedan.',
  'no-feed-found': d =>
    `No se encontró ningún canal en ${d['address'] ?? 'esta dirección'}. Busque «RSS» en el sitio y escriba esa dirección.`,
  'consent-needed': d => `${d['host'] ?? 'El sitio'} muestra, en vez de su contenido, una página que pide consentimiento. Ábralo `
    + 'en un navegador, acepte y escriba la dirección que vea entonces.',
  'no-article-found': d => `No se encontró ningún artículo en ${d['address'] ?? 'esta dirección'}. Escriba la dirección de un `
    + 'solo artículo, o pegue su texto.',
  'page-closed': d =>
    `${d['host'] ?? 'El sitio'} no muestra esta página a programas. Ábrala en un navegador y pegue su texto.`,
  'page-missing': d => `${d['host'] ?? 'El medio'} ya no tiene esta página.${
    d['for'] === 'article' ? ' Lo guardado del artículo se queda.' : ''}`,
  'outlet-needed': () => '¿Qué medio lo publicó? Escriba su nombre.',
  'already-subscribed': d => `Ya sigue ${d['title'] ?? 'este canal'}.`,
  'section-exists': d => d['title']
    ? `Ya hay una sección llamada «${d['title']}». Elija otro nombre.` : 'Ya hay una sección con ese nombre. Elija otro.',
  'worker-limit': () => 'Esto exigía demasiado tiempo o memoria y se detuvo. Nada de lo guardado cambió.',
  'opml-broken': d => `Este archivo OPML no se puede leer${inQuotes(d['reason'])}. Expórtelo de nuevo desde el otro lector.`,
  'opml-empty': () => 'En este archivo OPML no hay canales. No se cambió nada.',
  'digest-issued': d => `El n.º\u00A0${d['number'] ?? '?'} está publicado y ya no cambia.`,
  'not-issued': d => `El n.º\u00A0${d['number'] ?? '?'} todavía es un borrador: cámbielo tal cual.`,
  'not-an-issue': () => 'Este archivo no es una revista de prensa que Press Review exportara como JSON. Elija el que termina en '
    + '.json.',
  'issue-broken': () => 'Esta revista de prensa está cortada o dañada. Pida que se exporte de nuevo como JSON e importe ese '
    + 'archivo; no se cambió nada.',
  'issue-newer': () => 'Una versión más nueva de Press Review exportó esta revista de prensa. Instale aquí esa versión, o pida '
    + 'que se exporte como HTML o PDF; no se cambió nada.',
  'nothing-to-compose': () => 'No se leyó ningún canal en el período de esta edición. Actualice antes, o alargue el período.',
  'day-to-come': () => 'Ese día aún no ha llegado. Elija hoy o un día anterior.',
  'no-browser': () => 'Para el PDF hace falta Chromium o Chrome, y no se encontró ninguno. Instale uno, o ejecute «npx '
    + 'playwright install chromium»; la exportación a HTML funciona sin él.',
  'print-failed': d => `La impresión falló${inQuotes(d['reason'])}. Inténtelo de nuevo; la exportación a HTML no necesita `
    + 'imprimir.',
  'correction-expired': () => 'Ya es tarde para deshacerlo. Decídalo de nuevo en la página del tema.',
  'undo-expired': () => 'Ya es tarde para deshacerlo. Marque los artículos uno a uno.',
  'not-a-snapshot': () =>
    'Este archivo no es un artículo que Press Review guardara como prueba. Elija el archivo HTML tal como se guardó.',
  'disk-full': d => `El disco está lleno: no se guardó ${d['file'] ?? 'un archivo'}. Libere espacio e inténtelo de nuevo; la `
    + 'versión anterior está intacta.',
  'file-open': d => `${d['file'] ?? 'El archivo'} está abierto en otro programa. Ciérrelo allí y exporte de nuevo; la `
    + 'versión anterior está intacta.',
  'folder-read-only': d => d['folder']
    ? `No se puede escribir en la carpeta de datos ${d['folder']}. Cambie sus permisos o elija otra con --data.`
    : 'No se puede escribir en la carpeta de datos. Cambie sus permisos o elija otra con --data.',
  'document-newer': d => `Una versión más nueva de Press Review escribió ${d['file'] ?? 'un documento'}. Instale esa versión, o `
    + 'llévese una copia de la carpeta con «press-review backup»; no se cambió nada.',
  'in-use': d => `Press Review ya está en marcha en ${d['folder'] ?? 'esta carpeta de datos'}. Ciérrelo antes, o elija otra `
    + 'carpeta con --data.',
  'backup-broken': d => d['file']
    ? `La copia de seguridad ${d['file']} no se puede usar${inQuotes(d['reason'])}. No se cambió nada; tome una copia anterior.`
    : `La copia de seguridad no se puede usar${inQuotes(d['reason'])}. No se cambió nada; tome una copia anterior.`,
  'weather-broken': () => 'El tiempo llegó en una forma que no se puede leer. Revise la dirección del servicio en los ajustes; '
    + 'se reintentará.',
  'rates-broken': d => `Los tipos de cambio ${banks[d['bank'] ?? ''] ?? 'del banco'} llegaron en una forma que no se puede leer. `
    + 'Quedan los últimos buenos; se reintentará.',
  'session-unknown': () => 'Press Review no conoce esta página. Abra la dirección que mostró al iniciarse.',
  'program-stopped': () => 'Press Review se ha cerrado. Inícielo de nuevo y abra la dirección que muestre entonces.'
}
