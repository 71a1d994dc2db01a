import type { Archive } from '../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import { isShown } from './list-conditions.ts'
import type { RowReading } from './row-reading.ts'
import { anyOf, quoted } from './search-match.ts'

interface RelatedParameters {
  readonly match: string
  readonly except: string
  readonly limit: number
}

/** Ranking looks at every match, so it looks only among the newest articles. */
const mostRanked = 20_000

/** More words than this only blur the ranking. */
const mostRelatedWords = 40

export const relatedSql = `
  SELECT words.rowid FROM words CROSS JOIN statuses AS s ON s.articleKey = words.rowid
  WHERE words MATCH @match
    AND words.rowid >= ifnull((SELECT articleKey FROM statuses ORDER BY articleKey DESC LIMIT 1 OFFSET ${mostRanked}), -9e15)
    AND words.rowid NOT IN (SELECT articleKey FROM articles WHERE articleId IN (SELECT value FROM json_each(@except)))
    AND ${isShown('s')}
  ORDER BY bm25(words, 4.0, 1.0, 0.0, 0.5, 1.0), words.rowid DESC LIMIT @limit`

export function openRelatedArticles(database: ArchiveDatabase, rows: RowReading): Pick<Archive, 'listRelated'> {
  const related = database.prepare<[RelatedParameters], number>(relatedSql).pluck()
  return {
    listRelated(words, exceptIds, limit) {
      const terms = words.filter(word => /[\p{L}\p{N}]/u.test(word)).slice(0, mostRelatedWords)
      const match = anyOf(terms.map(quoted))
      return match === undefined ? [] : rows.byKeys(related.all({ match, except: JSON.stringify(exceptIds), limit }))
    }
  }
}
