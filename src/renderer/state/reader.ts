import type { ArticleView, GalleryPicture } from '../../shared/article.ts'
import type { Api } from '../../shared/contract.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import { pageStorage } from '../client/page-storage.ts'
import { createSpeaker } from '../client/speaker.ts'
import { createFindInText, type FindInText } from './find-in-text.ts'
import { createNotes, type Notes } from './notes.ts'
import { createReadAloud, type ReadAloud } from './read-aloud.ts'
import type { ReadMarks } from './read-marks.ts'
import { createReadingPositions, type ReadingPositions } from './reading-positions.ts'
import { createRevisions, type Revisions } from './revisions.ts'
import { createStore, type Readable } from './store.ts'

export interface ReaderState {
  readonly articleId: string | undefined
  /** The article shown; the one before while the next is on its way, so that the pane does not flash empty. */
  readonly article: ArticleView | undefined
  /** Of the article, once they were asked for. */
  readonly pictures: readonly GalleryPicture[] | undefined
  readonly failure: Failure | undefined
}

export interface Reader {
  readonly revisions: Revisions
  readonly notes: Notes
  readonly find: FindInText
  readonly readAloud: ReadAloud
  readonly positions: ReadingPositions
  readonly state: Readable<ReaderState>
  /** Opens an article and marks it read. */
  open(articleId: string): Promise<void>
  close(): void
  /** Takes the article anew when it is this one that changed. */
  reload(articleId: string): Promise<void>
  /** Asks for the article's pictures, unless they are there. */
  loadPictures(): Promise<void>
}

/** What it needs of the browser. */
interface Aids {
  readonly speaker: Parameters<typeof createReadAloud>[0]
  readonly storage: Parameters<typeof createReadingPositions>[0]
}

const none: ReaderState = { articleId: undefined, article: undefined, pictures: undefined, failure: undefined }

export function createReader(
  api: Api, marks: ReadMarks, { speaker, storage }: Aids = { speaker: createSpeaker(), storage: pageStorage() }
): Reader {
  const state = createStore<ReaderState>(none)
  const readAloud = createReadAloud(speaker)
  const notes = createNotes(api)

  const load = async (articleId: string): Promise<ArticleView | undefined> => {
    try {
      const article = await api.articles.open({ articleId })
      if (state.value.articleId !== articleId) return undefined
      state.patch({ article, pictures: undefined, failure: undefined })
      return article
    } catch (error) {
      if (state.value.articleId === articleId) state.patch({ article: undefined, failure: toFailure(error) })
      return undefined
    }
  }
  marks.onChanged(change => {
    const { article } = state.value
    if (article && change(article) !== article) state.patch({ article: change(article) })
  })

  return {
    state,
    revisions: createRevisions(api),
    notes,
    readAloud,
    find: createFindInText(),
    positions: createReadingPositions(storage),
    open: async articleId => {
      if (state.value.articleId === articleId) return
      state.patch({ articleId, failure: undefined })
      readAloud.stop()
      // The text is asked for first: what is asked for beside it is answered after it.
      const loading = load(articleId)
      void notes.open(articleId)
      const article = await loading
      if (article && !article.readAt) await marks.mark([articleId], true)
    },
    close: () => {
      readAloud.stop()
      state.set(none)
    },
    reload: async articleId => {
      if (state.value.articleId === articleId) await load(articleId)
    },
    loadPictures: async () => {
      const { articleId, pictures } = state.value
      if (articleId === undefined || pictures) return
      try {
        const found = await api.articles.pictures({ articleId })
        if (state.value.articleId === articleId) state.patch({ pictures: found })
      } catch (error) {
        state.patch({ failure: toFailure(error) })
      }
    }
  }
}
