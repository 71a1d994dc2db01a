import type { Story, StoryScore } from '../../../shared/story.ts'
import type { WindowSketch } from '../../ports.ts'
import { independentVoices, scoreStory } from '../../stories/index.ts'

/** What a block is made of: a story as this edition's window sees it, or an article alone. */
export interface Candidate {
  readonly storyId?: string
  readonly sectionId: string
  readonly lead: WindowSketch
  /** Earliest first, the lead among them. */
  readonly articles: readonly WindowSketch[]
  /** Outlets that tell it in words of their own. */
  readonly voices: number
}

interface Scored {
  readonly candidate: Candidate
  readonly score: StoryScore
  readonly latestMs: number
}

/** An edition looks back over a day: what came twelve hours before its cut-off still has seven tenths of its freshness. */
const halfLifeHours = 24

/** Stories with at least two articles in the window, strongest first: by the score of the front page as it is at `to`, the end
 *  of the window, then articles, then latest. */
export function rankStories(stories: readonly Story[], articles: readonly WindowSketch[], to: string): readonly Candidate[] {
  const byId = new Map(articles.map(article => [article.articleId, article]))
  return stories
    .map(story => storyInWindow(story, byId, to))
    .filter(scored => scored !== undefined)
    .sort(byStrength)
    .map(({ candidate }) => candidate)
}

function storyInWindow(story: Story, byId: ReadonlyMap<string, WindowSketch>, to: string): Scored | undefined {
  const articles = story.articleIds.flatMap(articleId => byId.get(articleId) ?? []).sort(earliestFirst)
  const lead = byId.get(story.leadArticleId) ?? articles[0]
  const latest = articles.at(-1)
  if (lead === undefined || latest === undefined || articles.length < 2) return undefined
  const reprints = story.reprints ?? []
  const score = scoreStory(articles, reprints, { now: to, halfLifeHours })
  const voices = independentVoices(articles, reprints).length
  return {
    score, latestMs: Date.parse(latest.sortedAt),
    candidate: { storyId: story.storyId, sectionId: story.sectionId, lead, articles, voices }
  }
}

/** The latest articles, each by itself: what one outlet alone has is no story. */
export function newestAlone(articles: readonly WindowSketch[], count: number): readonly Candidate[] {
  return articles.toSorted((a, b) => earliestFirst(b, a)).slice(0, count)
    .map(lead => ({ sectionId: lead.sectionId, lead, articles: [lead], voices: 1 }))
}

function earliestFirst(a: WindowSketch, b: WindowSketch): number {
  return Date.parse(a.sortedAt) - Date.parse(b.sortedAt) || (a.articleId < b.articleId ? -1 : 1)
}

function byStrength(one: Scored, other: Scored): number {
  const [a, b] = [one.candidate, other.candidate]
  return other.score.points - one.score.points || b.articles.length - a.articles.length || other.latestMs - one.latestMs
    || (a.lead.articleId < b.lead.articleId ? -1 : 1)
}
