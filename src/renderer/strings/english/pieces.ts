/** The sentences of a piece in the editor of press reviews: its words, quotes and sums. */
import type { QuoteState, Rank } from '../../../shared/digest.ts'
import { list, number } from '../../format/numbers.ts'

export const piece = {
  rank: (headline: string) => `Weight of “${headline}”`,
  ranks: { must: 'Must', should: 'Should', monitor: 'Monitor' } satisfies Record<Rank, string>,
  noRank: 'No weight',
  original: (headline: string) => `Original: ${headline}`,
  translation: 'Write a translation over the outlet’s headline: the original stays beside it.',
  marks: 'Look of the words',
  bold: 'Bold (Ctrl+B)',
  italic: 'Italic (Ctrl+I)',
  link: 'Link (Ctrl+K)',
  more: 'More',
  moreOf: (headline: string) => `More of “${headline}”`,
  angle: 'Angle',
  angleHint: 'In a line, what this outlet makes of the story.',
  note: 'Editor’s note',
  tags: 'Tags',
  tagsAre: (tags: readonly string[]) => `Tags: ${tags.join(', ')}`,
  tagsHint: 'With commas between them.',
  section: 'Section',
  backToOutlet: 'Back to the outlet’s words',
  notIn: (names: readonly string[], further: number) =>
    further ? `Not in ${names.join(', ')} and ${number(further)} more` : `Not in ${list(names)}`,
  follows: (number_: number, page: number | undefined) => page ? `Follows no. ${number_}, p. ${page}` : `Follows no. ${number_}`,
  moveSection: (title: string) => `Drag section “${title}” to another place`
}

export const quotes = {
  quoted: (words: string) => `“${words}”`,
  title: 'Quotes',
  find: 'Find quotes in the article',
  none: 'No sentence with quotation marks and a speaker was found.',
  allTaken: 'All that were found are taken.',
  found: 'Found in the article',
  take: 'Take',
  takeQuote: (words: string) => `Take the quote “${words}”`,
  remove: 'Remove',
  removeQuote: (words: string) => `Remove the quote “${words}”`,
  words: 'Words of the quote',
  wordsHint: 'Mark what you leave out with […] and what you put in with [brackets].',
  said: (speaker: string | undefined, verb: string | undefined) => [verb, speaker].filter(part => part !== undefined).join(' '),
  states: {
    stands: 'In the stored text',
    changed: 'The outlet has changed its text since',
    missing: 'Not in the stored text'
  } satisfies Record<QuoteState, string>,
  unmarked: 'Changed without marks',
  whatChanged: 'What changed',
  unchecked: 'Not checked yet'
}

export const moneyNotes = {
  title: 'Sums',
  target: 'In',
  add: (sum: string) => `Value of ${sum}`,
  remove: (sum: string) => `Remove the value of ${sum}`,
  removeShort: 'Remove',
  note: (sum: string, value: string, bank: string, date: string) => `${sum} (${value}, ${bank}, ${date})`,
  noRate: (currency: string) => `Neither bank publishes a rate of ${currency} for that day.`,
  noDay: 'No rates are known for that day. Go online and try again.'
}
