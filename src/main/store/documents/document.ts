import { Low, type Adapter } from 'lowdb'
import * as v from 'valibot'
import { writeDurably, type Disk } from './durable-write.ts'
import { documentText, type DocumentKind } from './read-document.ts'

/** One document in memory and on disk. */
export interface Document<T> {
  read(): T
  /** Changes come one after another; each is on disk when its promise resolves. When `change` throws, gives something the
   *  schema refuses, or the disk fails, memory stays as it was. */
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
  let last: Promise<unknown> = Promise.resolve()

  const changeNow = async (change: (value: T) => T): Promise<T> => {
    // lowdb's own `update` would leave in memory what a change did before it threw.
    const next = change(structuredClone(kept))
    v.assert(kind.schema, next)
    low.data = next
    await low.write()
    kept = next
    return next
  }

  return {
    read: () => kept,
    change(change) {
      const changed = last.then(() => changeNow(change))
      last = changed.catch(() => undefined)
      return changed
    },
    async settle() {
      await last
    }
  }
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
