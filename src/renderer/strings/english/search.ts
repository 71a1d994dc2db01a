/** The sentences of search. */
import { plural } from '../../format/numbers.ts'

export const search = {
  title: 'Search',
  results: (query: string) => `“${query}”`,
  count: (count: number, hasMore: boolean) =>
    hasMore ? `more than ${plural(count, 'result', 'results')}` : plural(count, 'result', 'results'),
  orders: { relevance: 'Best match', newest: 'Newest' },
  orderLabel: 'Order of results',
  none: (query: string) => `Nothing was found for “${query}”.`,
  noneHow: 'Check the spelling, use fewer words, or put a phrase into quotation marks.',
  how: 'Search headlines, bylines and whole texts of all stored articles.',
  operatorsTitle: 'How to search',
  list: 'Results',
  choose: 'Choose a result from the list'
}

/** What can be typed into a search, with its meaning. */
export const searchOperators: readonly (readonly [string, string])[] = [
  ['grain ships', 'both words, in any form'], ['"grain ships"', 'this phrase'], ['-ships', 'without this word'],
  ['grain OR corn', 'either'], ['(grain OR corn) ships', 'a group'], ['sanct*', 'words that begin so'],
  ['intitle:grain', 'in the headline'], ['author:calder', 'in the byline'], ['outlet:ledger', 'from this outlet'],
  ['section:world', 'in this section'], ['tag:trade', 'tagged so by the outlet'], ['lang:fr', 'in this language'],
  ['date:2026-11-20/', 'from this day on; a day, month, year or from/to'], ['date:P3D', 'of the last three days'],
  ['is:unread', 'not read yet; also is:read, is:clipped']
]
