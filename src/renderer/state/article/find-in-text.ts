import { findWords, foldText, type FoldedText, type Span } from './find-words.ts'
import { createStore, type Readable } from '../base/store.ts'

interface FindState {
  readonly isOpen: boolean
  readonly query: string
  readonly spans: readonly Span[]
  /** Index of the span that is shown. */
  readonly at: number
}

/** Looks for words in the article that is open. */
export interface FindInText {
  readonly state: Readable<FindState>
  open(): void
  close(): void
  /** The text to look in; another one is looked through anew. */
  setText(text: string): void
  search(query: string): void
  /** Goes round at the end. */
  step(by: 1 | -1): void
}

const closed: FindState = { isOpen: false, query: '', spans: [], at: 0 }

export function createFindInText(): FindInText {
  const state = createStore<FindState>(closed)
  let text = ''
  let folded: FoldedText | undefined
  const look = (query: string): readonly Span[] => {
    if (query.trim() === '') return []
    return findWords(folded ??= foldText(text), query)
  }
  return {
    state,
    open: () => state.patch({ isOpen: true, spans: look(state.value.query) }),
    close: () => state.patch({ isOpen: false, spans: [] }),
    setText: given => {
      if (given === text) return
      text = given
      folded = undefined
      if (state.value.isOpen) state.patch({ spans: look(state.value.query), at: 0 })
    },
    search: query => state.patch({ query, spans: look(query), at: 0 }),
    step: by => {
      const { spans, at } = state.value
      if (spans.length > 0) state.patch({ at: (at + by + spans.length) % spans.length })
    }
  }
}
