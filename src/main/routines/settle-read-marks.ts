/** Writes what was marked read at once into the articles, when nobody takes it back any more: little by little, since each
 *  article costs some microseconds and there may be half a million. */
import type { Archive, Clock, Log } from '../ports.ts'

export interface ReadSettler {
  start(): void
  stop(): void
}

/** As long as a mark can be taken back. */
const undoTime = 120_000
const betweenChecks = 60_000

/** Some milliseconds of the main thread, and as many for others in between. */
const batchSize = 500
const betweenBatches = 30

export function createReadSettler(parts: {
  readonly archive: Pick<Archive, 'settleReadMarks'>
  readonly clock: Clock
  readonly log: Log
}): ReadSettler {
  const { archive, clock, log } = parts
  let cancel: (() => void) | undefined

  function settle(): void {
    let isDone = true
    try {
      isDone = archive.settleReadMarks(new Date(clock.now().getTime() - undoTime).toISOString(), batchSize)
    } catch (error) {
      log.error('settling read marks', error)
    }
    cancel = clock.after(isDone ? betweenChecks : betweenBatches, settle)
  }

  return {
    start() {
      cancel = clock.after(betweenChecks, settle)
    },
    stop() {
      cancel?.()
      cancel = undefined
    }
  }
}
