import type { Anchor } from '../../../shared/page-settings.ts'

/** Frames for which a list that was brought somewhere is held there: about half a second. */
const settleFrames = 30

/** What the reader does who goes elsewhere. */
const leavings = ['wheel', 'keydown', 'pointerdown']

interface Held {
  readonly away: () => number
  readonly anchor: Anchor | undefined
  readonly left: AbortController
}

/** Holds a list where it was brought: heights on the way there were guessed, and come out as rows are laid out and fonts arrive.
 *  The reader who goes elsewhere ends it. */
export class HeldPlace {
  readonly #scroller: () => HTMLElement
  #held: Held | undefined

  /** @param scroller what is scrolled, once it is rendered */
  constructor(scroller: () => HTMLElement) {
    this.#scroller = scroller
  }

  /** Where the list returns to, until it stands there; rows that are not there yet may keep it from that. */
  get anchor(): Anchor | undefined {
    return this.#held?.anchor
  }

  /** @param away how far the list stands from there now, in CSS pixels, downwards */
  hold(away: () => number, anchor?: Anchor): void {
    this.letGo()
    const held = this.#held = { away, anchor, left: new AbortController() }
    for (const name of leavings) {
      window.addEventListener(name, () => this.letGo(), { signal: held.left.signal, passive: true })
    }
    void this.#settle(held)
  }

  letGo(): void {
    this.#held?.left.abort()
    this.#held = undefined
  }

  async #settle(held: Held): Promise<void> {
    let by = 0
    for (let frame = 0; frame < settleFrames && this.#scroller().isConnected; frame += 1) {
      await new Promise(requestAnimationFrame)
      if (this.#held !== held) return
      by = held.away()
      if (Math.abs(by) >= 1) this.#scroller().scrollTop += by
    }
    if (Math.abs(by) < 1 || !held.anchor) this.letGo()
  }
}
