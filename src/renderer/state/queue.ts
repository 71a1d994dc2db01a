import type { Api } from '../../shared/contract.ts'
import type { QueuedFetch } from '../../shared/full-text.ts'
import { queue as words } from '../strings/index.ts'
import { createLoader, type Loader } from './loaded.ts'
import type { Toasts } from './toasts.ts'

/** What is fetched when the line is there. */
export interface Queue {
  readonly entries: Loader<readonly QueuedFetch[]>
  /** Puts a link aside, and says so. */
  add(url: string, title: string, isOffline: boolean): Promise<void>
  remove(queueId: number): Promise<void>
  /** Tries at once what could not be had. */
  retry(): Promise<void>
}

export function createQueue(api: Api, toasts: Pick<Toasts, 'show'>, say: (error: unknown) => void): Queue {
  const entries = createLoader(() => api.queue.list({}))

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
    remove: async queueId => void await change(() => api.queue.remove({ queueId })),
    retry: async () => void await change(() => api.queue.retry({}))
  }
}
