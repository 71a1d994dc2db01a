import type { Reprint, ScorePart, StoryScore } from '../../shared/story.ts'
import { independentVoices, type VoicingArticle } from './independent-voices.ts'

export interface ScoredArticle extends VoicingArticle {
  readonly sectionId: string
  /** ISO instant. */
  readonly sortedAt: string
}

export interface ScoreOptions {
  /** ISO instant from which freshness is counted. */
  readonly now: string
  /** After as many hours without a new article, a story has half the points of freshness. */
  readonly halfLifeHours: number
}

/** A second outlet weighs more than any freshness, a third section as much as an article three hours newer. */
const pointsPerOutlet = 10
const pointsPerSection = 3
const mostFreshness = 10

/** How strong a story is, by who has it, where it stands and how new it is: nothing that a reader could not count. */
export function scoreStory(
  articles: readonly ScoredArticle[], reprints: readonly Reprint[], { now, halfLifeHours }: ScoreOptions
): StoryScore {
  const outlets = independentVoices(articles, reprints).length
  const sections = new Set(articles.map(({ sectionId }) => sectionId)).size
  const latest = articles.reduce((newest, { sortedAt }) => Math.max(newest, Date.parse(sortedAt)), -Infinity)
  const minutes = Number.isFinite(latest) ? Math.max(0, Math.round((Date.parse(now) - latest) / 60_000)) : undefined
  const parts: readonly ScorePart[] = [
    { kind: 'outlets', count: outlets, points: outlets * pointsPerOutlet },
    { kind: 'sections', count: sections, points: Math.max(0, sections - 1) * pointsPerSection },
    { kind: 'freshness', count: minutes ?? 0, points: minutes === undefined ? 0 : freshness(minutes, halfLifeHours) }
  ]
  return { points: rounded(parts.reduce((sum, { points }) => sum + points, 0)), parts }
}

function freshness(minutes: number, halfLifeHours: number): number {
  return rounded(mostFreshness * 0.5 ** (minutes / 60 / halfLifeHours))
}

/** To a tenth, so that the parts add up as they are shown. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10
}
