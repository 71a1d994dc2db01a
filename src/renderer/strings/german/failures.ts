import type { MissingThing } from '../../../shared/failure.ts'
import type * as english from '../english/failures.ts'

const missing: Readonly<Record<string, string>> = {
  article: 'Diesen Artikel', 'article-page': 'Eine Seite dieses Artikels', 'article-text': 'Diesen Text des Artikels',
  block: 'Diesen Beitrag', city: 'Diese Stadt', dossier: 'Dieses Dossier', 'edition-plan': 'Diesen Ausgabenplan',
  feed: 'Diesen Feed', import: 'Diesen Import', note: 'Diese Notiz', outlet: 'Dieses Medium', 'press-review': 'Diese Presseschau',
  revision: 'Diese Fassung', section: 'Dieses Ressort', story: 'Dieses Thema', topic: 'Diese Beobachtung'
} satisfies Record<MissingThing, string>

const unsupported: Readonly<Record<string, string>> = {
  login: 'Hier kann man sich nicht bei einem Medium anmelden.', browser: 'Hier kann kein Browser geöffnet werden.'
}

const banks: Readonly<Record<string, string>> = { ecb: 'der Europäischen Zentralbank', cbr: 'der Bank von Russland' }

const quoted = (reason: string | undefined): string => reason ? ` („${reason}“)` : ''

export const failures: typeof english.failures = {
  'invalid-arguments': d => `Diesen Auftrag kennt das Programm nicht${quoted(d['at'])}.`,
  'not-found': d => `${missing[d['what'] ?? ''] ?? 'Dies'} gibt es nicht mehr. Wählen Sie etwas anderes.`,
  unsupported: d => unsupported[d['what'] ?? ''] ?? 'Das ist hier nicht möglich.',
  conflict: () => 'Das wurde inzwischen in einem anderen Fenster geändert. Laden Sie neu und ändern Sie noch einmal.',
  cancelled: () => 'Abgebrochen.',
  busy: () => 'Das läuft schon. Warten Sie, bis es fertig ist.',
  internal: () => 'Im Programm ist etwas schiefgegangen. Näheres steht im Protokoll im Datenordner.',
  'address-invalid': d => d['from']
    ? `${d['from']} leitet weiter auf „${d['address'] ?? ''}“, und das ist keine Webadresse. Suchen Sie auf der Website einen `
      + 'anderen Feed.'
    : `„${d['address'] ?? ''}“ ist keine Webadresse. Sie sollte aussehen wie https://example.org/feed.xml.`,
  'address-private': d => `${d['host'] ?? 'Diese Adresse'} liegt in einem privaten Netz. Gehört sie zu Ihrem Intranet, erlauben `
    + 'Sie diese private Adresse unter „Medien“.',
  'host-not-found': d => d['host']
    ? `Es gibt keinen Server namens ${d['host']}. Prüfen Sie die Schreibweise oder Ihre Verbindung.`
    : 'Diesen Server gibt es nicht. Prüfen Sie die Schreibweise oder Ihre Verbindung.',
  'connection-failed': d =>
    `${d['host'] ?? 'Der Server'} antwortet nicht. Prüfen Sie Ihre Verbindung, oder versuchen Sie es später noch einmal.`,
  'answer-cut': d => `${d['host'] ?? 'Der Server'} ist mitten in der Antwort abgebrochen. Es wird wieder versucht; bleibt es so, `
    + 'sagen Sie es dem Medium.',
  'certificate-invalid': d => `${d['host'] ?? 'Der Server'} hat kein gültiges Zertifikat${quoted(d['reason'])}. Sagen Sie es dem `
    + 'Medium; abgerufen wurde nichts.',
  'timed-out': d => d['seconds']
    ? `${d['host'] ?? 'Der Server'} brauchte länger als ${d['seconds']} Sekunden. Neuer Versuch beim nächsten Aktualisieren.`
    : `${d['host'] ?? 'Der Server'} war zu langsam. Neuer Versuch beim nächsten Aktualisieren.`,
  'too-large': d => d['megabytes']
    ? `${d['host'] ?? 'Der Server'} hat mehr als ${d['megabytes']} MB geschickt; das wurde nicht gelesen. Sagen Sie es dem `
      + 'Medium, oder suchen Sie auf seiner Website einen kürzeren Feed.'
    : `${d['host'] ?? 'Der Server'} hat zu viel geschickt; das wurde nicht gelesen. Sagen Sie es dem Medium, oder suchen Sie auf `
      + 'seiner Website einen kürzeren Feed.',
  'too-many-redirects': d => `${d['host'] ?? 'Der Server'} leitet im Kreis weiter. Prüfen Sie die Adresse in einem Browser.`,
  'http-status': d => d['until']
    ? `${d['host'] ?? 'Der Server'} will eine Weile nicht gefragt werden (Status ${d['status'] ?? '?'}). Danach wird es wieder `
      + 'versucht.'
    : `${d['host'] ?? 'Der Server'} antwortete mit dem Status ${d['status'] ?? '?'}. Prüfen Sie die Adresse in `
    + 'einem Browser, oder versuchen Sie es später noch einmal.',
  gone: d => `${d['host'] ?? 'Das Medium'} sagt, dass es diesen Feed nicht mehr gibt. Seine Artikel bleiben; suchen Sie auf der `
    + 'Website des Mediums einen neuen.',
  'feed-missing': d => `${d['host'] ?? 'Das Medium'} hat diesen Feed seit drei Tagen nicht. Suchen Sie seine neue Adresse auf `
    + 'der Website des Mediums; gespeicherte Artikel bleiben.',
  'sign-in-needed': d => `${d['host'] ?? 'Der Server'} zeigt diesen Feed nicht ohne Anmeldung (Status ${d['status'] ?? '401'}). `
    + 'Geben Sie Benutzer und Kennwort unter „Medien“ ein, oder prüfen Sie die Adresse in einem Browser.',
  'robot-check': d => `${d['host'] ?? 'Der Server'} will einen Browser sehen, bevor er diesen Feed zeigt. Bitten Sie das Medium, `
    + 'Feedreader einzulassen; es wird wieder versucht.',
  'proxy-failed': d => `${d['proxy'] ? `Der Proxy ${d['proxy']}` : 'Der Proxy dieses Computers'} brachte keine Antwort`
    + `${d['host'] ? ` von ${d['host']}` : ''}. Prüfen Sie den Proxy unter „Einstellungen“ oder Ihre Verbindung.`,
  'secret-unprotected': () => 'Dieser Computer hat keinen Schlüsselbund; das Kennwort läge lesbar im Datenordner. Stimmen Sie '
    + 'dem zu, oder richten Sie erst einen Schlüsselbund ein.',
  'not-a-feed': d => `${d['address'] ?? 'Diese Adresse'} ist kein Feed, vielleicht eine Webseite. Geben Sie unter „Medien“ die `
    + 'Adresse der Website ein, um ihre Feeds zu suchen.',
  'feed-broken': d => `${d['address'] ? `Der Feed ${d['address']}` : 'Dieser Feed'} ist beschädigt und nicht lesbar`
    + `${quoted(d['reason'])}. Sagen Sie es dem Medium; gespeicherte Artikel bleiben.`,
  'no-feed-found': d => d['address']
    ? `Unter ${d['address']} wurde kein Feed gefunden. Suchen Sie auf der Website nach „RSS“ und geben Sie jene Adresse ein.`
    : 'Unter dieser Adresse wurde kein Feed gefunden. Suchen Sie auf der Website nach „RSS“ und geben Sie jene Adresse ein.',
  'consent-needed': d => `${d['host'] ?? 'Die Website'} zeigt statt ihrer selbst eine Seite, die um Einwilligung bittet. Öffnen `
    + 'Sie sie in einem Browser, willigen Sie ein, und geben Sie die Adresse ein, die Sie dann sehen.',
  'no-article-found': d => d['address']
    ? `Unter ${d['address']} wurde kein Artikel gefunden. Geben Sie die Adresse eines einzelnen Artikels ein, oder fügen Sie `
      + 'seinen Text ein.'
    : 'Unter dieser Adresse wurde kein Artikel gefunden. Geben Sie die Adresse eines einzelnen Artikels ein, oder fügen Sie '
      + 'seinen Text ein.',
  'page-closed': d => `${d['host'] ?? 'Die Website'} zeigt diese Seite keinen Programmen. Öffnen Sie sie in einem Browser und `
    + 'fügen Sie ihren Text ein.',
  'page-missing': d => `${d['host'] ?? 'Das Medium'} hat diese Seite nicht mehr.${
    d['for'] === 'article' ? ' Was vom Artikel gespeichert ist, bleibt.' : ''}`,
  'outlet-needed': () => 'Welches Medium hat ihn veröffentlicht? Geben Sie den Namen ein.',
  'already-subscribed': d => d['title'] ? `„${d['title']}“ haben Sie schon abonniert.` : 'Diesen Feed haben Sie schon abonniert.',
  'section-exists': d => d['title']
    ? `Ein Ressort heißt schon „${d['title']}“. Wählen Sie einen anderen Namen.`
    : 'Ein Ressort heißt schon so. Wählen Sie einen anderen Namen.',
  'worker-limit': () => 'Das brauchte zu viel Zeit oder Speicher und wurde angehalten. Nichts Gespeichertes wurde geändert.',
  'opml-broken': d =>
    `Diese Datei ist kein lesbares OPML${quoted(d['reason'])}. Exportieren Sie sie noch einmal aus dem anderen Leseprogramm.`,
  'opml-empty': () => 'In dieser OPML-Datei stehen keine Feeds. Nichts wurde geändert.',
  'digest-issued': d => `Nr. ${d['number'] ?? '?'} ist herausgegeben und eingefroren.`,
  'not-issued': d => `Nr. ${d['number'] ?? '?'} ist noch ein Entwurf: Ändern Sie ihn einfach.`,
  'not-an-issue': () => 'Diese Datei ist keine Presseschau, die Press Review als JSON exportiert hat. Wählen Sie die Datei, die '
    + 'auf .json endet.',
  'issue-broken': () => 'Diese Presseschau ist abgeschnitten oder beschädigt. Lassen Sie sie noch einmal als JSON exportieren '
    + 'und importieren Sie diese Datei; nichts wurde geändert.',
  'issue-newer': () => 'Diese Presseschau hat eine neuere Version von Press Review exportiert. Installieren Sie hier diese '
    + 'Version, oder lassen Sie sie als HTML oder PDF exportieren; nichts wurde geändert.',
  'nothing-to-compose': () => 'Im Zeitraum dieser Ausgabe wurde kein Feed gelesen. Aktualisieren Sie erst, oder verlängern '
    + 'Sie ihn.',
  'day-to-come': () => 'Dieser Tag steht noch bevor. Wählen Sie heute oder einen früheren Tag.',
  'no-browser': () => 'PDF braucht Chromium oder Chrome; beides wurde nicht gefunden. Installieren Sie eines, oder starten Sie '
    + '„npx playwright install chromium“; der HTML-Export kommt ohne aus.',
  'print-failed': d => `Das Drucken ist fehlgeschlagen${quoted(d['reason'])}. Versuchen Sie es noch einmal; der HTML-Export `
    + 'kommt ohne Drucken aus.',
  'undo-expired': () => 'Das lässt sich nicht mehr zurücknehmen. Markieren Sie die Artikel einzeln.',
  'correction-expired': () => 'Das lässt sich nicht mehr zurücknehmen. Entscheiden Sie auf der Seite des Themas neu.',
  'not-a-snapshot': () => 'Diese Datei ist kein Artikel, den Press Review als Beleg gesichert hat. Wählen Sie die HTML-Datei, '
    + 'wie sie gesichert wurde.',
  'disk-full': d => `Die Festplatte ist voll: ${d['file'] ?? 'Eine Datei'} wurde nicht gespeichert. Schaffen Sie Platz und `
    + 'versuchen Sie es noch einmal; die Fassung davor ist unversehrt.',
  'file-open': d => `${d['file'] ?? 'Die Datei'} ist in einem anderen Programm geöffnet. Schließen Sie sie dort und exportieren `
    + 'Sie noch einmal; die Fassung davor ist unversehrt.',
  'folder-read-only': d => `In den Datenordner ${d['folder'] ?? ''} kann nicht geschrieben werden. Ändern Sie seine Rechte, `
    + 'oder wählen Sie mit --data einen anderen.',
  'document-newer': d => `${d['file'] ?? 'Ein Dokument'} stammt von einer neueren Version von Press Review. Installieren Sie `
    + 'diese, oder nehmen Sie mit „press-review backup“ eine Kopie des Ordners mit; nichts wurde geändert.',
  'in-use': d => `Press Review läuft schon mit ${d['folder'] ?? 'diesem Datenordner'}. Schließen Sie es erst, oder wählen Sie `
    + 'mit --data einen anderen Ordner.',
  'backup-broken': d => `Die Sicherung ${d['file'] ?? ''} ist nicht zu gebrauchen${quoted(d['reason'])}. Nichts wurde geändert; `
    + 'nehmen Sie eine frühere Sicherung.',
  'session-unknown': () => 'Press Review kennt diese Seite nicht. Öffnen Sie die Adresse, die es beim Start ausgegeben hat.',
  'program-stopped': () => 'Press Review läuft nicht mehr. Starten Sie es neu und öffnen Sie die Adresse, die es dann ausgibt.',
  'rates-broken': d => `Die Kurse ${banks[d['bank'] ?? ''] ?? 'der Bank'} kamen in unlesbarer Form. Die letzten guten bleiben; `
    + 'es wird wieder versucht.',
  'weather-broken': () => 'Das Wetter kam in unlesbarer Form. Prüfen Sie die Adresse des Dienstes in den Einstellungen; es wird '
    + 'wieder versucht.'
}
