import type { FullTextChoice, PageFactName, PageFactSource, Paywall } from '../../../shared/full-text.ts'
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/full-text.ts'

const choices: Readonly<Record<FullTextChoice, string>> = {
  never: 'Nie', onOpening: 'Beim Öffnen eines Artikels', always: 'Immer, nach jedem Aktualisieren'
}

const factNames: Readonly<Record<PageFactName, string>> = {
  headline: 'Überschrift', byline: 'Autorenzeile', section: 'Ressort', dateline: 'Ortsmarke', publishedAt: 'Veröffentlicht',
  updatedAt: 'Geändert', language: 'Sprache', canonicalUrl: 'Dauerhafte Adresse', pictureUrl: 'Aufmacherbild',
  pictureCaption: 'Seine Bildunterschrift', pictureCredit: 'Sein Bildnachweis', isFree: 'Zugang', textLength: 'Länge des Textes'
}

const sources: Readonly<Record<PageFactSource, string>> = {
  'json-ld': 'Angaben der Seite (JSON-LD)', 'open-graph': 'Open Graph', meta: 'Kopf der Seite', text: 'der Text selbst'
}

const paywalls: Readonly<Record<Paywall, string>> = {
  declared: 'Laut dem Medium liegt dieser Artikel hinter einer Bezahlschranke.', teaser: 'Die Seite gibt nur den Anfang her.'
}

export const fullText: typeof english.fullText = {
  fetching: 'Der ganze Artikel wird abgerufen…',
  fetch: 'Ganzen Artikel abrufen',
  queued: 'Sie sind offline: Der ganze Artikel wird abgerufen, sobald die Verbindung wieder da ist.',
  paywall: kind => paywalls[kind],
  failed: sentence => `Dies ist der Text des Feeds. ${sentence}`,
  fetchLater: 'Später abrufen',
  of: title => `Ganze Artikel: ${title}`,
  order: 'Ganze Artikel',
  how: 'Wo ein Feed nur den Anfang bringt, kann der Text von der Seite des Artikels abgerufen werden.',
  legend: 'Ganze Artikel abrufen',
  choices,
  asSettings: choice => `Wie in den Einstellungen: „${choices[choice]}“`,
  hint: 'Von selbst nur, wo der Feed den Anfang bringt. „Immer“ hält sie für eine Reise bereit.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  done: title => `Gespeichert: ${title}`,
  progress: ({ done, total }) =>
    `${number(done)} von ${counted(total, { one: '# ganzen Artikel', other: '# ganzen Artikeln' })}`,
  stop: 'Bis zum nächsten Aktualisieren anhalten',
  stopOf: progress => `Bis zum nächsten Aktualisieren anhalten, ${progress}`
}

export const pageFacts: typeof english.pageFacts = {
  title: 'Was seine Seite angibt',
  names: factNames,
  from: source => `Quelle: ${sources[source]}`,
  isFree: value => value === 'no' ? 'Hinter einer Bezahlschranke' : 'Frei lesbar',
  characters: count => counted(count, { one: '# Zeichen', other: '# Zeichen' }),
  pages: count => counted(count, { one: '# Seite in diesem Artikel', other: '# Seiten in diesem Artikel' }),
  fetched: time => `Abgerufen: ${time}.`
}

export const queue: typeof english.queue = {
  count: count => `${number(count)} abzurufen`,
  title: 'Wird abgerufen, wenn Sie online sind',
  how: 'Zurückgelegte Links und Artikel. Es geht von selbst weiter, sobald die Verbindung wieder da ist; aus jedem Link wird ein '
    + 'Artikel in Ihren Nachrichten.',
  empty: 'Nichts wartet.',
  wholeText: 'Ganzer Text',
  link: 'Link',
  remove: 'Entfernen',
  removeOf: title => `Entfernen: ${title}`,
  takenOff: title => `Von der Liste genommen: ${title}`,
  retry: 'Jetzt erneut versuchen',
  close: 'Schließen',
  added: 'Zurückgelegt: wird abgerufen, sobald die Verbindung wieder da ist',
  fetching: 'Wird jetzt abgerufen und kommt in Ihre Nachrichten',
  waiting: 'wartet auf die Verbindung'
}

export const logins: typeof english.logins = {
  open: 'Beim Medium anmelden',
  openOf: title => `Beim Medium anmelden: ${title}`,
  end: 'Abmelden',
  endOf: title => `Beim Medium abmelden: ${title}`,
  ended: title => `Abgemeldet: Alles, was die Website hier hinterlassen hatte, ist gelöscht (${title})`
}
