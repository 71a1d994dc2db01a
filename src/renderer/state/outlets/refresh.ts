import type { Api, RefreshProgress } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { createStore, type Readable } from '../base/store.ts'

interface RefreshState {
  readonly progress: RefreshProgress
  readonly failure: Failure | undefined
}

export interface Refresh {
  readonly state: Readable<RefreshState>
  load(): Promise<void>
  all(): Promise<void>
  feed(feedId: string): Promise<void>
  cancel(): Promise<void>
  note(progress: RefreshProgress): void
}

const idle: RefreshProgress = { isRunning: false, done: 0, total: 0, failed: 0, newCount: 0 }

export function createRefresh(api: Api): Refresh {
  const state = createStore<RefreshState>({ progress: idle, failure: undefined })
  const attempt = async (run: () => Promise<unknown>): Promise<void> => {
    state.patch({ failure: undefined })
    try {
      await run()
    } catch (error) {
      const failure = toFailure(error)
      if (failure.code !== 'busy' && failure.code !== 'cancelled') state.patch({ failure })
    }
  }
  let noted = 0
  const load = (): Promise<void> => attempt(async () => {
    const before = noted
    const progress = await api.feeds.progress({})
    // What was told meanwhile is newer than the answer, which comes another way and may be late.
    if (noted === before) state.patch({ progress })
  })
  return {
    state,
    load,
    all: () => attempt(async () => {
      await api.feeds.refresh({})
      await load()
    }),
    feed: feedId => attempt(() => api.feeds.refresh({ feedId })),
    cancel: () => attempt(() => api.feeds.cancelRefresh({})),
    note: progress => {
      noted += 1
      state.patch({ progress })
    }
  }
}
