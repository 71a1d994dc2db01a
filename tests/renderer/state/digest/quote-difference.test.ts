import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { hasFalseQuotes } from '../../../../src/renderer/state/digest/digest-checks.ts'
import { compareWithQuoted, doubtfulQuotes } from '../../../../src/renderer/state/digest/quote-difference.ts'
import type { DigestQuote, QuoteCheck } from '../../../../src/shared/digest.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { blockOf, draft } from '../../fixture/digests.ts'

const quote = (quoteId: string): DigestQuote =>
  ({ quoteId, text: quoteId, exact: quoteId, prefix: '', suffix: '', revisionHash: 'old' })
const block = { ...blockOf('tolls'), blockId: 'tolls', quotes: ['stands', 'changed', 'missing', 'unmarked'].map(quote) }
const check = (quoteId: string, state: QuoteCheck['state'], isFaithful = true): QuoteCheck =>
  ({ blockId: 'tolls', quoteId, state, isFaithful })
const checks = [check('missing', 'missing'), check('stands', 'stands'), check('changed', 'changed'), check('unmarked', 'stands', false)]

test('quotes that ask for a look are those not in the text as it is, and those changed without marks', () => {
  expect(doubtfulQuotes({ ...draft, blocks: [block] }, checks).map(one => one.quote.quoteId)).toEqual(['changed', 'missing', 'unmarked'])
  expect(doubtfulQuotes({ ...draft, blocks: [block] }, [])).toEqual([])
})

test('an outlet that changed its text makes no quote false; words that no text has, or that were changed, are', () => {
  const counts = { quotes: [], rights: [], gone: 0, changed: 0, unmarked: 0 }
  expect(hasFalseQuotes({ ...counts, changed: 3 })).toBe(false)
  expect(hasFalseQuotes({ ...counts, gone: 1 })).toBe(true)
  expect(hasFalseQuotes({ ...counts, unmarked: 1 })).toBe(true)
})

test('the text a quote was taken from is compared with the one that stands', async () => {
  const api = createApi(createFixtureBridge())
  const asked: unknown[] = []
  const articles = {
    ...api.articles,
    revisions: async () => [{ revisionHash: 'new', isCurrent: true }, { revisionHash: 'old', isCurrent: false }],
    compareRevisions: async (args: unknown) => (asked.push(args), { headline: [], body: [{ kind: 'same', text: 'x' }] })
  } as unknown as typeof api.articles
  expect(await compareWithQuoted({ ...api, articles }, 'a', quote('q'))).toEqual([{ kind: 'same', text: 'x' }])
  expect(asked).toEqual([{ articleId: 'a', from: 'old', to: 'new' }])
  const gone = { ...articles, revisions: async () => [] }
  expect(await compareWithQuoted({ ...api, articles: gone }, 'a', quote('q'))).toBeUndefined()
})
