import { expect, test } from 'vitest'
import { Failure } from '../../../../src/shared/failure.ts'
import type { Settings, SettingsChange } from '../../../../src/shared/settings.ts'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createKeptSettings } from '../../../../src/renderer/state/settings/kept-settings.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

/** A program whose disk takes its time: each change is kept when the test says so. */
async function open() {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  const turns: { go(): void; fail(): void }[] = []
  const slow = {
    ...api,
    settings: {
      ...api.settings,
      change: ({ change }: { change: SettingsChange }) => new Promise<Settings>((resolve, reject) => {
        turns.push({ go: () => resolve(api.settings.change({ change })), fail: () => reject(new Failure('disk-full')) })
      })
    }
  }
  const settings = createKeptSettings(slow)
  await settings.reload()
  return { settings, turns, value: () => settings.state.value.value }
}

test('a change shows before it is kept', async () => {
  const { settings, turns, value } = await open()
  const kept = settings.change({ theme: 'dark' })
  expect(value()?.theme).toBe('dark')
  turns[0]?.go()
  await kept
  expect(value()?.theme).toBe('dark')
})

test('the answer to an earlier change, or news of it, does not hide a later one', async () => {
  const { settings, turns, value } = await open()
  const before = value()
  const dark = settings.change({ theme: 'dark' })
  const light = settings.change({ theme: 'light', hasSingleKeys: false })
  if (before) settings.put({ ...before, theme: 'dark' })
  expect(value()).toMatchObject({ theme: 'light', hasSingleKeys: false })
  turns[0]?.go()
  await dark
  expect(value()).toMatchObject({ theme: 'light', hasSingleKeys: false })
  await settings.reload()
  expect(value()).toMatchObject({ theme: 'light', hasSingleKeys: false })
  turns[1]?.go()
  await light
  expect(value()).toMatchObject({ theme: 'light', hasSingleKeys: false })
})

test('a change that cannot be kept is taken back, and thrown', async () => {
  const { settings, turns, value } = await open()
  const before = value()?.theme
  const dark = settings.change({ theme: 'dark' })
  turns[0]?.fail()
  await expect(dark).rejects.toMatchObject({ code: 'disk-full' })
  await settings.reload()
  expect(value()?.theme).toBe(before)
})
