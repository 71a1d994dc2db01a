import type { ArticleView, GalleryPicture } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { pageStorage } from '../../client/page-storage.ts'
import { createSpeaker } from '../../client/speaker.ts'
import { createFindInText, type FindInText } from './find-in-text.ts'
import { createNotes, type Notes } from './notes.ts'
import { createPreparedArticles } from './prepared-articles.ts'
import { createReadAloud, type ReadAloud } from './read-aloud.ts'
import type { ReadMarks } from '../lists/read-marks.ts'
import { createReadingPositions, type ReadingPositions } from './reading-positions.ts'
import { createRevisions, type Revisions } from './revisions.ts'
import { createStore, type Readable } from '../base/store.ts'

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
  /** Opens an article and marks it read. Those beside it, the likeliest to be opened next first, are asked for ahead, and shown
   *  at once then. */
  open(articleId: string, besideIds?: readonly string[]): Promise<void>
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

/** Milliseconds for which an article that was at hand is only shown, before anything is asked about it. */
const firstLook = 20

const none: ReaderState = { articleId: undefined, article: undefined, pictures: undefined, failure: undefined }

export function createReader(
  api: Api, marks: ReadMarks, { speaker, storage }: Aids = { speaker: createSpeaker(), storage: pageStorage() }
): Reader {
  const state = createStore<ReaderState>(none)
  const readAloud = createReadAloud(speaker)
  const notes = createNotes(api, storage)
  const prepared = createPreparedArticles(api)

  const load = async (articleId: string): Promise<ArticleView | undefined> => {
    try {
      const article = await api.articles.open({ articleId })
      if (state.value.articleId !== articleId) return undefined
      prepared.keep(article)
      if (!isSame(article, state.value.article)) state.patch({ article, failure: undefined })
      return article
    } catch (error) {
      if (state.value.articleId === articleId) state.patch({ article: undefined, failure: toFailure(error) })
      return undefined
    }
  }
  const askPictures = async (articleId: string): Promise<void> => {
    try {
      const pictures = await api.articles.pictures({ articleId })
      if (state.value.articleId === articleId) state.patch({ pictures })
    } catch (error) {
      state.patch({ failure: toFailure(error) })
    }
  }
  marks.onChanged(change => {
    prepared.change(change)
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
    open: async (articleId, besideIds = []) => {
      if (state.value.articleId === articleId) return
      const atHand = prepared.find(articleId)
      state.patch({ articleId, pictures: undefined, failure: undefined, ...(atHand && { article: atHand }) })
      readAloud.stop()
      if (atHand) await new Promise(resolve => setTimeout(resolve, firstLook))
      if (state.value.articleId !== articleId) return
      // The text is asked for first: what is asked for beside it is answered after it.
      const loading = load(articleId)
      void notes.open(articleId)
      void prepared.prepare(besideIds)
      const article = await loading
      if (article && !article.readAt) await marks.mark([articleId], true)
    },
    close: () => {
      readAloud.stop()
      state.set(none)
    },
    reload: async articleId => {
      prepared.drop(articleId)
      if (state.value.articleId !== articleId) return
      await load(articleId)
      // Pictures come one after the other, also while they are looked at.
      if (state.value.pictures) await askPictures(articleId)
    },
    loadPictures: async () => {
      const { articleId, pictures } = state.value
      if (articleId !== undefined && !pictures) await askPictures(articleId)
    }
  }
}

/** What is shown already need not be rendered again. Both came as JSON; when it was read and clipped, the page said itself. */
function isSame(article: ArticleView, shown: ArticleView | undefined): boolean {
  return shown?.articleId === article.articleId && wordsOf(article) === wordsOf(shown)
}

function wordsOf({ readAt, clippedAt, ...rest }: ArticleView): string {
  return JSON.stringify([rest, readAt === undefined, clippedAt === undefined])
}
