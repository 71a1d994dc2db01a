import type { PrintedDigest } from './printed-digest.ts'

/** What a first print tells of a document. */
export interface Proof {
  readonly pageCount: number
  /** On which page each link target lies, from 1. */
  readonly pageNumbers: Readonly<Record<string, number>>
  /** The link targets that stand first on their page. */
  readonly firstOnPage: readonly string[]
}

/** Sections and pieces, one after the other, over whose pages one title stands. */
export interface HeadRun {
  readonly title: string
  /** The first page. */
  readonly from: number
  /** Of sections and pieces, in their order; the first stands first on its page. */
  readonly anchors: readonly string[]
}

interface Place {
  readonly anchor: string
  /** Of its section. */
  readonly title: string
  readonly page: number
}

/** Which section's title heads which pages: that of what stands first on the page, or, where its last piece goes on to the next
 *  page, of that piece. For a page that begins inside a piece keeps the head of the page before. */
export function headRuns(
  { sections }: Pick<PrintedDigest, 'sections'>, { pageNumbers, firstOnPage }: Pick<Proof, 'pageNumbers' | 'firstOnPage'>
): readonly HeadRun[] {
  const first = new Set(firstOnPage)
  const places = sections.flatMap(({ title, anchor, pieces }): readonly Place[] =>
    [anchor, ...pieces.map(piece => piece.anchor)].map(one => ({ anchor: one, title, page: pageNumbers[one] ?? 1 })))
  const starts = places.filter(({ anchor }) => first.has(anchor))
  const runs: { title: string; from: number; anchors: string[] }[] = []
  for (const place of places) {
    if (first.has(place.anchor)) {
      const next = starts[starts.indexOf(place) + 1]?.page ?? pageNumbers['sources'] ?? place.page + 1
      const going = next > place.page + 1 ? places.findLast(({ page }) => page === place.page) : undefined
      const title = (going ?? place).title
      if (title !== runs.at(-1)?.title) runs.push({ title, from: place.page, anchors: [] })
    }
    runs.at(-1)?.anchors.push(place.anchor)
  }
  return runs
}
