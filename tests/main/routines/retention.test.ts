import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { createRetention, type Retention } from '../../../src/main/routines/retention.ts'
import { runInWorker } from '../../../src/main/store/index.ts'
import type { DigestBlock } from '../../../src/shared/digest.ts'
import type { RetentionPolicy } from '../../../src/shared/retention.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { makeDigest, makeInput } from '../store/fixtures.ts'
import { openWorkshop, start, type Workshop } from './workshop.ts'

const day = 24 * 3_600_000
const month: RetentionPolicy = { rule: { kind: 'age', days: 30 }, keepsUnread: false }

interface Desk {
  readonly workshop: Workshop
  readonly folder: string
  readonly retention: Retention
}

async function open(): Promise<Desk> {
  const folder = await temporaryFolder()
  const workshop = await openWorkshop({ folder })
  onTestFinished(() => workshop.close())
  const { archive, documents, clock, log } = workshop
  return {
    workshop, folder,
    retention: createRetention({ archive, documents, files: nodeFileSystem, clock, log, runInWorker, dataFolder: folder })
  }
}

/** Articles `s-0` to `s-<count - 1>`, seen first one day after the other, the last one today. */
function fill({ archive }: Workshop, sectionId: string, count: number): void {
  archive.addArticles(Array.from({ length: count }, (_, index) => {
    const sortedAt = new Date(Date.parse(start) - (count - 1 - index) * day).toISOString()
    return makeInput({ articleId: `${sectionId}-${index}`, sectionId, sortedAt, firstSeenAt: sortedAt })
  }))
}

/** A piece of a press review about one article, also covered in another. */
function quoting(articleId: string, otherId: string): DigestBlock {
  return {
    blockId: 'b1', articleId, revisionHash: 'r', sectionId: 'world', sectionTitle: 'World', outletName: 'Harbour News',
    headline: 'Quay', direction: 'ltr', retrievedAt: start, summary: '', summaryOrigin: 'outlet',
    alsoCoveredIn: [{ articleId: otherId, outletName: 'Quay Post', headline: 'Quay', sortedAt: start }]
  }
}

const run = ({ retention }: Desk): Promise<number> => retention.run(new AbortController().signal)

/** Three looks a day apart: from the third on, the clock is steady. */
async function runSteadily(desk: Desk): Promise<number> {
  await run(desk)
  desk.workshop.clock.pass(day)
  await run(desk)
  desk.workshop.clock.pass(day)
  return await run(desk)
}

test('nothing is removed, and a preview says so, unless the reader asks for it', async () => {
  const desk = await open()
  fill(desk.workshop, 'world', 60)
  expect(await runSteadily(desk)).toBe(0)
  expect(await desk.retention.preview({ rule: { kind: 'keep' }, keepsUnread: true }, {})).toEqual({ total: 0, bySection: {} })
})

test('a preview tells what would go, by section, and removes nothing', async () => {
  const { workshop, retention } = await open()
  fill(workshop, 'world', 60)
  fill(workshop, 'sport', 45)
  expect(await retention.preview(month, {})).toEqual({ total: 43, bySection: { world: 29, sport: 14 } })
  expect(await retention.preview(month, { sport: { kind: 'count', articles: 40 }, world: { kind: 'keep' } }))
    .toEqual({ total: 5, bySection: { sport: 5 } })
  expect(await retention.preview({ ...month, keepsUnread: true }, {})).toEqual({ total: 0, bySection: {} })
  expect(workshop.archive.counts().total).toBe(105)
})

test('what the rules let go is removed; what was clipped or stands in a press review stays', async () => {
  const desk = await open()
  const { workshop: { archive, documents } } = desk
  fill(desk.workshop, 'world', 60)
  archive.clipArticles(['world-0'], start)
  await documents.saveDigest(makeDigest({ blocks: [quoting('world-1', 'world-2')] }), undefined)
  await documents.changeSettings(settings => ({ ...settings, retention: month }))
  expect(await runSteadily(desk)).toBe(31 - 3)
  const left = archive.listArticles({}, undefined, 100).rows.map(({ articleId }) => articleId)
  expect(left.slice(-4)).toEqual(['world-31', 'world-2', 'world-1', 'world-0'])
  expect(archive.counts().total).toBe(32)
})

test('a clock that jumps ten years ahead and back removes nothing (fault 13)', async () => {
  const desk = await open()
  const { workshop: { archive, clock, documents } } = desk
  fill(desk.workshop, 'world', 20)
  await documents.changeSettings(settings => ({ ...settings, retention: month }))
  expect(await runSteadily(desk)).toBe(0)
  clock.pass(3650 * day)
  expect(await run(desk)).toBe(0)
  clock.pass(day)
  expect(await run(desk)).toBe(0)
  clock.pass(-3651 * day)
  expect(await run(desk)).toBe(0)
  expect(archive.counts().total).toBe(20)
})

test('the file of a picture goes with the last article that showed it', async () => {
  const desk = await open()
  const { workshop: { archive, documents }, folder } = desk
  const url = 'https://harbour.example/quay.jpg'
  const hash = 'ab'.repeat(32)
  const old = new Date(Date.parse(start) - 90 * day).toISOString()
  archive.addArticles([makeInput({ articleId: 'old', leadPicture: { url }, sortedAt: old, firstSeenAt: old })])
  archive.savePicture(url, { hash, width: 9, height: 9 }, start)
  mkdirSync(join(folder, 'media'))
  writeFileSync(join(folder, 'media', hash), 'A quay.')
  await documents.changeSettings(settings => ({ ...settings, retention: month }))
  expect(await runSteadily(desk)).toBe(1)
  expect(existsSync(join(folder, 'media', hash))).toBe(false)
  expect(archive.findPicture(url)).toBeUndefined()
})

test('one that the end of the program stops goes on the next day', async () => {
  const desk = await open()
  const { workshop: { archive, clock, documents }, retention } = desk
  fill(desk.workshop, 'world', 200)
  await documents.changeSettings(settings => ({ ...settings, retention: month }))
  await run(desk)
  clock.pass(2 * day)
  const abort = new AbortController()
  const stopped = retention.run(abort.signal)
  setImmediate(() => setImmediate(() => abort.abort()))
  expect(await stopped).toBeLessThan(171)
  clock.pass(day)
  await run(desk)
  expect(archive.counts().total).toBe(28)
})
