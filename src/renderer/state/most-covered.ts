import type { Api } from '../../shared/contract.ts'
import type { StoryView } from '../../shared/story.ts'
import { createLoader, type Loader } from './loaded.ts'
import { createStore, type Readable } from './store.ts'

/** Hours back from now: six, a day, a week. */
export const spans = [6, 24, 168] as const

export type Span = (typeof spans)[number]

export interface MostCovered {
  readonly span: Readable<Span>
  readonly stories: Loader<readonly StoryView[]>
  choose(span: Span): void
}

export function createMostCovered(api: Api, limit = 6): MostCovered {
  const span = createStore<Span>(24)
  const stories = createLoader(() => api.stories.top({ hours: span.value, limit }))
  return {
    span,
    stories,
    choose: chosen => {
      span.set(chosen)
      void stories.reload()
    }
  }
}
