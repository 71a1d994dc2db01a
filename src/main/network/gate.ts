import PQueue from 'p-queue'

/** Runs what it is given, so many at once, the others in their order. */
export interface Gate {
  run<T>(work: () => Promise<T>): Promise<T>
  /** Waits until at most so many stand before it. */
  room(most: number): Promise<void>
}

interface Waiting {
  readonly most: number
  readonly goOn: () => void
}

/** p-queue can be waited for too, but makes an error with its stack for everybody who does. */
export function openGate(concurrency: number): Gate {
  const queue = new PQueue({ concurrency })
  let waiting: readonly Waiting[] = []

  function tellOfRoom(): void {
    const { size } = queue
    for (const { most, goOn } of waiting) if (size <= most) goOn()
    waiting = waiting.filter(({ most }) => size > most)
  }

  return {
    run: work => queue.add(() => {
      tellOfRoom()
      return work()
    }),
    room(most) {
      if (queue.size <= most) return Promise.resolve()
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting = [...waiting, { most, goOn: resolve }]
      return promise
    }
  }
}
