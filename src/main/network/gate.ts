import PQueue from 'p-queue'

/** Runs what it is given, so many at once, the others in their order. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

export function openGate(concurrency: number): Gate {
  const queue = new PQueue({ concurrency })
  return work => queue.add(work)
}
