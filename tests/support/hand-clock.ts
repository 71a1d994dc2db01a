import type { Clock } from '../../src/main/ports.ts'

export interface HandClock extends Clock {
  /** Moves the time on; what falls due on the way is called at its own time. */
  pass(milliseconds: number): void
  /** Milliseconds until each task that waits. */
  waiting(): readonly number[]
}

/** Time that stands still unless a test moves it. */
export function handClock(start: string): HandClock {
  let now = Date.parse(start)
  const tasks = new Map<symbol, { readonly due: number; readonly task: () => void }>()

  function nextDue(until: number): symbol | undefined {
    const due = [...tasks].filter(([, one]) => one.due <= until).toSorted(([, a], [, b]) => a.due - b.due)
    return due[0]?.[0]
  }

  return {
    now: () => new Date(now),
    after(delay, task) {
      const key = Symbol('task')
      tasks.set(key, { due: now + delay, task })
      return () => void tasks.delete(key)
    },
    pass(milliseconds) {
      const until = now + milliseconds
      for (let key = nextDue(until); key !== undefined; key = nextDue(until)) {
        const one = tasks.get(key)
        tasks.delete(key)
        now = Math.max(now, one?.due ?? now)
        one?.task()
      }
      now = until
    },
    waiting: () => [...tasks.values()].map(({ due }) => due - now)
  }
}
