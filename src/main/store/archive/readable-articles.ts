import type { Article } from '../../../shared/article.ts'
import { createWordIndexer } from '../../language/index.ts'
import type { ArchiveInput } from '../../ports.ts'
import { fromColumns, type StoredArticle } from './articles/article-columns.ts'
import { bodyHtmlSql, bodyTextSql, textJoins } from './base/article-texts.ts'
import { isDamage, type ArchiveDatabase } from './base/database.ts'
import { readAtOf } from './base/list-conditions.ts'

/** The keys stand in several trees, and each is walked from both ends: behind a broken page a walk cannot go on. */
const keyTrees = [
  { tree: 'articles NOT INDEXED', order: ['articleKey'] },
  { tree: 'articles INDEXED BY articlesByFirstSeen', order: ['firstSeenMs', 'articleKey'] },
  { tree: 'bodies NOT INDEXED', order: ['articleKey'] },
  { tree: 'statuses NOT INDEXED', order: ['articleKey'] },
  { tree: 'statuses INDEXED BY statusesByFeed', order: ['feedId', 'articleKey'] }
]

/** The keys of all articles of which something can be read, in no order. */
export function readableKeys(damaged: ArchiveDatabase): ReadonlySet<number> {
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

/** An article that could be read of a damaged archive. */
export interface Recovered {
  /** In the damaged archive. */
  readonly articleKey: number
  readonly article: Article
  /** Made only when it is needed: finding the words takes longer than all the rest. */
  input(): ArchiveInput
  /** What the reader did with it; `undefined` where that cannot be read. */
  readonly status: Status | undefined
}

/** Answers a function that reads one article; an empty list where it cannot be read. */
export function openReadable(damaged: ArchiveDatabase): (articleKey: number) => readonly Recovered[] {
  const find = openStoredReading(damaged)
  const statusOf = openStatusReading(damaged)
  const outlet = damaged.prepare<[string], string>('SELECT name FROM outlets WHERE outletId = ?').pluck()
  const indexArticle = createWordIndexer()
  return articleKey => {
    const stored = attempt(() => find(articleKey))
    const whole = stored && attempt(() => fromColumns(withoutKeys(stored)))
    if (whole === undefined) return []
    const { outletName: _, ...article } = whole
    const outletName = attempt(() => outlet.get(article.outletId)) ?? article.outletId
    return [{
      articleKey,
      article,
      input: () => ({ article, outletName, words: indexArticle(article) }),
      status: attempt(() => statusOf(articleKey))
    }]
  }
}

type KeyedArticle = StoredArticle & { readonly articleKey?: number; readonly textKey?: number | null; readonly firstSeenMs?: number }

function withoutKeys(stored: KeyedArticle): StoredArticle {
  const { articleKey: _key, textKey: _text, firstSeenMs: _ms, ...columns } = stored
  return columns
}

/** An archive that broke before its tables could be brought up to date has all texts in `bodies`. */
function openStoredReading(damaged: ArchiveDatabase): (articleKey: number) => KeyedArticle | undefined {
  const prepare = (html: string, text: string, joins: string) => damaged.prepare<[number], KeyedArticle>(`
    SELECT a.*, ${html} AS bodyHtml, ${text} AS bodyText, a.outletId AS outletName FROM articles AS a NOT INDEXED ${joins}
    WHERE a.articleKey = ? AND ${text} IS NOT NULL`)
  try {
    const find = prepare(bodyHtmlSql, bodyTextSql, textJoins)
    return articleKey => find.get(articleKey)
  } catch (error) {
    if (!isMissingTable(error)) throw error
    const find = prepare('b.bodyHtml', 'b.bodyText', 'JOIN bodies AS b ON b.articleKey = a.articleKey')
    return articleKey => find.get(articleKey)
  }
}

/** The answer, or `undefined` where the page it stands on is broken. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (isDamage(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What the reader did with an article. */
export interface Status {
  readonly sectionId: string
  readonly readAt: string | null
  readonly clippedAt: string | null
}

/** An archive that broke before its tables could be brought up to date has fewer columns. */
export function openStatusReading(database: ArchiveDatabase): (articleKey: number) => Status | undefined {
  const prepare = (readAt: string, clippedAt: string) => database.prepare<[number], Status>(
    `SELECT s.sectionId, ${readAt} AS readAt, ${clippedAt} AS clippedAt FROM statuses AS s NOT INDEXED WHERE s.articleKey = ?`)
  try {
    const status = prepare(readAtOf('s'), 's.clippedAt')
    return articleKey => status.get(articleKey)
  } catch (error) {
    if (!isMissingTable(error)) throw error
    const status = prepare('s.readAt', 'NULL')
    return articleKey => status.get(articleKey)
  }
}

export function isMissingTable(error: unknown): boolean {
  return error instanceof Error && /no such (table|column)/.test(error.message)
}
