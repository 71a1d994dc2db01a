/** A value that can be read and watched. */
export interface Readable<T> {
  readonly value: T
  /** Answers a function that stops listening. */
  subscribe(listener: () => void): () => void
}

export interface Store<T> extends Readable<T> {
  set(value: T): void
  patch(change: Partial<T>): void
}

export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>()
  let current = initial
  const set = (value: T): void => {
    if (Object.is(value, current)) return
    current = value
    for (const listener of listeners) listener()
  }
  return {
    get value() { return current },
    set,
    patch: change => set({ ...current, ...change }),
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
