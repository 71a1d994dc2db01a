import PQueue from 'p-queue'

/** Runs what it is given, so many at once, the others in their order. */
export interface Gate {
  run<T>(work: () => Promise<T>): Promise<T>
  /** Waits until at most so many stand before it. */
  room(most: number): Promise<void>
}

export function openGate(concurrency: number): Gate {
  const queue = new PQueue({ concurrency })
  return { run: work => queue.add(work), room: most => queue.onSizeLessThan(most + 1) }
}
