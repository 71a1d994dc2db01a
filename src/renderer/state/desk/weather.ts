import type { Api } from '../../../shared/contract.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { WeatherAnswer } from '../../../shared/weather.ts'
import { createLoader, type Loaded, type Loader } from '../base/loaded.ts'
import type { Readable } from '../base/store.ts'

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
  const follow = (isChanged: boolean): void => {
    const { weather, cityId, city, zone } = settings.state.value.value ?? {}
    const quarter = Math.floor(Date.parse(clock.value) / (everyMinutes * 60_000))
    const wanted = weather?.isOn ? JSON.stringify([weather, cityId, city, zone, quarter]) : 'off'
    if (wanted === 'off' && !askedFor) return
    if (wanted === askedFor && !(isChanged && isBehind(answer.state.value.value, settings.state.value.value))) return
    askedFor = wanted
    void ask()
  }
  // A change shows before it is kept: the program may still answer by what was set before.
  const ask = async (): Promise<void> => {
    await answer.reload()
    if (isBehind(answer.state.value.value, settings.state.value.value)) await answer.reload()
  }
  settings.state.subscribe(() => follow(true))
  clock.subscribe(() => follow(false))
  return { state: answer.state, reload: () => answer.reload() }
}

/** Answered by other settings than these. */
function isBehind(answer: WeatherAnswer | undefined, settings: Settings | undefined): boolean {
  if (!answer || !settings) return false
  if ((settings.weather?.isOn ?? false) !== (answer.kind !== 'off')) return true
  if (answer.kind === 'no-city') return Boolean(settings.cityId)
  // Before one is chosen, the desk's city follows from its name.
  return answer.kind === 'known' && settings.cityId !== undefined && answer.weather.cityId !== settings.cityId
}
