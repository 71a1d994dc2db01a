import type { AnnotationDraft } from '../../../shared/annotation.ts'
import { createKeptMap, type Kept } from '../base/kept-map.ts'

/** Notes that were typed and neither saved nor cancelled, one for each article. */
export interface BegunNotes {
  of(articleId: string): AnnotationDraft | undefined
  keep(draft: AnnotationDraft): void
  forget(articleId: string): void
}

/** The latest 50. */
export function createBegunNotes(storage: Kept | undefined): BegunNotes {
  const notes = createKeptMap(storage, { name: 'begun-notes', most: 50, isValue: isDraft })
  return {
    of: articleId => notes.get(articleId),
    keep: draft => notes.set(draft.articleId, draft),
    forget: articleId => notes.delete(articleId)
  }
}

function isDraft(value: unknown): value is AnnotationDraft {
  const { articleId, note, labels } = Object(value) as Partial<Record<keyof AnnotationDraft, unknown>>
  return typeof articleId === 'string' && typeof note === 'string' && Array.isArray(labels)
}

/** Whether two are about the same passage, or change the same note. */
export function isSameNote(one: AnnotationDraft, other: AnnotationDraft): boolean {
  return one.articleId === other.articleId && one.annotationId === other.annotationId && one.quote?.exact === other.quote?.exact
}
