import fc from 'fast-check'
import { expect, it } from 'vitest'
import { revisionLimit, revisionsToDrop } from '../../../../src/main/store/index.ts'
import type { Revision } from '../../../../src/shared/article.ts'

const hour = 3_600_000

/** Texts of an article that changed every `gap` milliseconds, the newest first. */
function changed(count: number, gap = hour): readonly Revision[] {
  return Array.from({ length: count }, (_, index) => ({
    revisionHash: `r${count - index}`, seenAt: new Date(Date.parse('2026-11-22T00:00:00Z') - index * gap).toISOString(),
    headline: 'Quay', feedId: 'f', isCurrent: index === 0
  }))
}

const none: ReadonlySet<string> = new Set()

it('texts of an article that changed now and then are all kept', () => {
  expect(revisionsToDrop(changed(30), none)).toEqual([])
  expect(revisionsToDrop(changed(revisionLimit, 24 * hour), none)).toEqual([])
})

it('of an article that changes every hour the first, the latest and one a day are kept', () => {
  const texts = changed(1000)
  const dropped = new Set(revisionsToDrop(texts, none))
  const kept = texts.filter(({ revisionHash }) => !dropped.has(revisionHash))
  expect(kept.slice(0, 30)).toEqual(texts.slice(0, 30))
  expect(kept.at(-1)?.revisionHash).toBe('r1')
  const days = kept.slice(30, -1).map(({ seenAt }) => seenAt.slice(0, 10))
  expect(new Set(days).size).toBe(days.length)
})

it('a text that a press review was made from is kept', () => {
  const quoted = revisionsToDrop(changed(200), none)[3] ?? ''
  expect(revisionsToDrop(changed(200), new Set([quoted]))).not.toContain(quoted)
})

it('however often an article changes, so many texts are kept at most, and never is the present or the first one dropped', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 1, max: 50 * hour }), (count, gap) => {
    const texts = changed(count, gap)
    const dropped = revisionsToDrop(texts, none)
    expect(texts.length - dropped.length).toBeLessThanOrEqual(revisionLimit + 1)
    expect(dropped).not.toContain(texts[0]?.revisionHash)
    expect(dropped).not.toContain('r1')
  }), { numRuns: 40 })
})
