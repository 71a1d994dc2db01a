import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Article } from '../../../../shared/article.ts'
import type { FailureCode, FailureDetails } from '../../../../shared/failure.ts'
import { pageFactNames, type PageFact, type Paywall } from '../../../../shared/full-text.ts'
import { articleMarks } from '../../../identity/index.ts'
import type { Archive, PageFailure, PageInput, StoredPage } from '../../../ports.ts'
import { toColumns, type ArticleColumns } from './article-columns.ts'
import { firstKeyAt } from '../base/article-key.ts'
import { openMarking } from './article-marks.ts'
import type { ArticleReading } from './article-reading.ts'
import { revised } from './article-revising.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { anyLayer } from './mark-layers.ts'
import { openPageTexts } from './page-texts.ts'
import type { InTransaction } from '../base/transaction.ts'
import { withoutEmpty } from '../base/without-empty.ts'
import { openWordIndex } from '../search/word-index.ts'

export type Pages = Pick<Archive, 'findPage' | 'savePage' | 'savePageFailure' | 'listPagesToFetch'>

interface PageColumns {
  readonly articleKey: number
  readonly url: string | null
  readonly fetchedAt: string | null
  readonly modifiedAt: string | null
  readonly paywall: Paywall | null
  readonly headers: Uint8Array | null
  readonly failureCode: FailureCode | null
  readonly failureDetails: string | null
  readonly failureCount: number
  readonly triedAt: string
  readonly nextTryAt: string | null
}

type FailureColumns = Pick<PageColumns,
  'articleKey' | 'failureCode' | 'failureDetails' | 'failureCount' | 'triedAt' | 'nextTryAt'>

/** A page that was fetched is not asked for again, unless it is due; one that was never tried is due. */
export const pagesToFetchSql = `
  SELECT a.articleId, a.url FROM statuses AS s JOIN articles AS a ON a.articleKey = s.articleKey
  LEFT JOIN pages AS p ON p.articleKey = s.articleKey
  WHERE s.feedId = @feedId AND s.articleKey >= @from AND a.url IS NOT NULL AND (p.articleKey IS NULL OR p.nextTryAt <= @now)
  ORDER BY s.articleKey DESC LIMIT @limit`

interface DueParameters {
  readonly feedId: string
  readonly from: number
  readonly now: string
  readonly limit: number
}

export function openPages(database: ArchiveDatabase, inTransaction: InTransaction, reading: ArticleReading): Pages {
  const keyOf = database.prepare<[string], number>('SELECT articleKey FROM articles WHERE articleId = ?').pluck()
  const find = database.prepare<[number], PageColumns>('SELECT * FROM pages WHERE articleKey = ?')
  const listFacts = database.prepare<[number], PageFact>('SELECT name, value, source FROM pageFacts WHERE articleKey = ?')
  const listDue = database.prepare<[DueParameters], { readonly articleId: string; readonly url: string }>(pagesToFetchSql)
  const saveFailure = database.prepare<[FailureColumns]>(`
    INSERT INTO pages (articleKey, failureCode, failureDetails, failureCount, triedAt, nextTryAt)
    VALUES (@articleKey, @failureCode, @failureDetails, @failureCount, @triedAt, @nextTryAt)
    ON CONFLICT DO UPDATE SET failureCode = @failureCode, failureDetails = @failureDetails, failureCount = @failureCount,
      triedAt = @triedAt, nextTryAt = @nextTryAt`)
  const savePage = openSavingPage(database)
  const takeText = openTakingText(database, reading)
  const markAddress = openMarkingAddress(database)
  return {
    findPage(articleId) {
      const articleKey = keyOf.get(articleId)
      const columns = articleKey === undefined ? undefined : find.get(articleKey)
      if (articleKey === undefined || columns === undefined) return undefined
      const [page, failure] = [toPage(columns, () => listFacts.all(articleKey)), toFailure(columns)]
      return { ...(page && { page }), ...(failure && { failure }) }
    },
    savePage: input => inTransaction(() => {
      const articleKey = keyOf.get(input.articleId)
      if (articleKey === undefined) return false
      const before = find.get(articleKey)
      savePage(articleKey, input.page)
      if (input.lastingUrl !== undefined) markAddress(articleKey, input.lastingUrl)
      return takeText(articleKey, input, before?.modifiedAt ?? undefined)
    }),
    savePageFailure: (articleId, { code, details, count, triedAt, nextTryAt = null }) => inTransaction(() => {
      const articleKey = keyOf.get(articleId)
      if (articleKey === undefined) return
      saveFailure.run({
        articleKey, failureCode: code, failureDetails: JSON.stringify(details), failureCount: count, triedAt, nextTryAt
      })
    }),
    listPagesToFetch: (feedId, from, now, limit) => listDue.all({ feedId, from: firstKeyAt(from), now, limit })
  }
}

/** An address by which another article is known already is left to that one: two that were told apart stay so. */
function openMarkingAddress(database: ArchiveDatabase): (articleKey: number, url: string) => void {
  const isBorne = database.prepare<[number, number], number>(
    `SELECT 1 FROM markBearers WHERE ${anyLayer} AND mark = ? AND articleKey <> ?`).pluck()
  const mark = openMarking(database)
  return (articleKey, url) => {
    const { addresses } = articleMarks({ url, headline: '', bodyText: '' })
    mark(articleKey, addresses.filter(one => isBorne.get(one, articleKey) === undefined))
  }
}

function toPage(columns: PageColumns, listFacts: () => readonly PageFact[]): StoredPage | undefined {
  const { url, fetchedAt, headers } = columns
  if (url === null || fetchedAt === null) return undefined
  const { modifiedAt, paywall, nextTryAt } = columns
  return {
    url, fetchedAt, ...withoutEmpty({ modifiedAt, paywall, nextTryAt }),
    headers: headers === null ? {} : JSON.parse(zstdDecompressSync(headers).toString()) as StoredPage['headers'],
    facts: listFacts().toSorted((one, other) => pageFactNames.indexOf(one.name) - pageFactNames.indexOf(other.name))
  }
}

function toFailure(columns: PageColumns): PageFailure | undefined {
  const { failureCode, failureDetails, failureCount, triedAt, nextTryAt } = columns
  if (failureCode === null) return undefined
  return {
    code: failureCode, details: JSON.parse(failureDetails ?? '{}') as FailureDetails, count: failureCount, triedAt,
    ...withoutEmpty({ nextTryAt })
  }
}

function openSavingPage(database: ArchiveDatabase): (articleKey: number, page: StoredPage) => void {
  const save = database.prepare<[Omit<PageColumns, 'failureCode' | 'failureDetails' | 'failureCount'>]>(`
    INSERT OR REPLACE INTO pages (articleKey, url, fetchedAt, modifiedAt, paywall, headers, triedAt, nextTryAt)
    VALUES (@articleKey, @url, @fetchedAt, @modifiedAt, @paywall, @headers, @triedAt, @nextTryAt)`)
  const forgetFacts = database.prepare<[number]>('DELETE FROM pageFacts WHERE articleKey = ?')
  const saveFact = database.prepare<[PageFact & { readonly articleKey: number }]>(
    'INSERT OR REPLACE INTO pageFacts VALUES (@articleKey, @name, @value, @source)')
  return (articleKey, { url, fetchedAt, modifiedAt = null, paywall = null, nextTryAt = null, headers, facts }) => {
    save.run({
      articleKey, url, fetchedAt, modifiedAt, paywall, nextTryAt, triedAt: fetchedAt,
      headers: zstdCompressSync(JSON.stringify(headers))
    })
    forgetFacts.run(articleKey)
    for (const fact of facts) saveFact.run({ ...fact, articleKey })
  }
}

/** Puts a page's text in the place of the one that stands. The first one is no revision: the outlet has changed nothing. */
function openTakingText(
  database: ArchiveDatabase, reading: ArticleReading
): (articleKey: number, input: PageInput, modifiedBefore: string | undefined) => boolean {
  const keep = database.prepare<[number, string, string, string]>('INSERT OR IGNORE INTO revisions VALUES (?, ?, ?, ?)')
  const update = database.prepare<[ArticleColumns & { readonly articleKey: number }]>(`
    UPDATE articles SET language = @language, direction = @direction, leadPicture = @leadPicture, revisionHash = @revisionHash,
      otherFacts = @otherFacts
    WHERE articleKey = @articleKey`)
  const texts = openPageTexts(database)
  const index = openWordIndex(database)
  return (articleKey, { page, text }, modifiedBefore) => {
    const [stored] = text === undefined ? [] : reading.byKeys([articleKey])
    if (text === undefined || stored === undefined) return false
    const { outletName: _, ...before } = stored
    const isFirst = before.textFrom !== 'page'
    // Asked of what is stored now: the feed may have given another text while the page was fetched.
    const whole = texts.under({ ...text.article, textFrom: 'page' }, before)
    const hasChanged = whole.revisionHash !== before.revisionHash
    const article = isFirst || !hasChanged ? whole : revisedPage(whole, before, page, modifiedBefore)
    if (!isFirst && hasChanged) keep.run(articleKey, before.revisionHash, page.fetchedAt, JSON.stringify(before))
    texts.save(articleKey, article, texts.feedHashOf(articleKey) ?? before.revisionHash)
    update.run({ articleKey, ...toColumns(article) })
    index.save(articleKey, { ...text, article })
    return hasChanged
  }
}

/** As when a feed gives another text; here it is the page's own time of change that tells a silent edit. */
function revisedPage(
  whole: Article, before: Article, { fetchedAt, modifiedAt }: StoredPage, modifiedBefore: string | undefined
): Article {
  const { isSilentEdit: _, ...article } = revised({ ...whole, firstSeenAt: fetchedAt }, before)
  return modifiedAt === modifiedBefore ? { ...article, isSilentEdit: true } : article
}
