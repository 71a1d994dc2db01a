import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RetentionFacts } from '../../../../src/main/ports.ts'
import { articlesToRemove, type RetentionRules } from '../../../../src/main/store/index.ts'
import { keepEverything, type RetentionRule } from '../../../../src/shared/retention.ts'

const now = Date.UTC(2026, 10, 22, 7, 30)
const day = 24 * 3_600_000

function article(daysAgo: number, changes: Partial<RetentionFacts> = {}): RetentionFacts {
  return {
    articleKey: 1, articleId: `seen-${daysAgo}`, sectionId: 'world', firstSeenMs: now - daysAgo * day, isUnread: false,
    isHeld: false, newerCount: 0, ...changes
  }
}

function rules(rule: RetentionRule, changes: Partial<RetentionRules> = {}): RetentionRules {
  return { rule, keepsUnread: false, ofSection: {}, issuedIds: new Set(), ...changes }
}

const removed = (facts: readonly RetentionFacts[], by: RetentionRules): readonly string[] =>
  articlesToRemove(facts, by, now).map(({ articleId }) => articleId)

describe('articles that may go', () => {
  it('are none at all by default', () => {
    expect(removed([article(30_000, { newerCount: 10 ** 7 })], rules(keepEverything.rule))).toEqual([])
  })

  it('by age are those seen first before it, whatever date their feed gave', () => {
    expect(removed([article(31), article(30), article(29)], rules({ kind: 'age', days: 30 }))).toEqual(['seen-31'])
  })

  it('by count are those that have as many newer ones in their section', () => {
    const facts = [article(3, { newerCount: 101 }), article(2, { newerCount: 100 }), article(1, { newerCount: 99 })]
    expect(removed(facts, rules({ kind: 'count', articles: 100 }))).toEqual(['seen-3', 'seen-2'])
  })

  it('go by the rule of their section, where it has one', () => {
    const facts = [
      article(40), article(41, { sectionId: 'sport' }), article(9, { sectionId: 'science' }), article(42, { sectionId: 'toString' })
    ]
    expect(removed(facts, rules({ kind: 'age', days: 30 }, {
      ofSection: { sport: { kind: 'keep' }, science: { kind: 'age', days: 7 } }
    }))).toEqual(['seen-40', 'seen-9', 'seen-42'])
  })

  it.each([
    ['clipped or annotated, or part of a story', article(900, { isHeld: true }), {}],
    ['in a press review', article(901), { issuedIds: new Set(['seen-901']) }],
    ['unread, if so wished', article(902, { isUnread: true }), { keepsUnread: true }]
  ] as const)('are never those that are %s', (_reason, kept, changes) => {
    const by = rules({ kind: 'age', days: 30 }, changes)
    expect(removed([kept, article(903)], by)).toEqual(['seen-903'])
    expect(removed([kept], rules({ kind: 'count', articles: 0 }, changes))).toEqual([])
  })

  it('are never more than a stricter rule lets go', () => {
    const facts = fc.array(fc.record({
      articleKey: fc.nat(), articleId: fc.constantFrom('a', 'b', 'c'), sectionId: fc.constantFrom('world', 'sport'),
      firstSeenMs: fc.integer({ min: now - 1000 * day, max: now + day }), isUnread: fc.boolean(), isHeld: fc.boolean(),
      newerCount: fc.nat(500)
    }))
    fc.assert(fc.property(facts, fc.nat(900), fc.nat(90), (some, days, fewer) => {
      const strict = new Set(articlesToRemove(some, rules({ kind: 'age', days }), now))
      const lenient = articlesToRemove(some, rules({ kind: 'age', days: days + fewer }, { issuedIds: new Set(['a']) }), now)
      expect(lenient.every(one => strict.has(one) && !one.isHeld && one.articleId !== 'a')).toBe(true)
    }))
  })
})
