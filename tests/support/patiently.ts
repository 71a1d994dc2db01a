import type { HandClock } from './hand-clock.ts'

/** One host is asked once a second: lets the clock go on whenever somebody waits for it. */
export async function patiently<T>(clock: HandClock, promise: Promise<T>): Promise<T> {
  let isDone = false
  void promise.finally(() => { isDone = true }).catch(() => undefined)
  while (!isDone) {
    const [soonest] = clock.waiting()
    if (soonest !== undefined) clock.pass(soonest)
    await new Promise(resolve => setImmediate(resolve))
  }
  return promise
}
