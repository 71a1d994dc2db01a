import { createKeptMap, type Kept } from '../base/kept-map.ts'

/** How far down the reader was in each article, as a share of its height. */
export interface ReadingPositions {
  /** 0 for one that was not begun or was read to its end. */
  of(articleId: string): number
  note(articleId: string, share: number): void
}

/** Nobody wants to be led back to the first screen's edge, or to the end. */
const [begun, done] = [0.04, 0.96]

/** The latest 200. */
export function createReadingPositions(storage: Kept | undefined): ReadingPositions {
  const positions = createKeptMap(storage, { name: 'reading-positions', most: 200, isValue: value => typeof value === 'number' })
  return {
    of: articleId => positions.get(articleId) ?? 0,
    note: (articleId, share) => {
      if (share > begun && share < done) positions.set(articleId, Math.round(share * 10_000) / 10_000)
      else positions.delete(articleId)
    }
  }
}
