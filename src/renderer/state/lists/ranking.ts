import type { Api } from '../../../shared/contract.ts'
import type { RankSpan, ReadRank, StoryView } from '../../../shared/story.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import { createStore, type Readable } from '../base/store.ts'

export const spans: readonly RankSpan[] = ['now', 'today', 'week']

/** Shown until the reader chooses: the first that has something. In the morning a day has little yet. */
const usual: readonly RankSpan[] = ['today', 'week']

/** A list of the strongest of a span, which the reader chooses. */
export interface Ranking<Place> {
  readonly span: Readable<RankSpan>
  readonly places: Loader<readonly Place[]>
  choose(span: RankSpan): void
  /** Something has changed: the list is asked for anew, but not under the pointer or the focus, where it would jump. */
  note(): void
  /** Whether someone points at the list or is in it. */
  hold(isHeld: boolean): void
}

function createRanking<Place>(ask: (span: RankSpan) => Promise<readonly Place[]>): Ranking<Place> {
  const span = createStore<RankSpan>('today')
  let isChosen = false
  let isHeld = false
  let isStale = false

  const askUsual = async (): Promise<readonly Place[]> => {
    for (const one of usual) {
      const places = await ask(one)
      // What was chosen meanwhile is asked for next.
      if (isChosen) return places
      if (places.length === 0) continue
      span.set(one)
      return places
    }
    span.set('today')
    return []
  }
  const places = createLoader(() => (isChosen ? ask(span.value) : askUsual()))
  return {
    span,
    places,
    choose: chosen => {
      isChosen = true
      span.set(chosen)
      void places.reload()
    },
    note: () => {
      // An empty list has nothing that could jump.
      if (isHeld && places.state.value.value?.length) isStale = true
      else void places.reload()
    },
    hold: held => {
      isHeld = held
      if (isHeld || !isStale) return
      isStale = false
      void places.reload()
    }
  }
}

export function createMostCovered(api: Api, limit = 6): Ranking<StoryView> {
  return createRanking(span => api.stories.ranked({ span, order: 'coverage', limit }))
}

export function createMostRead(api: Api, limit = 6): Ranking<ReadRank> {
  return createRanking(span => api.readings.most({ span, limit }))
}
