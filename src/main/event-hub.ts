import type { EventName, Events } from '../shared/contract.ts'

/** Must not throw: it is called in the midst of the program's own work. */
type EventListener = (name: EventName, payload: unknown) => void

/** Where the program tells its past facts and hosts listen for them. */
export interface EventHub {
  emit<N extends EventName>(name: N, payload: Events[N]): void
  /** Answers a function that stops listening. */
  on(listener: EventListener): () => void
}

export function createEventHub(): EventHub {
  const listeners = new Map<symbol, EventListener>()
  return {
    emit(name, payload) {
      for (const listener of listeners.values()) listener(name, payload)
    },
    on(listener) {
      const key = Symbol('listener')
      listeners.set(key, listener)
      return () => void listeners.delete(key)
    }
  }
}
