import type { Api } from '../../shared/contract.ts'
import { deskCity } from '../../shared/city.ts'
import { firstWeatherAddress } from '../../shared/weather.ts'
import type { Documents, Secrets, SignIn } from '../ports.ts'
import { weatherSecret, type WeatherKeeper } from '../routines/keep-weather.ts'
import type { Cities } from './read-cities.ts'

export function createWeatherApi(parts: {
  readonly documents: Pick<Documents, 'settings'>
  readonly secrets: Secrets
  readonly cities: Cities
  readonly weather: WeatherKeeper
}): Pick<Api['desk'], 'cities' | 'weather' | 'setWeatherKey' | 'undoWeatherKey'> {
  const { documents, secrets, cities, weather } = parts
  /** The key that was removed last, for an undo. */
  let removed: SignIn | undefined

  return {
    cities,

    async weather() {
      const settings = documents.settings()
      if (!settings.weather?.isOn) return { kind: 'off' }
      const city = deskCity(await cities(), settings)
      return city ? weather.weatherOf(city, settings.weather) : { kind: 'no-city' }
    },

    async setWeatherKey({ key, acceptsPlain }) {
      if (!key) {
        removed = secrets.find(weatherSecret) ?? removed
        return secrets.remove(weatherSecret)
      }
      const { origin } = new URL(documents.settings().weather?.address ?? firstWeatherAddress)
      await secrets.save(weatherSecret, { origin, password: key }, { ...(acceptsPlain !== undefined && { acceptsPlain }) })
    },

    async undoWeatherKey() {
      if (removed) await secrets.save(weatherSecret, removed, { acceptsPlain: true })
      removed = undefined
    }
  }
}
