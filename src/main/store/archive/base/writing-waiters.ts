/** Who waits to write, known to two threads: the one that adds hundreds of articles in one transaction ends it then. */
export interface WritingWaiters {
  /** To be handed to the other thread. */
  readonly shared: SharedArrayBuffer
  enter(): void
  leave(): void
  /** Somebody waits, or writes. */
  areThere(): boolean
  /** Waits until nobody does, at most so many milliseconds. Blocks its thread. */
  waitUntilGone(most: number): void
}

export function openWaiters(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)): WritingWaiters {
  const count = new Int32Array(shared)
  return {
    shared,
    enter: () => void Atomics.add(count, 0, 1),
    leave() {
      Atomics.sub(count, 0, 1)
      Atomics.notify(count, 0)
    },
    areThere: () => Atomics.load(count, 0) > 0,
    waitUntilGone: most => void Atomics.wait(count, 0, Math.max(1, Atomics.load(count, 0)), most)
  }
}
