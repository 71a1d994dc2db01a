import type { Annotation, AnnotationDraft } from '../../../shared/annotation.ts'
import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { createBegunNotes, type BegunNotes } from './begun-notes.ts'
import type { Kept } from '../base/kept-map.ts'
import { createStore, type Readable } from '../base/store.ts'

interface NotesState {
  readonly articleId: string | undefined
  readonly annotations: readonly Annotation[]
  /** Labels there are, to be offered. */
  readonly labels: readonly string[]
  readonly failure: Failure | undefined
}

/** Highlights and notes of the article that is open. */
export interface Notes {
  readonly begun: BegunNotes
  readonly state: Readable<NotesState>
  open(articleId: string): Promise<void>
  /** Takes them anew when they are those of this article. */
  noteChanged(articleId: string): Promise<void>
  /** Answers what was kept; `undefined` when it failed, which the state tells. */
  save(draft: AnnotationDraft): Promise<Annotation | undefined>
  /** True when it is gone. */
  remove(annotationId: string): Promise<boolean>
}

const none: NotesState = { articleId: undefined, annotations: [], labels: [], failure: undefined }

export function createNotes(api: Api, storage?: Kept): Notes {
  const state = createStore<NotesState>(none)

  const load = async (articleId: string): Promise<void> => {
    try {
      const [annotations, labels] = await Promise.all([api.annotations.list({ articleId }), api.annotations.labels({})])
      if (state.value.articleId !== articleId) return
      state.patch({ annotations, labels: labels.map(({ label }) => label), failure: undefined })
    } catch (error) {
      if (state.value.articleId === articleId) state.patch({ failure: toFailure(error) })
    }
  }
  const attempt = async <T>(order: () => Promise<T>): Promise<T | undefined> => {
    try {
      const answer = await order()
      const { articleId } = state.value
      if (articleId) await load(articleId)
      return answer
    } catch (error) {
      state.patch({ failure: toFailure(error) })
      return undefined
    }
  }
  return {
    state,
    begun: createBegunNotes(storage),
    open: async articleId => {
      if (state.value.articleId === articleId) return
      state.set({ ...none, articleId })
      await load(articleId)
    },
    noteChanged: async articleId => {
      if (state.value.articleId === articleId) await load(articleId)
    },
    save: draft => attempt(() => api.annotations.save({ annotation: draft })),
    remove: async annotationId => await attempt(async () => {
      await api.annotations.remove({ annotationId })
      return true
    }) ?? false
  }
}

/** To bring back what was removed, as it was. */
export function draftOf({ revisionHash: _hash, changedAt: _at, ...draft }: Annotation): AnnotationDraft {
  return draft
}

/** What is asked to be kept of a note that is written anew or changed. */
export function toSave({ articleId, annotationId, quote, note, labels, createdAt }: AnnotationDraft): AnnotationDraft {
  return { articleId, note, labels, ...(annotationId && { annotationId }), ...(quote && { quote }), ...(createdAt && { createdAt }) }
}

/** Whether a note as typed differs from the one that is kept, if any is. */
export function saysAnother(typed: AnnotationDraft, kept: Pick<AnnotationDraft, 'note' | 'labels'> | undefined): boolean {
  return typed.note.trim() !== (kept?.note ?? '').trim() || typed.labels.join('\n') !== (kept?.labels ?? []).join('\n')
}

/** `Bridge, tolls` as typed: each label once. */
export function readLabels(typed: string): readonly string[] {
  return [...new Set(typed.split(/[,;،、\n]/).map(label => label.trim().slice(0, 80)).filter(Boolean))].slice(0, 30)
}
