import type * as english from '../english/health.ts'
import type { EncodingScript } from '../../../shared/encodings.ts'
import { counted, list, number, span } from '../../format/numbers.ts'

const feeds = (count: number): string => counted(count, { one: '# canal', other: '# canales' })

export const healthPage: typeof english.healthPage = {
  title: 'Estado de los canales',
  tabs: 'Medios y estado de los canales',
  feeds: 'Canales',
  health: 'Estado',
  table: 'Cómo va cada canal',
  attention: count => count
    ? counted(count, { one: '# canal requiere atención', other: '# canales requieren atención' })
    : 'Ningún canal requiere atención',
  onlyAttention: 'Requieren atención',
  all: 'Todos los canales',
  filter: 'Qué canales',
  well: 'Todos los canales responden y traen algo con la frecuencia habitual.',
  showAll: 'Mostrar todos los canales',
  more: (next, count) => `Mostrar ${number(next)} más de ${feeds(count)}`,
  columns: {
    title: 'Canal', fetched: 'Última descarga', newest: 'Último artículo', interval: 'Se comprueba cada', next: 'Próxima vez'
  },
  sortBy: column => `Ordenar por: ${column}`,
  never: 'nunca',
  due: 'ahora',
  notAgain: 'no más',
  silent: (since, usualGap) => usualGap === undefined
    ? `En silencio desde: ${since}. Mire su sitio: el canal puede haberse mudado.`
    : `En silencio desde: ${since}; lo habitual es algo nuevo cada ${span(Math.max(1, usualGap))}. `
      + 'Mire su sitio: el canal puede haberse mudado.',
  salvaged: 'Su documento está roto; solo pudieron leerse las entradas enteras. Avise al medio.',
  moving: address => `Su servidor remite a ${address}. Si sigue así un día, el canal se mudará allí.`,
  resting: until => `Su servidor pidió que no se le moleste hasta: ${until}.`,
  readAs: (encoding, how) => ({
    chosen: `leído como ${encoding}, a elección suya`, guessed: `leído como ${encoding}, por conjetura`,
    told: `leído como ${encoding}`
  })[how],
  datesIn: zone => `fechas en ${zone.replaceAll('_', ' ')}`,
  signedIn: 'sesión iniciada',
  privateAllowed: 'dirección privada permitida',
  otherOrders: 'Más',
  otherOrdersOf: title => `Más para ${title}`,
  changeAddress: 'Cambiar dirección',
  changeAddressOf: title => `Cambiar la dirección de ${title}`,
  reading: '¿Codificación u hora errónea?',
  readingOf: title => `¿Codificación u hora errónea? ${title}`,
  signIn: 'Iniciar sesión',
  signInOf: title => `Iniciar sesión en ${title}`,
  signOut: 'Cerrar sesión',
  signOutOf: title => `Cerrar la sesión de ${title}`,
  signedOut: title => `Sesión de ${title} cerrada; sus datos de acceso se borraron`,
  forbidPrivate: 'No permitir su dirección privada',
  forbidPrivateOf: title => `No permitir su dirección privada: ${title}`
}

export const addressDialog: typeof english.addressDialog = {
  title: title => `Dirección de ${title}`,
  how: 'Primero se consulta la dirección nueva. Los artículos guardados y lo que usted eligió se quedan con el canal.',
  address: 'Dirección del canal',
  save: 'Cambiar dirección',
  asking: 'Consultando…',
  done: title => `${title} se sigue en su nueva dirección`,
  allowPrivate: 'Está en mi propia red: permitir esta dirección privada',
  cancel: 'Cancelar'
}

export const signInDialog: typeof english.signInDialog = {
  title: title => `Iniciar sesión en ${title}`,
  how: host =>
    `Se envía solo a ${host}, redirija adonde redirija, y no va en sus documentos, exportaciones ni copias de seguridad.`,
  by: 'Iniciar sesión con',
  byPassword: 'Usuario y contraseña',
  byHeader: 'Una cabecera',
  user: 'Usuario',
  password: 'Contraseña',
  headerName: 'Nombre de la cabecera',
  headerHint: 'El que indique el medio, por ejemplo Authorization',
  headerValue: 'Su valor',
  acceptPlain: 'Guardarlo legible en mi carpeta de datos',
  save: 'Iniciar sesión',
  saving: 'Iniciando sesión…',
  cancel: 'Cancelar',
  done: title => `Sesión iniciada en ${title}`
}

export const readingDialog: typeof english.readingDialog = {
  title: title => `Cómo se lee ${title}`,
  how: 'Elija la codificación con la que los titulares se ven bien. Lo guardado de su último documento se relee al momento.',
  loading: 'Leyendo su último documento…',
  encoding: 'Codificación',
  automatic: encoding => `La que indica el canal (${encoding})`,
  likely: 'Probables',
  preview: 'Sus primeros titulares',
  zone: 'Huso de las fechas que no indican ninguno',
  datesWithoutZone: dates => `Escribe ${list(dates.map(date => `«${date}»`))}.`,
  zonesTold: 'Sus fechas indican el huso.',
  save: 'Leerlo así',
  saving: 'Leyendo…',
  cancel: 'Cancelar',
  done: (title, changed) => changed
    ? `${title}: ${counted(changed, {
      one: '# artículo se lee ahora de otro modo', other: '# artículos se leen ahora de otro modo'
    })}`
    : `${title} se lee como antes`
}

export const scriptNames: Readonly<Record<EncodingScript, string>> = {
  unicode: 'Unicode', western: 'Europa occidental', 'central-european': 'Europa central', baltic: 'Báltico', cyrillic: 'Cirílico',
  greek: 'Griego', turkish: 'Turco', hebrew: 'Hebreo', arabic: 'Árabe', vietnamese: 'Vietnamita', thai: 'Tailandés',
  'simplified-chinese': 'Chino simplificado', 'traditional-chinese': 'Chino tradicional', japanese: 'Japonés', korean: 'Coreano'
}

export const healthStates: typeof english.healthStates = {
  neverChecked: 'Aún sin comprobar.',
  ok: when => `Comprobado: ${when}.`,
  gone: when => `Desaparecido: ${when}. Sus artículos se quedan; busque un canal nuevo en el sitio del medio.`,
  failing: (when, failure) => `Falla desde: ${when}. ${failure}`
}
