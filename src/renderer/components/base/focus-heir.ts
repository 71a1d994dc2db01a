import type { LitElement, ReactiveController } from 'lit'

/** Where a rendering takes the focus away, because what had it was moved or is gone, it goes back there, or else to the heir. */
export class FocusHeir implements ReactiveController {
  readonly #host: LitElement
  readonly #heir: () => HTMLElement | null | undefined
  #holder: HTMLElement | undefined

  constructor(host: LitElement, heir: () => HTMLElement | null | undefined) {
    this.#host = host
    this.#heir = heir
    host.addController(this)
  }

  hostUpdate(): void {
    const element = this.#host.shadowRoot?.activeElement
    this.#holder = element ? deepest(element as HTMLElement) : undefined
  }

  hostUpdated(): void {
    const holder = this.#holder
    if (!holder || this.#host.shadowRoot?.activeElement) return
    const heir = holder.isConnected ? holder : this.#heir()
    heir?.focus()
  }
}

function deepest(element: HTMLElement): HTMLElement {
  const inner = element.shadowRoot?.activeElement
  return inner ? deepest(inner as HTMLElement) : element
}
