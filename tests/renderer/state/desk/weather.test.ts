import { expect, test, vi } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createLoader } from '../../../../src/renderer/state/base/loaded.ts'
import { createStore } from '../../../../src/renderer/state/base/store.ts'
import { watchWeather } from '../../../../src/renderer/state/desk/weather.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

test('asks for the weather when it is switched on, when the city changes and every quarter of an hour; never while it is off', async () => {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  const settings = createLoader(() => api.settings.read({}))
  const clock = createStore('2026-11-22T08:00:00.000Z')
  watchWeather(api, settings, clock)
  const asked = (): number => bridge.calls.filter(({ method }) => method === 'desk.weather').length
  await settings.reload()
  clock.set('2026-11-22T08:40:00.000Z')
  expect(asked()).toBe(0)
  settings.put(await api.settings.change({ change: { weather: { isOn: true }, cityId: 'lisbon' } }))
  expect(asked()).toBe(1)
  clock.set('2026-11-22T08:41:00.000Z')
  expect(asked()).toBe(1)
  clock.set('2026-11-22T08:45:00.000Z')
  await Promise.resolve()
  settings.put(await api.settings.change({ change: { cityId: 'kathmandu' } }))
  await vi.waitFor(() => expect(asked()).toBe(3))
})

test('what the program answers by what was set before is asked for again', async () => {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  const settings = createLoader(() => api.settings.read({}))
  const watch = watchWeather(api, settings, createStore('2026-11-22T08:00:00.000Z'))
  await settings.reload()
  const change = { weather: { isOn: true }, cityId: 'lisbon' }
  const { value } = settings.state.value
  // As the page does it: shown at once, kept after that.
  if (value) settings.put({ ...value, ...change })
  await vi.waitFor(() => expect(watch.state.value.value).toEqual({ kind: 'off' }))
  settings.put(await api.settings.change({ change }))
  await vi.waitFor(() => expect(watch.state.value.value).toMatchObject({ kind: 'known', weather: { cityId: 'lisbon' } }))
})
