import { expect, it, onTestFinished } from 'vitest'
import { createStoryKeeper } from '../../../src/main/routines/keep-stories.ts'
import { putTogether, takeOut } from '../../../src/main/stories/index.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import type { Story } from '../../../src/shared/story.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { feedOf, feedUrlOf, following, openWorkshop, type Workshop } from './workshop.ts'

const ferry = 'Ferry Melisande runs aground off Brin harbour in fog'
const trial = 'Judge Ravel opens Lindow bribery trial against Orbis'

async function open(folder: string): Promise<Workshop> {
  const library = following('one.example', 'two.example', 'three.example')
  const workshop = await openWorkshop({ folder, library })
  for (const host of ['one', 'two', 'three']) {
    workshop.http.answer(feedUrlOf(`${host}.example`), { body: feedOf(host, [`${ferry} (${host})`, `${trial} (${host})`], `https://${host}.example/`) })
  }
  return workshop
}

const stories = ({ archive }: Workshop): readonly Story[] => archive.listStories('2026-01-01T00:00:00.000Z', 10)

async function refreshed(workshop: Workshop): Promise<void> {
  await workshop.refresher.refresh()
  await workshop.stories.keep()
}

const idsOf = (workshop: Workshop, word: string): readonly string[] =>
  stories(workshop).find(({ articleIds }) => workshop.archive.listRows(articleIds)[0]?.headline.startsWith(word))?.articleIds ?? []

it('stories follow what comes in, and keep their ids', async () => {
  const workshop = await open(await temporaryFolder())
  onTestFinished(() => workshop.close())
  await refreshed(workshop)
  const before = stories(workshop)
  expect(before.map(({ outletCount }) => outletCount)).toEqual([3, 3])
  workshop.clock.pass(3_600_000)
  workshop.http.answer(feedUrlOf('one.example'), { body: feedOf('one', [`${ferry}: all rescued`], 'https://one.example/') })
  await refreshed(workshop)
  expect(stories(workshop).map(({ storyId }) => storyId).toSorted()).toEqual(before.map(({ storyId }) => storyId).toSorted())
  expect(idsOf(workshop, 'Ferry')).toHaveLength(4)
})

it('stories of the last three days alone are kept', async () => {
  const workshop = await open(await temporaryFolder())
  onTestFinished(() => workshop.close())
  await refreshed(workshop)
  workshop.clock.pass(73 * 3_600_000)
  await workshop.stories.keep()
  expect(stories(workshop)).toEqual([])
})

it('after a restart stories are clustered anew under their ids, and what the reader decided still holds', async () => {
  const folder = await temporaryFolder()
  const first = await open(folder)
  await refreshed(first)
  const [taken = '', ...others] = idsOf(first, 'Ferry')
  await first.stories.correct(takeOut(taken, others))
  const before = stories(first)
  expect(before.map(({ articleIds }) => articleIds.length).toSorted()).toEqual([2, 3])
  await first.close()

  const second = await open(folder)
  onTestFinished(() => second.close())
  await second.stories.keep()
  expect(stories(second)).toEqual(before)
})

it('a worker that has been ended is given the window again', async () => {
  const workshop = await open(await temporaryFolder())
  onTestFinished(() => workshop.close())
  const { archive, clock, events, log } = workshop
  const pool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 10_000, memoryLimit: 256 })
  const keeper = createStoryKeeper({ archive, clock, events, log, pool })
  await workshop.refresher.refresh()
  await keeper.keep()
  const before = stories(workshop)
  expect(before).toHaveLength(2)
  // Another window takes the place of the first, as in a worker that was started anew.
  await pool.run('update-stories', { token: 'other', opens: true, articles: [], before: '2026-01-01T00:00:00.000Z' })
  await keeper.correct(putTogether(before.flatMap(({ articleIds }) => articleIds)))
  expect(stories(workshop).map(({ articleIds }) => articleIds.length)).toEqual([6])
  await keeper.stop()
  await pool.close()
  expect(log.lines.filter(line => line.startsWith('error'))).toEqual([])
})
