import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/shell.ts'

const outlets = (count: number): string => counted(count, { one: '# Medium', other: '# Medien' })
const feeds = (count: number): string => counted(count, { one: '# Feed', other: '# Feeds' })
const troubled = (count: number): string =>
  counted(count, { one: '# Feed braucht Aufmerksamkeit', other: '# Feeds brauchen Aufmerksamkeit' })

export const shell: typeof english.shell = {
  product: 'Press Review',
  title: place => `${place} · Press Review`,
  skip: 'Zu den Nachrichten',
  menu: 'Ressorts',
  closeMenu: 'Ressorts schließen',
  sections: 'Ressorts',
  search: 'Suchen',
  searchIn: count => count ? counted(count, { one: '# Artikel durchsuchen', other: '# Artikel durchsuchen' }) : 'Suchen',
  refresh: 'Aktualisieren',
  refreshing: ({ done, total }) => total ? `${number(done)} von ${feeds(total)}` : 'Wird aktualisiert',
  cancelRefresh: progress => `Aktualisieren abbrechen, ${progress}`,
  frontPage: 'Titelseite',
  allNews: 'Alle Nachrichten',
  clippings: 'Merkliste',
  pressReview: 'Presseschau',
  allIssues: 'Alle Ausgaben',
  desk: 'Redaktion',
  outlets: 'Medien',
  settings: 'Einstellungen',
  unread: count => `${number(count)} ungelesen`,
  draft: 'Entwurf',
  failing: 'ein Feed braucht Aufmerksamkeit',
  issueNumber: number_ => `Nr. ${number_}`,
  edition: (planName, number_) => `${planName}, Nr. ${number_}`,
  railWidth: 'Breite der Ressorts',
  status: 'Status',
  dismiss: 'Schließen',
  undo: 'Rückgängig',
  open: 'Öffnen',
  tryAgain: 'Erneut versuchen',
  reload: 'Neu laden',
  back: 'Zurück zur Liste',
  newWaiting: count => `${number(count)} neu`,
  showNew: count => counted(count, { one: '# neuen Artikel anzeigen', other: '# neue Artikel anzeigen' }),
  loading: 'Wird geladen…',
  demo: 'Demo'
}

export const statusBar: typeof english.statusBar = {
  library: (outletCount, feedCount) => `${outlets(outletCount)} · ${feeds(feedCount)}`,
  refreshed: (time, newCount) => `zuletzt aktualisiert ${time}, ${number(newCount)} neu`,
  cancelled: ({ done, total }) => `Aktualisieren abgebrochen: ${number(done)} von ${feeds(total)}`,
  neverRefreshed: 'noch nicht aktualisiert',
  indexing: (done, total) => `Suchindex: ${number(done)} von ${number(total)} Artikeln`,
  pauseIndexing: 'Bis zum nächsten Start anhalten',
  pauseIndexingOf: progress => `Bis zum nächsten Start anhalten, ${progress}`,
  offline: 'offline: Aktualisieren geht von selbst weiter',
  troubled,
  troubledFirst: (count, title, reason) => count === 1
    ? `${troubled(count)}: ${title} (${reason})` : `${troubled(count)}, darunter ${title} (${reason})`
}

export const shortReasons: typeof english.shortReasons = {
  silent: 'stumm',
  gone: 'für immer fort',
  certificate: reason => reason ? `Zertifikat: „${reason}“` : 'Zertifikat ungültig',
  status: status => `Status ${status}`,
  tooSlow: 'zu langsam',
  noServer: 'Server nicht gefunden',
  noAnswer: 'keine Antwort',
  signIn: 'braucht ein Kennwort',
  missing: 'seit Tagen nicht gefunden',
  notAFeed: 'kein Feed mehr',
  broken: 'Feed beschädigt',
  salvaged: 'nur zum Teil lesbar',
  moving: 'zieht um',
  other: 'gestört'
}
