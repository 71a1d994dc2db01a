import { describe, expect, it } from 'vitest'
import { feedUrlOf, following } from '../routines/workshop.ts'
import { openRead, openWorkbench, type Workbench } from './workbench.ts'

/** Headlines with the folder of their address. */
const feed = (entries: readonly (readonly [headline: string, folder: string])[]): string => `<rss version="2.0"><channel>
  <title>Quay</title><link>https://quay.example/</link><description>Quay</description><language>en</language>
  ${entries.map(([headline, folder]) => `<item><title>${headline}</title>
    <link>https://quay.example/${folder}/${encodeURIComponent(headline)}.html</link></item>`).join('')}
  </channel></rss>`

const find = async ({ api }: Workbench, headline: string) => {
  const { rows } = await api.articles.list({ filter: {}, limit: 50 })
  const row = rows.find(one => one.headline === headline)
  return api.articles.open({ articleId: row?.articleId ?? '' })
}

async function bring(bench: Workbench, entries: readonly (readonly [string, string])[]): Promise<void> {
  bench.http.answer(feedUrlOf('quay.example'), { body: feed(entries) })
  bench.clock.pass(3_600_000)
  await bench.api.feeds.refresh({})
}

describe('the section of an article of a general feed', () => {
  it('is told by its address or its words, with the reason', async () => {
    const entries = [['The rate stays', 'business'], ['Striker scores in the cup final', 'a'], ['Dawn', 'a']] as const
    const bench = await openRead({ 'quay.example': feed(entries) })
    expect(await find(bench, 'The rate stays')).toMatchObject({
      sectionId: 'business', sectionReason: { kind: 'address', folder: 'business' }
    })
    expect(await find(bench, 'Striker scores in the cup final'))
      .toMatchObject({ sectionId: 'sport', sectionReason: { kind: 'words' } })
    expect(await find(bench, 'Dawn')).toMatchObject({ sectionId: 'world', sectionReason: { kind: 'feed' } })
  })

  it('is never told by itself where the feed is pinned', async () => {
    const bench = await openWorkbench(following('quay.example'))
    const [{ feedId } = { feedId: '' }] = bench.documents.library().subscriptions
    await bench.api.feeds.edit({ feedId, isSectionPinned: true })
    await bring(bench, [['The rate stays', 'business']])
    expect(await find(bench, 'The rate stays')).toMatchObject({ sectionId: 'world', sectionReason: { kind: 'feed' } })
    await bench.api.feeds.edit({ feedId, sectionId: 'science', isSectionPinned: false })
    await bring(bench, [['The rate falls', 'business'], ['Dusk', 'a']])
    expect((await find(bench, 'The rate falls')).sectionId).toBe('business')
    expect((await find(bench, 'Dusk')).sectionId).toBe('science')
  })

  it('follows what the reader moved, and forgets it when the moves are taken back', async () => {
    const entries = ['Pilots wait for the tide', 'Low tide at Calder', 'Tide and pilots']
      .map(headline => [headline, 'a'] as const)
    const bench = await openRead({ 'quay.example': feed(entries) })
    for (const [headline] of entries) {
      const { articleId } = await find(bench, headline)
      await bench.api.articles.move({ articleId, sectionId: 'society' })
    }
    expect((await find(bench, 'Low tide at Calder')).sectionReason).toEqual({ kind: 'reader' })
    await bring(bench, [['High tide, say the pilots', 'b']])
    expect(await find(bench, 'High tide, say the pilots')).toMatchObject({
      sectionId: 'society', sectionReason: { kind: 'moves', count: 2, words: ['tide', 'pilots'] }
    })
    for (const [headline] of entries) {
      const { articleId } = await find(bench, headline)
      await bench.api.articles.move({ articleId, sectionId: 'world' })
    }
    expect((await find(bench, 'Low tide at Calder')).sectionReason).toEqual({ kind: 'feed' })
    await bring(bench, [['No tide for the pilots', 'b']])
    expect((await find(bench, 'No tide for the pilots')).sectionId).toBe('world')
  })

  it('what was learned outlives the program', async () => {
    const bench = await openRead({ 'quay.example': feed([['The cranes', 'mole'], ['The lamps', 'mole']]) })
    for (const headline of ['The cranes', 'The lamps']) {
      const { articleId } = await find(bench, headline)
      await bench.api.articles.move({ articleId, sectionId: 'science' })
    }
    const kept = JSON.parse(bench.archive.readMemo('section-model') ?? '{}') as { moves: readonly { sectionId: string }[] }
    expect(kept.moves.map(({ sectionId }) => sectionId)).toEqual(['science', 'science'])
    await bring(bench, [['The ropes', 'mole']])
    expect(await find(bench, 'The ropes'))
      .toMatchObject({ sectionId: 'science', sectionReason: { kind: 'moves', count: 2, words: ['mole'] } })
  })

  it('a text that changes stays in its section, and so does the reason', async () => {
    const bench = await openRead({ 'quay.example': feed([['The rate stays', 'business']]) })
    const { articleId } = await find(bench, 'The rate stays')
    bench.http.answer(feedUrlOf('quay.example'), {
      body: feed([['The rate stays', 'business']]).replace('<title>The rate stays', '<title>Striker scores in the cup final')
    })
    bench.clock.pass(3_600_000)
    await bench.api.feeds.refresh({})
    expect(await bench.api.articles.open({ articleId })).toMatchObject({
      headline: 'Striker scores in the cup final', sectionId: 'business', sectionReason: { kind: 'address', folder: 'business' }
    })
  })
})

it('articles whose section is known teach it to others', async () => {
  const known = Array.from({ length: 8 }, (_, index) => [`Mizzen and spanker, part ${index}`, 'culture'] as const)
  const bench = await openRead({ 'quay.example': feed(known) })
  await bench.topicKeeper.keep()
  await bring(bench, [['A mizzen for the spanker', 'b']])
  expect(await find(bench, 'A mizzen for the spanker')).toMatchObject({
    sectionId: 'society', sectionReason: { kind: 'words', words: ['mizzen', 'spanker'] }
  })
})
