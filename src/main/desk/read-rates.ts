import type { DayRates, RateSource } from '../../shared/money.ts'
import { readCbrRates } from './cbr-rates.ts'
import { readEcbRates } from './ecb-rates.ts'

/** The days of a bank's document, newest first. Throws `Failure` `rates-broken`. */
export function readRates(source: RateSource, bytes: Uint8Array): readonly DayRates[] {
  return source === 'ecb' ? readEcbRates(new TextDecoder().decode(bytes)) : [readCbrRates(bytes)]
}
