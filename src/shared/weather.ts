/** The weather as a service of the Open-Meteo kind tells it. */
import type { FailureCode, FailureDetails } from './failure.ts'

export interface WeatherSettings {
  /** Nobody is asked otherwise. */
  readonly isOn: boolean
  /** Of the service; absent: `firstWeatherAddress`. */
  readonly address?: string
}

/** Free for non-commercial use, without a key. */
export const firstWeatherAddress = 'https://api.open-meteo.com/v1/forecast'

export interface Weather {
  readonly cityId: string
  readonly observedAt: string
  /** Degrees Celsius, as are all temperatures here. */
  readonly temperature: number
  /** Kilometres an hour. */
  readonly wind: number
  /** What the sky does, by table 4677 of the WMO: 0 to 99. */
  readonly code: number
  /** Today first. */
  readonly days: readonly WeatherDay[]
}

interface WeatherDay {
  /** Calendar day at the place. */
  readonly date: string
  readonly code: number
  readonly least: number
  readonly most: number
}

export type WeatherAnswer =
  | { readonly kind: 'off' }
  /** None of the newsroom cities is chosen. */
  | { readonly kind: 'no-city' }
  | {
      readonly kind: 'known'
      readonly weather: Weather
      /** Too old to be called the weather. */
      readonly isOld: boolean
      /** Why there is nothing newer. */
      readonly failure?: { readonly code: FailureCode; readonly details: FailureDetails }
    }
  | { readonly kind: 'unknown'; readonly failure: { readonly code: FailureCode; readonly details: FailureDetails } }

export type Sky = 'clear' | 'partly-cloudy' | 'overcast' | 'fog' | 'drizzle' | 'rain' | 'snow' | 'showers' | 'rain-showers'
  | 'snow-showers' | 'thunderstorm'

/** What the sky does, by the groups of WMO table 4677 that the service uses. */
export function skyOf(code: number): Sky {
  if (code === 0) return 'clear'
  if (code <= 2) return 'partly-cloudy'
  if (code === 3) return 'overcast'
  if (code <= 49) return 'fog'
  if (code <= 59) return 'drizzle'
  if (code <= 69) return 'rain'
  if (code <= 79) return 'snow'
  if (code <= 84) return 'rain-showers'
  if (code <= 86) return 'snow-showers'
  return code >= 95 ? 'thunderstorm' : 'showers'
}
