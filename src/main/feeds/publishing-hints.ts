import type { FeedHints } from '../../shared/feed.ts'
import { elementsOf, textOf } from './feed-tree.ts'
import { firstValue, type Fields } from './fields-of.ts'

/** Minutes of the periods of the syndication module. */
const periods: ReadonlyMap<string | undefined, number> = new Map([
  ['hourly', 60], ['daily', 1_440], ['weekly', 10_080], ['monthly', 43_200], ['yearly', 525_600]
])
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** When a feed wishes to be asked again. */
export function publishingHints(fields: Fields): { readonly [K in keyof FeedHints]: FeedHints[K] | undefined } {
  const ttl = Number(firstValue(fields, ['ttl']))
  const period = periods.get(firstValue(fields, ['sy:updateperiod'])?.toLowerCase())
  const frequency = Number(firstValue(fields, ['sy:updatefrequency']) ?? '1')
  return {
    ttl: ttl > 0 ? ttl : undefined,
    updateMinutes: period && frequency >= 1 ? Math.round(period / frequency) : undefined,
    // Hours are counted from 0 to 23, in UTC; the feeds of RSS 0.91 have 24 for midnight.
    skipHours: someNumbers(innerTexts(fields, 'skiphours').map(text => /^\d{1,2}$/.test(text) ? Number(text) % 24 : NaN)),
    skipDays: someNumbers(innerTexts(fields, 'skipdays').map(text => days.indexOf(text.toLowerCase())))
  }
}

function innerTexts(fields: Fields, name: string): readonly string[] {
  return fields.elements(name).flatMap(elementsOf).flatMap(one => textOf(one) ?? [])
}

function someNumbers(numbers: readonly number[]): readonly number[] | undefined {
  const found = [...new Set(numbers.filter(number => number >= 0))]
  return found.length > 0 ? found : undefined
}
