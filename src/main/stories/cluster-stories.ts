import type { Story, StoryArticle, StoryCorrection } from '../../shared/story.ts'
import { createStoryGathering } from './story-gathering.ts'
import type { ClusterOptions } from './story-window.ts'

/** The stories among articles by themselves: what at least two outlets report. Most voices first, then the latest.
 *  The outcome does not depend on the order of the articles. */
export function clusterStories(
  articles: readonly StoryArticle[], options: ClusterOptions = {}, corrections: readonly StoryCorrection[] = []
): readonly Story[] {
  const gathering = createStoryGathering(options, corrections)
  gathering.add(articles)
  return gathering.stories()
}
