import type { DayRates, RateSource } from '../../../../shared/money.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import type { InTransaction } from './transaction.ts'

/** Exchange rates by bank and day. */
export type RateDays = Pick<Archive, 'saveRates' | 'findRates' | 'lastRateDay' | 'listRateDates'>

interface Columns {
  readonly source: RateSource
  readonly date: string
  readonly base: string
  /** JSON. */
  readonly rates: string
}

export function openRateDays(database: ArchiveDatabase, inTransaction: InTransaction): RateDays {
  const save = database.prepare<[Columns]>('INSERT OR REPLACE INTO rateDays VALUES (@source, @date, @base, @rates)')
  const find = database.prepare<[RateSource, string], Columns>(
    'SELECT * FROM rateDays WHERE source = ? AND date <= ? ORDER BY date DESC LIMIT 1')
  const last = database.prepare<[RateSource, string], { readonly date: string }>(
    `SELECT date FROM rateDays WHERE source = ? AND json_type(rates, '$.' || ?) IS NOT NULL ORDER BY date DESC LIMIT 1`)
  const dates = database.prepare<[RateSource, number], { readonly date: string }>(
    'SELECT date FROM rateDays WHERE source = ? ORDER BY date DESC LIMIT ?')
  return {
    saveRates: days => inTransaction(() => {
      for (const { source, date, base, rates } of days) save.run({ source, date, base, rates: JSON.stringify(rates) })
    }),
    findRates(source, date) {
      const found = find.get(source, date)
      return found && { ...found, rates: JSON.parse(found.rates) as DayRates['rates'] }
    },
    lastRateDay: (source, currency) => last.get(source, currency)?.date,
    listRateDates: (source, limit) => dates.all(source, limit).map(({ date }) => date)
  }
}
