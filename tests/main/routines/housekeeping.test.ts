import Database from 'better-sqlite3'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createHousekeeper, isDue, type Housekeeper } from '../../../src/main/routines/housekeeping.ts'
import type { Retention } from '../../../src/main/routines/retention.ts'
import { runInWorker } from '../../../src/main/store/index.ts'
import type { IndexProgress } from '../../../src/shared/contract-answers.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { makeInput } from '../store/fixtures.ts'
import { openWorkshop, start, type Workshop } from './workshop.ts'

const hour = 3_600_000
const day = 24 * hour

interface Desk {
  readonly workshop: Workshop
  readonly folder: string
  readonly housekeeper: Housekeeper
  readonly retentionRuns: number[]
  backups(): readonly string[]
  refreshing(is: boolean): void
}

async function open(): Promise<Desk> {
  const folder = await temporaryFolder()
  const workshop = await openWorkshop({ folder })
  const { archive, clock, events, log } = workshop
  const retentionRuns: number[] = []
  let isRefreshing = false
  const retention: Retention = {
    run: async () => retentionRuns.push(clock.now().getTime()),
    preview: async () => ({ total: 0, bySection: {} })
  }
  const housekeeper = createHousekeeper({
    archive, clock, events, log, runInWorker, retention, dataFolder: folder, version: '1.2.3', isRefreshing: () => isRefreshing
  })
  onTestFinished(async () => {
    await housekeeper.stop()
    await workshop.close()
  })
  const place = join(folder, 'backups')
  const backups = (): readonly string[] => existsSync(place) ? readdirSync(place).toSorted() : []
  return { workshop, folder, housekeeper, retentionRuns, backups, refreshing: is => { isRefreshing = is } }
}

test('a thing is due a day after the last time, also where the clock was set back by years (fault 13)', () => {
  const now = Date.parse(start)
  const at = (milliseconds: number): string => new Date(now + milliseconds).toISOString()
  expect([undefined, at(0), at(-day + 1), at(-day), at(-400 * day), at(hour), at(3650 * day)].map(lastAt => isDue(lastAt, now)))
    .toEqual([false, false, false, true, true, false, true])
})

test('a new folder waits a day; then it is backed up and tidied once a day', async () => {
  const desk = await open()
  const { workshop: { clock }, retentionRuns, backups } = desk
  await desk.housekeeper.tidy()
  expect([backups(), retentionRuns]).toEqual([[], []])
  clock.pass(day)
  await desk.housekeeper.tidy()
  expect(retentionRuns).toHaveLength(1)
  expect(backups()).toHaveLength(1)
  await desk.housekeeper.tidy()
  clock.pass(day - hour)
  await desk.housekeeper.tidy()
  expect([backups().length, retentionRuns.length]).toEqual([1, 1])
  clock.pass(hour)
  await desk.housekeeper.tidy()
  expect(retentionRuns).toHaveLength(2)
  expect(backups()).toHaveLength(2)
})

test('a backup that fails is told, leaves the good ones, and is tried again in an hour', async () => {
  const desk = await open()
  const { workshop: { clock, notices }, folder, backups, retentionRuns } = desk
  await desk.housekeeper.tidy()
  // A file is in the way of the folder.
  writeFileSync(join(folder, 'backups'), '')
  clock.pass(day)
  await desk.housekeeper.tidy()
  expect(notices).toMatchObject([{ kind: 'failed' }])
  expect(retentionRuns).toHaveLength(1)
  rmSync(join(folder, 'backups'))
  await desk.housekeeper.tidy()
  expect(backups()).toEqual([])
  clock.pass(hour)
  await desk.housekeeper.tidy()
  expect(backups()).toHaveLength(1)
})

test('the full-text index is made anew when the check of a backup finds it damaged (fault 6)', async () => {
  const desk = await open()
  const { workshop: { archive, clock }, folder, backups } = desk
  archive.addArticles(Array.from({ length: 12 }, (_, index) => makeInput({ articleId: `n${index}`, bodyText: 'A walrus.' })))
  await desk.housekeeper.tidy()
  const database = new Database(join(folder, 'archive.db'))
  database.unsafeMode(true)
  database.exec('UPDATE words_data SET block = randomblob(80) WHERE id > 10')
  database.close()
  clock.pass(day)
  await desk.housekeeper.tidy()
  expect(archive.searchArticles('walrus', {}, undefined, 1).total).toBe(0)
  expect(backups()).toHaveLength(1)
  await desk.housekeeper.tidy()
  expect(archive.searchArticles('walrus', {}, undefined, 1).total).toBe(12)
})

test('the end of the program ends a backup that is under way', async () => {
  const desk = await open()
  await desk.housekeeper.tidy()
  desk.workshop.clock.pass(day)
  void desk.housekeeper.tidy()
  await desk.housekeeper.stop()
  expect(desk.workshop.notices).toEqual([])
  await desk.housekeeper.tidy()
  expect(desk.retentionRuns).toEqual([])
})

test('an index that is made anew is told of, can be stopped, and goes on at the next start', async () => {
  const desk = await open()
  const { workshop: { archive, events }, housekeeper } = desk
  archive.addArticles(Array.from({ length: 450 }, (_, index) => makeInput({ articleId: `n${index}`, bodyText: 'A walrus.' })))
  archive.distrustWords()
  const told: IndexProgress[] = []
  const stop = events.on((name, payload) => {
    if (name !== 'index-progress') return
    told.push(payload as IndexProgress)
    if (told.length === 2) housekeeper.pauseIndexing()
  })
  await desk.housekeeper.tidy()
  expect(told).toEqual([
    { isRunning: true, done: 0, total: 450 }, { isRunning: true, done: 200, total: 450 }, { isRunning: false, done: 205, total: 450 }
  ])
  stop()
  await desk.housekeeper.tidy()
  expect(archive.countUnindexed()).toBe(245)
  while (archive.indexSome(100));
  expect(archive.countUnindexed()).toBe(0)
})

test('the pieces of the full-text index are merged, but not while articles come in', async () => {
  const desk = await open()
  const { archive } = desk.workshop
  for (const place of ['bay', 'cape', 'delta', 'estuary', 'fjord', 'gulf']) {
    archive.addArticles([makeInput({ articleId: place, headline: `A ${place}`, bodyText: `A walrus in the ${place}.` })])
  }
  const database = new Database(join(desk.folder, 'archive.db'), { readonly: true })
  onTestFinished(() => void database.close())
  const countPieces = (): unknown => database.prepare('SELECT count(DISTINCT segid) FROM words_idx').pluck().get()
  desk.refreshing(true)
  await desk.housekeeper.tidy()
  expect(countPieces()).toBe(6)
  desk.refreshing(false)
  await desk.housekeeper.tidy()
  expect(countPieces()).toBe(1)
  expect(archive.searchArticles('walrus', {}, undefined, 9).total).toBe(6)
})
