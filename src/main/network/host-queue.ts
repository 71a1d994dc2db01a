import PQueue from 'p-queue'
import type { Clock } from '../ports.ts'

/** Requests at once, to all hosts together. */
const concurrency = 8
/** Milliseconds between the starts of two requests to one host. */
const spacing = 1_000
/** Lanes are kept after use, for their spacing; above this number those that rest are swept, and not again before there are
 *  twice as many as are left: of five thousand hosts that wait for their turn none rests, and to look at all of them for each
 *  took twice as long as all else. */
const fewLanes = 256

interface Turn {
  readonly host: string
  /** Higher goes first. */
  readonly priority: number
  readonly signal?: AbortSignal
}

export interface HostQueue {
  /** Runs `send` when its turn comes: one request per host at a time, their starts a second apart. */
  take<T>(turn: Turn, send: () => Promise<T>): Promise<T>
}

interface Lane {
  readonly queue: PQueue
  lastStart: number
}

export function createHostQueue(clock: Clock): HostQueue {
  const overall = new PQueue({ concurrency })
  const lanes = new Map<string, Lane>()
  let manyLanes = fewLanes
  const now = (): number => clock.now().getTime()

  function laneOf(host: string): Lane {
    const known = lanes.get(host)
    if (known) return known
    if (lanes.size >= manyLanes) sweep()
    const lane: Lane = { queue: new PQueue({ concurrency: 1 }), lastStart: -Infinity }
    lanes.set(host, lane)
    return lane
  }

  function sweep(): void {
    for (const [host, lane] of lanes) {
      const isIdle = lane.queue.size === 0 && lane.queue.pending === 0
      if (isIdle && now() - lane.lastStart >= spacing) lanes.delete(host)
    }
    manyLanes = Math.max(fewLanes, 2 * lanes.size)
  }

  return {
    take({ host, priority, signal }, send) {
      const lane = laneOf(host)
      const options = { priority, ...(signal && { signal }) }
      return lane.queue.add(async () => {
        // Waited out before a place among the eight is taken, so that a slow host holds none of them.
        await pause(clock, waitOf(lane.lastStart, now()), signal)
        return overall.add(() => {
          lane.lastStart = now()
          return send()
        }, options)
      }, options)
    }
  }
}

/** Never more than the spacing, even if the clock was set back meanwhile. */
function waitOf(lastStart: number, now: number): number {
  return Math.min(spacing, Math.max(0, lastStart + spacing - now))
}

function pause(clock: Clock, delay: number, signal: AbortSignal | undefined): Promise<void> {
  if (delay === 0 || signal?.aborted) return Promise.resolve()
  return new Promise(resolve => {
    const end = (): void => {
      cancel()
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const cancel = clock.after(delay, end)
    signal?.addEventListener('abort', end, { once: true })
  })
}
