import { counted, list, span } from '../../format/numbers.ts'
import type * as english from '../english/health.ts'

export const healthPage: typeof english.healthPage = {
  title: 'Zustand der Feeds',
  tabs: 'Medien und Zustand der Feeds',
  feeds: 'Feeds',
  health: 'Zustand',
  table: 'Wie es jedem Feed geht',
  attention: count => count
    ? counted(count, { one: '# Feed braucht Aufmerksamkeit', other: '# Feeds brauchen Aufmerksamkeit' })
    : 'Kein Feed braucht Aufmerksamkeit',
  onlyAttention: 'Auffällige',
  all: 'Alle Feeds',
  filter: 'Welche Feeds',
  well: 'Jeder Feed antwortet und bringt so oft Neues wie gewohnt.',
  showAll: 'Alle Feeds anzeigen',
  more: (next, count) => `${counted(next, { one: '# weiteren anzeigen', other: '# weitere anzeigen' })} (${
    counted(count, { one: '# Feed', other: '# Feeds' })})`,
  columns: {
    title: 'Feed', fetched: 'Letzter Erfolg', newest: 'Letzter neuer Artikel', interval: 'Abstand', next: 'Nächste Prüfung'
  },
  sortBy: column => `Sortieren: ${column}`,
  never: 'nie',
  due: 'fällig',
  notAgain: 'nicht mehr',
  silent: (since, usualGap) => usualGap === undefined
    ? `Stumm seit ${since}. Sehen Sie auf seiner Website nach: Der Feed kann umgezogen sein.`
    : `Stumm seit ${since}; gewöhnlich kommt alle ${span(Math.max(1, usualGap))} Neues. Sehen Sie auf seiner Website nach: `
      + 'Der Feed kann umgezogen sein.',
  salvaged: 'Sein Dokument ist beschädigt; nur ganze Einträge waren lesbar. Sagen Sie es dem Medium.',
  moving: address => `Sein Server verweist auf ${address}. Hält das einen Tag an, zieht der Feed dorthin um.`,
  resting: until => `Sein Server bittet um Ruhe bis ${until}.`,
  readAs: (encoding, how) =>
    `gelesen als ${encoding}${{ chosen: ', Ihre Wahl', guessed: ', vermutet', told: '' }[how]}`,
  datesIn: zone => `Daten in ${zone.replaceAll('_', ' ')}`,
  signedIn: 'angemeldet',
  privateAllowed: 'private Adresse erlaubt',
  otherOrders: 'Mehr',
  otherOrdersOf: title => `Mehr: ${title}`,
  changeAddress: 'Adresse ändern',
  changeAddressOf: title => `Adresse ändern: ${title}`,
  reading: 'Falsche Kodierung oder Zeit?',
  readingOf: title => `Falsche Kodierung oder Zeit? ${title}`,
  signIn: 'Anmelden',
  signInOf: title => `Anmelden: ${title}`,
  signOut: 'Abmelden',
  signOutOf: title => `Abmelden: ${title}`,
  signedOut: title => `Abgemeldet, die Anmeldung ist gelöscht: ${title}`,
  forbidPrivate: 'Private Adresse nicht mehr erlauben',
  forbidPrivateOf: title => `Private Adresse nicht mehr erlauben: ${title}`
}

export const addressDialog: typeof english.addressDialog = {
  title: title => `Adresse: ${title}`,
  how: 'Die neue Adresse wird erst gefragt. Gespeicherte Artikel und Ihre Einstellungen bleiben beim Feed.',
  address: 'Adresse des Feeds',
  save: 'Adresse ändern',
  asking: 'Wird gefragt…',
  done: title => `Neue Adresse übernommen: ${title}`,
  allowPrivate: 'Sie liegt in meinem eigenen Netz: diese private Adresse erlauben',
  cancel: 'Abbrechen'
}

export const signInDialog: typeof english.signInDialog = {
  title: title => `Anmelden: ${title}`,
  how: host => `Geht nur an ${host}, wohin es auch weiterleitet, und liegt getrennt von Ihren Dokumenten, Exporten und `
    + 'Sicherungen.',
  by: 'Anmelden mit',
  byPassword: 'Benutzer und Kennwort',
  byHeader: 'Einer Kopfzeile',
  user: 'Benutzer',
  password: 'Kennwort',
  headerName: 'Name der Kopfzeile',
  headerHint: 'Wie das Medium ihn angibt, etwa Authorization',
  headerValue: 'Ihr Wert',
  acceptPlain: 'Lesbar in meinem Datenordner behalten',
  save: 'Anmelden',
  saving: 'Wird angemeldet…',
  cancel: 'Abbrechen',
  done: title => `Angemeldet: ${title}`
}

export const readingDialog: typeof english.readingDialog = {
  title: title => `Wie „${title}“ gelesen wird`,
  how: 'Wählen Sie die Kodierung, in der die Überschriften stimmen. Was vom letzten Dokument gespeichert ist, wird sofort neu '
    + 'gelesen.',
  loading: 'Sein letztes Dokument wird gelesen…',
  encoding: 'Kodierung',
  automatic: encoding => `Wie der Feed sagt (${encoding})`,
  likely: 'Wahrscheinlich',
  preview: 'Seine ersten Überschriften',
  zone: 'Zeitzone für Daten, die keine nennen',
  datesWithoutZone: dates => `Er schreibt ${list(dates.map(date => `„${date}“`))}.`,
  zonesTold: 'Seine Daten nennen ihre Zeitzone.',
  save: 'So lesen',
  saving: 'Wird gelesen…',
  cancel: 'Abbrechen',
  done: (title, changed) => changed
    ? `${title}: ${counted(changed, { one: '# Artikel liest sich nun anders', other: '# Artikel lesen sich nun anders' })}`
    : `${title} liest sich wie zuvor`
}

export const scriptNames: typeof english.scriptNames = {
  unicode: 'Unicode', western: 'Westeuropäisch', 'central-european': 'Mitteleuropäisch', baltic: 'Baltisch',
  cyrillic: 'Kyrillisch', greek: 'Griechisch', turkish: 'Türkisch', hebrew: 'Hebräisch', arabic: 'Arabisch',
  vietnamese: 'Vietnamesisch', thai: 'Thai', 'simplified-chinese': 'Chinesisch, vereinfacht',
  'traditional-chinese': 'Chinesisch, traditionell', japanese: 'Japanisch', korean: 'Koreanisch'
}

export const healthStates: typeof english.healthStates = {
  neverChecked: 'Noch nicht geprüft.',
  ok: when => `Geprüft: ${when}.`,
  gone: when => `Fort seit ${when}. Seine Artikel bleiben; suchen Sie auf der Website des Mediums einen neuen Feed.`,
  failing: (when, failure) => `Gestört seit ${when}. ${failure}`
}
