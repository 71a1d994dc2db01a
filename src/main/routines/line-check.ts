/** Whether it is our own line that is cut: then no feed is to blame. */
import type { Failure } from '../../shared/failure.ts'
import type { Subscription } from '../../shared/library.ts'

interface Unreached {
  readonly subscription: Subscription
  readonly failure: Failure
  /** ISO instant. */
  readonly at: string
}

export interface LineCheck {
  /** A server has answered, whatever it said. */
  noteReached(): void
  noteUnreached(unreached: Unreached): void
  readonly unreached: readonly Unreached[]
  readonly isReached: boolean
  /** Nobody has answered, and enough were asked to tell. */
  isCut(): boolean
  /** As `isCut`, and so sure that asking the others is in vain. */
  isHopeless(): boolean
}

/** Servers that are down by themselves are seldom three at once where none is up. */
const enoughHosts = 3
/** Twice as many as are asked at once: by then one that works would have answered. */
const hopelessHosts = 16

/** For one refresh. `wasCut`: how the one before has ended; `hasNetwork`: what the computer says of itself. */
export function createLineCheck(facts: { readonly wasCut: boolean; readonly hasNetwork: boolean }): LineCheck {
  const needed = facts.wasCut || !facts.hasNetwork ? 1 : enoughHosts
  const unreached: Unreached[] = []
  const hosts = new Set<string>()
  let isReached = false
  return {
    unreached,
    get isReached() { return isReached },
    noteReached() { isReached = true },
    noteUnreached(one) {
      unreached.push(one)
      hosts.add(new URL(one.subscription.feedUrl).host)
    },
    isCut: () => !isReached && hosts.size >= needed,
    isHopeless: () => !isReached && hosts.size >= hopelessHosts
  }
}
