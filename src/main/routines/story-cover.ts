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
/** What was seen so shortly before a gap may not have been stored when stories were kept last. */
const storedWithin = hour / 4
/** A desk that is switched off every weekend has one a week. */
const mostCovers = 100

/** `since`: all that is sorted from then on was looked at by `now`. What was covered before a gap stays so. */
export function noteCover(archive: Pick<Archive, 'readMemo' | 'saveMemo'>, since: string, now: string): void {
  // A clock that was ahead told of days that are still to come.
  const known = readCovers(archive).filter(({ until }) => until <= now)
  const last = known.at(-1)
  const goesOn = last !== undefined && Date.parse(now) - Date.parse(last.until) <= longestGap && since <= last.until
  const covers: readonly StoryCover[] = goesOn
    ? [...known.slice(0, -1), { from: last.from < since ? last.from : since, until: now }]
    : [...known.slice(0, -1), ...last ? [closed(last)] : [], { from: since, until: now }]
  archive.saveMemo(memo, JSON.stringify(covers.slice(-mostCovers)))
}

function closed({ from, until }: StoryCover): StoryCover {
  return { from, until: new Date(Date.parse(until) - storedWithin).toISOString() }
}

/** The earliest first. */
export function readCovers(archive: Pick<Archive, 'readMemo'>): readonly StoryCover[] {
  const text = archive.readMemo(memo)
  // Archives of before hold one alone.
  return text === undefined ? [] : [JSON.parse(text) as StoryCover | readonly StoryCover[]].flat()
}

/** Whether the stories that are kept, past ones too, are all that these articles are in. */
export function isCovered(
  articles: readonly Pick<WindowArticle, 'sortedAt' | 'firstSeenAt'>[], covers: readonly StoryCover[]
): boolean {
  const spans = covers.map(({ from, until }) => [Date.parse(from), Date.parse(until)] as const)
  return articles.every(({ sortedAt, firstSeenAt }) => {
    const [sorted, seen] = [Date.parse(sortedAt), Date.parse(firstSeenAt)]
    return sorted >= seen - mostLate && spans.some(([first, last]) => sorted >= first && seen <= last)
  })
}
