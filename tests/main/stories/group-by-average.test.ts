import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupByAverage, type Unit } from '../../../src/main/stories/group-by-average.ts'

function unitsOf(size: number, pairs: readonly (readonly [number, number, number])[]): readonly Unit[] {
  const sums = Array.from({ length: size }, () => new Map<number, number>())
  for (const [one, other, similarity] of pairs) {
    sums[one]?.set(other, similarity)
    sums[other]?.set(one, similarity)
  }
  return sums.map(of => ({ size: 1, sums: of }))
}

/** The definition: always the nearest two, whatever it takes. */
function groupSlowly(units: readonly Unit[], threshold: number): readonly (readonly number[])[] {
  const groups = units.map((_, index) => [index])
  const average = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, a) => sum + other.reduce((part, b) => part + (units[a]?.sums.get(b) ?? 0), 0), 0) / (one.length * other.length)
  for (;;) {
    const pairs = groups.flatMap((one, place) => groups.slice(place + 1).map(other => ({ one, other, near: average(one, other) })))
    const best = pairs.toSorted((a, b) => b.near - a.near)[0]
    if (best === undefined || best.near < threshold) return groups
    groups.splice(groups.indexOf(best.other), 1)
    best.one.push(...best.other)
  }
}

const inOrder = (groups: readonly (readonly number[])[]): readonly string[] =>
  groups.map(group => group.toSorted((a, b) => a - b).join(' ')).toSorted()

it('unites the nearest two as long as they are near enough', () => {
  const size = 14
  const similarity = fc.double({ min: 0.01, max: 1, noNaN: true })
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), similarity), { selector: pair => pair[2], maxLength: 60 })
  fc.assert(fc.property(pairs, list => {
    const units = unitsOf(size, list.filter(([one, other]) => one < other))
    expect(inOrder(groupByAverage(units, 0.2))).toEqual(inOrder(groupSlowly(units, 0.2)))
  }), { seed: 3 })
})

it('comes to an end when all are equally near', () => {
  const pairs = Array.from({ length: 30 }, (_, one) => Array.from({ length: 30 }, (_, other) => [one, other, 0.5] as const)).flat()
  expect(groupByAverage(unitsOf(30, pairs.filter(([one, other]) => one < other)), 0.2)).toHaveLength(1)
})

it('does not chain two groups by one article that is near to both', () => {
  const units = unitsOf(5, [[0, 1, 0.9], [2, 3, 0.9], [1, 4, 0.4], [4, 2, 0.4]])
  expect(inOrder(groupByAverage(units, 0.3))).toEqual(['0 1', '2 3', '4'])
})
