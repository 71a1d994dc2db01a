import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { openArchive, openDocuments } from '../../../src/main/store/index.ts'
import { quietLog, someLibrary, someSettings, stillClock, temporaryFolder } from './fixtures.ts'

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

/** Numbers between 0 and 1 from a seed (mulberry32), so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const seed = Number(process.env['STORE_SEED'] ?? Date.now() % 1_000_000)
const runs = 4

it('documents are whole, and no answered write is lost, after kill -9', { timeout: 60_000 }, async () => {
  const random = randomFrom(seed)
  const folder = temporaryFolder()
  for (let run = 0; run < runs; run += 1) {
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

it('the archive is whole, and no answered transaction is lost or halved, after kill -9', { timeout: 60_000 }, async () => {
  const random = randomFrom(seed + 1)
  const folder = temporaryFolder()
  for (let run = 0; run < runs; run += 1) {
    const delay = Math.floor(random() * 200)
    const { last } = await killWriting('archive', folder, delay)
    const facts = `seed ${seed}, run ${run}, killed after ${delay} ms`
    const archive = openArchive({ folder, log: quietLog })
    expect(archive.rescued, facts).toEqual([])
    const { total, unread } = archive.counts()
    expect(total % 20, facts).toBe(0)
    expect(total / 20 - (last + 1), facts).toBeOneOf([0, 1])
    expect(archive.listArticles({}, undefined, 1).total, facts).toBe(total)
    expect(archive.searchArticles('harbour', {}, undefined, 1).total, facts).toBe(total)
    expect(archive.searchArticles(`"batch${last}"`, {}, undefined, 50).hits, facts).toHaveLength(20)
    expect(total - unread - (last + 1), facts).toBeOneOf([0, 1])
    archive.close()
    const database = new Database(join(folder, 'archive.db'), { readonly: true })
    expect(database.pragma('quick_check', { simple: true }), facts).toBe('ok')
    database.close()
  }
})
