import { Low, type Adapter } from 'lowdb'
import * as v from 'valibot'
import { writeDurably, type Disk } from './durable-write.ts'
import { documentText, type DocumentKind } from './read-document.ts'

/** One document in memory and on disk. */
export interface Document<T> {
  read(): T
  /** Changes come one after another; each is on disk when its promise resolves with what it made. Those that come while the
   *  disk is at work share its next write: a write is three flushes, and a busy disk takes a second for one. When `change`
   *  throws, gives something the schema refuses, or the disk fails, memory stays as it was. */
  change(change: (value: T) => T): Promise<T>
  /** Waits for the writes that are under way. */
  settle(): Promise<void>
}

/** `text` is what stands on disk now; `undefined` writes the document at once. */
export async function openDocument<T>(
  disk: Disk, path: string, kind: DocumentKind<T>, first: T, text: string | undefined
): Promise<Document<T>> {
  const low = new Low<T>(durableAdapter(disk, path, text), first)
  if (text === undefined) await low.write()
  let kept = first
  const waiting: Waiting<T>[] = []
  let writing: Promise<void> | undefined

  const makeChange = (before: T, change: (value: T) => T): T => {
    // lowdb's own `update` would leave in memory what a change did before it threw.
    const made = change(structuredClone(before))
    v.assert(kind.schema, made)
    return made
  }

  const writeTogether = async (changes: readonly Waiting<T>[]): Promise<void> => {
    const keep: (() => void)[] = []
    const refuse: ((error: unknown) => void)[] = []
    let next = kept
    for (const { change, resolve, reject } of changes) {
      try {
        const made = makeChange(next, change)
        next = made
        keep.push(() => resolve(made))
        refuse.push(reject)
      } catch (error) {
        reject(error)
      }
    }
    if (keep.length === 0) return
    try {
      low.data = next
      await low.write()
      kept = next
      for (const tell of keep) tell()
    } catch (error) {
      for (const tell of refuse) tell(error)
    }
  }

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) await writeTogether(waiting.splice(0))
    writing = undefined
  }

  return {
    read: () => kept,
    change(change) {
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      waiting.push({ change, resolve, reject })
      writing ??= Promise.resolve().then(writeAll)
      return promise
    },
    async settle() {
      await writing
    }
  }
}

/** A change that has its turn as soon as the disk is free. */
interface Waiting<T> {
  change(value: T): T
  resolve(made: T): void
  reject(error: unknown): void
}

/** lowdb's own file adapters never flush to disk, and write nothing under NODE_ENV=test. The file was read and checked
 *  before, so reading has nothing to add. */
function durableAdapter<T>(disk: Disk, path: string, text: string | undefined): Adapter<T> {
  let written = text
  return {
    read: async () => null,
    async write(value) {
      const next = documentText(value)
      if (next === written) return
      // Until it is certain what stands on disk, the next change must write.
      written = undefined
      await writeDurably(disk, path, new TextEncoder().encode(next))
      written = next
    }
  }
}
