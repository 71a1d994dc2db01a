import { Failure } from '../../shared/failure.ts'
import type { DayRates, PublishedRate } from '../../shared/money.ts'
import { decodeText } from '../feeds/index.ts'
import { isCalendarDay } from '../../shared/calendar-day.ts'
import { isCurrency, isPositiveDecimal } from './decimals.ts'
import { walkXml } from './xml-events.ts'

/** The day's rates of the Bank of Russia (`XML_daily.asp`): roubles for a nominal amount of the currency, with a decimal comma,
 *  in windows-1251. A rate is set the day before the date it bears. Throws `Failure` `rates-broken`. */
export function readCbrRates(bytes: Uint8Array): DayRates {
  const rates: Record<string, PublishedRate> = {}
  let date: string | undefined
  let fields: Record<string, string> = {}
  walkXml(decodeText(bytes).text, {
    onOpen(name, attributes) {
      if (name === 'ValCurs') date = isoDay(attributes['Date'] ?? '')
      if (name === 'Valute') fields = {}
    },
    onClose(name, text) {
      if (name !== 'Valute') fields[name] = text
      else addRate(rates, fields)
    }
  })
  if (date === undefined || Object.keys(rates).length === 0) throw new Failure('rates-broken', { bank: 'cbr' })
  return { source: 'cbr', date, base: 'RUB', rates }
}

function addRate(rates: Record<string, PublishedRate>, fields: Readonly<Record<string, string>>): void {
  const { CharCode: currency, Nominal: units, Value: value } = fields
  const base = value?.replaceAll(/\s/g, '').replace(',', '.')
  if (isCurrency(currency) && isPositiveDecimal(units) && isPositiveDecimal(base)) rates[currency] = { units, base }
}

/** `02.03.2002` → `2002-03-02` */
function isoDay(raw: string): string | undefined {
  const [, day, month, year] = /^(\d\d)[./](\d\d)[./](\d{4})$/.exec(raw) ?? []
  const iso = `${year}-${month}-${day}`
  return isCalendarDay(iso) ? iso : undefined
}
