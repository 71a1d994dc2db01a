import { Big } from 'big.js'
import type { Conversion, DayRates } from '../../shared/money.ts'

/** Its own constructor: the settings of a Big hold for all that share it. */
const Decimal = Big()
/** No bank publishes more than ten digits; quotients are cut well behind them. */
Decimal.DP = 40
const shownDigits = 10

/** `amount` (a decimal) of one currency in another by the rates of one day: cross rates over the bank's own currency, by exact
 *  decimal arithmetic with one division at the end. Undefined when the bank publishes no rate for one of them that day. */
export function convert(amount: string, from: string, to: string, day: DayRates): Conversion | undefined {
  const source = fraction(day, from)
  const target = fraction(day, to)
  if (source === undefined || target === undefined) return undefined
  const numerator = source.base.times(target.units)
  const denominator = source.units.times(target.base)
  return {
    value: shown(numerator.times(amount), denominator), rate: shown(numerator, denominator), source: day.source, date: day.date
  }
}

/** `units` of the currency for `base` of the bank's own. */
function fraction(day: DayRates, currency: string): { readonly units: Big; readonly base: Big } | undefined {
  if (currency === day.base) return { units: new Decimal(1), base: new Decimal(1) }
  const rate = Object.hasOwn(day.rates, currency) ? day.rates[currency] : undefined
  return rate && { units: new Decimal(rate.units), base: new Decimal(rate.base) }
}

/** Whole sums keep all their digits. */
function shown(numerator: Big, denominator: Big): string {
  const exact = numerator.div(denominator)
  const digits = Math.max(shownDigits, exact.e + 3)
  return exact.prec(digits, Decimal.roundHalfEven).toFixed()
}
