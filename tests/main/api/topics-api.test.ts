import { describe, expect, it } from 'vitest'
import type { TopicDraft } from '../../../src/shared/topic.ts'
import { feedOf, feedUrlOf, following, settings } from '../routines/workshop.ts'
import { openRead, openWorkbench, type Workbench } from './workbench.ts'

const grain: TopicDraft = { name: 'Grain', query: 'grain', colour: 'teal', hasAlert: false }
const hosts = ['quay.example', 'mole.example', 'pier.example']

/** An outlet's own wording of the headlines. */
const feedAt = (host: string, headlines: readonly string[]): string =>
  feedOf(host, headlines.map(headline => `${headline} (${host.slice(0, 4)})`))

/** Three outlets that have read their feeds. */
const openQuay = (headlines: readonly string[]): Promise<Workbench> =>
  openRead(Object.fromEntries(hosts.map(host => [host, feedAt(host, headlines)])))

async function refreshWith(bench: Workbench, headlines: readonly string[]): Promise<void> {
  for (const host of hosts) bench.http.answer(feedUrlOf(host), { body: feedAt(host, headlines) })
  bench.clock.pass(3_600_000)
  await bench.api.feeds.refresh({})
  await bench.topicKeeper.keep()
}

describe('a topic', () => {
  it('gathers what is stored and what comes, with its own list and count', async () => {
    const bench = await openQuay(['Grain ships leave', 'A cup for Calder'])
    const { topicId } = await bench.api.topics.save({ topic: grain })
    await bench.topicKeeper.keep()
    expect(await bench.api.topics.list({})).toMatchObject([{ topicId, name: 'Grain', total: 3, unread: 3, isFilling: false }])
    await refreshWith(bench, ['Grain prices fall', 'Pilots on strike'])
    const { rows, total } = await bench.api.articles.list({ filter: { topicId }, limit: 10 })
    expect(total).toBe(6)
    expect(rows.every(({ headline }) => headline.startsWith('Grain'))).toBe(true)
    expect(bench.told).toContain('topics-changed')
  })

  it('says that it is filling until older articles were looked through', async () => {
    const bench = await openQuay(['Grain ships leave'])
    await bench.api.topics.save({ topic: grain })
    expect((await bench.api.topics.list({}))[0]).toMatchObject({ total: 0, isFilling: true })
  })

  it('can be changed; another query gathers anew', async () => {
    const bench = await openQuay(['Grain ships leave', 'A cup for Calder'])
    const { topicId } = await bench.api.topics.save({ topic: grain })
    await bench.topicKeeper.keep()
    await bench.api.topics.save({ topic: { ...grain, topicId, name: 'Cups', query: 'cup', colour: 'rose' } })
    await bench.topicKeeper.keep()
    expect(await bench.api.topics.list({})).toMatchObject([{ topicId, name: 'Cups', colour: 'rose', total: 3 }])
    const unknown = { ...grain, topicId: 'nothing-like-it' }
    await expect(bench.api.topics.save({ topic: unknown })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('can be removed and taken back as it was', async () => {
    const bench = await openQuay(['Grain ships leave'])
    const topic = await bench.api.topics.save({ topic: grain })
    await bench.topicKeeper.keep()
    await bench.api.topics.remove(topic)
    await bench.topicKeeper.keep()
    expect(await bench.api.topics.list({})).toEqual([])
    expect(await bench.api.topics.undoRemove(topic)).toEqual(topic)
    await bench.topicKeeper.keep()
    expect(await bench.api.topics.list({})).toMatchObject([{ ...topic, total: 3 }])
    await expect(bench.api.topics.undoRemove(topic)).rejects.toMatchObject({ code: 'not-found' })
    await expect(bench.api.topics.remove({ topicId: 'nothing-like-it' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('an alert', () => {
  const openAlerting = async (): Promise<Workbench> => {
    const bench = await openWorkbench(following(...hosts))
    const alerts = { quietFrom: '22:00', quietTo: '07:00', batchMinutes: 30 }
    await bench.documents.changeSettings(() => ({ ...settings, alerts }))
    await bench.api.topics.save({ topic: { ...grain, hasAlert: true } })
    await bench.topicKeeper.keep()
    return bench
  }

  it('waits for the end of the quiet hours and tells all in one', async () => {
    const bench = await openAlerting()
    await refreshWith(bench, ['Grain ships leave'])
    expect(bench.clock.now().toISOString()).toBe('2026-11-22T06:00:00.000Z')
    expect(bench.notifications).toEqual([])
    bench.clock.pass(59 * 60_000)
    expect(bench.notifications).toEqual([])
    bench.clock.pass(2 * 60_000)
    expect(bench.notifications).toEqual([expect.stringMatching(/^Grain \(3\): Grain ships leave \(/)])
  })

  it('gathers what comes within the batch', async () => {
    const bench = await openAlerting()
    bench.clock.pass(3 * 3_600_000)
    await refreshWith(bench, ['Grain ships leave'])
    expect(bench.notifications).toHaveLength(1)
    for (const host of hosts) bench.http.answer(feedUrlOf(host), { body: feedOf(host, [`Grain prices of ${host}`]) })
    bench.clock.pass(10 * 60_000)
    await bench.api.feeds.refresh({})
    await bench.topicKeeper.keep()
    expect(bench.notifications).toHaveLength(1)
    bench.clock.pass(25 * 60_000)
    expect(bench.notifications).toHaveLength(2)
  })

  it('is not made of older articles, nor of what came before it was wished', async () => {
    const bench = await openQuay(['Grain ships leave'])
    bench.clock.pass(3 * 3_600_000)
    const { topicId } = await bench.api.topics.save({ topic: grain })
    await bench.topicKeeper.keep()
    await bench.api.topics.save({ topic: { ...grain, topicId, hasAlert: true } })
    await bench.topicKeeper.keep()
    expect(bench.notifications).toEqual([])
  })
})

/** What was printed on the two weeks before. */
const usual = Array.from({ length: 14 }, (_, index) => Array.from({ length: 30 }, (__, at) => (
  { day: `2026-11-${String(index + 8).padStart(2, '0')}`, language: 'en', term: `Usual ${at}`, articles: 5 }))).flat()

describe('suggestions', () => {
  const headlines = ['Storm surprises Ada Voss off Calder', 'Boats search for Ada Voss', 'What Ada Voss said before the storm']

  it('are the day’s names with their articles, until they are followed or dismissed', async () => {
    const bench = await openQuay(headlines)
    bench.archive.settleNewArticles({ articleKeys: [], matches: [], terms: usual })
    await bench.topicKeeper.keep()
    const [first, ...others] = await bench.api.topics.suggest({})
    expect(first).toMatchObject({ term: 'Ada Voss', language: 'en', query: '"Ada Voss"', articleCount: 9, outletCount: 3 })
    expect(first?.rows).toHaveLength(3)
    expect(others.every(({ term }) => term !== 'Ada Voss')).toBe(true)
    await bench.api.topics.dismiss({ term: 'Ada Voss', isDismissed: true })
    expect((await bench.api.topics.suggest({})).map(({ term }) => term)).not.toContain('Ada Voss')
    await bench.api.topics.dismiss({ term: 'Ada Voss', isDismissed: false })
    await bench.api.topics.save({ topic: { ...grain, name: 'Ada Voss', query: '"Ada Voss"' } })
    expect((await bench.api.topics.suggest({})).map(({ term }) => term)).not.toContain('Ada Voss')
  })

  it('on the first day they are what most articles share, and say so', async () => {
    const bench = await openQuay(headlines)
    await bench.topicKeeper.keep()
    expect((await bench.api.topics.suggest({}))[0]).toMatchObject({ term: 'Ada Voss', isCompared: false, articleCount: 9 })
  })

  it('there are none where nothing was counted', async () => {
    const bench = await openWorkbench(following(...hosts))
    expect(await bench.api.topics.suggest({})).toEqual([])
  })
})
