import type { ArticleRow } from '../../shared/article.ts'

/** The row so many places on from the selected one, at most the first or last; the first when none is selected. */
export function stepRow<Row extends ArticleRow>(rows: readonly Row[], selectedId: string | undefined, by: number): Row | undefined {
  const at = rows.findIndex(row => row.articleId === selectedId)
  return rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
}
