import { expect, test } from 'vitest'
import { createReadingPositions } from '../../../../src/renderer/state/article/reading-positions.ts'

function createStorage(initial?: string) {
  let kept = initial
  return { getItem: () => kept ?? null, setItem: (_key: string, value: string) => void (kept = value) }
}

test('the place in an article survives a restart', () => {
  const storage = createStorage()
  createReadingPositions(storage).note('tolls', 0.42)
  expect(createReadingPositions(storage).of('tolls')).toBe(0.42)
})

test('what was read to its end, or not begun, opens at the top', () => {
  const positions = createReadingPositions(createStorage())
  positions.note('tolls', 0.5)
  positions.note('tolls', 0.99)
  positions.note('lake', 0.01)
  expect([positions.of('tolls'), positions.of('lake'), positions.of('never')]).toEqual([0, 0, 0])
})

test('the oldest are forgotten beyond two hundred', () => {
  const storage = createStorage()
  const positions = createReadingPositions(storage)
  for (let at = 0; at <= 200; at += 1) positions.note(`article-${at}`, 0.5)
  expect([positions.of('article-0'), positions.of('article-1')]).toEqual([0, 0.5])
})

test.each(['{', '"x"', '[[1,2],["tolls","far"]]'])('what something else wrote there (%s) does no harm', kept => {
  expect(createReadingPositions(createStorage(kept)).of('tolls')).toBe(0)
})

test('without storage, or with a full one, the place is kept while the page is open', () => {
  const full = { getItem: () => null, setItem: () => { throw new Error('QuotaExceededError') } }
  for (const storage of [undefined, full]) {
    const positions = createReadingPositions(storage)
    positions.note('tolls', 0.5)
    expect(positions.of('tolls')).toBe(0.5)
  }
})
