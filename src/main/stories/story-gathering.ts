import type { Story, StoryArticle, StoryCorrection } from '../../shared/story.ts'
import { compareText } from './name-story.ts'
import { createStoryWindow, type ClusterOptions } from './story-window.ts'

/** Articles that are clustered by themselves, as they come in: each is read at once. */
export interface StoryGathering {
  add(articles: readonly StoryArticle[]): void
  /** When all have come; it does not matter in which order. Most voices first, then the latest. */
  stories(): readonly Story[]
}

export function createStoryGathering(options: ClusterOptions, corrections: readonly StoryCorrection[]): StoryGathering {
  const window = createStoryWindow(options)
  window.correct(corrections)
  /** They have the commonest language of all. */
  const unknown: StoryArticle[] = []
  return {
    add(articles) {
      window.hold(articles.filter(({ language }) => language !== undefined))
      unknown.push(...articles.filter(({ language }) => language === undefined))
    },
    stories() {
      window.add(unknown.toSorted((a, b) => compareText(a.articleId, b.articleId)))
      return window.stories()
    }
  }
}
