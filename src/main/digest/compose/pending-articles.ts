import { isArticleBlock, type Digest, type PendingArticle } from '../../../shared/digest.ts'
import type { Story } from '../../../shared/story.ts'
import type { WindowSketch } from '../../ports.ts'

/** A story this many outlets share is worth a look though the draft does not have it. */
const strongOutlets = 3

/** Which of the articles that came after the cut-off a draft's editor should see: those on its stories, and the first of each
 *  strong story that it does not have. `late`: the newest first. */
export function pendingArticles(
  digest: Digest, late: readonly WindowSketch[], storyOf: (articleId: string) => Story | undefined
): readonly PendingArticle[] {
  const blocks = digest.blocks.filter(isArticleBlock)
  const inside = new Set(blocks.flatMap(({ articleId, alsoCoveredIn }) => [
    articleId, ...alsoCoveredIn.map(other => other.articleId)
  ]))
  const left = new Set(digest.left)
  const told = new Set<string>()
  const waiting = late.filter(({ articleId }) => !inside.has(articleId) && !left.has(articleId))
  return waiting.flatMap((article): readonly PendingArticle[] => {
    const story = storyOf(article.articleId)
    if (story === undefined) return []
    const isOurs = story.articleIds.some(id => inside.has(id))
    if (!isOurs && (story.outletCount < strongOutlets || told.has(story.storyId))) return []
    told.add(story.storyId)
    return [toPending(article, story.storyId)]
  })
}

function toPending({ articleId, outletName, headline, language, sortedAt }: WindowSketch, storyId: string): PendingArticle {
  return { articleId, outletName, headline, sortedAt, storyId, ...(language !== undefined && { language }) }
}
