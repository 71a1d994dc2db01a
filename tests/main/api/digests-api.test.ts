import { describe, expect, test } from 'vitest'
import { writeDocument } from '../../../src/main/exports/index.ts'
import { isArticleBlock, type Digest } from '../../../src/shared/digest.ts'
import { feedOf, feedUrlOf } from '../routines/workshop.ts'
import { openRead, type Workbench } from './workbench.ts'

const feeds = {
  'quay.example': feedOf('Quay Gazette', ['Ferry runs aground', 'Mayor resigns', 'Herring quota cut'], 'https://quay.example/')
}

async function open(): Promise<Workbench & { readonly draft: Digest }> {
  const bench = await openRead(feeds)
  return { ...bench, draft: await bench.api.digests.compose({ planId: 'morning' }) }
}

describe('a digest', () => {
  test('of a plan that is not there cannot be composed, nor one that is not there be opened', async () => {
    const { api } = await open()
    await expect(api.digests.compose({ planId: 'midnight' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(api.digests.open({ digestId: '2026-11-22_midnight' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('changed from two windows keeps the first change and refuses the second, even at the same moment', async () => {
    const { api, draft } = await open()
    const edit = (headline: string) => api.digests.edit({ digestId: draft.digestId, version: draft.version, edit: { headline } })
    const [first, second] = await Promise.allSettled([edit('Mine'), edit('Yours')])
    expect(first).toMatchObject({ status: 'fulfilled', value: { headline: 'Mine', version: draft.version + 1 } })
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } })
    expect((await api.digests.open({ digestId: draft.digestId })).headline).toBe('Mine')
  })

  test('takes up an article once', async () => {
    const { api, draft } = await open()
    const { articleId } = await api.articles.addPasted({
      headline: 'The pier is shut', text: 'The pier is shut until Monday.', outletName: 'Harbour Post', sectionId: 'politics'
    })
    const added = await api.digests.addArticle({ digestId: draft.digestId, articleId })
    expect(added.blocks.filter(isArticleBlock).filter(block => block.articleId === articleId))
      .toMatchObject([{ outletName: 'Harbour Post', sectionTitle: 'Politics & Diplomacy' }])
    expect((await api.digests.addArticle({ digestId: draft.digestId, articleId })).blocks).toEqual(added.blocks)
  })

  test('that is issued is frozen: not edited, not added to, not issued again, not removed', async () => {
    const { api, draft: { digestId, version } } = await open()
    const { digests, articles } = api
    const issued = await digests.issue({ digestId, version })
    const { articleId } = (await articles.list({ filter: {}, limit: 1 })).rows[0] ?? expect.unreachable()
    const frozen = { code: 'digest-issued', details: { number: '171' } }
    await expect(digests.edit({ digestId, version: issued.version, edit: { deck: 'Late' } })).rejects.toMatchObject(frozen)
    await expect(digests.addArticle({ digestId, articleId })).rejects.toMatchObject(frozen)
    await expect(digests.issue({ digestId, version: issued.version })).rejects.toMatchObject(frozen)
    await expect(digests.remove({ digestId })).rejects.toMatchObject(frozen)
    expect(await digests.open({ digestId })).toEqual(issued)
  })

  test('keeps what its articles said when it was made, though the outlet is renamed later', async () => {
    const { api, draft } = await open()
    const [subscription] = (await api.library.read({})).subscriptions
    await api.feeds.edit({ feedId: subscription?.feedId ?? '', title: 'Another name' })
    expect(await api.digests.open({ digestId: draft.digestId })).toEqual(draft)
  })
})

test('what goes on from the issue before, and what is gone, is true of the pieces that an editor puts in and takes out', async () => {
  const { api, clock, http, draft } = await open()
  await api.digests.issue({ digestId: draft.digestId, version: draft.version })
  http.answer(feedUrlOf('quay.example'), { body: feedOf('Quay Gazette', ['Judge opens trial', 'Storm ahead'], 'https://quay.example/') })
  clock.pass(24 * 3_600_000)
  await api.feeds.refresh({})
  clock.pass(1000)
  const next = await api.digests.compose({ planId: 'morning' })
  const [old] = draft.blocks.filter(isArticleBlock)
  const isGone = ({ dropped = [] }: Digest) => dropped.some(({ headline }) => headline === old?.headline)
  expect([next.follows?.number, isGone(next)]).toEqual([171, true])
  const added = await api.digests.addArticle({ digestId: next.digestId, articleId: old?.articleId ?? '' })
  expect([added.blocks.at(-1), isGone(added)]).toEqual([expect.objectContaining({ articleId: old?.articleId, follows: { number: 171 } }), false])
  const blocks = next.blocks.map(({ blockId }) => ({ blockId }))
  expect(isGone(await api.digests.edit({ digestId: next.digestId, version: added.version, edit: { blocks } }))).toBe(true)
})

test('what came after the cut-off and was left is not named among those that also have the story', async () => {
  const hosts = ['quay.example', 'pier.example', 'mole.example'] as const
  const all = (headline: string) => Object.fromEntries(hosts.map(host => [host, feedOf(host, [`${headline} (${host})`])]))
  const { api, clock, http, stories } = await openRead(all('Ferry runs aground'))
  const { digestId } = await api.digests.compose({ planId: 'morning' })
  for (const [host, body] of Object.entries(all('Judge Ravel opens Lindow bribery trial'))) http.answer(feedUrlOf(host), { body })
  clock.pass(3_600_000)
  await api.feeds.refresh({})
  await stories.keep()
  clock.pass(1000)
  const [first] = await api.digests.pending({ digestId })
  const { rows } = await api.articles.list({ filter: {}, limit: 10 })
  const others = rows.filter(({ headline, articleId }) => headline.startsWith('Judge') && articleId !== first?.articleId)
  const { version } = await api.digests.open({ digestId })
  await api.digests.edit({ digestId, version, edit: { left: [first?.articleId ?? ''] } })
  const { blocks } = await api.digests.addArticle({ digestId, articleId: others[0]?.articleId ?? '' })
  expect(blocks.filter(isArticleBlock).at(-1)?.alsoCoveredIn.map(({ articleId }) => articleId)).toEqual([others[1]?.articleId])
})

describe('an issue of another copy of the program', () => {
  const exported = async (digest: Digest, format: 'json' | 'txt' = 'json'): Promise<string> =>
    new TextDecoder().decode(await writeDocument({ digest }, format))

  const takenIn = { digestId: expect.any(String), planId: 'morning-elsewhere', editionKey: expect.any(String), importedAt: expect.any(String) }

  test('is the same there but for its names, with the same number, and taking it in twice changes nothing', async () => {
    const [here, there] = [await open(), await openRead({})]
    const issued = await here.api.digests.issue({ digestId: here.draft.digestId, version: here.draft.version })
    const text = await exported(issued)
    const taken = await there.api.digests.importIssue({ text })
    expect(taken).toEqual({ ...issued, ...takenIn })
    expect(await there.api.digests.importIssue({ text })).toEqual(taken)
    expect(await there.api.digests.importIssue({ text: await exported(taken) })).toEqual(taken)
    expect((await there.api.digests.list({})).map(({ number }) => number)).toEqual([issued.number])
    const stored = await there.api.digests.open({ digestId: taken.digestId })
    expect(await exported(stored, 'txt')).toBe(await exported(issued, 'txt'))
  })

  test('stands beside the own one of the same day and plan, and takes neither its place nor its number', async () => {
    const { api, draft } = await open()
    const theirs = { ...draft, headline: 'Theirs', number: 900, version: 7 }
    const taken = await api.digests.importIssue({ text: JSON.stringify(theirs) })
    expect(taken).toMatchObject({ headline: 'Theirs', number: 900 })
    expect(taken.planId).not.toBe(draft.planId)
    expect(await api.digests.importIssue({ text: JSON.stringify(theirs) })).toEqual(taken)
    expect(await api.digests.open({ digestId: draft.digestId })).toEqual(draft)
    expect((await api.digests.list({})).map(({ headline }) => headline).toSorted()).toEqual([draft.headline, 'Theirs'].toSorted())
  })

  test('makes no gap in the numbers of the own plan of that name, goes before none of its issues, and is not its own copy', async () => {
    const [here, there] = [await open(), await open()]
    await there.api.digests.remove({ digestId: there.draft.digestId })
    const { digestId, version } = here.draft
    const issued = { ...await here.api.digests.issue({ digestId, version }), number: 900 }
    await there.api.digests.importIssue({ text: JSON.stringify({ ...issued, day: '2026-11-21', digestId: '2026-11-21_morning' }) })
    await there.api.digests.importIssue({ text: JSON.stringify(issued) })
    const own = await there.api.digests.compose({ planId: 'morning' })
    expect(own).toMatchObject({ number: 171, planId: 'morning', digestId: here.draft.digestId })
    expect(own.follows).toBeUndefined()
    expect((await there.api.digests.ledger({})).trim().split('\r\n')).toHaveLength(1)
  })

  test('that was a draft there and is issued here counts among what went out', async () => {
    const { api, draft, clock } = await open()
    const taken = await api.digests.importIssue({ text: JSON.stringify({ ...draft, headline: 'Theirs' }) })
    clock.pass(1000)
    await api.digests.issue({ digestId: taken.digestId, version: taken.version })
    expect((await api.digests.ledger({})).trim().split('\r\n').length).toBe(1 + draft.blocks.length)
  })

  test('that is cut off or newer says so and leaves nothing behind', async () => {
    const { api } = await openRead({})
    const refuse = async (text: string, code: string) =>
      expect(api.digests.importIssue({ text })).rejects.toMatchObject({ code })
    await refuse('{"schemaVersion":1,"digestId":"2026-11-22_morning","blo', 'issue-broken')
    await refuse('{"schemaVersion":2}', 'issue-newer')
    await refuse('<opml/>', 'not-an-issue')
    expect(await api.digests.list({})).toEqual([])
  })
})
