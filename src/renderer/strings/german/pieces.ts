import { counted, list } from '../../format/numbers.ts'
import type * as english from '../english/pieces.ts'

const others = (count: number): string => counted(count, { one: '# weiteren', other: '# weiteren' })

export const piece: typeof english.piece = {
  rank: headline => `Gewicht von „${headline}“`,
  ranks: { must: 'Muss', should: 'Soll', monitor: 'Im Blick' },
  noRank: 'Ohne Gewicht',
  original: headline => `Original: ${headline}`,
  translation: 'Schreiben Sie eine Übersetzung über die Überschrift des Mediums: Das Original bleibt daneben stehen.',
  marks: 'Auszeichnung',
  bold: 'Fett (Strg+B)',
  italic: 'Kursiv (Strg+I)',
  link: 'Link (Strg+K)',
  more: 'Mehr',
  moreOf: headline => `Mehr zu „${headline}“`,
  angle: 'Dreh',
  angleHint: 'In einer Zeile, was dieses Medium aus dem Thema macht.',
  note: 'Anmerkung der Redaktion',
  tags: 'Schlagwörter',
  tagsAre: tags => `Schlagwörter: ${tags.join(', ')}`,
  tagsHint: 'Durch Kommas getrennt.',
  section: 'Ressort',
  backToOutlet: 'Zurück zum Wortlaut des Mediums',
  notIn: (names, further) => further ? `Nicht in ${names.join(', ')} und ${others(further)}` : `Nicht in ${list(names)}`,
  follows: (number_, page) => page ? `Fortsetzung von Nr. ${number_}, S. ${page}` : `Fortsetzung von Nr. ${number_}`,
  moveSection: title => `Ressort „${title}“ an eine andere Stelle ziehen`
}

export const quotes: typeof english.quotes = {
  quoted: words => `„${words}“`,
  title: 'Zitate',
  find: 'Zitate im Artikel finden',
  none: 'Kein Satz mit Anführungszeichen und einem Sprecher gefunden.',
  allTaken: 'Alle gefundenen sind übernommen.',
  found: 'Im Artikel gefunden',
  take: 'Nehmen',
  takeQuote: words => `Zitat nehmen: „${words}“`,
  remove: 'Entfernen',
  removeQuote: words => `Zitat entfernen: „${words}“`,
  words: 'Wortlaut des Zitats',
  wordsHint: 'Kennzeichnen Sie Auslassungen mit […] und Zusätze mit [Klammern].',
  said: (speaker, verb) => [verb, speaker].filter(part => part !== undefined).join(' '),
  states: {
    stands: 'Im gespeicherten Text',
    changed: 'Das Medium hat seinen Text seither geändert',
    missing: 'Nicht im gespeicherten Text'
  },
  unmarked: 'Ohne Kennzeichnung geändert',
  whatChanged: 'Was sich geändert hat',
  unchecked: 'Noch nicht geprüft'
}

export const moneyNotes: typeof english.moneyNotes = {
  title: 'Beträge',
  target: 'In',
  add: sum => `Wert von ${sum}`,
  remove: sum => `Wert von ${sum} entfernen`,
  removeShort: 'Entfernen',
  note: (sum, value, bank, date) => `${sum} (${value}, ${bank}, ${date})`,
  noRate: currency => `Keine der beiden Banken veröffentlicht für diesen Tag einen Kurs für ${currency}.`,
  noDay: 'Für diesen Tag sind keine Kurse bekannt. Gehen Sie online und versuchen Sie es noch einmal.'
}
