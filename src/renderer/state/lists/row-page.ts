import type { ArticleRow } from '../../../shared/article.ts'
import { withChange, type RowChange } from './read-marks.ts'

/** Rows of a list that came together: an array, or packed into one text. */
export interface RowPage {
  /** Index of its first row in the list. */
  readonly start: number
  readonly length: number
  /** Of its articles, a line each with a break before it: one text, and not as many as there are rows. */
  readonly ids: string
  rows(): readonly ArticleRow[]
  change(change: RowChange): void
  pack(): void
}

/** `wanted` is told of the page whenever its rows are asked for. */
export function createRowPage(start: number, given: readonly ArticleRow[], wanted: (page: RowPage) => void): RowPage {
  let rows: readonly ArticleRow[] | undefined = given
  let packed = ''
  /** What packed rows are to take once they are rows again. */
  let waiting: RowChange[] = []

  const take = (before: readonly ArticleRow[], changes: readonly RowChange[]): readonly ArticleRow[] => {
    rows = changes.reduce((all, change) => withChange(all, change), before)
    if (rows !== before) packed = ''
    return rows
  }
  const unpack = (): readonly ArticleRow[] => {
    const changes = waiting
    waiting = []
    return take(JSON.parse(packed) as readonly ArticleRow[], changes)
  }
  const page: RowPage = {
    start,
    length: given.length,
    ids: ['', ...given.map(({ articleId }) => articleId), ''].join('\n'),
    rows: () => {
      wanted(page)
      return rows ?? unpack()
    },
    change: change => {
      if (rows) take(rows, [change])
      else waiting.push(change)
    },
    pack: () => {
      if (rows) packed ||= JSON.stringify(rows)
      rows = undefined
    }
  }
  return page
}
