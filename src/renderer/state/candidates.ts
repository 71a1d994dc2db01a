import type { Api } from '../../shared/contract.ts'
import type { Digest } from '../../shared/digest.ts'
import type { StoryView } from '../../shared/story.ts'

const most = 60

/** Stories of the digest's window that are not in it yet, most covered first. `stories.top` counts back from now, so it is
 *  asked for the hours since the window opened. */
export async function listCandidates(api: Api, digest: Digest, now: string): Promise<readonly StoryView[]> {
  const hours = Math.ceil((Date.parse(now) - Date.parse(digest.window.from)) / 3_600_000)
  const stories = await api.stories.top({ hours: Math.min(168, Math.max(1, hours)), limit: most })
  return candidatesFor(digest, stories)
}

export function candidatesFor(digest: Digest, stories: readonly StoryView[]): readonly StoryView[] {
  const storyIds = new Set(digest.blocks.map(block => block.storyId))
  const articleIds = new Set(digest.blocks.map(block => block.articleId))
  return stories.filter(story => story.latestAt >= digest.window.from
    && !storyIds.has(story.storyId) && !story.coverage.some(row => articleIds.has(row.articleId)))
}
