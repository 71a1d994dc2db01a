import Database from 'better-sqlite3'
import { appendFileSync, existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../src/main/ports.ts'
import { openDatabase } from '../../../src/main/store/archive/base/database.ts'
import { openTransactions } from '../../../src/main/store/archive/base/transaction.ts'
import { makeRotatingBackup } from '../../../src/main/store/backup/rotating-backups.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'

const articleCount = 400

function open(folder: string): Archive {
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  return archive
}

/** A folder with an archive of 400 articles, every tenth read, closed in good order. */
function filledFolder(): string {
  const folder = temporaryFolder()
  const archive = openArchive({ folder, log: quietLog })
  archive.addArticles(Array.from({ length: articleCount }, (_, index) => makeInput({
    articleId: `n${index}`, sortedAt: timeAt(index), bodyText: `Article ${index} tells of the harbour. `.repeat(8)
  })))
  archive.markRead(Array.from({ length: articleCount / 10 }, (_, index) => `n${index * 10}`), timeAt(999))
  archive.moveArticle('n390', 'sport')
  archive.close()
  return folder
}

const pathOf = (folder: string): string => join(folder, 'archive.db')

const damages: readonly (readonly [string, (path: string) => void, number])[] = [
  ['a text file', path => writeFileSync(path, 'This is no database.\n'.repeat(50)), 0],
  ['an empty file', path => truncateSync(path, 0), 0],
  ['a file of zeros', path => writeFileSync(path, new Uint8Array(50_000)), 0],
  ['a file cut in half', path => truncateSync(path, readFileSync(path).length >> 1), 50],
  ['a file that lacks its last page', path => truncateSync(path, readFileSync(path).length - 4096), articleCount - 10],
  ['a file with overwritten pages', path => {
    const bytes = readFileSync(path)
    const pages = bytes.length / 4096
    for (let page = 20; page < pages; page += 37) bytes.fill(0xa5, page * 4096, (page + 1) * 4096)
    writeFileSync(path, bytes)
  }, 100]
]

describe('a backup', () => {
  const madeAt = '2026-11-21T07:30:00.000Z'

  /** A folder whose backup is older than its archive: since then an article came, one was revised, one read, one made unread
   *  again, one clipped. */
  async function backedUpFolder(): Promise<string> {
    const folder = filledFolder()
    await makeRotatingBackup({ folder, programVersion: '1.0.0', now: madeAt, reason: 'daily' })
    const archive = openArchive({ folder, log: quietLog })
    archive.addArticles([
      makeInput({ articleId: 'since', sortedAt: timeAt(articleCount), bodyText: 'A walrus came.' }),
      makeInput({ articleId: 'n5', sortedAt: timeAt(5), bodyText: 'Put right: the harbour is closed.' })
    ])
    archive.markRead(['n1'], timeAt(1000))
    archive.markRead(['n0'], undefined)
    archive.clipArticles(['n2'], timeAt(1000))
    archive.saveMemo('refreshed-at', timeAt(1001))
    archive.close()
    return folder
  }

  it.each(damages)('fills in what %s no longer holds, and one message says so (fault 5)', async (_name, damage) => {
    const folder = await backedUpFolder()
    damage(pathOf(folder))
    const archive = open(folder)
    expect(archive.counts().total).toBeGreaterThanOrEqual(articleCount)
    expect(archive.searchArticles('harbour', {}, undefined, 1).total).toBeGreaterThanOrEqual(articleCount - 1)
    expect(archive.rescued).toMatchObject([{ document: 'archive.db', recovered: { backupAt: madeAt } }])
    const { readCount = 0, filledCount = 0 } = archive.rescued[0]?.recovered ?? {}
    expect(readCount + filledCount).toBe(archive.counts().total)
  })

  it('yields to what can still be read of the archive: the later text, what was read and clipped since', async () => {
    const folder = await backedUpFolder()
    overwriteRoot(pathOf(folder), 'statusesByFeed')
    const archive = open(folder)
    expect(archive.rescued).toMatchObject([{ recovered: { readCount: articleCount + 1, filledCount: 0, backupAt: madeAt } }])
    expect(archive.findArticle('since')).toBeDefined()
    expect(archive.findArticle('n5')?.bodyText).toBe('Put right: the harbour is closed.')
    const [n0, n1, n2, n10] = ['n0', 'n1', 'n2', 'n10'].flatMap(articleId => archive.listRows([articleId]))
    expect([n0?.readAt, n1?.readAt, n2?.clippedAt, n10?.readAt]).toEqual([undefined, timeAt(1000), timeAt(1000), timeAt(999)])
    expect(archive.readMemo('refreshed-at')).toBe(timeAt(1001))
  })

  it('that is damaged itself is passed over for the one before it', async () => {
    const folder = await backedUpFolder()
    const now = '2026-11-22T07:30:00.000Z'
    const { name: later } = await makeRotatingBackup({ folder, programVersion: '1.0.0', now, reason: 'daily' })
    truncateSync(join(folder, 'backups', later, 'archive.db'), 40_000)
    writeFileSync(pathOf(folder), '')
    const archive = open(folder)
    expect(archive.rescued).toMatchObject([{ recovered: { readCount: 0, filledCount: articleCount, backupAt: madeAt } }])
  })
})

/** Destroys the first page of a table or an index. */
function overwriteRoot(path: string, name: string): void {
  const database = new Database(path)
  const rootPage = Number(database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(name))
  database.close()
  const bytes = readFileSync(path)
  bytes.fill(0xff, (rootPage - 1) * 4096, rootPage * 4096)
  writeFileSync(path, bytes)
}

describe('instead of the archive', () => {
  it.each(damages)('%s is set aside, what can be read is kept, a working archive opens (fault 5)', (_name, damage, leastKept) => {
    const folder = filledFolder()
    damage(pathOf(folder))
    const damaged = readFileSync(pathOf(folder))
    const archive = open(folder)
    expect(archive.rescued).toEqual([{
      document: 'archive.db', keptAs: expect.stringMatching(/^quarantine\/archive\.\d{4}-\d\d-\d\dT[\d-]+Z\.db$/),
      recovered: { readCount: archive.counts().total, filledCount: 0 }
    }])
    expect(readFileSync(join(folder, archive.rescued[0]!.keptAs))).toEqual(damaged)
    expect(archive.counts().total).toBeGreaterThanOrEqual(leastKept)
    archive.addArticles([makeInput({ articleId: 'new', bodyText: 'A walrus.' })])
    expect(archive.searchArticles('walrus', {}, undefined, 5).total).toBe(1)
  })

  it('keeps what was read and moved, when only an index is broken', () => {
    const folder = filledFolder()
    overwriteRoot(pathOf(folder), 'statusesByFeed')
    const archive = open(folder)
    expect(archive.rescued).toHaveLength(1)
    expect(archive.counts()).toEqual({
      total: articleCount, unread: articleCount * 0.9, unreadBySection: { world: 360, sport: 0 }
    })
    expect(archive.listRows(['n10', 'n390']))
      .toMatchObject([{ readAt: timeAt(999) }, { sectionId: 'sport', outletName: 'Harbour News' }])
    expect(archive.searchArticles('harbour', {}, undefined, 5).total).toBe(articleCount)
  })

  it('nothing is rescued from a sound one, nor where there was none', () => {
    expect(open(filledFolder()).rescued).toEqual([])
    const folder = temporaryFolder()
    expect(open(folder).rescued).toEqual([])
    expect(existsSync(join(folder, 'quarantine'))).toBe(false)
  })
})

it('an archive of a later version is refused and stays as it is (fault 10)', () => {
  const folder = filledFolder()
  const database = new Database(pathOf(folder))
  database.pragma('user_version = 99')
  database.close()
  const before = readFileSync(pathOf(folder))
  expect(() => openArchive({ folder, log: quietLog })).toThrow(new Failure('document-newer', { file: 'archive.db' }))
  expect(readFileSync(pathOf(folder))).toEqual(before)
  expect(readdirSync(folder)).not.toContain('quarantine')
})

it('a half-written log after the last transaction is passed over', () => {
  const folder = temporaryFolder()
  const archive = open(folder)
  archive.addArticles([makeInput({ articleId: 'kept' })])
  const copy = temporaryFolder()
  for (const name of ['archive.db', 'archive.db-wal']) writeFileSync(join(copy, name), readFileSync(join(folder, name)))
  appendFileSync(join(copy, 'archive.db-wal'), new Uint8Array(3000).fill(7))
  const reopened = open(copy)
  expect(reopened.rescued).toEqual([])
  expect(reopened.findArticle('kept')).toBeDefined()
})

it('a full disk is said to be full, and what was there stays (fault 2)', () => {
  const folder = temporaryFolder()
  const database = openDatabase(pathOf(folder))
  onTestFinished(() => void database.close())
  const inTransaction = openTransactions(database, folder)
  inTransaction(() => database.exec("CREATE TABLE kept (text TEXT); INSERT INTO kept VALUES ('old')"))
  // SQLite's own limit on the file's size fails as a full disk does.
  database.pragma('max_page_count = 5')
  const fill = database.prepare('INSERT INTO kept VALUES (?)')
  const write = (): void => inTransaction(() => {
    for (let count = 0; count < 100; count += 1) fill.run('x'.repeat(1000))
  })
  expect(write).toThrow(new Failure('disk-full', { file: 'archive.db' }))
  expect(database.prepare('SELECT text FROM kept').pluck().all()).toEqual(['old'])
})
