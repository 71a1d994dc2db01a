import type { Api } from '../../shared/contract.ts'
import type { Settings } from '../../shared/settings.ts'
import type { WeatherAnswer } from '../../shared/weather.ts'
import { createLoader, type Loaded, type Loader } from './loaded.ts'
import type { Readable } from './store.ts'

/** The weather of the desk's city, asked for while the page is looked at and it is switched on. */
export interface WeatherWatch {
  readonly state: Readable<Loaded<WeatherAnswer>>
  reload(): Promise<void>
}

/** The program asks the service no more often than it thinks fit, whatever is asked of it. */
const everyMinutes = 15

export function watchWeather(api: Api, settings: Loader<Settings>, clock: Readable<string>): WeatherWatch {
  const answer = createLoader(() => api.desk.weather({}))
  let askedFor = ''
  const follow = (): void => {
    const { weather, cityId } = settings.state.value.value ?? {}
    const quarter = Math.floor(Date.parse(clock.value) / (everyMinutes * 60_000))
    const wanted = weather?.isOn ? JSON.stringify([weather, cityId, quarter]) : 'off'
    if (wanted === askedFor || (wanted === 'off' && !askedFor)) return
    askedFor = wanted
    void answer.reload()
  }
  settings.state.subscribe(follow)
  clock.subscribe(follow)
  return { state: answer.state, reload: () => answer.reload() }
}
