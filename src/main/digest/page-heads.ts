import type { PrintedDigest } from './printed-digest.ts'

/** What a first print tells of a document. */
export interface Proof {
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

/** Which section's title heads which pages: that of what stands first on the page. A page that begins inside a piece keeps the
 *  head of the page before. */
export function headRuns({ sections }: Pick<PrintedDigest, 'sections'>, { pageNumbers, firstOnPage }: Proof): readonly HeadRun[] {
  const first = new Set(firstOnPage)
  const runs: { title: string; from: number; anchors: string[] }[] = []
  for (const { title, anchor: start, pieces } of sections) {
    for (const anchor of [start, ...pieces.map(piece => piece.anchor)]) {
      if (first.has(anchor) && title !== runs.at(-1)?.title) runs.push({ title, from: pageNumbers[anchor] ?? 1, anchors: [] })
      runs.at(-1)?.anchors.push(anchor)
    }
  }
  return runs
}
