import type { Revision, RevisionComparison } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { createStore, type Readable } from '../base/store.ts'

interface RevisionsState {
  readonly articleId: string | undefined
  /** The newest first. */
  readonly revisions: readonly Revision[]
  /** The revision that is compared with the one before it, by its hash. */
  readonly comparedHash: string | undefined
  readonly comparison: RevisionComparison | undefined
  readonly failure: Failure | undefined
}

export interface Revisions {
  readonly state: Readable<RevisionsState>
  /** Lists an article's texts and compares the newest two. */
  open(articleId: string): Promise<void>
  /** Compares a revision with the one before it. */
  compare(revisionHash: string): Promise<void>
}

const none: RevisionsState = {
  articleId: undefined, revisions: [], comparedHash: undefined, comparison: undefined, failure: undefined
}

export function createRevisions(api: Api): Revisions {
  const state = createStore(none)

  /** Does the work unless another article or revision was chosen meanwhile. */
  async function keep(isWanted: () => boolean, load: () => Promise<Partial<RevisionsState>>): Promise<void> {
    try {
      const change = await load()
      if (isWanted()) state.patch(change)
    } catch (error) {
      if (isWanted()) state.patch({ failure: toFailure(error) })
    }
  }

  async function compare(revisionHash: string): Promise<void> {
    const { articleId, revisions } = state.value
    const before = revisions[revisions.findIndex(one => one.revisionHash === revisionHash) + 1]
    if (articleId === undefined || before === undefined) return
    state.patch({ comparedHash: revisionHash, failure: undefined })
    const isWanted = (): boolean => state.value.articleId === articleId && state.value.comparedHash === revisionHash
    await keep(isWanted, async () => ({
      comparison: await api.articles.compareRevisions({ articleId, from: before.revisionHash, to: revisionHash })
    }))
  }

  return {
    state, compare,
    async open(articleId) {
      state.set({ ...none, articleId })
      const isWanted = (): boolean => state.value.articleId === articleId
      await keep(isWanted, async () => ({ revisions: await api.articles.revisions({ articleId }) }))
      const newest = state.value.revisions[0]
      if (newest && isWanted()) await compare(newest.revisionHash)
    }
  }
}
