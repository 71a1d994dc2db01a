import { createStore, type Readable } from './store.ts'

/** The current minute as an ISO instant; views compute "today" and the masthead's time from it. */
export type Clock = Readable<string>

export function createClock(): Clock {
  const now = createStore(thisMinute())
  const tick = (): void => {
    now.set(thisMinute())
    setTimeout(tick, 60_000 - Date.now() % 60_000)
  }
  setTimeout(tick, 60_000 - Date.now() % 60_000)
  return now
}

function thisMinute(): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()
}
