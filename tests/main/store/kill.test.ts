import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { listBackups } from '../../../src/main/store/backup/rotating-backups.ts'
import { lockFolder, openArchive, openDocuments, packBackup, prepareFolder } from '../../../src/main/store/index.ts'
import { filledFolder, now, tell } from './backup/filled-folder.ts'
import { quietLog, someLibrary, someSettings, stillClock, temporaryFolder } from './fixtures.ts'
import { makeOldArchive } from './old-archive.ts'
import { randomFrom } from './random.ts'

const child = join(import.meta.dirname, 'writing-child.ts')

interface Reported {
  readonly last: number
  readonly version: number
}

/** Kills a writing process some milliseconds after its first write; answers the last writes it reported. */
async function killWriting(kind: string, folder: string, delay: number): Promise<Reported> {
  const writing = spawn(process.execPath, [child, kind, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  writing.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => writing.kill('SIGKILL'), delay)
    said += text
  })
  await new Promise(resolve => void writing.on('close', resolve))
  // A line cut off by the kill says nothing.
  const [last = 0, version = 0] = (said.split('\n').at(-2) ?? '').split(' ').map(Number)
  return { last, version }
}

const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000)
/** 20 kills in all with every run of the tests, 200 with `npm run test:faults`. */
const factor = Number(process.env['FAULT_FACTOR'] ?? 1)
const patience = { timeout: 60_000 * factor }
console.info(`kill -9: FAULT_SEED=${seed}`)

it('documents are whole, and no answered write is lost, after kill -9 (fault 1)', patience, async () => {
  const random = randomFrom(seed)
  const folder = temporaryFolder()
  for (let run = 0; run < 7 * factor; run += 1) {
    const delay = Math.floor(random() * 120)
    const { last, version } = await killWriting('documents', folder, delay)
    const documents = await openDocuments({
      folder, files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
    })
    const facts = `seed ${seed}, run ${run}, killed after ${delay} ms`
    expect(documents.rescued, facts).toEqual([])
    // The write under way may have come through.
    expect(documents.settings().refreshMinutes - last, facts).toBeOneOf([0, 1])
    const found = await documents.findDigest('morning-1')
    expect((found?.version ?? 0) - version, facts).toBeOneOf([0, 1])
    const names = [...readdirSync(folder), ...readdirSync(join(folder, 'digests'))]
    expect(names.filter(name => name.endsWith('.tmp')), facts).toEqual([])
  }
})

it('the archive is whole, and no answered transaction is lost or halved, after kill -9 (fault 1)', patience, async () => {
  const random = randomFrom(seed + 1)
  const folder = temporaryFolder()
  for (let run = 0; run < 7 * factor; run += 1) {
    const delay = Math.floor(random() * 200)
    const { last } = await killWriting('archive', folder, delay)
    const facts = `seed ${seed}, run ${run}, killed after ${delay} ms`
    const archive = openArchive({ folder, log: quietLog })
    expect(archive.rescued, facts).toEqual([])
    const { total, unread } = archive.counts()
    expect(total % 20, facts).toBe(0)
    expect(total / 20 - (last + 1), facts).toBeOneOf([0, 1])
    expect(archive.listArticles({}, undefined, 1).total, facts).toBe(total)
    // A search counts no further than two thousand.
    expect(archive.searchArticles('harbour', {}, undefined, 1).total, facts).toBe(Math.min(total, 2000))
    expect(archive.searchArticles(`"batch${last}"`, {}, undefined, 50).hits, facts).toHaveLength(20)
    expect(total - unread - (last + 1), facts).toBeOneOf([0, 1])
    archive.close()
    const database = new Database(join(folder, 'archive.db'), { readonly: true })
    expect(database.pragma('quick_check', { simple: true }), facts).toBe('ok')
    database.close()
  }
})

it('a restore leaves the old or the new, whole, after kill -9', patience, async () => {
  const random = randomFrom(seed + 2)
  const kyoto = await filledFolder('Kyoto', 300)
  const folder = join(temporaryFolder(), 'desk')
  await packBackup({ folder: kyoto, path: join(folder, '..', 'backup.zip'), programVersion: '1.0.0', now, withPictures: true })
  for (let run = 0; run < 3 * factor; run += 1) {
    rmSync(folder, { recursive: true, force: true })
    cpSync(await filledFolder('Riga', 50), folder, { recursive: true })
    const delay = Math.floor(random() * 150)
    await killWriting('restore', folder, delay)
    const facts = `seed ${seed}, run ${run}, killed after ${delay} ms`
    const lock = await lockFolder(folder)
    await prepareFolder(folder)
    await lock.release()
    expect([
      { city: 'Riga', deck: 'Riga', total: 50, read: ['Riga-0'], rescued: [] },
      { city: 'Kyoto', deck: 'Kyoto', total: 300, read: ['Kyoto-0'], rescued: [] }
    ], facts).toContainEqual(await tell(folder))
    expect(readdirSync(folder).filter(name => name.startsWith('restoring')), facts).toEqual([])
  }
})

it('a migration survives kill -9, with a backup of what was there before it (fault 10)', patience, async () => {
  const random = randomFrom(seed + 3)
  for (let run = 0; run < 3 * factor; run += 1) {
    const folder = temporaryFolder()
    makeOldArchive(folder, 1500)
    const delay = Math.floor(random() * 400)
    await killWriting('migrate', folder, delay)
    const facts = `seed ${seed}, run ${run}, killed after ${delay} ms`
    const database = new Database(join(folder, 'archive.db'), { readonly: true })
    const version = Number(database.pragma('user_version', { simple: true }))
    database.close()
    if (version > 1) expect(await listBackups(folder), facts).toMatchObject([{ reason: 'before-migration' }])
    const archive = openArchive({ folder, log: quietLog })
    expect([archive.rescued, archive.counts().total, archive.searchArticles('walrus', {}, undefined, 1).total], facts)
      .toEqual([[], 1500, 1500])
    archive.close()
  }
})
