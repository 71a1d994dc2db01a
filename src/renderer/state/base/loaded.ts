import { toFailure, type Failure } from '../../../shared/failure.ts'
import { createStore, type Readable } from './store.ts'

/** Something asked for from the program: what it was last, and why the last asking failed. */
export interface Loaded<T> {
  readonly value: T | undefined
  readonly failure: Failure | undefined
}

export interface Loader<T> {
  readonly state: Readable<Loaded<T>>
  /** Asks anew. Callers that come while it is under way share one further asking. */
  reload(): Promise<void>
  /** Shows what is known already to be so. */
  put(value: T): void
}

export function createLoader<T>(ask: () => Promise<T>): Loader<T> {
  const state = createStore<Loaded<T>>({ value: undefined, failure: undefined })
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  let puts = 0

  const run = async (): Promise<void> => {
    const before = puts
    try {
      const value = await ask()
      // The answer may be older than what was put meanwhile.
      if (puts !== before) return await run()
      state.set({ value, failure: undefined })
    } catch (error) {
      state.patch({ failure: toFailure(error) })
    }
  }
  const start = (): Promise<void> => {
    running = run().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    state,
    reload: () => {
      if (!running) return start()
      next ??= running.then(() => {
        next = undefined
        return start()
      })
      return next
    },
    put: value => {
      puts += 1
      state.set({ value, failure: undefined })
    }
  }
}
