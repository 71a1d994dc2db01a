/** Keeps the stories of the last three days: what is new goes to the worker that holds the window, what is changed comes back.
 *  One change at a time. */
import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Log, StorySpan, WindowStoryArticle } from '../ports.ts'
import type { CorrectionChange, StoryChanges } from '../stories/index.ts'
import { noteCover } from './story-cover.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { UpdateStoriesInput } from '../workers/tasks.ts'

export interface StoryKeeper {
  /** Takes in what is new in the archive. */
  keep(): Promise<void>
  /** Does the same, and answers the instant from which on all articles were looked at, by the time they are sorted by: what
   *  stands in no story then stands alone. `undefined` where it failed. */
  keptFrom(): Promise<string | undefined>
  /** Remembers what the reader decided, and has the stories follow it. */
  correct(change: CorrectionChange): Promise<void>
  stop(): Promise<void>
}

const windowHours = 72
const mostArticles = 20_000
/** Read or written at once, so that the main thread is never held up. */
const pageSize = 200
/** An article is seen some time before it is stored. */
const overlapMinutes = 15
interface HeldWindow {
  /** By which the worker knows it. */
  readonly token: string
  /** When it was brought up to date last. */
  readonly seenFrom: string
  /** All that is sorted since is in it. */
  readonly from: string
}

/** What became of what was sent, and since when nothing was left out. */
interface Sent {
  readonly changes: StoryChanges
  readonly from: string
}

export function createStoryKeeper(parts: {
  readonly archive: Archive
  readonly clock: Clock
  readonly events: EventHub
  readonly log: Log
  readonly pool: WorkerPool
}): StoryKeeper {
  const { archive, clock, events, log, pool } = parts
  const abort = new AbortController()
  let running: Promise<void> = Promise.resolve()
  let held: HeldWindow | undefined

  const hoursBefore = (now: Date, hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString()

  /** Undefined when the worker has lost the window. */
  async function send(span: StorySpan, input: Omit<UpdateStoriesInput, 'articles'>): Promise<Sent | undefined> {
    const { opens = false, token, before } = input
    let [count, oldest] = [0, span.from]
    for (const page of pagesOf(archive, span)) {
      const part: UpdateStoriesInput = { token, before, articles: page, opens: count === 0 && opens }
      const order = page.length === pageSize ? { ...part, isPart: true } : { ...input, ...part }
      const answer = await pool.run('update-stories', order, abort.signal)
      count += page.length
      oldest = page.at(-1)?.sortedAt ?? oldest
      if (answer.kind === 'lost') return undefined
      if (answer.kind === 'updated') return { changes: answer, from: count < mostArticles ? span.from : oldest }
      await setImmediate()
    }
    return undefined
  }

  async function openWindow(token: string, from: string): Promise<Sent> {
    const known = archive.listStoryMembers()
    const sent = await send({ from }, { token, opens: true, before: from, known, corrections: archive.listStoryCorrections() })
    if (sent === undefined) throw new Error('the story worker lost a window it has just opened')
    const ids = new Set(sent.changes.changed.map(({ storyId }) => storyId))
    const gone = new Set(known.map(([, storyId]) => storyId).filter(storyId => !ids.has(storyId)))
    return { ...sent, changes: { ...sent.changes, removedIds: [...gone] } }
  }

  async function update(hasCorrections: boolean): Promise<void> {
    const now = clock.now()
    const from = hoursBefore(now, windowHours)
    const seenFrom = hoursBefore(now, overlapMinutes / 60)
    const added = held && await send({ from, seenFrom: held.seenFrom }, {
      token: held.token, before: from, ...(hasCorrections && { corrections: archive.listStoryCorrections() })
    })
    const token = added === undefined ? randomUUID() : held?.token ?? randomUUID()
    const { changes, from: since } = added ?? await openWindow(token, from)
    await write(changes, from)
    held = { token, seenFrom, from: latestOf(since, (added && held?.from) ?? from) }
    noteCover(archive, latestOf(held.from, from), now.toISOString())
    events.emit('stories-changed', {})
  }

  /** What is about to be written over stays as the past of its story. */
  async function keepPast(storyIds: readonly string[], leftBefore: string, areGone: boolean): Promise<void> {
    for (let start = 0; start < storyIds.length; start += pageSize) {
      archive.keepPastOfStories(storyIds.slice(start, start + pageSize), leftBefore, areGone)
      await setImmediate()
    }
  }

  async function write({ changed, removedIds }: StoryChanges, leftBefore: string): Promise<void> {
    await keepPast(removedIds, leftBefore, true)
    await keepPast(changed.map(({ storyId }) => storyId), leftBefore, false)
    // An article moves from one story to another: all leave before any joins.
    archive.changeStories(changed.slice(0, pageSize), [...removedIds, ...changed.slice(pageSize).map(({ storyId }) => storyId)])
    for (let start = pageSize; start < changed.length; start += pageSize) {
      await setImmediate()
      archive.changeStories(changed.slice(start, start + pageSize), [])
    }
  }

  function enqueue(task: () => Promise<void>): Promise<void> {
    running = running.then(task).catch(error => {
      held = undefined
      if (!abort.signal.aborted) log.error('clustering stories', error)
    })
    return running
  }

  return {
    keep: () => enqueue(() => update(false)),
    async keptFrom() {
      await enqueue(() => update(false))
      return held?.from
    },
    correct({ about, corrections }) {
      archive.saveStoryCorrections(about, corrections)
      return enqueue(() => update(true))
    },
    async stop() {
      abort.abort()
      await running
    }
  }
}

function latestOf(one: string, other: string): string {
  return one > other ? one : other
}

/** The last page is a short one, if need be an empty one. */
function* pagesOf(archive: Archive, span: StorySpan): Generator<readonly WindowStoryArticle[]> {
  let before: number | undefined
  for (let read = 0; ; read += pageSize) {
    const page = read < mostArticles ? archive.listForStories(span, before, pageSize) : []
    before = page.at(-1)?.articleKey
    yield page
    if (page.length < pageSize) return
  }
}
