/** Wide enough for a column of the reader on a fine screen. */
const goodWidth = 960

/** One address out of a `srcset`: the smallest that is wide enough, else the largest. Addresses may hold commas
 *  (HTML, "parsing a srcset attribute"), so candidates are cut at a comma followed by a space. */
export function chooseSrcset(srcset: string): string | undefined {
  const candidates = srcset.split(/,\s+/u).flatMap(candidate => {
    const [, url, size, unit] = /^\s*(\S+?)(?:\s+([\d.]+)([wx]))?,?\s*$/u.exec(candidate) ?? []
    // A density of 1 stands for a column's width.
    return url === undefined ? [] : [{ url, width: Number(size ?? 1) * (unit === 'w' ? 1 : goodWidth / 2) }]
  })
  const sorted = candidates.toSorted((a, b) => a.width - b.width)
  return (sorted.find(({ width }) => width >= goodWidth) ?? sorted.at(-1))?.url
}
