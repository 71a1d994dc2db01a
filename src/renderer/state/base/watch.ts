import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Readable } from './store.ts'

type Pick = () => readonly Readable<unknown>[]

/** Renders its host again whenever one of the picked stores changes. Stores come as properties and may be exchanged, so they
 *  are picked anew before each render. */
export class Watch implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #pick: Pick
  readonly #stops = new Map<Readable<unknown>, () => void>()

  constructor(host: ReactiveControllerHost, pick: Pick) {
    this.#host = host
    this.#pick = pick
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostUpdate(): void {
    const picked = new Set(this.#pick())
    for (const store of this.#stops.keys()) if (!picked.has(store)) this.#drop(store)
    for (const store of picked) {
      if (!this.#stops.has(store)) this.#stops.set(store, store.subscribe(() => this.#host.requestUpdate()))
    }
  }

  hostDisconnected(): void {
    for (const store of this.#stops.keys()) this.#drop(store)
  }

  #drop(store: Readable<unknown>): void {
    this.#stops.get(store)?.()
    this.#stops.delete(store)
  }
}
