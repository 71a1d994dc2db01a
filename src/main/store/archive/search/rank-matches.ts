/** A match: its key, which is its time, and how well it fits, more is better; 0 for what tells nothing. */
export interface Match {
  readonly articleKey: number
  readonly fit: number
}

const perDay = 1024 * 86_400_000

/** Of two articles that fit alike the newer one is wanted; one that fits twice as well is wanted however old it is. */
const halfLife = 30

/** The keys, best first: half of the fit fades with the days between an article and the newest match. */
export function rankMatches(matches: readonly Match[]): readonly number[] {
  const newest = matches.reduce((highest, { articleKey }) => Math.max(highest, articleKey), -Infinity)
  const scored = matches.map(({ articleKey, fit }) => ({
    articleKey, score: fit * (1 + 2 ** (-(newest - articleKey) / perDay / halfLife)) / 2
  }))
  scored.sort((one, other) => other.score - one.score || other.articleKey - one.articleKey)
  return scored.map(({ articleKey }) => articleKey)
}
