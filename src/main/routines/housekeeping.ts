/** What the store needs: a full-text index that is whole and in few pieces, and once a day a backup and what the reader's rules for keeping
 *  articles ask. */
import { toFailure } from '../../shared/failure.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Log } from '../ports.ts'
import type { RunInWorker } from '../store/index.ts'
import type { Retention } from './retention.ts'

export interface Housekeeper {
  /** Begins what is due, unless it is under way; done when that is. Never throws. */
  tidy(): Promise<void>
  /** Indexing goes on when the program is started again. */
  pauseIndexing(): void
  /** Ends what is under way; a half-made backup is removed by the next. */
  stop(): Promise<void>
}

interface Parts {
  readonly archive: Archive
  readonly clock: Clock
  readonly events: EventHub
  readonly log: Log
  readonly runInWorker: RunInWorker
  readonly retention: Retention
  readonly dataFolder: string
  readonly version: string
  readonly isRefreshing: () => boolean
}

const hour = 3_600_000
const day = 24 * hour

/** Articles put into the full-text index without a pause: a few milliseconds. */
const indexedAtOnce = 5

/** Articles between two reports of how far it is. */
const toldEvery = 200

/** Pages of the full-text index merged without a pause: some milliseconds; and how often in one go. */
const mergedAtOnce = 50
const mostMerges = 200

const backedUpMemo = 'backed-up-at'
const tidiedMemo = 'retention-at'

/** Due a day after the last time, and at once where the clock was set back by more than a day. A new folder waits a day. */
export function isDue(lastAt: string | undefined, now: number): boolean {
  return lastAt !== undefined && Math.abs(now - Date.parse(lastAt)) >= day
}

export function createHousekeeper(parts: Parts): Housekeeper {
  const { archive, clock, events, log, runInWorker, retention, dataFolder, version, isRefreshing } = parts
  const abort = new AbortController()
  let underWay: Promise<void> | undefined
  let isPaused = false

  const note = (memo: string, time: number): void => archive.saveMemo(memo, new Date(time).toISOString())

  /** Runs `task` when it is due; one that fails is tried again in an hour, and the reader is told. */
  async function daily(memo: string, task: () => Promise<unknown>): Promise<void> {
    const now = clock.now().getTime()
    const lastAt = archive.readMemo(memo)
    if (lastAt === undefined) note(memo, now)
    if (!isDue(lastAt, now)) return
    try {
      await task()
      note(memo, now)
    } catch (error) {
      if (abort.signal.aborted) return
      const { code, details } = toFailure(error)
      log.error(`housekeeping: ${memo}`, error)
      note(memo, now - day + hour)
      events.emit('notice-raised', { notice: { kind: 'failed', code, details } })
    }
  }

  async function backUp(): Promise<void> {
    const { isIndexDamaged } = await runInWorker({
      kind: 'back-up', input: { folder: dataFolder, programVersion: version, now: clock.now().toISOString(), reason: 'daily' }
    }, abort.signal)
    if (isIndexDamaged) archive.distrustWords()
  }

  /** Tells how far it is as long as it takes a while. */
  async function indexAll(): Promise<void> {
    const total = isPaused ? 0 : archive.countUnindexed()
    for (let done = 0; done < total && !isPaused && !abort.signal.aborted; done += indexedAtOnce) {
      if (done % toldEvery === 0 && total > toldEvery) events.emit('index-progress', { isRunning: true, done, total })
      if (!archive.indexSome(indexedAtOnce)) break
      await new Promise(resolve => void setImmediate(resolve))
    }
    if (total > toldEvery) events.emit('index-progress', { isRunning: false, done: total - archive.countUnindexed(), total })
  }

  /** Not while articles come in: these write into the same index. */
  async function mergeSome(): Promise<void> {
    for (let merges = 0; merges < mostMerges && !isRefreshing() && !abort.signal.aborted; merges += 1) {
      if (!archive.mergeWords(mergedAtOnce)) break
      await new Promise(resolve => void setImmediate(resolve))
    }
  }

  async function tidyAll(): Promise<void> {
    await indexAll()
    await daily(backedUpMemo, backUp)
    // After the backup, so that what is removed today can be had from it.
    if (!abort.signal.aborted) await daily(tidiedMemo, () => retention.run(abort.signal))
    await mergeSome()
  }

  return {
    tidy() {
      if (abort.signal.aborted) return Promise.resolve()
      underWay ??= tidyAll()
        .catch((error: unknown) => log.error('housekeeping', error))
        .finally(() => { underWay = undefined })
      return underWay
    },
    pauseIndexing() {
      isPaused = true
    },
    async stop() {
      abort.abort()
      await underWay
    }
  }
}
