import type { StoryArticle } from '../../shared/story.ts'
import { clusterStories, createStoryWindow, type StoryWindow } from '../stories/index.ts'
import { serveTasks } from './serve-tasks.ts'
import type { TaskHandlers, UpdateStoriesInput, UpdateStoriesOutput } from './tasks.ts'

interface Held {
  /** By which the main thread knows that this is the window it filled, not a new one after a worker that was ended. */
  readonly token: string
  readonly window: StoryWindow
  /** Articles that wait for the rest of their order. */
  readonly waiting: StoryArticle[]
}

type StoryTasks = 'cluster-stories' | 'update-stories' | 'explain-pair'

/** Keeps the window of stories from order to order. */
function storyTasks(): TaskHandlers<StoryTasks> {
  let held: Held | undefined

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
    'cluster-stories': ({ articles, options, corrections }) => ({ stories: clusterStories(articles, options, corrections) }),
    'update-stories': update,
    'explain-pair': ({ one, other }) => (held?.window ?? createStoryWindow()).explain(one, other)
  }
}

serveTasks<StoryTasks>(storyTasks())
