/** Two banks, a weather service and an outlet, all on this machine, sound or not as a test wants them. Every name leads here. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '../../src/main/node/clock.ts'
import { createUndiciHttp } from '../../src/main/node/undici-http.ts'
import type { Clock, Ports } from '../../src/main/ports.ts'

export interface DeskServices {
  /** What the program is started with. */
  readonly ports: Pick<Ports, 'http' | 'services' | 'clock'>
  /** Addresses that were asked for. */
  readonly asked: readonly string[]
  /** What banks and weather answer from now on. */
  answer(how: 'sound' | 'rubbish' | 'from the future'): void
  /** Lets the program's clock, and with it all that is stale, go ahead. */
  pass(hours: number): void
  close(): Promise<void>
}

const hour = 3_600_000
const day = 24 * hour
const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
const isWorkingDay = (instant: number): boolean => ![0, 6].includes(new Date(instant).getUTCDay())

/** Working days of the last two weeks; one euro is 1.25 dollars and 0.5 pounds. The kuna left the table at the end of 2022. */
function europeanRates(now: number): string {
  const days = Array.from({ length: 14 }, (_, back) => now - back * day).filter(isWorkingDay)
  return `<gesmes:Envelope xmlns:gesmes="urn:g" xmlns="urn:e"><Cube>${days.map(at => `<Cube time="${isoDay(at)}"><Cube currency="USD"
    rate="1.25"/><Cube currency="GBP" rate="0.5"/></Cube>`).join('')}<Cube time="2022-12-30"><Cube currency="HRK" rate="7.5345"/><Cube
    currency="USD" rate="1.0666"/></Cube></Cube></gesmes:Envelope>`
}

function russianRates(now: number): string {
  const [year, month, ofMonth] = isoDay(now).split('-')
  return `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="${ofMonth}.${month}.${year}"><Valute><CharCode>EUR</CharCode>
    <Nominal>1</Nominal><Value>100,0000</Value></Valute><Valute><CharCode>USD</CharCode><Nominal>1</Nominal><Value>80,0000</Value></Valute></ValCurs>`
}

function forecast(now: number): string {
  return JSON.stringify({
    utc_offset_seconds: 0,
    current: { time: new Date(now).toISOString().slice(0, 16), temperature_2m: 11.4, weather_code: 3, wind_speed_10m: 17.3 },
    daily: { time: [isoDay(now)], weather_code: [61], temperature_2m_max: [12.1], temperature_2m_min: [6.2] }
  })
}

function feed(now: number): string {
  return `<rss version="2.0"><channel><title>Harbour Times</title><link>http://harbour.example/</link><item><title>Ferries run again</title>
    <link>http://harbour.example/ferries</link><pubDate>${new Date(now - hour).toUTCString()}</pubDate><description>LISBON, November 22. Ferries run
    again from the northern quay, the port said.</description></item></channel></rss>`
}

export async function startDeskServices(): Promise<DeskServices> {
  const began = Date.now()
  const asked: string[] = []
  let how: Parameters<DeskServices['answer']>[0] = 'sound'
  let ahead = 0
  const clock: Clock = { ...systemClock, now: () => new Date(Date.now() + ahead) }
  const documents: Readonly<Record<string, (now: number) => string>> = {
    'bank.example': europeanRates, 'other-bank.example': russianRates, 'weather.example': forecast
  }
  const server = createServer((request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
    asked.push(host)
    const document = documents[host]
    if (document === undefined) return void response.end(feed(began))
    response.end(how === 'rubbish' ? '<html>Down for maintenance</html>' : document(clock.now().getTime() + (how === 'sound' ? 0 : 60 * day)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const place = { address: '127.0.0.1', port: (server.address() as AddressInfo).port }
  return {
    ports: {
      clock, http: createUndiciHttp({ localHosts: () => place }),
      services: {
        rates: { ecbRecent: 'http://bank.example/recent.xml', ecbHistory: 'http://bank.example/all.xml', cbr: 'http://other-bank.example/daily' },
        weather: 'http://weather.example/v1/forecast'
      }
    },
    asked,
    answer(next) { how = next },
    pass(hours) { ahead += hours * hour },
    close: () => new Promise(resolve => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  }
}
