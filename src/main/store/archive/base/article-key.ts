/** An article's number in the archive is made of the time it is sorted by: milliseconds since 1970 times 1024, plus a
 *  count for articles of the same millisecond. So SQLite's own row order is the order of every list, every index ends
 *  in it, and the full-text index answers newest first without sorting. It never changes, since `sortedAt` never does. */
const perMillisecond = 1024

/** Keys must stay whole numbers below 2^53: the years 1900 to 2248. A feed's year 1 or 9999 is put at the border. */
const earliest = Date.UTC(1900, 0, 1)
const latest = 2 ** 43 - 1

/** The lowest key an article sorted at `time` (ISO 8601) can have. */
export function firstKeyAt(time: string): number {
  const milliseconds = Date.parse(time)
  if (Number.isNaN(milliseconds)) throw new TypeError(`not a time: ${time}`)
  return Math.min(Math.max(milliseconds, earliest), latest) * perMillisecond
}

/** Key for one more article: one above the highest taken in its millisecond. When 1024 articles share one, as in a feed
 *  without dates, the next ones overflow into the milliseconds after it. */
export function nextKeyAt(time: string, highestBetween: (from: number, before: number) => number | undefined): number {
  let from = firstKeyAt(time)
  for (;;) {
    const highest = highestBetween(from, from + perMillisecond)
    if (highest === undefined) return from
    if (highest + 1 < from + perMillisecond) return highest + 1
    from += perMillisecond
  }
}
