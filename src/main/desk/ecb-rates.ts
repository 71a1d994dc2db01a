import { Failure } from '../../shared/failure.ts'
import type { DayRates, PublishedRate } from '../../shared/money.ts'
import { isCalendarDay } from '../../shared/calendar-day.ts'
import { isCurrency, isPositiveDecimal } from './decimals.ts'
import { walkXml } from './xml-events.ts'

/** Days of the European Central Bank's reference rates (`eurofxref-daily.xml`, `-hist-90d.xml`, `-hist.xml`), newest first. They
 *  are units of the currency per one euro. Throws `Failure` `rates-broken` when the document holds no whole day. */
export function readEcbRates(xml: string): readonly DayRates[] {
  const days: { date: string; rates: Record<string, PublishedRate> }[] = []
  walkXml(xml, {
    onOpen(name, { time, currency, rate }) {
      if (name !== 'Cube') return
      if (time !== undefined && isCalendarDay(time)) days.push({ date: time, rates: {} })
      const day = days.at(-1)
      // A currency that is suspended stands there with the rate N/A.
      if (day && isCurrency(currency) && isPositiveDecimal(rate)) day.rates[currency] = { units: rate, base: '1' }
    }
  })
  const whole = days.filter(({ rates }) => Object.keys(rates).length > 0)
  if (whole.length === 0) throw new Failure('rates-broken', { bank: 'ecb' })
  return whole.map(({ date, rates }): DayRates => ({ source: 'ecb', date, base: 'EUR', rates }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
}
