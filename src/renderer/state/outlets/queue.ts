import type { Api } from '../../../shared/contract.ts'
import type { QueuedFetch } from '../../../shared/full-text.ts'
import { queue as words } from '../../strings/index.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import { createStore, type Readable } from '../base/store.ts'
import type { Toasts } from '../base/toasts.ts'

/** What is fetched when the line is there. */
export interface Queue {
  readonly entries: Loader<readonly QueuedFetch[]>
  /** Puts a link aside, and says so. */
  add(url: string, title: string, isOffline: boolean): Promise<void>
  /** What was taken off the list last. */
  readonly removed: Readable<QueuedFetch | undefined>
  remove(entry: QueuedFetch): Promise<void>
  /** Puts it on the list again; tried at once, where there is a line. */
  undoRemove(): Promise<void>
  /** A list that is opened anew tells of nothing that was removed before. */
  forgetRemoved(): void
  /** Tries at once what could not be had. */
  retry(): Promise<void>
}

export function createQueue(api: Api, toasts: Pick<Toasts, 'show'>, say: (error: unknown) => void): Queue {
  const entries = createLoader(() => api.queue.list({}))
  const removed = createStore<QueuedFetch | undefined>(undefined)
  const putBack = ({ articleId, url, title }: QueuedFetch): Promise<unknown> =>
    articleId === undefined ? api.queue.add({ url, title }) : api.queue.addText({ articleId })

  async function change(run: () => Promise<unknown>): Promise<boolean> {
    try {
      await run()
      await entries.reload()
      return true
    } catch (error) {
      say(error)
      return false
    }
  }

  return {
    entries,
    add: async (url, title, isOffline) => {
      const isAdded = await change(() => api.queue.add({ url, ...(title && { title: title.slice(0, 200) }) }))
      if (isAdded) toasts.show(() => isOffline ? words.added : words.fetching)
    },
    removed,
    remove: async entry => {
      if (await change(() => api.queue.remove({ queueId: entry.queueId }))) removed.set(entry)
    },
    undoRemove: async () => {
      const entry = removed.value
      removed.set(undefined)
      if (entry) await change(() => putBack(entry))
    },
    forgetRemoved: () => removed.set(undefined),
    retry: async () => void await change(() => api.queue.retry({}))
  }
}
