/** Exchange rates as two central banks publish them. All amounts are decimal strings: they are never rounded on the way. */
import type { FailureCode, FailureDetails } from './failure.ts'

/** `ecb`: European Central Bank, `cbr`: Bank of Russia. */
export type RateSource = 'ecb' | 'cbr'

/** The rates of one day. */
export interface DayRates {
  readonly source: RateSource
  /** Calendar day the rates are published for. */
  readonly date: string
  /** What the rates are in: EUR or RUB. */
  readonly base: string
  /** ISO 4217 code → what the bank publishes: `amount` of one currency are worth `worth` of the other. */
  readonly rates: Readonly<Record<string, PublishedRate>>
}

/** As published, so that nothing is lost by dividing: `units` of the currency are worth `base` units of the base currency. */
export interface PublishedRate {
  /** Decimal: how many units of the currency. */
  readonly units: string
  /** Decimal: what they are worth in the base currency. */
  readonly base: string
}

/** A sum in another currency. */
export interface Conversion {
  /** Decimal, to the ten significant digits that no published rate exceeds. */
  readonly value: string
  /** How many units of the target one unit of the source is worth, likewise. */
  readonly rate: string
  readonly source: RateSource
  /** Stands for the bank's name where neither bank published the rate. */
  readonly publisher?: string
  /** Day of the rates; earlier than asked where the bank published none for that day. */
  readonly date: string
}

/** What came of asking for a conversion. */
export type ConversionAnswer =
  | {
      readonly kind: 'converted'
      readonly conversion: Conversion
      /** The day that was asked for. */
      readonly askedDate: string
      /** The newest rates of the bank that are known are older than its weekends and holidays explain. */
      readonly isOld: boolean
    }
  /** The bank publishes none of the currency. `lastDate`: it did, until then. */
  | { readonly kind: 'no-rate'; readonly currency: string; readonly source: RateSource; readonly lastDate?: string }
  /** Nothing is known for the day: the rates were never fetched, or it is before the first. */
  | { readonly kind: 'no-day'; readonly source: RateSource; readonly askedDate: string }

/** What can be converted, and how fresh it is. */
export interface MoneyView {
  /** ISO 4217, sorted. */
  readonly currencies: readonly string[]
  readonly sources: readonly {
    readonly source: RateSource
    readonly newest?: string
    readonly oldest?: string
    /** When it was asked last with success. */
    readonly fetchedAt?: string
    /** Why the last attempt came to nothing; the last good rates stay. */
    readonly failure?: { readonly code: FailureCode; readonly details: FailureDetails }
  }[]
}
