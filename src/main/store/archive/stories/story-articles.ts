import type { StoryArticle } from '../../../../shared/story.ts'
import type { Archive, WindowStoryArticle } from '../../../ports.ts'
import { firstKeyAt } from '../base/article-key.ts'
import { bodyTextSql, textJoins } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { isShown } from '../base/list-conditions.ts'

export type StoryArticles = Pick<Archive, 'listForStories' | 'listStoryArticles'>

type Stored<T extends StoryArticle> = Omit<T, 'language'> & { readonly language: string | null }

/** Clustering reads the first 180 words, and reprints are told by some more; the rest need not cross to the worker. */
const textLength = 1500

const columns = `
  SELECT a.articleId, a.outletId, s.sectionId, a.headline, a.language, a.sortedAt,
    coalesce(nullif(substr(${bodyTextSql}, 1, ${textLength}), ''), a.excerpt) AS text`

const joins = `
  JOIN statuses AS s ON s.articleKey = a.articleKey ${textJoins}`

const condition = `a.articleKey >= @from AND a.articleKey < @before AND ${isShown('s')} ORDER BY a.articleKey DESC LIMIT @limit`

const storyArticlesSql = {
  sorted: `${columns}, a.articleKey FROM articles AS a ${joins} WHERE ${condition}`,
  seen: `${columns}, a.articleKey FROM articles AS a INDEXED BY articlesByFirstSeen ${joins} WHERE a.firstSeenMs >= @seenFrom AND ${condition}`,
  byId: `${columns} FROM articles AS a ${joins} WHERE a.articleId = +?`
}

export function openStoryArticles(database: ArchiveDatabase): StoryArticles {
  const sorted = database.prepare<[object], Stored<WindowStoryArticle>>(storyArticlesSql.sorted)
  const seen = database.prepare<[object], Stored<WindowStoryArticle>>(storyArticlesSql.seen)
  const byId = database.prepare<[string], Stored<StoryArticle>>(storyArticlesSql.byId)
  return {
    listForStories({ from, seenFrom }, before = Number.MAX_SAFE_INTEGER, limit) {
      const span = { from: firstKeyAt(from), before, limit }
      const rows = seenFrom === undefined ? sorted.all(span) : seen.all({ ...span, seenFrom: Date.parse(seenFrom) })
      return rows.map(withLanguage)
    },
    listStoryArticles: articleIds => articleIds.flatMap(articleId => byId.all(articleId)).map(withLanguage)
  }
}

function withLanguage<T extends { readonly language: string | null }>(
  { language, ...row }: T
): Omit<T, 'language'> & { readonly language?: string } {
  return { ...row, ...(language !== null && { language }) }
}
