import type { RankedStory, RankOrder, Reprint, StoryScore } from '../../shared/story.ts'
import type { CoveringArticle } from '../../shared/story-questions.ts'
import { scoreStory, type ScoreOptions } from './score-story.ts'

/** Most covered and top stories among these articles, those that one outlet alone has left out. Ties go to the newer one. */
export function rankCovered(
  articles: readonly CoveringArticle[], { order, limit, ...options }: ScoreOptions & { readonly order: RankOrder; readonly limit: number }
): readonly RankedStory[] {
  return [...Map.groupBy(articles, ({ storyId }) => storyId)]
    .filter(([, covering]) => new Set(covering.map(({ outletId }) => outletId)).size > 1)
    .map(([storyId, covering]) => ({ storyId, score: scoreStory(covering, reprintsOf(covering), options) }))
    .toSorted(order === 'coverage' ? byOutlets : byPoints)
    .slice(0, limit)
}

function reprintsOf(articles: readonly CoveringArticle[]): readonly Reprint[] {
  return articles.flatMap(({ articleId, reprintOf }) => reprintOf === undefined ? [] : [{ articleId, ofId: reprintOf }])
}

function byPoints(a: RankedStory, b: RankedStory): number {
  return b.score.points - a.score.points || byOutlets(a, b)
}

function byOutlets(a: RankedStory, b: RankedStory): number {
  return countOf(b, 'outlets') - countOf(a, 'outlets') || countOf(a, 'freshness') - countOf(b, 'freshness')
    || (a.storyId < b.storyId ? -1 : 1)
}

function countOf({ score }: RankedStory, kind: StoryScore['parts'][number]['kind']): number {
  return score.parts.find(part => part.kind === kind)?.count ?? 0
}
