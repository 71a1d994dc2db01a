import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPostings } from '../../../src/main/stories/postings.ts'

it('adds up what articles share, whatever order terms come in and however many there are', () => {
  const held = fc.array(fc.record({ term: fc.nat(3000), slot: fc.nat(40), weight: fc.constantFrom(0.25, 0.5, 1) }), { maxLength: 400 })
  fc.assert(fc.property(held, fc.nat(9), (list, expected) => {
    const postings = createPostings(1000)
    for (const { term, slot, weight } of list) postings.append(term, slot, weight, expected)
    const sums = new Float32Array(50)
    const terms = new Set(list.map(({ term }) => term))
    for (const term of terms) expect(postings.addTo(sums, term, 2, 1000)).toBe(true)
    const wanted = Array.from({ length: 50 }, (_, slot) =>
      list.filter(one => one.slot === slot).reduce((sum, { weight }) => sum + 2 * weight, 0))
    expect([...sums]).toEqual(wanted)
  }), { numRuns: 40, seed: 3 })
})

it('leaves out what nobody holds and what too many hold', () => {
  const postings = createPostings(3)
  for (const slot of [0, 1, 2]) postings.append(7, slot, 1, 1)
  const sums = new Float32Array(9)
  expect(postings.addTo(sums, 8, 1, 3)).toBe(false)
  expect(postings.addTo(sums, 7, 1, 2)).toBe(false)
  expect(postings.addTo(sums, 7, 1, 3)).toBe(true)
  for (const slot of [3, 4, 5]) postings.append(7, slot, 1, 1)
  expect(postings.addTo(sums, 7, 1, 3)).toBe(false)
  expect([...sums]).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0])
})
