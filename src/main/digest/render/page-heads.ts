import type { PrintedDigest } from '../print/printed-digest.ts'

/** What a print tells of a document. */
export interface Proof {
  readonly pageCount: number
  /** On which page each link target lies, from 1. */
  readonly pageNumbers: Readonly<Record<string, number>>
  /** The link targets that stand first on their page. */
  readonly firstOnPage: readonly string[]
}

/** The head of each page but the first, in the middle: the title of the section that the page begins in; before the first section
 *  and behind the last, what the whole document has there. */
export function headTitles({ sections, running }: PrintedDigest, proof: Proof | undefined): (page: number) => string {
  const { pageNumbers = {}, firstOnPage = [] } = proof ?? {}
  const first = new Set(firstOnPage)
  const places = sections.flatMap(({ title, anchor, pieces }) =>
    [anchor, ...pieces.map(piece => piece.anchor)].map(one => ({ title, anchor: one, page: pageNumbers[one] ?? Infinity })))
  const behind = { page: pageNumbers['sources'] ?? Infinity, anchor: 'sources', title: running.middle }
  const begins = (page: number) => (place: { readonly page: number; readonly anchor: string }): boolean =>
    place.page < page || (place.page === page && first.has(place.anchor))
  return page => [...places, behind].findLast(begins(page))?.title ?? running.middle
}

/** What stands in the heads of a document's pages, each once: first that of the whole document. */
export function allHeads({ sections, running }: PrintedDigest): readonly string[] {
  return [...new Set([running.middle, ...sections.map(({ title }) => title)])]
}
