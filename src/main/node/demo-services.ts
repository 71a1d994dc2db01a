import type { Ports } from '../ports.ts'

/** The demo's own banks and weather: invented figures in the real services' form, so that no invented rate is taken for a
 *  real one and nobody outside is asked. */
export const demoServiceHosts: readonly string[] = ['harbour-union-bank.example', 'river-lands-bank.example', 'weather.example']

export const demoServices: NonNullable<Ports['services']> = {
  rates: {
    ecbRecent: 'http://harbour-union-bank.example/recent.xml', ecbHistory: 'http://harbour-union-bank.example/all.xml',
    cbr: 'http://river-lands-bank.example/daily'
  },
  weather: 'http://weather.example/v1/forecast',
  publishers: { ecb: 'Bank of the Harbour Union (invented)', cbr: 'Bank of the River Lands (invented)' }
}

interface ServiceDocument {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Units of the currency for one euro. */
const perEuro: Readonly<Record<string, number>> = {
  USD: 1.25, GBP: 0.8, JPY: 160, CHF: 0.95, CNY: 8, SEK: 11, NOK: 11.5, DKK: 7.5, PLN: 4.2, TRY: 40, BRL: 6, INR: 100
}
const rublesPerEuro = 90
const dayLength = 86_400_000
const historyDays = { '/recent.xml': 90, '/all.xml': 1000 }

/** `url` as it was asked for; undefined where there is nothing. */
export function openServiceDocument(url: URL, now: Date): ServiceDocument | undefined {
  switch (url.hostname) {
    case 'harbour-union-bank.example': return openHistory(url, now)
    case 'river-lands-bank.example': return openDaily(url, now)
    case 'weather.example': return openForecast(now)
    default: return undefined
  }
}

function openHistory({ pathname }: URL, now: Date): ServiceDocument | undefined {
  const count = pathname === '/recent.xml' || pathname === '/all.xml' ? historyDays[pathname] : 0
  if (count === 0) return undefined
  const days = Array.from({ length: count }, (_, back) => new Date(now.getTime() - back * dayLength)).filter(isWorkingDay)
  return xml(`<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:Sender><gesmes:name>${demoServices.publishers?.ecb}</gesmes:name></gesmes:Sender><Cube>
${days.map(day => `<Cube time="${isoDay(day)}">${Object.entries(perEuro).map(([currency, rate]) =>
    `<Cube currency="${currency}" rate="${(rate * drift(day, currency)).toFixed(4)}"/>`).join('')}</Cube>`).join('\n')}
</Cube></gesmes:Envelope>`)
}

function openDaily({ searchParams }: URL, now: Date): ServiceDocument {
  const [day, month, year] = searchParams.get('date_req')?.split('/') ?? []
  const asked = year === undefined ? now : new Date(`${year}-${month}-${day}T12:00:00Z`)
  const date = lastWorkingDay(Number.isNaN(asked.getTime()) ? now : asked)
  const rows = Object.entries({ EUR: 1, ...perEuro }).map(([currency, rate]) => {
    // As the real one does: so many units that the figure has two digits before the comma.
    const nominal = rate >= 100 ? 100 : rate >= 10 ? 10 : 1
    const value = (rublesPerEuro / rate * nominal * drift(date, currency)).toFixed(4).replace('.', ',')
    return `<Valute ID="${currency}"><CharCode>${currency}</CharCode><Nominal>${nominal}</Nominal>
<Value>${value}</Value></Valute>`
  })
  return xml(`<?xml version="1.0" encoding="windows-1251"?>
<ValCurs Date="${isoDay(date).split('-').toReversed().join('.')}"
  name="Bank of the River Lands (invented)">${rows.join('\n')}</ValCurs>`)
}

function openForecast(now: Date): ServiceDocument {
  const days = [0, 1, 2].map(ahead => new Date(now.getTime() + ahead * dayLength))
  return {
    mediaType: 'application/json', bytes: Buffer.from(JSON.stringify({
      utc_offset_seconds: 0, timezone: 'UTC',
      current: { time: now.toISOString().slice(0, 16), temperature_2m: 11.4, weather_code: 3, wind_speed_10m: 17.3 },
      daily: {
        time: days.map(isoDay), weather_code: [61, 2, 0], temperature_2m_max: [12.1, 13, 14.6], temperature_2m_min: [6.2, 5.8, 4]
      }
    }))
  }
}

function xml(text: string): ServiceDocument {
  return { mediaType: 'application/xml', bytes: Buffer.from(text) }
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}

function isWorkingDay(day: Date): boolean {
  return ![0, 6].includes(day.getUTCDay())
}

function lastWorkingDay(day: Date): Date {
  return isWorkingDay(day) ? day : lastWorkingDay(new Date(day.getTime() - dayLength))
}

/** Within two hundredths of its usual rate, and the same whenever it is asked for. */
function drift(day: Date, currency: string): number {
  return 1 + 0.02 * Math.sin(Math.floor(day.getTime() / dayLength) / 9 + currency.charCodeAt(0))
}
