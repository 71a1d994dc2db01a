/** How far down the reader was in each article, as a share of its height. */
export interface ReadingPositions {
  /** 0 for one that was not begun or was read to its end. */
  of(articleId: string): number
  note(articleId: string, share: number): void
}

type Kept = Pick<Storage, 'getItem' | 'setItem'>

const key = 'reading-positions'
const mostKept = 200
/** Nobody wants to be led back to the first screen's edge, or to the end. */
const [begun, done] = [0.04, 0.96]

/** The latest 200; they survive a restart where the browser keeps something for the page. */
export function createReadingPositions(storage: Kept | undefined): ReadingPositions {
  const positions = readKept(storage)
  return {
    of: articleId => positions.get(articleId) ?? 0,
    note: (articleId, share) => {
      positions.delete(articleId)
      if (share > begun && share < done) positions.set(articleId, Math.round(share * 10_000) / 10_000)
      for (const oldest of [...positions.keys()].slice(0, Math.max(0, positions.size - mostKept))) positions.delete(oldest)
      try {
        storage?.setItem(key, JSON.stringify([...positions]))
      } catch {
        // Full, or switched off: then it is kept until the page is closed.
      }
    }
  }
}

function readKept(storage: Kept | undefined): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '[]')
    return new Map(Array.isArray(kept) ? kept.filter(isEntry) : [])
  } catch {
    return new Map()
  }
}

function isEntry(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number'
}
