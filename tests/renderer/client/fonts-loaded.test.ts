import { expect, test, vi } from 'vitest'
import { fontsLoaded } from '../../../src/renderer/client/fonts-loaded.ts'

test('waits for both faces', async () => {
  const asked: string[] = []
  await fontsLoaded({ load: async face => { asked.push(face); return [] } })
  expect(asked.join()).toMatch(/Serif.*Sans/)
})

test('goes on without a face that cannot be had, and without one that never comes', async () => {
  await fontsLoaded({ load: () => Promise.reject(new Error('gone')) })
  vi.useFakeTimers()
  const waiting = fontsLoaded({ load: () => new Promise(() => {}) })
  await vi.advanceTimersByTimeAsync(500)
  await waiting
  vi.useRealTimers()
})
