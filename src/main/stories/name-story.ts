import type { Story } from '../../shared/story.ts'
import { findReprints } from './find-reprints.ts'
import { similarityTo, type WindowEntry, type WindowGroup } from './window-entry.ts'

/** A lead without text has nothing to show but its headline. */
const headlineOnlyFactor = 0.5

/** Makes a group of articles a story; `undefined` for what one outlet alone reports. */
export function nameStory(group: WindowGroup, storyId: string): Story | undefined {
  const inOrder = group.members.toSorted(byTime)
  const lead = leadOf(inOrder)?.article
  const [first, last] = [inOrder[0]?.article, inOrder.at(-1)?.article]
  if (lead === undefined || first === undefined || last === undefined) return undefined
  if (new Set(inOrder.map(({ article }) => article.outletId)).size < 2) return undefined
  const reprints = findReprints(inOrder)
  return {
    storyId, leadArticleId: lead.articleId, articleIds: inOrder.map(({ article }) => article.articleId),
    outletCount: countVoices(inOrder, new Set(reprints.map(({ articleId }) => articleId))),
    firstAt: first.sortedAt, latestAt: last.sortedAt,
    sectionId: commonest(inOrder.map(({ article }) => article.sectionId), lead.sectionId),
    ...(reprints.length > 0 && { reprints })
  }
}

/** Outlets that have it in their own words. */
function countVoices(entries: readonly WindowEntry[], reprintIds: ReadonlySet<string>): number {
  return new Set(entries.filter(({ article }) => !reprintIds.has(article.articleId)).map(({ article }) => article.outletId)).size
}

/** The earliest of those that stand for it best. */
function leadOf(inOrder: readonly WindowEntry[]): WindowEntry | undefined {
  let [lead, most] = [inOrder[0], -Infinity]
  for (const entry of inOrder) {
    const value = leadership(entry)
    if (value > most) [lead, most] = [entry, value]
  }
  return lead
}

/** How well an article stands for its story: its mean similarity to the others. */
function leadership(entry: WindowEntry): number {
  const { group, neighbours, hasText } = entry
  const sum = neighbours.reduce((total, other, place) => total + (other.group === group ? similarityTo(entry, place) : 0), 0)
  return sum * (hasText ? 1 : headlineOnlyFactor)
}

export function byTime(a: WindowEntry, b: WindowEntry): number {
  return compareText(a.article.sortedAt, b.article.sortedAt) || compareText(a.article.articleId, b.article.articleId)
}

/** Most voices first, then the latest. */
export function byRank(a: Story, b: Story): number {
  return b.outletCount - a.outletCount || compareText(b.latestAt, a.latestAt) || compareText(a.storyId, b.storyId)
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
