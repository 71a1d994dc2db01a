import type { Clock } from '../ports.ts'

/** setTimeout turns a longer delay into 1 ms. */
const longestDelay = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => new Date(),
  after(delay, task) {
    const due = performance.now() + delay
    let timer: NodeJS.Timeout
    const wait = (): void => {
      const left = due - performance.now()
      timer = left > longestDelay ? setTimeout(wait, longestDelay) : setTimeout(task, Math.max(0, left))
    }
    wait()
    return () => clearTimeout(timer)
  }
}
