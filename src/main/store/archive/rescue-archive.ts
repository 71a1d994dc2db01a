import {
  closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, truncateSync
} from 'node:fs'
import { join } from 'node:path'
import { createWordIndexer } from '../../language/index.ts'
import type { Archive, ArchiveInput } from '../../ports.ts'
import { fileTime } from '../file-time.ts'
import { fromColumns, type StoredArticle } from './article-columns.ts'
import { archiveFile, isDamage, openForReading, type ArchiveDatabase } from './database.ts'

/** Moves the damaged archive with its log out of the way; answers where it lies inside the folder. */
export function setAside(folder: string): string {
  mkdirSync(join(folder, 'quarantine'), { recursive: true })
  const keptAs = `quarantine/archive.${fileTime(new Date())}.db`
  for (const suffix of ['', '-wal', '-shm']) {
    const from = join(folder, archiveFile + suffix)
    if (existsSync(from)) renameSync(from, join(folder, keptAs + suffix))
  }
  return keptAs
}

const batchSize = 500

/** Takes over what can still be read: articles, what was read, where they were moved. Answers how many articles. */
export function recoverArticles(damagedPath: string, archive: Archive): number {
  const lengthened = lengthenedCopy(damagedPath)
  let damaged: ArchiveDatabase | undefined
  try {
    damaged = openForReading(lengthened ?? damagedPath)
    return copyReadable(damaged, archive)
  } catch (error) {
    if (isDamage(error) || isMissingTable(error)) return 0
    throw error
  } finally {
    damaged?.close()
    if (lengthened !== undefined) rmSync(lengthened)
  }
}

/** SQLite reads nothing at all of a file that is shorter than its header says; of a copy filled up with zeros it reads
 *  every page that is there. The header: file format of SQLite, section 1.3. */
function lengthenedCopy(path: string): string | undefined {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  readSync(file, header)
  closeSync(file)
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const length = header.readUInt32BE(28) * pageSize
  if (!header.toString('latin1').startsWith('SQLite format 3\0') || statSync(path).size >= length) return undefined
  const copy = `${path}.tmp`
  copyFileSync(path, copy)
  truncateSync(copy, length)
  return copy
}

function isMissingTable(error: unknown): boolean {
  return error instanceof Error && /no such (table|column)/.test(error.message)
}

function copyReadable(damaged: ArchiveDatabase, archive: Archive): number {
  const readArticle = openReadable(damaged)
  const keys = [...readableKeys(damaged)].sort((one, other) => one - other)
  let count = 0
  for (let start = 0; start < keys.length; start += batchSize) {
    const found = keys.slice(start, start + batchSize).flatMap(readArticle)
    archive.addArticles(found.map(({ input }) => input))
    for (const { input, readAt, sectionId } of found) {
      if (readAt !== null) archive.markRead([input.article.articleId], readAt)
      if (sectionId !== null && sectionId !== input.article.sectionId) archive.moveArticle(input.article.articleId, sectionId)
    }
    count += found.length
  }
  return count
}

/** The keys stand in several trees, and each is walked from both ends: behind a broken page a walk cannot go on. */
const keyTrees = [
  { tree: 'articles NOT INDEXED', order: ['articleKey'] },
  { tree: 'articles INDEXED BY articlesByFirstSeen', order: ['firstSeenMs', 'articleKey'] },
  { tree: 'bodies NOT INDEXED', order: ['articleKey'] },
  { tree: 'statuses NOT INDEXED', order: ['articleKey'] },
  { tree: 'statuses INDEXED BY statusesByFeed', order: ['feedId', 'articleKey'] }
]

function readableKeys(damaged: ArchiveDatabase): ReadonlySet<number> {
  const keys = new Set<number>()
  for (const { tree, order } of keyTrees) {
    for (const direction of ['ASC', 'DESC']) {
      const by = order.map(column => `${column} ${direction}`).join(', ')
      attempt(() => {
        const walk = damaged.prepare<[], number>(`SELECT articleKey FROM ${tree} ORDER BY ${by}`).pluck()
        for (const key of walk.iterate()) keys.add(key)
      })
    }
  }
  return keys
}

interface Recovered {
  readonly input: ArchiveInput
  readonly readAt: string | null
  readonly sectionId: string | null
}

function openReadable(damaged: ArchiveDatabase): (articleKey: number) => readonly Recovered[] {
  const article = damaged.prepare<[number], StoredArticle>(`
    SELECT a.*, b.bodyHtml, b.bodyText, a.outletId AS outletName FROM articles AS a NOT INDEXED
    JOIN bodies AS b ON b.articleKey = a.articleKey WHERE a.articleKey = ?`)
  const status = damaged.prepare<[number], Pick<Recovered, 'readAt' | 'sectionId'>>(
    'SELECT readAt, sectionId FROM statuses NOT INDEXED WHERE articleKey = ?')
  const outlet = damaged.prepare<[string], string>('SELECT name FROM outlets WHERE outletId = ?').pluck()
  const indexArticle = createWordIndexer()
  return articleKey => {
    const stored = attempt(() => article.get(articleKey))
    const whole = stored && attempt(() => fromColumns(withoutKeys(stored)))
    if (whole === undefined) return []
    const outletName = attempt(() => outlet.get(whole.outletId)) ?? whole.outletId
    const { readAt, sectionId } = attempt(() => status.get(articleKey)) ?? { readAt: null, sectionId: null }
    return [{ input: { article: whole, outletName, words: indexArticle(whole) }, readAt, sectionId }]
  }
}

function withoutKeys(stored: StoredArticle & { articleKey?: number; firstSeenMs?: number }): StoredArticle {
  const { articleKey: _key, firstSeenMs: _ms, ...columns } = stored
  return columns
}

/** The answer, or `undefined` where the page it stands on is broken. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (isDamage(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}
