/** How long the main thread does not get round to anything else. */
import { watchStolenTime } from './stolen-time.ts'

/** Milliseconds between two looks. */
const step = 1
/** Of shorter blocks nobody asks when they were, in milliseconds. */
const leastKept = 5

/** All in milliseconds: what lay between two looks at most. */
export interface LongestBlock {
  /** By the clock, which also runs while the thread waits for a core; not where the machine's host took time from it. */
  readonly undisturbed: number
  /** By the clock, of all. */
  readonly wall: number
  /** Processor time that the thread took. */
  readonly processor: number
  /** That the machine's host took from it, of all cores and while the thread was watched. */
  readonly stolen: number
}

/** Looks each millisecond, or when the thread gets round to it, at the clock and at the processor time it took since. */
export function watchThread(): { stop(): LongestBlock } {
  const stolenTime = watchStolenTime()
  const blocks: { readonly from: number; readonly to: number }[] = []
  let last = { at: microseconds(), used: process.threadCpuUsage() }
  let processor = 0
  const look = (): void => {
    const now = { at: microseconds(), used: process.threadCpuUsage() }
    processor = Math.max(processor, (now.used.user - last.used.user + now.used.system - last.used.system) / 1000)
    if (now.at - last.at >= leastKept * 1000) blocks.push({ from: last.at, to: now.at })
    last = now
  }
  const timer = setInterval(look, step)
  return {
    stop() {
      look()
      clearInterval(timer)
      stolenTime.stop()
      const longest = (kept: typeof blocks): number =>
        kept.reduce((most, { from, to }) => Math.max(most, (to - from) / 1000 - step), 0)
      const own = blocks.filter(({ from, to }) => stolenTime.between(from, to) === 0)
      return { undisturbed: longest(own), wall: longest(blocks), processor, stolen: stolenTime.total() }
    }
  }
}

/** On the clock of `process.hrtime`. */
function microseconds(): number {
  return Number(process.hrtime.bigint() / 1000n)
}
