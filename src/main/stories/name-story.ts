import type { Story } from '../../shared/story.ts'
import type { StoryArticle } from './story-article.ts'

/** An article of a story with its mean similarity to the others. */
export interface Member {
  readonly article: StoryArticle
  readonly centrality: number
}

/** A lead without text has nothing to show but its headline. */
const headlineOnlyFactor = 0.5
const leastText = 40

/** Makes a group of articles a story. */
export function nameStory(members: readonly Member[]): Story {
  const inOrder = members.map(({ article }) => article).toSorted(byTime)
  const lead = members.toSorted((a, b) => leadership(b) - leadership(a) || byTime(a.article, b.article))[0]?.article
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (lead === undefined || first === undefined || last === undefined) throw new Error('a story without articles')
  return {
    storyId: `s-${first.articleId}`, leadArticleId: lead.articleId, articleIds: inOrder.map(({ articleId }) => articleId),
    outletCount: new Set(inOrder.map(({ outletId }) => outletId)).size, firstAt: first.sortedAt, latestAt: last.sortedAt,
    sectionId: commonest(inOrder.map(({ sectionId }) => sectionId), lead.sectionId)
  }
}

function leadership({ article, centrality }: Member): number {
  return centrality * (article.text.length < leastText ? headlineOnlyFactor : 1)
}

export function byTime(a: StoryArticle, b: StoryArticle): number {
  return compareText(a.sortedAt, b.sortedAt) || compareText(a.articleId, b.articleId)
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** The value that stands most often; among equals `preferred`, else the first in the alphabet. */
function commonest(values: readonly string[], preferred: string): string {
  const counted = [...Map.groupBy(values, value => value)].map(([value, some]) => ({ value, count: some.length }))
  const order = counted.toSorted((a, b) =>
    b.count - a.count || Number(b.value === preferred) - Number(a.value === preferred) || compareText(a.value, b.value))
  return order[0]?.value ?? preferred
}
