import type { ArticleRow } from '../../../shared/article.ts'

/** Puts a further page of rows to those of a list. A page may repeat rows that moved down while new ones came in above; which
 *  rows there are is remembered. */
export function createRowJoiner<Row extends ArticleRow>(): (rows: readonly Row[], further: readonly Row[]) => readonly Row[] {
  let joined: readonly Row[] | undefined
  let ids = new Set<string>()
  return (rows, further) => {
    if (rows !== joined) ids = new Set(rows.map(row => row.articleId))
    const added = further.filter(row => !ids.has(row.articleId))
    for (const { articleId } of added) ids.add(articleId)
    return joined = [...rows, ...added]
  }
}
