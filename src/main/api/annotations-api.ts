import { randomUUID } from 'node:crypto'
import type { Annotation, AnnotationDraft } from '../../shared/annotation.ts'
import type { Api } from '../../shared/contract.ts'
import { found } from '../../shared/failure.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock } from '../ports.ts'

/** Highlights and notes of articles. */
export function createAnnotationsApi({ archive, clock, events }: {
  readonly archive: Archive
  readonly clock: Clock
  readonly events: EventHub
}): Api['annotations'] {
  function complete(draft: AnnotationDraft): Annotation {
    const article = found(archive.findArticle(draft.articleId), 'article')
    const known = draft.annotationId === undefined ? undefined : archive.findAnnotation(draft.annotationId)
    const now = clock.now().toISOString()
    return {
      annotationId: draft.annotationId ?? randomUUID(), articleId: draft.articleId, note: draft.note.trim(),
      labels: [...new Set(draft.labels)], ...(draft.quote && { quote: draft.quote }),
      revisionHash: known?.revisionHash ?? article.revisionHash,
      createdAt: known?.createdAt ?? draft.createdAt ?? now, changedAt: now
    }
  }
  return {
    list: async ({ articleId }) => archive.listAnnotations([articleId]),
    async save({ annotation: draft }) {
      const annotation = complete(draft)
      archive.saveAnnotation(annotation)
      events.emit('annotations-changed', { articleId: annotation.articleId })
      return annotation
    },
    async remove({ annotationId }) {
      const annotation = found(archive.findAnnotation(annotationId), 'note')
      archive.removeAnnotation(annotationId)
      events.emit('annotations-changed', { articleId: annotation.articleId })
    },
    labels: async () => archive.listLabels().toSorted((one, other) => one.label.localeCompare(other.label))
  }
}
