import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import type { SharedWords, StoryPage, StoryView } from '../../../shared/story.ts'
import { shell, stories as words } from '../../strings/index.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import type { Route } from '../routing/routes.ts'
import { createStore, type Readable } from '../base/store.ts'
import type { Toasts } from '../base/toasts.ts'

interface StoryState {
  readonly storyId: string | undefined
  readonly story: StoryPage | undefined
  readonly failure: Failure | undefined
  /** Articles that the reader ticked, by id. */
  readonly chosen: ReadonlySet<string>
  /** Why the two articles ticked are together. */
  readonly reason: SharedWords | undefined
}

export interface StoryDesk {
  readonly state: Readable<StoryState>
  /** Stories of this week, to merge this one with. */
  readonly others: Loader<readonly StoryView[]>
  open(storyId: string): Promise<void>
  close(): void
  /** Takes the story anew where it is open. */
  note(): void
  choose(articleId: string, isChosen: boolean): void
  explain(): Promise<void>
  merge(otherId: string): Promise<void>
  split(): Promise<void>
  leave(articleId: string): Promise<void>
  /** Takes back the last decision about the story, whenever it was made. */
  undo(): Promise<void>
  /** Says that another story is the same matter, or is not. */
  link(otherId: string, isLinked: boolean): Promise<void>
  follow(): Promise<void>
}

interface Around {
  readonly toasts: Pick<Toasts, 'show'>
  go(route: Route): void
  say(error: unknown): void
}

/** How a correction is taken back, and the story it went on under where that is another. */
interface Corrected {
  readonly token: string
  readonly storyId?: string
}

const none: StoryState = { storyId: undefined, story: undefined, failure: undefined, chosen: new Set(), reason: undefined }
const mostOthers = 60

/** The page of one story, and what the reader decides there. */
export function createStoryDesk(api: Api, { toasts, go, say }: Around): StoryDesk {
  const state = createStore<StoryState>(none)

  const load = async (storyId: string): Promise<void> => {
    try {
      const story = await api.stories.open({ storyId })
      if (state.value.storyId !== storyId) return
      const present = new Set(story.coverage.map(({ articleId }) => articleId))
      state.patch({ story, failure: undefined, chosen: new Set([...state.value.chosen].filter(id => present.has(id))) })
    } catch (error) {
      if (state.value.storyId === storyId) state.patch({ story: undefined, failure: toFailure(error) })
    }
  }

  /** Carries out a correction, shows what became of the story, and offers to take it back. */
  const correct = async (text: () => string, order: (storyId: string) => Promise<Corrected>): Promise<void> => {
    const { storyId } = state.value
    if (storyId === undefined) return
    try {
      const { token, storyId: next = storyId } = await order(storyId)
      state.patch({ chosen: none.chosen, reason: undefined })
      toasts.show(text, { label: () => shell.undo, run: () => void takeBack(token, storyId).catch(say) })
      if (next === storyId) await load(storyId)
      else go({ kind: 'story', storyId: next })
    } catch (error) {
      say(error)
    }
  }
  const takeBack = async (token: string, storyId: string): Promise<void> => {
    await api.stories.undo({ token })
    toasts.show(() => words.undone)
    if (state.value.storyId === storyId) await load(storyId)
    else go({ kind: 'story', storyId })
  }

  return {
    state,
    others: createLoader(async () => (await api.stories.ranked({ span: 'week', order: 'score', limit: mostOthers }))
      .filter(({ storyId }) => storyId !== state.value.storyId)),
    open: async storyId => {
      if (state.value.storyId !== storyId) state.set({ ...none, storyId })
      await load(storyId)
    },
    close: () => state.set(none),
    note: () => {
      const { storyId } = state.value
      if (storyId !== undefined) void load(storyId)
    },
    choose: (articleId, isChosen) => {
      const chosen = new Set(state.value.chosen)
      if (isChosen) chosen.add(articleId)
      else chosen.delete(articleId)
      state.patch({ chosen, reason: undefined })
    },
    explain: async () => {
      const [articleId, otherId] = state.value.chosen
      if (articleId === undefined || otherId === undefined) return
      const { chosen } = state.value
      try {
        const reason = await api.stories.why({ articleId, otherId })
        if (state.value.chosen === chosen) state.patch({ reason })
      } catch (error) {
        say(error)
      }
    },
    merge: otherId => correct(() => words.merged, storyId => api.stories.merge({ storyIds: [storyId, otherId] })),
    split: () => {
      const articleIds = [...state.value.chosen]
      return correct(() => words.didSplit(articleIds.length), storyId => api.stories.split({ storyId, articleIds }))
    },
    leave: articleId => correct(() => words.left, () => api.stories.leave({ articleId })),
    undo: async () => {
      const { story } = state.value
      if (story?.undoToken !== undefined) await takeBack(story.undoToken, story.storyId).catch(say)
    },
    link: async (otherId, isLinked) => {
      const { storyId } = state.value
      if (storyId === undefined) return
      const decide = (decision?: boolean): Promise<void> =>
        api.stories.link({ storyId, otherId, ...(decision !== undefined && { isLinked: decision }) }).then(() => load(storyId))
      await decide(isLinked).then(() => toasts.show(() => isLinked ? words.didLink : words.unlinked,
        { label: () => shell.undo, run: () => void decide().catch(say) }), say)
    },
    follow: async () => {
      const { storyId } = state.value
      if (storyId === undefined) return
      try {
        const { dossierId } = await api.dossiers.follow({ storyId })
        toasts.show(() => words.followed, { label: () => words.openDossier, run: () => go({ kind: 'dossiers', dossierId }) })
        await load(storyId)
      } catch (error) {
        say(error)
      }
    }
  }
}
