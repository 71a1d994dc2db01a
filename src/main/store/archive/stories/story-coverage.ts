import type { CoveringArticle, StoryNaming } from '../../../../shared/story-questions.ts'
import { splitWords } from '../../../language/index.ts'
import type { Archive } from '../../../ports.ts'
import { firstKeyAt } from '../base/article-key.ts'
import { bodyTextSql, textJoins } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { isShown } from '../base/list-conditions.ts'
import { anyOf, quoted } from '../search/search-match.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type StoryCoverage = Pick<Archive, 'listCoverage' | 'listNaming' | 'countNames'>

type CoveringColumns = Omit<CoveringArticle, 'reprintOf'> & { readonly reprintOf: string | null }

/** By the time of their articles: a story may have begun long before. */
export const coverageSql = `
  SELECT coalesce(m.storyId, p.storyId) AS storyId, a.articleId, a.outletId, s.sectionId, a.sortedAt,
    iif(m.storyId IS NULL, p.reprintOf, m.reprintOf) AS reprintOf
  FROM articles AS a
  JOIN statuses AS s ON s.articleKey = a.articleKey
  LEFT JOIN storyMembers AS m ON m.articleId = a.articleId
  LEFT JOIN pastMembers AS p ON p.articleKey = a.articleKey
  WHERE a.articleKey >= ? AND (m.storyId IS NOT NULL OR p.storyId IS NOT NULL) AND ${isShown('s')}
  ORDER BY a.articleKey`

/** Names are looked for in the head of a text. */
const textLength = 600
const mostTerms = 30

const interval = (key: string): string => `${key} >= CAST(@from AS INTEGER) AND ${key} < CAST(@before AS INTEGER)`

export const namingSql = `
  SELECT coalesce(m.storyId, p.storyId) AS storyId, a.headline, a.language,
    coalesce(nullif(substr(${bodyTextSql}, 1, ${textLength}), ''), a.excerpt) AS text
  FROM (
    SELECT rowid AS articleKey FROM words WHERE words MATCH @match
      AND ${interval('rowid')} ORDER BY rank LIMIT @limit
  ) AS found
  JOIN articles AS a ON a.articleKey = found.articleKey
  JOIN statuses AS s ON s.articleKey = a.articleKey ${textJoins}
  LEFT JOIN storyMembers AS m ON m.articleId = a.articleId
  LEFT JOIN pastMembers AS p ON p.articleKey = a.articleKey
  WHERE coalesce(m.storyId, p.storyId) <> @storyId AND ${isShown('s')}`

/** More need not be counted: a name of so many says nothing. */
const mostCounted = 5_000

export function openStoryCoverage(database: ArchiveDatabase): StoryCoverage {
  const coverage = database.prepare<[number], CoveringColumns>(coverageSql)
  const naming = database.prepare<[object], Omit<StoryNaming, 'language'> & { readonly language: string | null }>(namingSql)
  const count = database.prepare<[object], number>(
    `SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH @match AND ${interval('rowid')} LIMIT ${mostCounted})`).pluck()
  const countAll = database.prepare<[object], number>(`SELECT count(*) FROM articles WHERE ${interval('articleKey')}`).pluck()
  return {
    countNames(names, { from, before }) {
      const between = { from: firstKeyAt(from), before: firstKeyAt(before) }
      const counts = [...names].map(([key, name]) => {
        const words = splitWords(name)
        return [key, words.length === 0 ? 0 : count.get({ match: quoted(words.join(' ')), ...between }) ?? 0] as const
      })
      return { counts: new Map(counts), total: countAll.get(between) ?? 0 }
    },
    listCoverage: from => coverage.all(firstKeyAt(from)).map(columns => withoutEmpty(columns)),
    listNaming({ storyId, words, from, before, limit }) {
      const terms = words.filter(word => /[\p{L}\p{N}]/u.test(word)).slice(0, mostTerms)
      const match = anyOf(terms.map(quoted))
      if (match === undefined) return []
      return naming.all({ storyId, match, from: firstKeyAt(from), before: firstKeyAt(before), limit })
        .map(columns => withoutEmpty(columns))
    }
  }
}
