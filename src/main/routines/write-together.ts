/** Articles of several feeds in one transaction: each commit of the full-text index costs as much as dozens of articles. */
import type { EventHub } from '../event-hub.ts'
import type { Archive, ArchiveInput } from '../ports.ts'

export interface JointWriter {
  /** Stores what `read` brings, with whatever other feeds bring meanwhile; answers the ids of those that are new. Throws what
   *  `read` or the archive throws, for this feed alone. */
  write(read: Promise<readonly ArchiveInput[]>): Promise<ReadonlySet<string>>
}

/** A transaction of so many articles holds up the main thread for 20 ms or so. */
const mostArticles = 60

interface Waiting {
  readonly inputs: readonly ArchiveInput[]
  readonly resolve: (added: ReadonlySet<string>) => void
  readonly reject: (error: unknown) => void
}

export function createJointWriter({ archive, events }: { readonly archive: Archive; readonly events: EventHub }): JointWriter {
  let reading = 0
  let waiting: readonly Waiting[] = []
  let isPlanned = false

  /** One transaction to a turn of the event loop: many answers may come in one turn, and the page asks in between. */
  function plan(): void {
    if (isPlanned) return
    isPlanned = true
    setImmediate(() => {
      isPlanned = false
      writeNext()
      planIfDue()
    })
  }

  function writeNext(): void {
    const together = firstOf(waiting)
    waiting = waiting.slice(together.length)
    try {
      write(together)
    } catch (error) {
      // One by one, so that it fails for whom it concerns.
      if (together.length === 1) together[0]?.reject(error)
      else for (const one of together) writeAlone(one)
    }
  }

  function writeAlone(one: Waiting): void {
    try {
      write([one])
    } catch (error) {
      one.reject(error)
    }
  }

  function write(together: readonly Waiting[]): void {
    const { added, revised } = archive.addArticles(together.flatMap(({ inputs }) => inputs))
    const addedIds = new Set(added)
    for (const { inputs, resolve } of together) resolve(new Set(idsOf(inputs).filter(id => addedIds.has(id))))
    queueMicrotask(() => {
      for (const articleId of revised) events.emit('article-changed', { articleId })
    })
  }

  /** Nothing waits when nobody else is being read, so that no timer is needed. */
  function planIfDue(): void {
    const isFull = waiting.reduce((sum, { inputs }) => sum + inputs.length, 0) >= mostArticles
    if (waiting.length > 0 && (reading === 0 || isFull)) plan()
  }

  return {
    async write(read) {
      const { promise, resolve, reject } = Promise.withResolvers<ReadonlySet<string>>()
      reading += 1
      try {
        const inputs = await read
        // Not before: others may have come to wait meanwhile.
        waiting = [...waiting, { inputs, resolve, reject }]
      } finally {
        reading -= 1
        planIfDue()
      }
      return promise
    }
  }
}

/** Those that fill a transaction, one at least. */
function firstOf(waiting: readonly Waiting[]): readonly Waiting[] {
  let count = 0
  const end = waiting.findIndex(({ inputs }) => (count += inputs.length) >= mostArticles)
  return end < 0 ? waiting : waiting.slice(0, end + 1)
}

function idsOf(inputs: readonly ArchiveInput[]): readonly string[] {
  return inputs.map(({ article }) => article.articleId)
}
