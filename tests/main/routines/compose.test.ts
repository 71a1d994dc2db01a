import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { correctDigest, editionFor, issueDigest, printDigest, windowOf } from '../../../src/main/digest/index.ts'
import { continueFrom } from '../../../src/main/routines/compose.ts'
import { openIssuePages } from '../../../src/main/routines/issue-pages.ts'
import { putTogether, takeOut } from '../../../src/main/stories/index.ts'
import { isArticleBlock, type Digest } from '../../../src/shared/digest.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { feedOf, feedUrlOf, following, openWorkshop, plan, storyPool, type Workshop } from './workshop.ts'

const window = { from: '2026-11-21T07:00:00Z', to: '2026-11-22T07:00:00Z', zone: 'Europe/Lisbon' }
const until = (to: string) => ({ ...window, from: '2026-11-20T07:00:00Z', to })

describe('the window of an edition', () => {
  test('begins where one asked for after the cut-off has ended: nothing is repeated', () => {
    expect(continueFrom(window, until('2026-11-21T16:00:00Z')).from).toBe('2026-11-21T16:00:00Z')
  })

  test('begins where one asked for before the cut-off has ended: nothing is lost', () => {
    expect(continueFrom(window, until('2026-11-21T05:30:00Z')).from).toBe('2026-11-21T05:30:00Z')
  })

  test('is the plan’s own after a break', () => {
    expect(continueFrom(window, until('2026-11-18T07:00:00Z'))).toEqual(window)
    expect(continueFrom(window, undefined)).toEqual(window)
  })
})

describe('composing', () => {
  const hour = 3_600_000
  const outlets = ['quay.example', 'pier.example', 'mole.example']
  let folder: string
  let workshop: Workshop

  beforeEach(async () => {
    folder = await temporaryFolder()
    workshop = await openWorkshop({ folder, library: following(...outlets) })
    onTestFinished(() => workshop.close())
  })

  /** Every outlet brings these headlines. */
  async function bring(...headlines: readonly string[]): Promise<void> {
    for (const host of outlets) {
      workshop.http.answer(feedUrlOf(host), { body: feedOf(host, headlines.map(headline => `${headline} (${host})`)) })
    }
    workshop.clock.pass(1000)
    await workshop.refresher.refresh()
  }

  const composeNow = (): Promise<Digest> =>
    workshop.composer.compose(plan, editionFor(plan, workshop.clock.now().toISOString()))
  const headlinesOf = (digest: Digest): readonly string[] => digest.blocks.map(({ headline }) => headline.replace(/ \(.*/, ''))

  test('an edition again answers the digest that is there, whatever has come in since', async () => {
    await bring('Ferry runs aground')
    workshop.clock.pass(hour)
    const [first, second] = await Promise.all([composeNow(), composeNow()])
    expect(second).toEqual(first)
    await bring('Mayor resigns')
    workshop.clock.pass(hour)
    expect(await composeNow()).toEqual(first)
    expect(workshop.documents.listDigests()).toHaveLength(1)
  })

  test('numbers the digests of a plan one after the other, from the plan’s first number', async () => {
    await bring('Ferry runs aground')
    workshop.clock.pass(hour)
    const first = await composeNow()
    await bring('Mayor resigns')
    workshop.clock.pass(24 * hour)
    const second = await composeNow()
    const other = await workshop.composer.compose({ ...plan, planId: 'evening', firstNumber: 1, windowHours: 48 },
      editionFor({ ...plan, planId: 'evening', windowHours: 48 }, workshop.clock.now().toISOString()))
    expect([first.number, second.number, other.number]).toEqual([171, 172, 1])
  })

  test('tells once what was put right in earlier issues since, of corrections that were issued', async () => {
    const now = (): string => workshop.clock.now().toISOString()
    const nextDay = async (headline: string): Promise<Digest> => {
      await bring(headline)
      workshop.clock.pass(24 * hour)
      return composeNow()
    }
    const issueAndCorrect = async (digest: Digest, note: string, isIssued: boolean): Promise<void> => {
      const issued = issueDigest(digest, now())
      await workshop.documents.saveDigest(issued, digest.version)
      const draft = correctDigest(issued, note, now())
      await workshop.documents.saveDigest(isIssued ? issueDigest(draft, now()) : draft, undefined)
    }
    const first = await nextDay('Ferry runs aground')
    workshop.clock.pass(hour)
    const noted = now()
    await issueAndCorrect(first, 'The captain is Mara Quint.', true)
    const second = await nextDay('Mayor resigns')
    expect(second.earlierCorrections).toEqual([{ number: 171, correctedAt: noted, note: 'The captain is Mara Quint.' }])
    expect(JSON.stringify(printDigest(second).back)).toMatch(/no\. 171, [^"]*: The captain is Mara Quint\./u)
    await issueAndCorrect(second, 'Not issued yet.', false)
    const third = await nextDay('Judge opens trial')
    expect(third.earlierCorrections).toBeUndefined()
    expect(third.follows).toEqual({ digestId: second.digestId, number: 172 })
  })

  test('goes on where the edition before has ended, early or late: each article stands in one edition', async () => {
    await bring('Ferry runs aground')
    workshop.clock.pass(hour)
    const early = await composeNow()
    await bring('Mayor resigns')
    workshop.clock.pass(25.5 * hour)
    const onTime = await workshop.composer.compose(plan, {
      key: '2026-11-23/morning', day: '2026-11-23', window: windowOf(plan, '2026-11-23')
    })
    expect(onTime.window).toEqual({ ...windowOf(plan, '2026-11-23'), from: early.window.to })
    expect(new Set(headlinesOf(early))).toEqual(new Set(['Ferry runs aground']))
    expect(new Set(headlinesOf(onTime))).toEqual(new Set(['Mayor resigns']))
  })

  test('says what it is made of: feeds, articles, and which feeds had failed and why', async () => {
    workshop.http.answer(feedUrlOf('quay.example'), { body: feedOf('Quay', ['Ferry runs aground', 'Mayor resigns']) })
    workshop.http.answer(feedUrlOf('pier.example'), () => { throw new Failure('host-not-found', { host: 'pier.example' }) })
    workshop.http.answer(feedUrlOf('mole.example'), { status: 500 })
    await workshop.refresher.refresh()
    await workshop.documents.changeLibrary(library => ({
      ...library, subscriptions: library.subscriptions.map(one => ({ ...one, isMuted: one.outletId === 'mole.example' }))
    }))
    workshop.clock.pass(hour)
    expect((await composeNow()).method).toEqual({
      feedCount: 2, articleCount: 2, storyCount: 0,
      failedFeeds: [{ title: 'pier.example', reason: 'There is no server named pier.example. Check the spelling, or your connection.' }],
      feedHealth: { readCount: 1, failedCount: 1, silentCount: 0, outlets: ['pier.example'], furtherOutlets: 0 }
    })
  })

  const storiesOf = (digest: Digest): readonly unknown[] => digest.blocks.filter(isArticleBlock).map(({ storyId }) => storyId)

  test('a day gone by has the stories that were kept then, if they were kept day by day', async () => {
    await bring('Ferry runs aground', 'Mayor resigns over the bridge')
    workshop.clock.pass(hour)
    const edition = editionFor(plan, workshop.clock.now().toISOString())
    const then = await composeNow()
    for (let day = 0; day < 6; day += 1) {
      workshop.clock.pass(24 * hour)
      await workshop.stories.keep()
    }
    expect(workshop.archive.listStories('2026-01-01T00:00:00.000Z', 10)).toEqual([])
    const orders = vi.spyOn(storyPool, 'run')
    onTestFinished(() => orders.mockRestore())
    const later = await workshop.composer.compose({ ...plan, planId: 'later' }, edition)
    expect(storiesOf(then)).toEqual([expect.any(String), expect.any(String)])
    expect(storiesOf(later)).toEqual(storiesOf(then))
    expect(orders.mock.calls.map(([name]) => name)).not.toContain('cluster-stories')
  })

  test('a day before a gap of days has the stories that were kept then', async () => {
    await bring('Ferry runs aground', 'Mayor resigns over the bridge')
    workshop.clock.pass(hour)
    const edition = editionFor(plan, workshop.clock.now().toISOString())
    const then = await composeNow()
    workshop.clock.pass(6 * 24 * hour)
    await workshop.stories.keep()
    const orders = vi.spyOn(storyPool, 'run')
    onTestFinished(() => orders.mockRestore())
    expect(storiesOf(await workshop.composer.compose({ ...plan, planId: 'later' }, edition))).toEqual(storiesOf(then))
    expect(orders.mock.calls.map(([name]) => name)).not.toContain('cluster-stories')
  })

  test('a day gone by is clustered anew where they were not', async () => {
    await bring('Ferry runs aground', 'Mayor resigns over the bridge')
    workshop.clock.pass(hour)
    const edition = editionFor(plan, workshop.clock.now().toISOString())
    workshop.clock.pass(6 * 24 * hour)
    const orders = vi.spyOn(storyPool, 'run')
    onTestFinished(() => orders.mockRestore())
    expect(storiesOf(await workshop.composer.compose(plan, edition))).toEqual([expect.any(String), expect.any(String)])
    expect(orders.mock.calls.map(([name]) => name)).toContain('cluster-stories')
  })

  test('a day without news is a numbered draft that says so', async () => {
    await bring('Ferry runs aground')
    workshop.clock.pass(72 * hour)
    await bring('Ferry runs aground')
    workshop.clock.pass(hour)
    expect(await composeNow()).toMatchObject({
      number: 171, headline: 'Press review: no significant coverage', blocks: [],
      method: { articleCount: 0, storyCount: 0, feedHealth: { readCount: 3 } }
    })
  })

  test('an edition in whose window no feed was read is refused and leaves nothing behind', async () => {
    await bring('Ferry runs aground')
    workshop.clock.pass(72 * hour)
    await expect(composeNow()).rejects.toMatchObject({ code: 'nothing-to-compose' })
    expect(workshop.documents.listDigests()).toEqual([])
    await bring('Mayor resigns')
    workshop.clock.pass(hour)
    expect((await composeNow()).number).toBe(171)
  })

  test('a story that goes on names the issue and the page of its PDF on which it stood', async () => {
    await bring('Ferry Melisande runs aground off Brin')
    workshop.clock.pass(hour)
    const first = await composeNow()
    const issued = issueDigest(first, workshop.clock.now().toISOString())
    await workshop.documents.saveDigest(issued, first.version)
    openIssuePages(workshop.archive).note(issued, { 'block-1': 4 })
    workshop.clock.pass(23 * hour)
    await bring('Ferry Melisande runs aground off Brin: all rescued')
    workshop.clock.pass(hour)
    expect((await composeNow()).blocks.filter(isArticleBlock).map(({ follows }) => follows)).toEqual([{ number: 171, page: 4 }])
  })

  describe('takes the stories', () => {
    const events = ['Ferry Melisande runs aground off Brin', 'Judge Ravel opens Lindow bribery trial', 'Storm Orla floods the Hest coast road']
    const coverageOf = ({ blocks }: Digest) => blocks.filter(isArticleBlock).map(({ headline, storyId, alsoCoveredIn }) => ({
      headline, storyId, others: alsoCoveredIn.map(({ outletName }) => outletName)
    }))
    const stories = () => workshop.archive.listStories(window.from, 10)
    const storyOf = (word: string) => stories().find(({ articleIds }) => workshop.archive.listRows(articleIds)[0]?.headline.startsWith(word))

    test('of the front page, under their ids, and the same draft again after a restart', async () => {
      await bring(...events)
      workshop.clock.pass(hour)
      const draft = await composeNow()
      expect(new Set(coverageOf(draft).map(({ storyId }) => storyId))).toEqual(new Set(stories().map(({ storyId }) => storyId)))
      await workshop.documents.removeDigest(draft.digestId)
      const { clock, http } = workshop
      await workshop.close()
      workshop = await openWorkshop({ folder, clock, http })
      expect(await composeNow()).toEqual(draft)
    })

    test('as the reader corrected them', async () => {
      await bring(...events)
      await workshop.stories.keep()
      const { articleIds: [taken = '', ...others] } = storyOf('Ferry') ?? expect.unreachable()
      await workshop.stories.correct(takeOut(taken, others))
      await workshop.stories.correct(putTogether([...storyOf('Judge')?.articleIds ?? [], ...storyOf('Storm')?.articleIds ?? []]))
      workshop.clock.pass(hour)
      const draft = await composeNow()
      expect(coverageOf(draft).map(({ others }) => others.length)).toEqual([2, 1])
      expect(draft.coverage?.firsts.map(({ articles }) => articles)).toEqual([6, 2])
    })

    test('but not one that a single outlet tells in this edition', async () => {
      await bring(...events)
      workshop.clock.pass(25 * hour)
      workshop.http.answer(feedUrlOf('quay.example'), {
        body: feedOf('Quay', [`${events[0]}: all rescued`, `${events[0]}: salvage begins`, 'Herring quota cut', 'Mayor resigns'])
      })
      workshop.clock.pass(1000)
      await workshop.refresher.refresh()
      await workshop.stories.keep()
      expect(storyOf('Ferry')?.articleIds).toHaveLength(5)
      workshop.clock.pass(1000)
      expect((await composeNow()).method.storyCount).toBe(0)
    })

    test('of a day gone by from its articles alone: those that the front page had', async () => {
      await bring(...events)
      workshop.clock.pass(hour)
      const draft = await composeNow()
      await workshop.documents.removeDigest(draft.digestId)
      const edition = editionFor(plan, workshop.clock.now().toISOString())
      workshop.archive.saveMemo('stories-covered', '[]')
      workshop.clock.pass(5 * 24 * hour)
      await workshop.stories.keep()
      expect(stories()).toEqual([])
      expect((await workshop.composer.compose(plan, edition)).blocks).toEqual(draft.blocks)
    })
  })
})
