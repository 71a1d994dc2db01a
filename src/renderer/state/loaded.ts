import { toFailure, type Failure } from '../../shared/failure.ts'
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

  const run = async (): Promise<void> => {
    try {
      state.set({ value: await ask(), failure: undefined })
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
    put: value => state.set({ value, failure: undefined })
  }
}
