import { counted, list, number } from '../../format/numbers.ts'
import type * as english from '../english/topics.ts'

const articles = (count: number): string => counted(count, { one: '# Artikel', other: '# Artikel' })

export const topics: typeof english.topics = {
  title: 'Beobachtung',
  all: 'Alle Beobachtungen',
  create: 'Neue Beobachtung',
  none: 'Noch keine Beobachtungen. Eine Beobachtung ist eine Suche, die von selbst weitergeht: Sie sammelt jeden passenden '
    + 'Artikel, aus allen Medien und Ressorts.',
  counts: (total, unread) => unread ? `${articles(total)}, ${number(unread)} ungelesen` : articles(total),
  filling: 'sieht ältere Artikel durch…',
  alerting: 'mit Hinweis',
  edit: 'Bearbeiten',
  editOf: name => `Beobachtung „${name}“ bearbeiten`,
  remove: 'Entfernen',
  removeOf: name => `Beobachtung „${name}“ entfernen`,
  removed: name => `Die Beobachtung „${name}“ wurde entfernt. Ihre Artikel bleiben.`,
  saved: name => `„${name}“ wird beobachtet.`,
  changed: name => `Die Beobachtung „${name}“ wurde geändert.`,
  saveAs: 'Beobachten'
}

export const topicDialog: typeof english.topicDialog = {
  newTitle: 'Neue Beobachtung',
  editTitle: 'Beobachtung bearbeiten',
  name: 'Name',
  query: 'Artikel, auf die dies passt',
  queryHint: 'Wörter, "Wendungen", OR, -ohne, outlet:, lang: und alles, was die Suche sonst kennt. Ein Artikel wird einmal '
    + 'geprüft, wenn er kommt.',
  colour: 'Farbe',
  colours: { ochre: 'Ocker', green: 'Grün', teal: 'Petrol', blue: 'Blau', violet: 'Violett', rose: 'Rosa' },
  alert: 'Auf neue Artikel hinweisen',
  save: 'Speichern',
  saving: 'Wird gespeichert…',
  cancel: 'Abbrechen'
}

export const suggestions: typeof english.suggestions = {
  title: 'Heute vorgeschlagen',
  how: 'Namen und Wendungen, die heute in weit mehr Artikeln stehen als in den zwei Wochen davor.',
  howFrequent: 'Für einen Vergleich sind es noch zu wenige Tage: Diese Namen und Wendungen stehen heute in den meisten Artikeln.',
  none: 'Heute ragt bisher nichts heraus.',
  counts: (articleCount, outletCount) =>
    `${articles(articleCount)} in ${counted(outletCount, { one: '# Medium', other: '# Medien' })}`,
  follow: 'Beobachten',
  followOf: term => `Beobachten: ${term}`,
  dismiss: 'Verwerfen',
  dismissOf: term => `„${term}“ verwerfen: nicht mehr vorschlagen`,
  dismissed: term => `„${term}“ wird nicht mehr vorgeschlagen.`
}

export const alerts: typeof english.alerts = {
  title: 'Hinweise',
  how: 'Beobachtungen mit Hinweis werden in einer Nachricht gemeldet. In der Ruhezeit wird nichts gemeldet; was kam, wird '
    + 'nachher gemeldet.',
  isQuiet: 'Einige Stunden Ruhe halten',
  from: 'Ruhe von',
  to: 'Ruhe bis',
  every: 'Höchstens eine Meldung',
  periods: { 0: 'sofort', 15: 'je Viertelstunde', 60: 'je Stunde', 180: 'in 3 Stunden', 1440: 'am Tag' },
  heading: ({ topics: all }) => all.length === 1
    ? `${counted(all[0]?.count ?? 0, { one: '# neuer Artikel', other: '# neue Artikel' })}: ${all[0]?.name ?? ''}`
    : `Neue Artikel: ${list(all.map(({ name, count }) => `${name} (${number(count)})`))}`
}
