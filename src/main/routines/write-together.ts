/** Articles of several feeds in one transaction: each commit of the full-text index costs as much as dozens of articles. */
import type { EventHub } from '../event-hub.ts'
import type { AddedInParts, Archive, PackedArticles } from '../ports.ts'
import { openPackedArticles } from '../store/index.ts'

/** Articles of one feed, all of it or a part. */
export type JointPart = PackedArticles & { readonly articleIds: readonly string[] }

export interface JointWriter {
  /** Stores what `read` brings, with whatever other feeds bring meanwhile; answers the ids of those that are new. Throws what
   *  `read` or the archive throws, for this feed alone. */
  write(read: Promise<JointPart>): Promise<ReadonlySet<string>>
  /** Waits until nothing is being written apart, so that whoever writes right after does not hold up the main thread. */
  turn(): Promise<void>
  /** Does a short piece of writing at such a moment, before anything else is written apart. */
  between(write: () => void): Promise<void>
}

/** A transaction of so many articles holds up the main thread for 20 ms or so. */
const mostHere = 60
/** In a thread of its own it holds up nobody but who writes at the same moment, and ends when somebody does. */
const mostApart = 720
/** From so many feeds at once on, a thread of its own is worth its start. */
const manyFeeds = 12
/** So many feeds are not kept waiting, however little each of them brings. */
const mostFeeds = 24

interface Waiting {
  readonly part: JointPart
  readonly resolve: (added: ReadonlySet<string>) => void
  readonly reject: (error: unknown) => void
}

type Add = (packed: readonly PackedArticles[]) => AddedInParts | Promise<AddedInParts>

export function createJointWriter({ archive, events }: { readonly archive: Archive; readonly events: EventHub }): JointWriter {
  let reading = 0
  let waiting: readonly Waiting[] = []
  let isPlanned = false
  let isApart = false
  const errands: (() => void)[] = []
  let writing: Promise<void> | undefined

  const addHere: Add = packed => archive.addArticles(packed.flatMap(openPackedArticles))

  /** One transaction to a turn of the event loop: many answers may come in one turn, and the page asks in between. */
  function plan(): void {
    if (isPlanned || writing) return
    isPlanned = true
    setImmediate(() => {
      isPlanned = false
      for (const run of errands.splice(0)) run()
      if (!isDue()) return
      writing = writeNext().finally(() => {
        writing = undefined
        planIfDue()
      })
    })
  }

  /** Once it is much it stays so to the end: the last of a thousand feeds would find this thread's writing cold. */
  function isMuch(): boolean {
    isApart = reading + waiting.length >= manyFeeds || (isApart && reading + waiting.length > 0)
    return isApart
  }

  async function writeNext(): Promise<void> {
    const [add, most]: readonly [Add, number] = isMuch() ? [archive.addArticlesApart, mostApart] : [addHere, mostHere]
    const together = firstOf(waiting, most)
    waiting = waiting.slice(together.length)
    try {
      const { isCutShort, added } = await write(together, add)
      if (isCutShort) await writeEach(together, added)
      else settle(together, added)
    } catch (error) {
      if (together.length === 1) together[0]?.reject(error)
      else await writeEach(together, [])
    }
  }

  /** One by one, so that it fails for whom it concerns. `before`: what has become new in transactions that were kept. */
  async function writeEach(together: readonly Waiting[], before: readonly string[]): Promise<void> {
    for (const one of together) {
      await write([one], addHere).then(({ added }) => settle([one], [...before, ...added])).catch(one.reject)
    }
  }

  async function write(together: readonly Waiting[], add: Add): Promise<AddedInParts> {
    const written = await add(together.map(({ part: { bytes, outletId, outletName } }) => ({ bytes, outletId, outletName })))
    queueMicrotask(() => {
      for (const articleId of written.revised) events.emit('article-changed', { articleId })
    })
    return written
  }

  /** Nothing waits when nobody else is being read, so that no timer is needed. */
  function isDue(): boolean {
    const count = waiting.reduce((sum, { part }) => sum + part.articleIds.length, 0)
    const isFull = isMuch() ? count >= mostApart || waiting.length >= mostFeeds : count >= mostHere
    return waiting.length > 0 && (reading === 0 || isFull)
  }

  function planIfDue(): void {
    if (errands.length > 0 || isDue()) plan()
  }

  return {
    async write(read) {
      const { promise, resolve, reject } = Promise.withResolvers<ReadonlySet<string>>()
      reading += 1
      try {
        const part = await read
        // Not before: others may have come to wait meanwhile.
        waiting = [...waiting, { part, resolve, reject }]
      } finally {
        reading -= 1
        planIfDue()
      }
      return promise
    },
    async turn() {
      while (writing) await writing
    },
    between(write) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      errands.push(() => {
        try {
          resolve(write())
        } catch (error) {
          reject(error)
        }
      })
      plan()
      return promise
    }
  }
}

function settle(together: readonly Waiting[], added: readonly string[]): void {
  const addedIds = new Set(added)
  for (const { part: { articleIds }, resolve } of together) resolve(new Set(articleIds.filter(id => addedIds.has(id))))
}

/** Those that fill a transaction, one at least. */
function firstOf(waiting: readonly Waiting[], most: number): readonly Waiting[] {
  let count = 0
  const end = waiting.findIndex(({ part }) => (count += part.articleIds.length) >= most)
  return end < 0 ? waiting : waiting.slice(0, end + 1)
}
