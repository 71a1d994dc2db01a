import type { Archive, WindowArticle } from '../ports.ts'

/** From when until when stories were kept without a gap: what was sorted since `from` and seen in time was looked at for them. */
export interface StoryCover {
  readonly from: string
  readonly until: string
}

const memo = 'stories-covered'
const hour = 3_600_000
/** Stories that were not kept for longer may have missed what came and went meanwhile. */
const longestGap = 24 * hour
/** What was sorted earlier than this before it was seen may have been outside of the window of stories when it was looked at:
 *  the window is longer by as much as the longest gap. */
const mostLate = 48 * hour

/** `since`: all that is sorted from then on was looked at by `now`. */
export function noteCover(archive: Pick<Archive, 'readMemo' | 'saveMemo'>, since: string, now: string): void {
  const known = readCover(archive)
  const gap = known && Date.parse(now) - Date.parse(known.until)
  const goesOn = known !== undefined && gap !== undefined && gap >= 0 && gap <= longestGap && since <= known.until
  archive.saveMemo(memo, JSON.stringify({ from: goesOn && known.from < since ? known.from : since, until: now } satisfies StoryCover))
}

export function readCover(archive: Pick<Archive, 'readMemo'>): StoryCover | undefined {
  const text = archive.readMemo(memo)
  return text === undefined ? undefined : JSON.parse(text) as StoryCover
}

/** Whether the stories that are kept, past ones too, are all that these articles are in. */
export function isCovered(
  articles: readonly Pick<WindowArticle, 'sortedAt' | 'firstSeenAt'>[], { from, until }: StoryCover
): boolean {
  const [first, last] = [Date.parse(from), Date.parse(until)]
  return articles.every(({ sortedAt, firstSeenAt }) => {
    const [sorted, seen] = [Date.parse(sortedAt), Date.parse(firstSeenAt)]
    return sorted >= first && seen <= last && sorted >= seen - mostLate
  })
}
