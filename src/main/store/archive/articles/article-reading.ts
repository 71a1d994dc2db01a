import type { Archive, WindowArticle } from '../../../ports.ts'
import { fromColumns, type StoredArticle } from './article-columns.ts'
import { firstKeyAt } from '../base/article-key.ts'
import { bodyHtmlSql, bodyTextSql, textJoins } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { isShown } from '../base/list-conditions.ts'

export type ArticleReading = Pick<Archive, 'findArticle' | 'listBetween'> & {
  /** In the order of the keys. */
  byKeys(articleKeys: readonly number[]): readonly WindowArticle[]
}

const whole = `
  a.articleId, s.feedId, a.outletId, o.name AS outletName, s.sectionId, a.headline, a.excerpt, a.url, a.language, a.direction,
  a.publishedAt, a.publishedOffset, a.sortedAt, a.firstSeenAt, a.leadPicture, a.revisionHash, a.otherFacts,
  ${bodyHtmlSql} AS bodyHtml, ${bodyTextSql} AS bodyText, p.packed`

const parts = `
  JOIN statuses AS s ON s.articleKey = a.articleKey ${textJoins}
  JOIN outlets AS o ON o.outletId = a.outletId
  LEFT JOIN pageTexts AS p ON p.articleKey = a.articleKey`

interface Span {
  readonly from: number
  readonly to: number
  readonly limit: number
}

export const spanSql = `
  SELECT ${whole} FROM articles AS a ${parts}
  WHERE a.articleKey >= @from AND a.articleKey < @to AND ${isShown('s')} ORDER BY a.articleKey DESC LIMIT @limit`

export function openArticleReading(database: ArchiveDatabase): ArticleReading {
  const byId = database.prepare<[string], StoredArticle>(`SELECT ${whole} FROM articles AS a ${parts} WHERE a.articleId = +?`)
  const byKey = database.prepare<[number], StoredArticle>(`SELECT ${whole} FROM articles AS a ${parts} WHERE a.articleKey = +?`)
  const sorted = database.prepare<[Span], StoredArticle>(spanSql)
  return {
    findArticle(articleId) {
      const stored = byId.get(articleId)
      return stored && fromColumns(stored)
    },
    byKeys: articleKeys => articleKeys.flatMap(key => byKey.all(key)).map(fromColumns),
    listBetween: (from, to, limit) =>
      sorted.all({ from: firstKeyAt(from), to: firstKeyAt(to), limit }).map(fromColumns)
  }
}
