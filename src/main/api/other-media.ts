import type { ArticleRow, OtherMedium } from '../../shared/article.ts'
import type { Story } from '../../shared/story.ts'

/** Rows of a story's articles, earliest first, each with the time by which it is behind the first and what it reprints. */
export function withLags(rows: readonly ArticleRow[], { firstAt, reprints }: Story): readonly OtherMedium[] {
  const originals = new Map(reprints?.map(({ articleId, ofId }) => [articleId, ofId]))
  return rows
    .map(row => {
      const reprintOf = originals.get(row.articleId)
      const lagMinutes = Math.round((Date.parse(row.sortedAt) - Date.parse(firstAt)) / 60_000)
      return { ...row, lagMinutes, ...(reprintOf !== undefined && { reprintOf }) }
    })
    .toSorted((a, b) => Date.parse(a.sortedAt) - Date.parse(b.sortedAt))
}
