import { expect, it, onTestFinished, vi } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createReadMarks } from '../../../../src/renderer/state/lists/read-marks.ts'
import { createReader, type Reader } from '../../../../src/renderer/state/article/reader.ts'
import { noteReadings } from '../../../../src/renderer/state/article/readings.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function open(isSeen: () => boolean): { readonly reader: Reader; noted(): readonly unknown[] } {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  const reader = createReader(api, createReadMarks(api, () => {}))
  onTestFinished(noteReadings(api, reader, isSeen))
  return { reader, noted: () => bridge.calls.filter(({ method }) => method === 'readings.note').map(({ args }) => args) }
}

it('an article that stays open for some seconds is a reading, one that is passed over is not', async () => {
  const { reader, noted } = open(() => true)
  await reader.open('tolls')
  vi.advanceTimersByTime(2_000)
  await reader.open('rates')
  vi.advanceTimersByTime(4_900)
  expect(noted()).toEqual([])
  vi.advanceTimersByTime(200)
  expect(noted()).toEqual([{ articleId: 'rates' }])
  await reader.reload('rates')
  vi.advanceTimersByTime(60_000)
  expect(noted()).toHaveLength(1)
})

it('nothing is read in a window that cannot be seen, or after it was closed', async () => {
  let isSeen = false
  const { reader, noted } = open(() => isSeen)
  await reader.open('tolls')
  vi.advanceTimersByTime(6_000)
  isSeen = true
  await reader.open('rates')
  reader.close()
  vi.advanceTimersByTime(6_000)
  expect(noted()).toEqual([])
})
