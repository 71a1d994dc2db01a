import type { Story } from '../../shared/story.ts'
import type { WindowArticle } from '../ports.ts'

/** What a block is made of: a story as this edition's window sees it, or one article by itself. */
export interface Candidate {
  /** Absent for an article by itself. */
  readonly storyId?: string
  readonly sectionId: string
  readonly lead: WindowArticle
  /** Earliest first, the lead among them. */
  readonly articles: readonly WindowArticle[]
  readonly outletCount: number
}

/** Stories with at least two articles in the window, strongest first: outlets, then articles, then latest. */
export function rankStories(stories: readonly Story[], articles: readonly WindowArticle[]): readonly Candidate[] {
  const byId = new Map(articles.map(article => [article.articleId, article]))
  return stories
    .map(story => storyInWindow(story, byId))
    .filter(candidate => candidate !== undefined)
    .sort(byStrength)
}

function storyInWindow(story: Story, byId: ReadonlyMap<string, WindowArticle>): Candidate | undefined {
  const articles = story.articleIds.flatMap(articleId => byId.get(articleId) ?? []).sort(earliestFirst)
  const lead = byId.get(story.leadArticleId) ?? articles[0]
  if (lead === undefined || articles.length < 2) return undefined
  return { storyId: story.storyId, sectionId: story.sectionId, lead, articles, outletCount: outletsOf(articles).size }
}

/** Newest articles of distinct outlets that stand in no candidate, for a quiet day. */
export function newestSingles(
  articles: readonly WindowArticle[], candidates: readonly Candidate[], count: number
): readonly Candidate[] {
  const taken = new Set(candidates.flatMap(candidate => candidate.articles).map(article => article.articleId))
  const outlets = new Set(candidates.map(candidate => candidate.lead.outletId))
  const singles: WindowArticle[] = []
  for (const article of [...articles].sort((a, b) => earliestFirst(b, a))) {
    if (singles.length >= count) break
    if (taken.has(article.articleId) || outlets.has(article.outletId)) continue
    outlets.add(article.outletId)
    singles.push(article)
  }
  return singles.map(lead => ({ sectionId: lead.sectionId, lead, articles: [lead], outletCount: 1 }))
}

export function earliestFirst(a: WindowArticle, b: WindowArticle): number {
  return Date.parse(a.sortedAt) - Date.parse(b.sortedAt) || (a.articleId < b.articleId ? -1 : 1)
}

function byStrength(a: Candidate, b: Candidate): number {
  return b.outletCount - a.outletCount || b.articles.length - a.articles.length || latest(b) - latest(a)
    || (a.lead.articleId < b.lead.articleId ? -1 : 1)
}

function latest(candidate: Candidate): number {
  return Math.max(...candidate.articles.map(article => Date.parse(article.sortedAt)))
}

function outletsOf(articles: readonly WindowArticle[]): ReadonlySet<string> {
  return new Set(articles.map(article => article.outletId))
}
