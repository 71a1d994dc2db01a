/** By term, the articles of an index that hold it, by their place there, with the term's weight in each. */
export interface Postings {
  /** Of a term that more than `most` hold, no more is kept than that. `expected` is how many are to come, where that is known. */
  append(term: number, slot: number, weight: number, expected: number): void
  /** Adds to `sums`, by place, what a term of this weight makes with each article that holds it. False, and nothing is added,
   *  where more than `most` hold it, or none. */
  addTo(sums: Float32Array, term: number, weight: number, most: number): boolean
}

/** Before the places of a term stand how many there are and how many there is room for. */
const head = 2
const leastRoom = 2

/** All lies in two arrays: ten thousand articles have as many terms again, most of which few hold, and an array for each takes
 *  longer to make and to find than to add up. */
export function createPostings(most: number): Postings {
  let starts = new Int32Array(1024)
  let slots = new Int32Array(4096)
  let weights = new Float32Array(4096)
  let end = head

  /** A place for so many, into which those of a term move. */
  function move(term: number, from: number, size: number, room: number): number {
    if (end + head + room > slots.length) {
      const length = Math.max(slots.length * 2, end + head + room)
      slots = new Int32Array(slots.buffer.transfer(length * 4))
      weights = new Float32Array(weights.buffer.transfer(length * 4))
    }
    const start = end + head
    end = start + room
    slots.copyWithin(start, from, from + size)
    weights.copyWithin(start, from, from + size)
    slots[start - 2] = size
    slots[start - 1] = room
    starts[term] = start
    return start
  }

  return {
    append(term, slot, weight, expected) {
      if (term >= starts.length) starts = new Int32Array(starts.buffer.transfer(Math.max(starts.length * 2, term + 1) * 4))
      let start = starts[term] as number
      const size = start === 0 ? 0 : slots[start - 2] as number
      if (size > most) return
      const room = start === 0 ? 0 : slots[start - 1] as number
      if (size === room) start = move(term, start, size, Math.min(most + 1, Math.max(leastRoom, room * 2, expected)))
      slots[start + size] = slot
      weights[start + size] = weight
      slots[start - 2] = size + 1
    },
    addTo(sums, term, weight, mostHere) {
      const start = starts[term] ?? 0
      const size = start === 0 ? 0 : slots[start - 2] as number
      if (size === 0 || size > mostHere) return false
      for (let at = start; at < start + size; at += 1) {
        const slot = slots[at] as number
        sums[slot] = (sums[slot] as number) + weight * (weights[at] as number)
      }
      return true
    }
  }
}
