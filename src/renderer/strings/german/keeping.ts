import { bytes, counted } from '../../format/numbers.ts'
import type * as english from '../english/keeping.ts'

const articles = (count: number): string => counted(count, { one: '# Artikel', other: '# Artikel' })

export const keeping: typeof english.keeping = {
  title: 'Aufbewahrung',
  rule: 'Artikel aufbewahren',
  rules: rule => {
    switch (rule.kind) {
      case 'keep': return 'Für immer'
      case 'age': return rule.days % 365 === 0
        ? counted(rule.days / 365, { one: '# Jahr', other: '# Jahre' }) : counted(rule.days, { one: '# Tag', other: '# Tage' })
      case 'count': return counted(rule.articles, {
        one: 'Den neuesten jedes Ressorts', other: 'Die neuesten # jedes Ressorts'
      })
    }
  },
  keepsUnread: 'Nie entfernen, was ich nicht gelesen habe',
  always: 'Was Sie sich gemerkt haben und was in einer Presseschau steht, bleibt immer.',
  bySection: 'Andere Regeln für einzelne Ressorts',
  asAbove: 'Wie oben',
  counting: 'Es wird gezählt, was dies entfernen würde…',
  wouldRemove: count => count === 0
    ? 'Dies würde jetzt nichts entfernen.'
    : counted(count, {
      one: 'Dies würde ab dem nächsten Tag # Artikel entfernen. Zurück kommt er dann nur aus einer Sicherung.',
      other: 'Dies würde ab dem nächsten Tag # Artikel entfernen. Zurück kommen sie dann nur aus einer Sicherung.'
    }),
  save: 'Regel speichern',
  discard: 'Lassen, wie es war',
  backup: 'Sicherung',
  backupHint: 'Press Review behält von selbst Kopien der letzten Tage und Wochen im Datenordner. Behalten Sie auch anderswo '
    + 'eine.',
  restoreHint: 'Eine Sicherungsdatei wird über das Menü Datei des Fensters zurückgeholt, mit „press-review restore“ bei '
    + 'geschlossenem Programm, oder indem man sie in einen leeren Datenordner entpackt.',
  withPictures: 'Mit Bildern der Artikel',
  backUp: 'Sicherungsdatei anlegen',
  backingUp: 'Sicherungsdatei wird angelegt…',
  backedUp: ({ path, byteCount, articleCount }) =>
    `${articles(articleCount)}, ${bytes(byteCount)}: ${path}`,
  download: 'Herunterladen'
}
