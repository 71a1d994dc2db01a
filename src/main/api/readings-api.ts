import type { Api } from '../../shared/contract.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, StoredReading } from '../ports.ts'
import { spanStart } from './span-start.ts'
import { withOutletNames } from './view-stories.ts'

export function createReadingsApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
}): Api['readings'] {
  const { archive, documents, clock, events } = parts

  /** In memory alone: what a reader wants forgotten is on no disk, and gone when the program ends. */
  let forgotten: readonly StoredReading[] = []

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
      forgotten = archive.forgetReadings()
      events.emit('readings-changed', {})
    },

    async undoForget() {
      archive.restoreReadings(forgotten)
      forgotten = []
      events.emit('readings-changed', {})
    }
  }
}
