/** A process that writes until it is killed, and says after each write what must now be on disk. */
import { join } from 'node:path'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import type { Clock, Log } from '../../../src/main/ports.ts'
import {
  backUpBeforeMigration, lockFolder, openArchive, openDocuments, prepareFolder, restoreBackup
} from '../../../src/main/store/index.ts'
import { makeDigest, makeInput, packInputs, someLibrary, someSettings, timeAt } from './sample-contents.ts'

const [kind, folder = ''] = process.argv.slice(2)
const log: Log = { info() {}, warn() {}, error() {} }
const clock: Clock = {
  now: () => new Date(),
  after(delay, task) {
    const timer = setTimeout(task, delay)
    return () => clearTimeout(timer)
  }
}

function say(count: number, version = 0): void {
  process.stdout.write(`${count} ${version}\n`)
}

async function writeDocuments(): Promise<void> {
  const documents = await openDocuments({
    folder, files: nodeFileSystem, log, clock, firstSettings: someSettings, firstLibrary: someLibrary
  })
  let version = documents.listDigests().length === 0 ? undefined : (await documents.findDigest('morning-1'))?.version
  for (let count = documents.settings().refreshMinutes + 1; ; count += 1) {
    await documents.changeSettings(settings => ({ ...settings, refreshMinutes: count, city: 'x'.repeat(count % 5000) }))
    await documents.saveDigest(makeDigest({ version: (version ?? 0) + 1, deck: 'y'.repeat(count % 9000) }), version)
    version = (version ?? 0) + 1
    say(count, version)
  }
}

/** By turns in this thread and in the other. */
async function writeArchive(): Promise<void> {
  const archive = openArchive({ folder, log })
  const done = archive.counts().total / 20
  // The kill may have come between the two transactions of a batch.
  archive.markRead([`batch${done - 1}-0`], timeAt(done))
  for (let batch = done; ; batch += 1) {
    const bodyText = `Batch${batch} of the harbour. `.repeat(30)
    const inputs = Array.from({ length: 20 }, (_, index) =>
      makeInput({
        articleId: `batch${batch}-${index}`, headline: `Article ${index} of day ${batch}`, sortedAt: timeAt(batch),
        bodyText: `${bodyText} No. ${index}.`
      }))
    if (batch % 2 === 0) archive.addArticles(inputs)
    else await archive.addArticlesApart([packInputs(inputs)])
    archive.markRead([`batch${batch}-0`], timeAt(batch))
    archive.mergeWords(20)
    say(batch)
  }
}

/** Restores the zip file beside the folder, again and again: each time all of it. */
async function restore(): Promise<void> {
  for (let count = 1; ; count += 1) {
    say(count)
    await restoreBackup({ path: join(folder, '..', 'backup.zip'), folder, now: timeAt(count) })
  }
}

/** Brings an old archive up to date, once, as a start of the program does. */
async function migrate(): Promise<void> {
  say(1)
  const lock = await lockFolder(folder)
  await prepareFolder(folder)
  await backUpBeforeMigration({ folder, programVersion: '2.0.0', clock, log })
  openArchive({ folder, log }).close()
  await lock.release()
}

const kinds: Readonly<Record<string, () => Promise<void> | void>> = {
  documents: writeDocuments, archive: writeArchive, restore, migrate
}
await kinds[kind ?? '']?.()
