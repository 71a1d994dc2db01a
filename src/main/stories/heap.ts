/** A queue that gives out the entry that comes first by `compare` (negative: the first argument comes first). */
export interface Heap<T> {
  push(entry: T): void
  pop(): T | undefined
}

export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const entries: T[] = []

  function comesFirst(index: number, other: number): boolean {
    const [a, b] = [entries[index], entries[other]]
    return a !== undefined && b !== undefined && compare(a, b) < 0
  }

  function swap(index: number, other: number): void {
    const [a, b] = [entries[index], entries[other]]
    if (a !== undefined && b !== undefined) [entries[index], entries[other]] = [b, a]
  }

  function rise(start: number): void {
    let index = start
    for (let parent = (index - 1) >> 1; index > 0 && comesFirst(index, parent); parent = (index - 1) >> 1) {
      swap(index, parent)
      index = parent
    }
  }

  function sink(): void {
    for (let index = 0; ;) {
      const left = 2 * index + 1
      const child = comesFirst(left + 1, left) ? left + 1 : left
      if (!comesFirst(child, index)) return
      swap(child, index)
      index = child
    }
  }

  return {
    push(entry) {
      entries.push(entry)
      rise(entries.length - 1)
    },
    pop() {
      swap(0, entries.length - 1)
      const first = entries.pop()
      sink()
      return first
    }
  }
}
