import type { ArticleRow } from '../../shared/article.ts'

/** The rows beside one, the one after it first. */
export function neighboursOf(rows: readonly ArticleRow[], articleId: string): readonly string[] {
  const at = rows.findIndex(row => row.articleId === articleId)
  return at < 0 ? [] : [rows[at + 1], rows[at - 1]].flatMap(row => row?.articleId ?? [])
}

/** The next wanted row after the selected one, or before it; at the ends the selected one; the first wanted when none is. */
export function stepRow<Row extends ArticleRow>(
  rows: readonly Row[], selectedId: string | undefined, by: 1 | -1, isWanted: (row: Row) => boolean = () => true
): Row | undefined {
  const at = rows.findIndex(row => row.articleId === selectedId)
  for (let next = at < 0 ? 0 : at + by; next >= 0 && next < rows.length; next += at < 0 ? 1 : by) {
    const row = rows[next]
    if (row && isWanted(row)) return row
  }
  return rows[at]
}
