/** The weather of the desk's city: asked for when somebody looks and it is switched on, never by itself; the last known stays. */
import type { City } from '../../shared/city.ts'
import { Failure, toFailure } from '../../shared/failure.ts'
import { firstWeatherAddress, type Weather, type WeatherAnswer, type WeatherSettings } from '../../shared/weather.ts'
import { forecastAddress, readForecast } from '../desk/index.ts'
import type { Fetcher } from '../network/index.ts'
import type { Archive, Clock, Log, Secrets } from '../ports.ts'

export interface WeatherKeeper {
  /** Never throws for a service that does not answer. */
  weatherOf(city: City, settings: WeatherSettings): Promise<WeatherAnswer>
}

/** Under which the key lies among the secrets; no feed's id looks so. */
export const weatherSecret = 'desk/weather'

const minute = 60_000
/** The service reckons anew every quarter of an hour. */
const staleAfter = 30 * minute
const failedPause = 15 * minute
const oldAfter = 180 * minute

interface Kept {
  readonly weather: Weather
  readonly fetchedAt: string
}

export function createWeatherKeeper(parts: {
  readonly archive: Pick<Archive, 'readMemo' | 'saveMemo'>
  readonly fetcher: Fetcher
  readonly clock: Clock
  readonly log: Log
  readonly secrets: Pick<Secrets, 'find'>
  /** Of the service as long as the settings name none. */
  readonly address?: string
}): WeatherKeeper {
  const { archive, fetcher, clock, log, secrets, address: usual = firstWeatherAddress } = parts
  let failed: { readonly asked: string; readonly at: number; readonly failure: Failure } | undefined
  const underWay = new Map<string, Promise<void>>()

  const age = (instant: string): number => Math.abs(clock.now().getTime() - Date.parse(instant))

  function known(cityId: string): Kept | undefined {
    const kept = archive.readMemo('weather')
    const found = kept === undefined ? undefined : JSON.parse(kept) as Kept
    return found?.weather.cityId === cityId ? found : undefined
  }

  async function fetchWeather(city: City, address: string): Promise<void> {
    const asked = `${city.cityId} ${address}`
    try {
      const key = keyFor(secrets, address)
      const outcome = await fetcher.fetch({
        url: forecastAddress(address, city, key), kind: 'forecast', redirects: key ? 'refuse' : 'follow'
      })
      const bytes = outcome.kind === 'fetched' ? outcome.bytes : new Uint8Array()
      const kept: Kept = { weather: readForecast(bytes, city.cityId, clock.now()), fetchedAt: clock.now().toISOString() }
      archive.saveMemo('weather', JSON.stringify(kept))
      failed = undefined
    } catch (error) {
      failed = { asked, at: clock.now().getTime(), failure: toFailure(error) }
      log.warn('the weather cannot be had', { reason: toFailure(error).code })
    }
  }

  function mayAsk(asked: string, kept: Kept | undefined): boolean {
    if (failed?.asked === asked && clock.now().getTime() - failed.at < failedPause) return false
    return kept === undefined || age(kept.fetchedAt) >= staleAfter
  }

  return {
    async weatherOf(city, { address = usual }) {
      const asked = `${city.cityId} ${address}`
      if (mayAsk(asked, known(city.cityId))) {
        const order = underWay.get(asked) ?? fetchWeather(city, address).finally(() => underWay.delete(asked))
        underWay.set(asked, order)
        await order
      }
      const kept = known(city.cityId)
      const failure = failed?.asked === asked ? { code: failed.failure.code, details: failed.failure.details } : undefined
      if (!kept) return { kind: 'unknown', failure: failure ?? { code: 'weather-broken', details: {} } }
      return { kind: 'known', weather: kept.weather, isOld: age(kept.weather.observedAt) > oldAfter, ...(failure && { failure }) }
    }
  }
}

/** The key belongs to the service it was given for, and goes to no other; nor over a line that others read. */
function keyFor(secrets: Pick<Secrets, 'find'>, address: string): string | undefined {
  const secret = secrets.find(weatherSecret)
  const { origin, protocol } = new URL(address)
  return secret?.origin === origin && protocol === 'https:' ? secret.password : undefined
}
