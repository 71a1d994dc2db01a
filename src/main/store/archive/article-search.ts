import type { ArticleRow, SearchHit } from '../../../shared/article.ts'
import type { Archive } from '../../ports.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { ArchiveDatabase } from './database.ts'
import { filterParameters, isShown, matchesFilter, type FilterParameters } from './list-conditions.ts'
import type { RowReading } from './row-reading.ts'
import { anyOf, matchExpression, quoted, readQuery } from './search-query.ts'
import { makeSnippet, type SnippetSource } from './snippet.ts'

export type ArticleSearch = Pick<Archive, 'searchArticles' | 'listRelated'>

interface SearchParameters extends FilterParameters {
  readonly match: string
  readonly before: number
  readonly limit: number
}

const conditions = (isUnread: boolean): string => `${isUnread ? 's.readAt IS NULL AND' : ''} ${matchesFilter('s')}`

/** The index itself runs from the newest article back, so a page costs no more than its hits. */
export const searchSql = (isUnread: boolean): string => `
  SELECT words.rowid FROM words CROSS JOIN statuses AS s ON s.articleKey = words.rowid
  WHERE words MATCH @match AND words.rowid < @before AND ${conditions(isUnread)}
  ORDER BY words.rowid DESC LIMIT @limit`

const countSql = (isUnread: boolean): string => `
  SELECT count(*) FROM words CROSS JOIN statuses AS s ON s.articleKey = words.rowid
  WHERE words MATCH @match AND ${conditions(isUnread)}`

export function openArticleSearch(database: ArchiveDatabase, rows: RowReading): ArticleSearch {
  const languages = database.prepare<[], string>('SELECT language FROM languages').pluck()
  const texts = database.prepare<[string], SnippetSource>(`
    SELECT a.headline, b.bodyText, a.language FROM articles AS a JOIN bodies AS b ON b.articleKey = a.articleKey
    WHERE a.articleId = ?`)
  const statements = [false, true].map(isUnread => ({
    find: database.prepare<[SearchParameters], number>(searchSql(isUnread)).pluck(),
    count: database.prepare<[Omit<SearchParameters, 'before' | 'limit'>], number>(countSql(isUnread)).pluck()
  }))
  const listRelated = openRelated(database, rows)
  return {
    listRelated,
    searchArticles(query, filter, cursor, limit) {
      const before = readCursor(cursor)
      const read = readQuery(query, baseLanguages(languages.all()))
      const match = matchExpression(read)
      if (match === undefined) return { hits: [], total: 0 }
      const { find, count } = statements[filter.isUnread === true ? 1 : 0]!
      const parameters = { ...filterParameters(filter), match }
      const keys = find.all({ ...parameters, before, limit: limit + 1 })
      const toHit = (row: ArticleRow): SearchHit => ({ ...row, snippet: makeSnippet(texts.get(row.articleId)!, read) })
      return {
        hits: rows.byKeys(keys.slice(0, limit)).map(toHit),
        total: count.get(parameters) ?? 0,
        ...writeCursor(keys, limit)
      }
    }
  }
}

/** Stems go by the language, not the country: `pt-BR` and `pt` are one. */
function baseLanguages(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(tag => tag.split(/[-_]/)[0] ?? tag))]
}

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

function openRelated(database: ArchiveDatabase, rows: RowReading): Archive['listRelated'] {
  const related = database.prepare<[RelatedParameters], number>(relatedSql).pluck()
  return (words, exceptIds, limit) => {
    const terms = words.filter(word => /[\p{L}\p{N}]/u.test(word)).slice(0, mostRelatedWords)
    if (terms.length === 0) return []
    return rows.byKeys(related.all({ match: anyOf(terms.map(quoted)), except: JSON.stringify(exceptIds), limit }))
  }
}
