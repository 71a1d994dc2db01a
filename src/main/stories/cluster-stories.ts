import type { Story, StoryArticle, StoryCorrection } from '../../shared/story.ts'
import { compareText } from './name-story.ts'
import { createStoryWindow, type ClusterOptions } from './story-window.ts'

/** The stories among articles by themselves: what at least two outlets report. Most voices first, then the latest.
 *  The outcome does not depend on the order of the articles. */
export function clusterStories(
  articles: readonly StoryArticle[], options: ClusterOptions = {}, corrections: readonly StoryCorrection[] = []
): readonly Story[] {
  const window = createStoryWindow(options)
  window.correct(corrections)
  window.add(articles.toSorted((a, b) => compareText(a.articleId, b.articleId)))
  return window.stories()
}
