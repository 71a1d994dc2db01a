import { getPriority, setPriority } from 'node:os'

/** As `nice -n 5`: a third of the share of a thread that does not step back, where there are too few cores for both. */
const oneStep = 5
const lowest = 19

/** Lets the thread that answers the page go before this one, which works in the background. Only on Linux, where the priority of
 *  “this process” (0) is that of the calling thread alone (setpriority(2), notes); elsewhere it would be the whole program's. */
export function stepBack(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(0, Math.min(lowest, getPriority(0) + oneStep))
  } catch {
    // A sandbox may forbid it, and the work is the same without.
  }
}
