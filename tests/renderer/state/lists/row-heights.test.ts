import { expect, test } from 'vitest'
import { createRowHeights } from '../../../../src/renderer/state/lists/row-heights.ts'

/** Heights of 20 to 119 pixels, in no order. */
const heightAt = (index: number): number => 20 + index * 37 % 100

function filled(count: number) {
  const heights = createRowHeights()
  for (let index = 0; index < count; index += 1) heights.add(heightAt(index))
  return heights
}

const topsOf = (heights: ReturnType<typeof filled>): readonly number[] =>
  Array.from({ length: heights.count + 1 }, (_, index) => heights.topOf(index))

function sums(values: readonly number[]): readonly number[] {
  let sum = 0
  return [0, ...values.map(value => sum += value)]
}

const plain = (count: number): number[] => Array.from({ length: count }, (_, index) => heightAt(index))

test.each([0, 1, 2, 63, 64, 65, 300])('%d rows stand under each other', count => {
  expect(topsOf(filled(count))).toEqual(sums(plain(count)))
})

test('a row that becomes higher or lower moves those below it', () => {
  const [heights, expected] = [filled(100), plain(100)]
  for (const [index, height] of [[0, 300], [99, 1], [31, 77.5], [32, 20], [31, 40]] as const) {
    heights.set(index, height)
    expected[index] = height
  }
  expect(topsOf(heights)).toEqual(sums(expected))
  expect(heights.heightOf(31)).toBe(40)
})

test('the row at any place is found, at its edges too', () => {
  const heights = filled(130)
  for (let index = 0; index < heights.count; index += 1) {
    const top = heights.topOf(index)
    expect([heights.indexAt(top), heights.indexAt(top + heightAt(index) - 1)]).toEqual([index, index])
  }
})

test('beyond the ends stand the first and the last row', () => {
  const heights = filled(9)
  expect([heights.indexAt(-40), heights.indexAt(1_000_000), createRowHeights().indexAt(12)]).toEqual([0, 8, 0])
})

test('rows that are cut off leave those before them, and others go on from there', () => {
  const heights = filled(200)
  heights.cut(77)
  expect(topsOf(heights)).toEqual(sums(plain(77)))
  for (const height of [10, 20, 30]) heights.add(height)
  expect(topsOf(heights)).toEqual(sums([...plain(77), 10, 20, 30]))
})
