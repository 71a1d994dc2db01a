/** Heights of rows that stand under each other. A list of a hundred thousand is looked up, changed and continued in a few steps
 *  each, so that no frame waits for its length: a Fenwick tree, whose cell `at` sums the heights of as many rows as the lowest
 *  bit of `at` says, up to the row before it. */
export interface RowHeights {
  readonly count: number
  /** From the head of the list to the row's upper edge; of `count`, to the end of the list. */
  topOf(index: number): number
  heightOf(index: number): number
  /** The row that stands so far down; beyond the ends the first or last one. */
  indexAt(offset: number): number
  /** Puts a row behind the last one. */
  add(height: number): void
  set(index: number, height: number): void
  /** Leaves the first rows. */
  cut(count: number): void
}

export function createRowHeights(): RowHeights {
  const heights: number[] = []
  const cells: number[] = [0]

  const topOf = (index: number): number => {
    let top = 0
    for (let at = index; at > 0; at -= lowestBit(at)) top += cells[at] ?? 0
    return top
  }
  return {
    get count() { return heights.length },
    topOf,
    heightOf: index => heights[index] ?? 0,
    indexAt: offset => {
      let [at, left] = [0, offset]
      for (let step = highestBit(heights.length); step > 0; step >>= 1) {
        const sum = cells[at + step]
        if (sum === undefined || sum > left) continue
        at += step
        left -= sum
      }
      return Math.max(0, Math.min(at, heights.length - 1))
    },
    add: height => {
      heights.push(height)
      const at = heights.length
      cells.push(height + topOf(at - 1) - topOf(at - lowestBit(at)))
    },
    set: (index, height) => {
      const by = height - (heights[index] ?? height)
      if (by === 0) return
      heights[index] = height
      for (let at = index + 1; at < cells.length; at += lowestBit(at)) cells[at] = (cells[at] ?? 0) + by
    },
    cut: count => {
      heights.length = count
      cells.length = count + 1
    }
  }
}

function lowestBit(value: number): number {
  return value & -value
}

function highestBit(value: number): number {
  return value === 0 ? 0 : 1 << (31 - Math.clz32(value))
}
