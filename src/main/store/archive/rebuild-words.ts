import { createWordIndexer } from '../../language/index.ts'
import type { Archive } from '../../ports.ts'
import type { IndexedInput } from './articles/article-adding.ts'
import type { ArticleReading } from './articles/article-reading.ts'
import { isDamage, type ArchiveDatabase } from './base/database.ts'
import { emptyIssueTexts } from './search/issue-texts.ts'
import { createWordTable, type WordTable } from './migrations/word-table.ts'
import type { InTransaction } from './base/transaction.ts'
import { openWordIndex } from './search/word-index.ts'

/** Raised whenever the words of an article come out otherwise than before. */
const indexVersion = '2'

const versionMemo = 'words-version'
/** The key below which articles still wait to be indexed; absent: the index is whole. */
const restMemo = 'words-rest'

/** Looks at the full-text index before anything uses it. One that is missing or damaged begins anew, empty; one of an earlier
 *  make stays while its articles are indexed again. `openWordRebuilding` does the rest. */
export function mendWords(database: ArchiveDatabase, verdict: 'sound' | 'words-damaged'): void {
  const memo = database.prepare<[string], string>('SELECT value FROM memos WHERE name = ?').pluck()
  if (verdict === 'words-damaged' || !hasAllIssues(database)) database.transaction(() => emptyIssueTexts(database)).immediate()
  const isUsable = verdict === 'sound' && isWhole(database, memo.get(restMemo) !== undefined)
  if (!isUsable) database.transaction(() => beginAnew(database)).immediate()
  else if (memo.get(versionMemo) !== indexVersion) database.transaction(() => indexAgain(database)).immediate()
}

function beginAnew(database: ArchiveDatabase): void {
  createWordTable(database)
  indexAgain(database)
}

function indexAgain(database: ArchiveDatabase): void {
  const save = database.prepare<[string, string]>('INSERT OR REPLACE INTO memos VALUES (?, ?)')
  save.run(versionMemo, indexVersion)
  const isEmpty = database.prepare('SELECT 1 FROM articles LIMIT 1').get() === undefined
  if (!isEmpty) save.run(restMemo, String(Number.MAX_SAFE_INTEGER))
}

/** Whether the index answers and holds as many articles as there are; while it is being made, it holds fewer. */
function isWhole(database: ArchiveDatabase, isBeingMade: boolean): boolean {
  return holds(database, 'words', noted => {
    const listed = countOf(database, 'SELECT ifnull(sum(total), 0) FROM tallies')
    const count = (table: string): number => countOf(database, `SELECT count(*) FROM ${table}`)
    // To count half a million rows would hold up every start: only where the lists say otherwise.
    return isBeingMade || noted === listed || count('words_docsize') === count('articles')
  })
}

function hasAllIssues(database: ArchiveDatabase): boolean {
  return holds(database, 'issueWords', noted => noted === countOf(database, 'SELECT count(*) FROM issueTexts'))
}

/** `isAll` judges by the number of entries that FTS5 writes down itself: the first of the "averages" in row 1 of its data, a
 *  varint. */
function holds(database: ArchiveDatabase, table: WordTable, isAll: (noted: number | undefined) => boolean): boolean {
  try {
    database.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH '"a"' LIMIT 1`).get()
    const averages = database.prepare<[], Uint8Array>(`SELECT block FROM ${table}_data WHERE id = 1`).pluck().get()
    return isAll(averages && firstVarint(averages))
  } catch (error) {
    if (isDamage(error) || isUnreadable(error)) return false
    throw error
  }
}

function countOf(database: ArchiveDatabase, sql: string): number {
  return Number(database.prepare(sql).pluck().get())
}

/** SQLite's: seven bits a byte, the highest first; all but the last have their eighth set. */
function firstVarint(bytes: Uint8Array): number {
  const last = bytes.findIndex(byte => byte < 0x80)
  return bytes.subarray(0, last + 1).reduce((value, byte) => value * 0x80 + (byte & 0x7f), 0)
}

/** A table of the index, or what FTS5 keeps in it, is not there, or is garbage that asks for gigabytes. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && /no such table|vtable constructor failed|invalid fts5 file format|out of memory/.test(error.message)
}

/** Indexes what waits, the newest first and slice by slice, so that lists work meanwhile and search finds more and more. A stop
 *  goes on at the next start. */
export function openWordRebuilding(
  database: ArchiveDatabase, inTransaction: InTransaction, reading: Pick<ArticleReading, 'byKeys'>
): Pick<Archive, 'indexSome' | 'countUnindexed' | 'distrustWords'> {
  const rest = database.prepare<[], string>(`SELECT value FROM memos WHERE name = '${restMemo}'`).pluck()
  const saveRest = database.prepare<[string]>(`UPDATE memos SET value = ? WHERE name = '${restMemo}'`)
  const endRest = database.prepare(`DELETE FROM memos WHERE name = '${restMemo}'`)
  const nextKeys = database.prepare<[number, number], number>(
    'SELECT articleKey FROM articles WHERE articleKey < ? ORDER BY articleKey DESC LIMIT ?').pluck()
  const waiting = database.prepare<[number], number>('SELECT count(*) FROM articles WHERE articleKey < ?').pluck()
  const index = openWordIndex(database)
  let indexer: ReturnType<typeof createWordIndexer> | undefined

  function inputsOf(articleKey: number): readonly IndexedInput[] {
    const words = indexer ??= createWordIndexer()
    return reading.byKeys([articleKey]).map(({ outletName, ...article }) =>
      ({ articleKey, article, outletName, words: words(article) }))
  }

  return {
    distrustWords: () => inTransaction(() => {
      beginAnew(database)
      emptyIssueTexts(database)
    }),
    countUnindexed() {
      const below = rest.get()
      return below === undefined ? 0 : waiting.get(Number(below)) ?? 0
    },
    indexSome(limit) {
      const before = rest.get()
      if (before === undefined) return false
      const keys = nextKeys.all(Number(before), limit)
      inTransaction(() => {
        index.saveAll(keys.toReversed().flatMap(inputsOf))
        if (keys.length < limit) endRest.run()
        else saveRest.run(String(keys.at(-1)))
      })
      if (keys.length < limit) indexer = undefined
      return keys.length === limit
    }
  }
}
