/** Articles of several feeds in one transaction: each commit of the full-text index costs as much as dozens of articles. */
import type { EventHub } from '../event-hub.ts'
import type { Archive, ArchiveInput } from '../ports.ts'

export interface JointWriter {
  /** Stores what `read` brings, with whatever other feeds bring meanwhile; answers the ids of those that are new. Throws what
   *  `read` or the archive throws, for this feed alone. */
  write(read: Promise<readonly ArchiveInput[]>): Promise<ReadonlySet<string>>
}

/** A transaction of so many articles holds up the main thread for 20 ms or so. */
const mostArticles = 120

interface Waiting {
  readonly inputs: readonly ArchiveInput[]
  readonly resolve: (added: ReadonlySet<string>) => void
  readonly reject: (error: unknown) => void
}

export function createJointWriter({ archive, events }: { readonly archive: Archive; readonly events: EventHub }): JointWriter {
  let reading = 0
  let waiting: readonly Waiting[] = []

  function writeAll(): void {
    const together = waiting
    waiting = []
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
  function writeIfDue(): void {
    const count = waiting.reduce((sum, { inputs }) => sum + inputs.length, 0)
    if (waiting.length > 0 && (reading === 0 || count >= mostArticles)) writeAll()
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
        writeIfDue()
      }
      return promise
    }
  }
}

function idsOf(inputs: readonly ArchiveInput[]): readonly string[] {
  return inputs.map(({ article }) => article.articleId)
}
