import { createWordIndexer } from '../../language/index.ts'
import type { Archive } from '../../ports.ts'
import type { IndexedInput } from './article-adding.ts'
import type { ArticleReading } from './article-reading.ts'
import { isDamage, type ArchiveDatabase } from './database.ts'
import { createWordTable } from './migrations/word-table.ts'
import type { InTransaction } from './transaction.ts'
import { openWordIndex } from './word-index.ts'

/** Raised whenever the words of an article come out otherwise than before. */
const indexVersion = '2'

const versionMemo = 'words-version'
/** The key below which articles still wait to be indexed; absent: the index is whole. */
const restMemo = 'words-rest'

/** Looks at the full-text index before anything uses it. One that is missing or damaged begins anew, empty; one of an earlier
 *  make stays while its articles are indexed again. `openWordRebuilding` does the rest. */
export function mendWords(database: ArchiveDatabase, verdict: 'sound' | 'words-damaged'): void {
  const memo = database.prepare<[string], string>('SELECT value FROM memos WHERE name = ?').pluck()
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
  save.run(restMemo, String(Number.MAX_SAFE_INTEGER))
}

/** Whether the index answers and holds as many articles as there are; while it is being made, it holds fewer. */
function isWhole(database: ArchiveDatabase, isBeingMade: boolean): boolean {
  try {
    database.prepare("SELECT rowid FROM words WHERE words MATCH '\"a\"' LIMIT 1").get()
    const count = (table: string): number => Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    return isBeingMade || count('words_docsize') === count('articles')
  } catch (error) {
    if (isDamage(error) || isMissing(error)) return false
    throw error
  }
}

/** A table of the index, or what FTS5 keeps in it, is not there. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && /no such table|vtable constructor failed|invalid fts5 file format/.test(error.message)
}

/** Indexes what waits, the newest first and slice by slice, so that lists work meanwhile and search finds more and more. A stop
 *  goes on at the next start. */
export function openWordRebuilding(
  database: ArchiveDatabase, inTransaction: InTransaction, reading: Pick<ArticleReading, 'byKeys'>
): Pick<Archive, 'indexSome' | 'distrustWords'> {
  const rest = database.prepare<[], string>(`SELECT value FROM memos WHERE name = '${restMemo}'`).pluck()
  const saveRest = database.prepare<[string]>(`UPDATE memos SET value = ? WHERE name = '${restMemo}'`)
  const endRest = database.prepare(`DELETE FROM memos WHERE name = '${restMemo}'`)
  const nextKeys = database.prepare<[number, number], number>(
    'SELECT articleKey FROM articles WHERE articleKey < ? ORDER BY articleKey DESC LIMIT ?').pluck()
  const index = openWordIndex(database)
  let indexer: ReturnType<typeof createWordIndexer> | undefined

  function inputsOf(articleKey: number): readonly IndexedInput[] {
    const words = indexer ??= createWordIndexer()
    return reading.byKeys([articleKey]).map(({ outletName, ...article }) =>
      ({ articleKey, article, outletName, words: words(article) }))
  }

  return {
    distrustWords: () => inTransaction(() => beginAnew(database)),
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
