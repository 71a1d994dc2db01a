import type { ArticleRow } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import { isArticleBlock, type Digest, type PendingArticle } from '../../../shared/digest.ts'
import type { StoryView } from '../../../shared/story.ts'

const most = 60
const mostRows = 40

/** Stories of the digest's window that are not in it yet, most covered first. `stories.top` counts back from now, so it is
 *  asked for the hours since the window opened. */
export async function listCandidates(api: Api, digest: Digest, now: string): Promise<readonly StoryView[]> {
  const hours = Math.ceil((Date.parse(now) - Date.parse(digest.window.from)) / 3_600_000)
  const stories = await api.stories.top({ hours: Math.min(168, Math.max(1, hours)), limit: most })
  return candidatesFor(digest, stories)
}

export function candidatesFor(digest: Digest, stories: readonly StoryView[]): readonly StoryView[] {
  const storyIds = new Set(digest.blocks.filter(isArticleBlock).map(block => block.storyId))
  const articleIds = articlesIn(digest)
  return stories.filter(story => story.latestAt >= digest.window.from
    && !storyIds.has(story.storyId) && !story.coverage.some(row => articleIds.has(row.articleId)))
}

/** Articles that a digest has a piece of. */
export function articlesIn(digest: Digest): ReadonlySet<string> {
  return new Set(digest.blocks.filter(isArticleBlock).map(block => block.articleId))
}

/** What still waits of the articles that came after the cut-off: neither taken nor left. */
export function waitingIn(digest: Digest, late: readonly PendingArticle[]): readonly PendingArticle[] {
  const taken = articlesIn(digest)
  return late.filter(({ articleId }) => !taken.has(articleId) && !digest.left?.includes(articleId))
}

/** Articles with these words, the newest first; none for no words. */
export async function findArticles(api: Api, query: string): Promise<readonly ArticleRow[]> {
  if (query.trim() === '') return []
  return (await api.articles.search({ query, order: 'newest', limit: mostRows })).hits
}

export async function clippedArticles(api: Api): Promise<readonly ArticleRow[]> {
  return (await api.clippings.list({ limit: mostRows })).clippings.map(({ row }) => row)
}
