import type { StoryArticle } from '../../shared/story.ts'
import { createStoryGathering, createStoryWindow, type StoryGathering, type StoryWindow } from '../stories/index.ts'
import { serveTasks } from './serve-tasks.ts'
import type {
  ClusterStoriesOutput, GatherStoriesInput, GatherStoriesOutput, TaskHandlers, UpdateStoriesInput, UpdateStoriesOutput
} from './tasks.ts'

interface Held {
  /** By which the main thread knows that this is the window it filled, not a new one after a worker that was ended. */
  readonly token: string
  readonly window: StoryWindow
  /** Articles that wait for the rest of their order. */
  readonly waiting: StoryArticle[]
}

type StoryTasks = 'gather-stories' | 'cluster-stories' | 'update-stories' | 'explain-pair'

/** Keeps the window of stories from order to order, and what is gathered to be clustered by itself. */
function storyTasks(): TaskHandlers<StoryTasks> {
  let held: Held | undefined
  let gathered: { readonly token: string; readonly gathering: StoryGathering } | undefined

  function gather({ token, opens, articles = [] }: GatherStoriesInput): GatherStoriesOutput {
    if (opens) gathered = { token, gathering: createStoryGathering({ isOneLanguage: opens.isOneLanguage }, opens.corrections) }
    if (gathered?.token !== token) return { kind: 'lost' }
    gathered.gathering.add(articles)
    return { kind: 'gathered' }
  }

  function cluster(token: string): ClusterStoriesOutput {
    if (gathered?.token !== token) return { kind: 'lost' }
    const { gathering } = gathered
    gathered = undefined
    return { kind: 'clustered', stories: gathering.stories() }
  }

  function update({ token, opens, articles, known, corrections, before, isPart }: UpdateStoriesInput): UpdateStoriesOutput {
    if (opens) held = { token, window: createStoryWindow(), waiting: [] }
    if (held?.token !== token) return { kind: 'lost' }
    const { window, waiting } = held
    waiting.push(...articles)
    if (isPart) return { kind: 'waiting' }
    window.removeBefore(before)
    if (corrections !== undefined) window.correct(corrections)
    window.add(waiting.splice(0).filter(({ sortedAt }) => sortedAt >= before), known && new Map(known))
    return { kind: 'updated', ...window.takeChanges() }
  }

  return {
    'gather-stories': gather,
    'cluster-stories': ({ token }) => cluster(token),
    'update-stories': update,
    'explain-pair': ({ one, other }) => (held?.window ?? createStoryWindow()).explain(one, other)
  }
}

serveTasks<StoryTasks>(storyTasks())
