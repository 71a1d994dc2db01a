import * as v from 'valibot'
import type { City } from '../../shared/city.ts'
import { Failure } from '../../shared/failure.ts'
import type { Weather } from '../../shared/weather.ts'
import { isCalendarDay } from '../../shared/calendar-day.ts'

const degrees = v.pipe(v.number(), v.minValue(-100), v.maxValue(70))
const code = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))
const few = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.minLength(1), v.maxLength(16))

/** Times are those of the place, without their offset, which stands beside. */
const document = v.object({
  utc_offset_seconds: v.pipe(v.number(), v.integer(), v.minValue(-86_400), v.maxValue(86_400)),
  current: v.object({
    time: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
    temperature_2m: degrees, weather_code: code, wind_speed_10m: v.pipe(v.number(), v.minValue(0), v.maxValue(500))
  }),
  daily: v.object({
    time: few(v.pipe(v.string(), v.check(isCalendarDay))), weather_code: few(code),
    temperature_2m_max: few(degrees), temperature_2m_min: few(degrees)
  })
})

/** Where the weather of a city is asked for. Coordinates go no finer than a kilometre. */
export function forecastAddress(
  address: string, { latitude, longitude }: Pick<City, 'latitude' | 'longitude'>, key?: string
): string {
  const url = new URL(address)
  const asked = {
    latitude: latitude.toFixed(2), longitude: longitude.toFixed(2), current: 'temperature_2m,weather_code,wind_speed_10m',
    daily: 'weather_code,temperature_2m_max,temperature_2m_min', timezone: 'auto', forecast_days: '3', ...(key && { apikey: key })
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url.href
}

/** Reads an Open-Meteo forecast. Throws `Failure` `weather-broken`, also for one of the future. */
export function readForecast(bytes: Uint8Array, cityId: string, now: Date): Weather {
  const parsed = v.safeParse(document, parseJson(bytes))
  if (!parsed.success) throw new Failure('weather-broken')
  const { current, daily, utc_offset_seconds: offset } = parsed.output
  const observed = Date.parse(`${current.time}Z`) - offset * 1000
  if (Number.isNaN(observed) || observed > now.getTime() + hour) throw new Failure('weather-broken')
  return {
    cityId, observedAt: new Date(observed).toISOString(), temperature: current.temperature_2m, wind: current.wind_speed_10m,
    code: current.weather_code, days: daysOf(daily)
  }
}

const hour = 3_600_000

function daysOf(daily: v.InferOutput<typeof document>['daily']): Weather['days'] {
  return daily.time.flatMap((date, at) => {
    const [sky, least, most] = [daily.weather_code[at], daily.temperature_2m_min[at], daily.temperature_2m_max[at]]
    return sky === undefined || least === undefined || most === undefined ? [] : [{ date, code: sky, least, most }]
  })
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
