import { expect, test } from 'vitest'
import { forecastAddress, readForecast } from '../../../src/main/desk/index.ts'

const now = new Date('2026-11-22T09:00:00Z')
const whole = {
  latitude: 27.72, longitude: 85.32, utc_offset_seconds: 20_700, timezone: 'Asia/Kathmandu',
  current: { time: '2026-11-22T14:30', interval: 900, temperature_2m: 18.4, weather_code: 2, wind_speed_10m: 6.1 },
  daily: {
    time: ['2026-11-22', '2026-11-23'], weather_code: [2, 61], temperature_2m_max: [20.1, 17], temperature_2m_min: [8.9, 9.2]
  }
}
const read = (document: unknown) =>
  readForecast(new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document)), 'kathmandu', now)

test('reads a forecast; the place’s own time becomes an instant', () => {
  expect(read(whole)).toEqual({
    cityId: 'kathmandu', observedAt: '2026-11-22T08:45:00.000Z', temperature: 18.4, wind: 6.1, code: 2,
    days: [{ date: '2026-11-22', code: 2, least: 8.9, most: 20.1 }, { date: '2026-11-23', code: 61, least: 9.2, most: 17 }]
  })
})

test.each([
  ['no JSON', '<html>Down for maintenance</html>'],
  ['cut off', JSON.stringify(whole).slice(0, 80)],
  ['an error of the service', { error: true, reason: 'Daily API request limit exceeded' }],
  ['without a temperature', { ...whole, current: { ...whole.current, temperature_2m: null } }],
  ['hotter than the earth gets', { ...whole, current: { ...whole.current, temperature_2m: 4000 } }],
  ['of tomorrow', { ...whole, current: { ...whole.current, time: '2026-11-23T14:30' } }],
  ['of a day that does not exist', { ...whole, daily: { ...whole.daily, time: ['2026-02-30', '2026-02-31'] } }],
  ['of an hour that does not exist', { ...whole, current: { ...whole.current, time: '2026-11-22T99:99' } }]
])('refuses what is %s', (_what, document) => {
  expect(() => read(document)).toThrow(expect.objectContaining({ code: 'weather-broken' }))
})

test('asks for a place no finer than a kilometre, and adds the key where there is one', () => {
  const address = forecastAddress('https://weather.example/v1/forecast', { latitude: 27.717_245, longitude: 85.323_96 })
  expect(address).toContain('latitude=27.72&longitude=85.32')
  expect(address).not.toContain('apikey')
  expect(forecastAddress('https://weather.example/v1/forecast', { latitude: 1, longitude: 2 }, 'a&b')).toContain('apikey=a%26b')
})
