import type { Api } from '../../shared/contract.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents } from '../ports.ts'
import { spanStart } from './span-start.ts'
import { withOutletNames } from './view-stories.ts'

export function createReadingsApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
}): Api['readings'] {
  const { archive, documents, clock, events } = parts
  return {
    async note({ articleId }) {
      if (archive.noteReading(articleId, clock.now().toISOString())) events.emit('readings-changed', {})
    },

    async most({ span, limit }) {
      const ranked = archive.listMostRead(spanStart(span, clock.now(), documents.settings().zone), limit)
      return ranked.flatMap(({ articleId, ...counts }) => {
        const [row] = withOutletNames(archive.listRows([articleId]), documents.library())
        return row ? [{ row, ...counts }] : []
      })
    },

    async forget() {
      archive.forgetReadings()
      events.emit('readings-changed', {})
    }
  }
}
