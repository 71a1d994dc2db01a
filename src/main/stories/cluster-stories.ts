import type { Story } from '../../shared/story.ts'
import { articleVectors } from './article-vectors.ts'
import { groupByAverage } from './group-by-average.ts'
import { compareText, nameStory, type Member } from './name-story.ts'
import { similarPairs } from './similar-pairs.ts'
import { similarityGraph, type SimilarityGraph } from './similarity-graph.ts'
import type { StoryArticle } from './story-article.ts'
import { withLanguages } from './with-languages.ts'

export interface ClusterOptions {
  /** Least mean similarity within a story, 0 to 1; higher makes smaller stories. */
  readonly threshold?: number
}

/** Chosen once for all kinds of material: full texts and bare headlines. */
const defaultThreshold = 0.2

/** The stories among the articles of a window: what at least two outlets report. Most outlets first, then the latest.
 *  The outcome does not depend on the order of the articles. */
export function clusterStories(articles: readonly StoryArticle[], options: ClusterOptions = {}): readonly Story[] {
  const { threshold = defaultThreshold } = options
  const distinct = [...new Map(articles.map(article => [article.articleId, article])).values()]
  const sorted = withLanguages(distinct.toSorted((a, b) => compareText(a.articleId, b.articleId)))
  const graph = similarityGraph(similarPairs(articleVectors(sorted)), sorted.length, threshold)
  return groupByAverage(graph, threshold)
    .map(group => toMembers(group, sorted, graph))
    .filter(members => new Set(members.map(({ article }) => article.outletId)).size > 1)
    .map(nameStory)
    .toSorted((a, b) => b.outletCount - a.outletCount || compareText(b.latestAt, a.latestAt) || compareText(a.storyId, b.storyId))
}

function toMembers(group: readonly number[], articles: readonly StoryArticle[], graph: SimilarityGraph): readonly Member[] {
  return group.flatMap(index => {
    const article = articles[index]
    const sum = group.reduce((total, other) => total + (graph[index]?.get(other) ?? 0), 0)
    return article === undefined ? [] : [{ article, centrality: sum / group.length }]
  })
}
