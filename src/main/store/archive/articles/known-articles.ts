import { bodyTextSql, textJoins } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { anyLayer, markLayers } from './mark-layers.ts'

/** What is asked of a stored article to tell whether an entry is this one. */
export interface KnownArticle {
  readonly articleKey: number
  readonly articleId: string
  /** The feed its text is from. */
  readonly feedId: string
  /** The feed it is listed under: another one where the reader muted or left the first. */
  readonly shownFeedId: string
  readonly outletId: string
  readonly headline: string
  readonly url: string | null
  readonly publishedAt: string | null
  /** Of the feed's text, also where its page's stands over it. */
  readonly revisionHash: string
}

/** Read only when the rest does not tell. */
interface KnownText {
  readonly bodyText: string
  readonly guid: string | null
  readonly lede: string | null
}

export interface KnownArticles {
  /** Those of the ids, and of the marks, that are known. Asked once for a whole document: to read a row that is not there takes
   *  ten times as long, and most of what is asked is not there. */
  idsAmong(articleIds: readonly string[]): ReadonlySet<string>
  marksAmong(marks: readonly number[]): ReadonlySet<number>
  byId(articleId: string): KnownArticle | undefined
  /** The newest articles that bear a mark: a few at most. */
  byMark(mark: number): readonly KnownArticle[]
  textOf(known: KnownArticle): KnownText
  isInFeed(known: KnownArticle, feedId: string): boolean
  /** Whether the reader muted or left the feed that its text is from. */
  hasLostFeed(known: KnownArticle): boolean
}

/** A mark that many articles bear tells little, and a feed that calls all its entries `1` must not be read through. */
const mostBearers = 8

const columns = `
  a.articleKey, a.articleId, a.feedId, s.feedId AS shownFeedId, a.outletId, a.headline, a.url, a.publishedAt,
  ifnull(p.feedHash, a.revisionHash) AS revisionHash`

export const knownSql = {
  byId: `
    SELECT ${columns} FROM articles AS a JOIN statuses AS s ON s.articleKey = a.articleKey
    LEFT JOIN pageTexts AS p ON p.articleKey = a.articleKey WHERE a.articleId = +?`,
  byMark: `
    SELECT ${columns} FROM markBearers AS m CROSS JOIN articles AS a ON a.articleKey = m.articleKey
    JOIN statuses AS s ON s.articleKey = a.articleKey
    LEFT JOIN pageTexts AS p ON p.articleKey = a.articleKey
    WHERE m.layer = +? AND m.mark = +? ORDER BY m.articleKey DESC LIMIT ${mostBearers}`
}

export function openKnownArticles(database: ArchiveDatabase): KnownArticles {
  const byId = database.prepare<[string], KnownArticle>(knownSql.byId)
  const byMark = database.prepare<[number, number], KnownArticle>(knownSql.byMark)
  const idsAmong = database.prepare<[string], string>(`
    SELECT i.value FROM json_each(?) AS i WHERE EXISTS (SELECT 1 FROM articles WHERE articleId = i.value)`).pluck()
  const marksAmong = database.prepare<[string], number>(`
    SELECT i.value FROM json_each(?) AS i WHERE EXISTS (SELECT 1 FROM markBearers WHERE ${anyLayer} AND mark = i.value)`).pluck()
  const text = database.prepare<[number], KnownText>(`
    SELECT ${bodyTextSql} AS bodyText, a.otherFacts ->> '$.guid' AS guid, a.otherFacts ->> '$.lede' AS lede
    FROM articles AS a ${textJoins} WHERE a.articleKey = +?`)
  const inFeed = database.prepare<[string, number], number>(
    'SELECT 1 FROM articleFeeds WHERE feedId = ? AND articleKey = ?').pluck()
  const isLost = database.prepare<[Pick<KnownArticle, 'feedId'>], number>(`
    SELECT 1 FROM hiddenFeeds WHERE feedId = @feedId UNION ALL SELECT 1 FROM leftFeeds WHERE feedId = @feedId LIMIT 1`).pluck()
  return {
    idsAmong: articleIds => new Set(idsAmong.all(JSON.stringify(articleIds))),
    marksAmong: marks => new Set(marksAmong.all(JSON.stringify(marks))),
    byId: articleId => byId.get(articleId),
    byMark: mark => markLayers.flatMap(layer => byMark.all(layer, mark))
      .sort((one, other) => other.articleKey - one.articleKey).slice(0, mostBearers),
    textOf: ({ articleKey }) => text.get(articleKey) ?? { bodyText: '', guid: null, lede: null },
    isInFeed: ({ articleKey, shownFeedId }, feedId) => shownFeedId === feedId || inFeed.get(feedId, articleKey) !== undefined,
    hasLostFeed: ({ feedId }) => isLost.get({ feedId }) !== undefined
  }
}
