import { expect, test } from 'vitest'
import { feedOf, feedUrlOf } from '../routines/workshop.ts'
import { openRead, type Workbench } from './workbench.ts'

const quay = 'quay.example'
const withGuid = (headline: string): string =>
  feedOf('Quay', [headline]).replace(/<guid[^<]*/, '<guid isPermaLink="false">bridge')

async function openEdited(...headlines: readonly string[]): Promise<{ readonly bench: Workbench; readonly articleId: string }> {
  const bench = await openRead({ [quay]: withGuid(headlines[0] ?? '') })
  for (const headline of headlines.slice(1)) {
    bench.http.answer(feedUrlOf(quay), { body: withGuid(headline) })
    await bench.api.feeds.refresh({})
    bench.clock.pass(3_600_000)
  }
  const { rows } = await bench.api.articles.list({ filter: {}, limit: 5 })
  expect(rows).toHaveLength(1)
  return { bench, articleId: rows[0]?.articleId ?? '' }
}

test('an article tells how often it changed, which headlines it had, and what became of its words', async () => {
  const { bench: { api }, articleId } = await openEdited('Bridge may close', 'Bridge will close', 'Bridge closes')
  expect(await api.articles.open({ articleId })).toMatchObject({ revisionCount: 2, revisedAt: expect.any(String) })
  const revisions = await api.articles.revisions({ articleId })
  expect(revisions.map(({ headline, isCurrent }) => [headline, isCurrent]))
    .toEqual([['Bridge closes', true], ['Bridge will close', false], ['Bridge may close', false]])
  expect(revisions.map(({ seenAt }) => seenAt)).toEqual(revisions.map(({ seenAt }) => seenAt).toSorted().reverse())
  const [, later, first] = revisions.map(({ revisionHash }) => revisionHash)
  const { headline, body } = await api.articles.compareRevisions({ articleId, from: first ?? '', to: later ?? '' })
  const expected = [
    { kind: 'same', text: 'Bridge ' }, { kind: 'removed', text: 'may' }, { kind: 'added', text: 'will' }, { kind: 'same', text: ' close' }
  ]
  expect(headline).toEqual(expected)
  expect(body.filter(({ kind }) => kind !== 'same')).toEqual(expected.slice(1, 3))
})

test('a text that comes back is one of its texts, not two', async () => {
  const { bench: { api }, articleId } = await openEdited('Bridge closes', 'Bridge stays', 'Bridge closes')
  expect((await api.articles.revisions({ articleId })).map(({ headline }) => headline)).toEqual(['Bridge closes', 'Bridge stays'])
})

const dated = (text: string, date: string, updated = ''): string => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>
  <entry><id>bridge</id><title>Bridge</title><published>${date}</published>${updated && `<updated>${updated}</updated>`}
  <content>${text}</content></entry></feed>`

test('a text that was changed without a new time is a silent edit, one with a new time is none', async () => {
  const bench = await openRead({ [quay]: dated('It may close.', '2026-11-21T08:00:00Z', '2026-11-21T08:00:00Z') })
  const texts = [
    dated('It will close.', '2026-11-21T08:00:00Z', '2026-11-21T08:00:00Z'),
    dated('It closes.', '2026-11-21T08:00:00Z', '2026-11-21T10:00:00Z'),
    dated('It closed.', '2026-11-21T12:00:00Z', '2026-11-21T10:00:00Z'),
    dated('It is closed.', '2026-11-21T12:00:00Z', '2026-11-21T10:00:00Z')
  ]
  for (const body of texts) {
    bench.http.answer(feedUrlOf(quay), { body })
    await bench.api.feeds.refresh({})
    bench.clock.pass(3_600_000)
  }
  const [row] = (await bench.api.articles.list({ filter: {}, limit: 5 })).rows
  const revisions = await bench.api.articles.revisions({ articleId: row?.articleId ?? '' })
  expect(revisions.map(({ isSilentEdit = false }) => isSilentEdit)).toEqual([true, false, false, true, false])
  expect(row?.changedAt).toBe(revisions[0]?.seenAt)
})

test('what was never there cannot be compared', async () => {
  const { bench: { api }, articleId } = await openEdited('Bridge closes')
  await expect(api.articles.revisions({ articleId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(api.articles.compareRevisions({ articleId, from: 'x', to: 'y' })).rejects.toMatchObject({ code: 'not-found' })
})
