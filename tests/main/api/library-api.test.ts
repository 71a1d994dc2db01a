import { describe, expect, test } from 'vitest'
import { healthOf } from '../../../src/main/library/feed-health.ts'
import type { FeedState } from '../../../src/shared/feed.ts'
import { emptyLibrary, feedUrlOf, following, plan } from '../routines/workshop.ts'
import { openWorkbench } from './workbench.ts'

describe('the health of a feed', () => {
  const state: FeedState = { feedId: 'a', failureCount: 0, checkedAt: '2026-11-22T06:00:00.000Z', fetchedAt: '2026-11-22T05:00:00.000Z' }
  const failing: FeedState = {
    ...state, failureCount: 2, failureCode: 'http-status', failureDetails: { status: '500' }, failingSince: '2026-11-22T05:30:00.000Z'
  }

  test.each([
    ['never checked before its first refresh', undefined, { kind: 'never-checked' }],
    ['ok since its last answer', state, { kind: 'ok', fetchedAt: '2026-11-22T05:00:00.000Z' }],
    ['failing with what its sentence needs', failing, {
      kind: 'failing', since: '2026-11-22T05:30:00.000Z', failureCount: 2, code: 'http-status', details: { status: '500' }
    }],
    ['gone when the server said so', { ...failing, failureCode: 'gone' as const }, { kind: 'gone', since: '2026-11-22T05:30:00.000Z' }]
  ])('is %s', (_what, known, health) => {
    expect(healthOf(known, '2026-11-22T06:00:00.000Z')).toEqual(health)
  })
})

describe('the library', () => {
  test('written as a subscription list and read again is the same for another reader', async () => {
    const first = await openWorkbench(following('quay.example', 'pier.example'))
    const second = await openWorkbench(emptyLibrary)
    const text = await first.api.library.exportOpml({})
    expect(await second.api.library.importOpml({ text })).toMatchObject({ added: 2, skipped: 0, failed: 0 })
    expect(await second.api.library.importOpml({ text })).toMatchObject({ added: 0, skipped: 2, failed: 0 })
    const { subscriptions } = await second.api.library.read({})
    expect(subscriptions.map(({ feedUrl, sectionId, allowPrivate }) => [feedUrl, sectionId, allowPrivate]))
      .toEqual([[feedUrlOf('quay.example'), 'world', false], [feedUrlOf('pier.example'), 'world', false]])
  })

  test('keeps edition plans in their place when they are changed', async () => {
    const { api, told } = await openWorkbench(emptyLibrary)
    const names = async () => (await api.library.read({})).editionPlans.map(({ name }) => name)
    await api.library.savePlan({ plan: { ...plan, planId: 'evening', name: 'Evening review' } })
    await api.library.savePlan({ plan: { ...plan, name: 'Early review' } })
    expect(await names()).toEqual(['Early review', 'Evening review'])
    await api.library.removePlan({ planId: 'morning' })
    expect(await names()).toEqual(['Evening review'])
    expect(told).toEqual(['library-changed', 'library-changed', 'library-changed'])
  })
})

describe('a list from outside', () => {
  const opml = (outlines: string): string => `<?xml version="1.0"?><opml version="2.0"><body>${outlines}</body></opml>`
  const nested = (depth: number, outlines: string): string =>
    `${'<outline type="rss" text="Folder">'.repeat(depth)}${outlines}${'</outline>'.repeat(depth)}`
  const many = Array.from({ length: 5_000 }, (_, index) =>
    `<outline type="rss" text="&lt;b&gt;Quay&lt;/b&gt; ${index}" xmlUrl="https://quay${index % 4_900}.example/rss"/>`).join('')

  test('of 5,000 feeds, nested 20 deep, with repeats and HTML in titles is told of line by line and can be undone (fault 44)', async () => {
    const { api } = await openWorkbench(following('quay0.example'))
    const before = await api.library.read({})
    const report = await api.library.importOpml({ text: opml(nested(20, many)) })
    expect(report.lines).toHaveLength(5_000)
    expect(report).toMatchObject({ added: 4_900 - Number(report.lines[0]?.outcome === 'skipped'), failed: 0 })
    expect(report.lines[4_950]).toMatchObject({ title: 'Quay 4950', outcome: 'skipped', reason: 'repeated' })
    const { subscriptions } = await api.library.read({})
    expect(subscriptions.at(-1)?.folderPath).toEqual(Array.from({ length: 20 }, () => 'Folder'))
    expect(await api.library.undoImport({ importId: report.importId ?? '' })).toEqual({ removed: report.added })
    expect(await api.library.read({})).toEqual(before)
    await expect(api.library.undoImport({ importId: report.importId ?? '' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test.each([
    ['an entity bomb', `<!DOCTYPE o [<!ENTITY a "${'ha'.repeat(1_000)}">${
      ['b', 'c', 'd', 'e', 'f'].map((name, index) => `<!ENTITY ${name} "${`&${'abcde'[index]};`.repeat(10)}">`).join('')}]>`
      + opml('<outline text="&f;" xmlUrl="https://a.example/"/>')],
    ['2,000 document types', '<!DOCTYPE o>'.repeat(2_000) + opml('<outline text="A" xmlUrl="https://a.example/"/>')],
    ['100,000 folders in each other', opml(nested(100_000, '<outline text="A" xmlUrl="https://a.example/"/>'))],
    ['a file cut short', opml(many).slice(0, 100_000)]
  ])('that is %s never stores half (fault 44)', async (_what, text) => {
    const { api, told } = await openWorkbench(following('quay.example'))
    const before = await api.library.read({})
    const outcome = await api.library.importOpml({ text }).catch((error: unknown) => error)
    const after = await api.library.read({})
    if (outcome instanceof Error) {
      expect(outcome).toMatchObject({ code: 'opml-broken' })
      expect(after).toEqual(before)
      expect(told).toEqual([])
    } else {
      // What a parser leaves unexpanded is a title like any other.
      expect(after.subscriptions.at(-1)?.feedTitle?.length ?? 0).toBeLessThanOrEqual(300)
      expect(after.subscriptions).toHaveLength(2)
    }
  })

  test('keeps its folders when it is written again, unless the reader has moved the feed', async () => {
    const { api } = await openWorkbench(emptyLibrary)
    await api.library.importOpml({ text: opml(`<outline text="Coast"><outline text="Sport">
      <outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xmlUrl="https://b.example/rss"/></outline></outline>`) })
    const moved = (await api.library.read({})).subscriptions.find(({ feedTitle }) => feedTitle === 'B')
    await api.feeds.edit({ feedId: moved?.feedId ?? '', sectionId: 'science' })
    const other = await openWorkbench(emptyLibrary)
    await other.api.library.importOpml({ text: await api.library.exportOpml({}) })
    const { subscriptions } = await other.api.library.read({})
    expect(subscriptions.map(({ feedTitle, folderPath }) => [feedTitle, folderPath]).sort())
      .toEqual([['A', ['Coast', 'Sport']], ['B', ['Science & Space']]])
  })
})
