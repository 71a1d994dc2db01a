import { systemClock } from '../../src/main/node/clock.ts'
import type { Clock } from '../../src/main/ports.ts'

/** The system's clock, on which a pause of at most a second takes a twentieth of it. Such is the second between two requests to one
 *  host, and all sites of a test are one host; that it is kept is the matter of `tests/main/network/fetcher.test.ts`. */
export const briskClock: Clock = {
  ...systemClock,
  after: (delay, task) => systemClock.after(delay <= 1_000 ? delay / 20 : delay, task)
}
