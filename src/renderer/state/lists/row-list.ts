import type { ArticleRow } from '../../../shared/article.ts'
import type { RowChange } from './read-marks.ts'
import { createRowPage, type RowPage } from './row-page.ts'

/** Rows that stand under each other, of any number. Another list takes its place when rows come or change. */
export interface RowList extends Iterable<ArticleRow> {
  readonly length: number
  at(index: number): ArticleRow | undefined
  /** Where an article stands; -1 where it does not. */
  indexOf(articleId: string): number
  /** Of the rows from one on, up to before another. */
  articleIds(from: number, to: number): readonly string[]
  /** How many rows are of the same articles as in a list before, from the first on, counted by pages. */
  countSame(before: RowList): number
  isPage(at: number, ids: string): boolean
  with(further: readonly ArticleRow[]): RowList
  changed(change: RowChange): RowList
}

/** Makes lists of which so many pages in all, those wanted last, are held as rows; the others are packed. A hundred thousand
 *  rows are more than a million objects, and the collector of garbage takes longer than a frame to look at each. */
export function createRowLists(mostUnpacked = 12): (rows: readonly ArticleRow[]) => RowList {
  const wanted = createWanted(mostUnpacked)
  const behind = (pages: readonly RowPage[], rows: readonly ArticleRow[]): RowList => {
    if (rows.length === 0) return toList(pages)
    const page = createRowPage(lengthOf(pages), rows, wanted)
    wanted(page)
    return toList([...pages, page])
  }
  const toList = (pages: readonly RowPage[]): RowList => ({
    * [Symbol.iterator]() {
      for (const page of pages) yield* page.rows()
    },
    length: lengthOf(pages),
    at: index => {
      const page = pageAt(pages, index)
      return page?.rows()[index - page.start]
    },
    indexOf: articleId => {
      const page = pages.find(({ ids }) => ids.includes(`\n${articleId}\n`))
      return page ? page.start + idsOf(page).indexOf(articleId) : -1
    },
    articleIds: (from, to) => pages.filter(({ start, length }) => start < to && start + length > from)
      .flatMap(page => idsOf(page).slice(Math.max(0, from - page.start), to - page.start)),
    countSame: before => {
      const other = pages.findIndex(({ ids }, at) => !before.isPage(at, ids))
      return lengthOf(pages.slice(0, other < 0 ? pages.length : other))
    },
    isPage: (at, ids) => pages[at]?.ids === ids,
    with: further => behind(pages, further),
    changed: change => {
      for (const page of pages) page.change(change)
      return toList(pages)
    }
  })
  return rows => behind([], rows)
}

/** Packs the page that was wanted longest ago when more than so many are rows. */
function createWanted(most: number): (page: RowPage) => void {
  const pages = new Set<RowPage>()
  let last: RowPage | undefined
  return page => {
    if (page === last) return
    last = page
    pages.delete(page)
    pages.add(page)
    const [longest] = pages
    if (!longest || pages.size <= most) return
    pages.delete(longest)
    longest.pack()
  }
}

function lengthOf(pages: readonly RowPage[]): number {
  const last = pages.at(-1)
  return last ? last.start + last.length : 0
}

function idsOf({ ids }: RowPage): readonly string[] {
  return ids.split('\n').slice(1, -1)
}

/** By halves: a frame asks for some hundred rows. */
function pageAt(pages: readonly RowPage[], index: number): RowPage | undefined {
  let [from, to] = [0, pages.length]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if ((pages[middle]?.start ?? 0) <= index) from = middle
    else to = middle
  }
  return pages[from]
}
