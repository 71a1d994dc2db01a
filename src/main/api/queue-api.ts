import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import { printableLine } from '../../shared/printable-line.ts'
import { safeLink } from '../../shared/safe-link.ts'
import type { EventHub } from '../event-hub.ts'
import { splitSignIn } from '../network/index.ts'
import type { Archive } from '../ports.ts'
import type { QueueRunner } from '../routines/run-queue.ts'

/** What is fetched when the line is there. */
export function createQueueApi({ archive, events, queue }: {
  readonly archive: Archive
  readonly events: EventHub
  readonly queue: QueueRunner
}): Api['queue'] {
  return {
    list: async () => archive.listQueue(),

    async add({ url, title = '' }) {
      const address = safeLink(url)
      if (address === undefined || !/^https?:/.test(address)) {
        throw new Failure('address-invalid', { address: printableLine(url).slice(0, 200) })
      }
      const { address: plain } = splitSignIn(address)
      return queue.add({ url: plain, title: printableLine(title) || plain })
    },

    async addText({ articleId }) {
      const article = archive.findArticle(articleId)
      if (article?.url === undefined) throw new Failure('not-found', { what: 'article-page' })
      return queue.add({ url: article.url, title: article.headline, articleId })
    },

    async remove({ queueId }) {
      archive.removeFromQueue(queueId)
      events.emit('queue-changed', {})
    },

    async retry() {
      for (const { queueId, failure } of archive.listQueue()) if (failure) archive.noteQueueFailure(queueId, undefined)
      events.emit('queue-changed', {})
      queue.run()
    }
  }
}
