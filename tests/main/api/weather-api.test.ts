import { expect, test } from 'vitest'
import { readCities } from '../../../src/main/api/read-cities.ts'
import { createWeatherApi } from '../../../src/main/api/weather-api.ts'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { resourcePath } from '../../../src/main/node/resources.ts'
import { createWeatherKeeper, weatherSecret } from '../../../src/main/routines/keep-weather.ts'
import type { Settings } from '../../../src/shared/settings.ts'
import { patiently } from '../../support/patiently.ts'
import { emptyLibrary } from '../routines/workshop.ts'
import { openWorkbench } from './workbench.ts'

/** The workshop's clock begins at 09:00 UTC. */
const forecast = (time: string, temperature: number): string => JSON.stringify({
  utc_offset_seconds: 0, current: { time, temperature_2m: temperature, weather_code: 3, wind_speed_10m: 11 },
  daily: { time: ['2026-11-22'], weather_code: [61], temperature_2m_max: [15], temperature_2m_min: [9] }
})
const address = 'https://weather.example/v1/forecast'
const asked = `${address}?latitude=38.72&longitude=-9.14&current=temperature_2m%2Cweather_code%2Cwind_speed_10m`
  + '&daily=weather_code%2Ctemperature_2m_max%2Ctemperature_2m_min&timezone=auto&forecast_days=3'

async function openDesk(settings: Partial<Settings>) {
  const bench = await openWorkbench(emptyLibrary)
  await bench.documents.changeSettings(before => ({ ...before, ...settings }))
  const desk = createWeatherApi({
    ...bench, cities: readCities(nodeFileSystem, resourcePath), weather: createWeatherKeeper({ ...bench, address })
  })
  const clockTime = (): string => bench.clock.now().toISOString().slice(0, 16)
  return { ...bench, desk, clockTime, weather: () => patiently(bench.clock, desk.weather({})) }
}

test('nobody is asked for the weather until it is switched on and the desk is in a city that is known', async () => {
  const off = await openDesk({ cityId: 'lisbon' })
  expect(await off.weather()).toEqual({ kind: 'off' })
  await off.documents.changeSettings(before => ({ ...before, city: 'Port Alder', cityId: '', weather: { isOn: true } }))
  expect(await off.weather()).toEqual({ kind: 'no-city' })
  expect(off.http.requests).toEqual([])
})

test('a desk that is only named by its zone has the weather of the city of that name', async () => {
  const { weather, http, clockTime } = await openDesk({ city: 'Lisbon', zone: 'Europe/Lisbon', weather: { isOn: true } })
  http.answer(asked, { body: forecast(clockTime(), 14.6) })
  expect(await weather()).toMatchObject({ kind: 'known', weather: { cityId: 'lisbon' } })
})

test('the weather is asked for once in half an hour, of the city’s place', async () => {
  const { weather, http, clock, clockTime } = await openDesk({ cityId: 'lisbon', weather: { isOn: true } })
  http.answer(asked, { body: forecast(clockTime(), 14.6) })
  expect(await weather()).toMatchObject({ kind: 'known', isOld: false, weather: { cityId: 'lisbon', temperature: 14.6 } })
  await weather()
  expect(http.requests.map(({ url }) => url)).toEqual([asked])
  clock.pass(31 * 60_000)
  await weather()
  expect(http.requests).toHaveLength(2)
})

test('weather that does not come, comes broken or is of the future leaves the last known, marked as old', async () => {
  const { weather, http, clock, clockTime } = await openDesk({ cityId: 'lisbon', weather: { isOn: true } })
  http.answer(asked, { body: forecast(clockTime(), 14.6) })
  await weather()
  for (const answer of [{ status: 503, body: '' }, { body: '{"error":true}' }, { body: forecast('2027-01-01T00:00', 40) }]) {
    http.answer(asked, answer)
    clock.pass(4 * 3_600_000)
    expect(await weather()).toMatchObject({ kind: 'known', isOld: true, weather: { temperature: 14.6 }, failure: { code: expect.any(String) } })
  }
  const calls = http.requests.length
  await weather()
  expect(http.requests).toHaveLength(calls)
})

test('another city is asked for at once, and shows nothing of the city before', async () => {
  const { weather, http, documents, clockTime } = await openDesk({ cityId: 'lisbon', weather: { isOn: true } })
  http.answer(asked, { body: forecast(clockTime(), 14.6) })
  await weather()
  await documents.changeSettings(before => ({ ...before, cityId: 'oslo' }))
  expect(await weather()).toMatchObject({ kind: 'unknown', failure: { code: expect.any(String) } })
})

test('the key goes to the service it was given for and to no other', async () => {
  const { desk, weather, http, documents, clock, clockTime } = await openDesk({ cityId: 'lisbon', weather: { isOn: true, address } })
  await desk.setWeatherKey({ key: 'k-1', acceptsPlain: true })
  http.answer(`${asked}&apikey=k-1`, { body: forecast(clockTime(), 14.6) })
  expect(await weather()).toMatchObject({ kind: 'known' })
  await documents.changeSettings(before => ({ ...before, weather: { isOn: true, address: 'https://other.example/v1/forecast' } }))
  clock.pass(3_600_000)
  await weather()
  expect(http.requests.at(-1)?.url).toContain('https://other.example/')
  expect(http.requests.at(-1)?.url).not.toContain('k-1')
})

test('a key that was removed comes back, also when it was removed twice', async () => {
  const { desk, secrets } = await openDesk({ weather: { isOn: true, address } })
  await desk.setWeatherKey({ key: 'k-1', acceptsPlain: true })
  await desk.setWeatherKey({})
  await desk.setWeatherKey({})
  expect(secrets.find(weatherSecret)).toBeUndefined()
  await desk.undoWeatherKey({})
  expect(secrets.find(weatherSecret)).toEqual({ origin: 'https://weather.example', password: 'k-1' })
})
