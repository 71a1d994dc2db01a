/** What is asked of an article beside its words. */
export interface Comparable {
  readonly article: { readonly outletId: string }
  readonly sortedMs: number
  readonly read: { readonly wordCount: number }
}

/** Two articles of one story share fewer words the fewer they have. Below this many, similarity is scaled up … */
const enoughWords = 38
/** … by as much as this more, for an article without a word. */
const shortageFactor = 2.4
/** An outlet that reports twice mostly reports two things; of bare headlines it gives many on one. */
const sameOutletFactor = 0.85
/** What is told ten days apart shares its place and its people more often than its event. */
const daysToForget = 10
const day = 86_400_000

/** By what the cosine of two articles' words is multiplied. */
export function closeness(one: Comparable, other: Comparable): number {
  const words = Math.min(one.read.wordCount, other.read.wordCount)
  const isTwice = one.article.outletId === other.article.outletId && words >= enoughWords
  return shortage(words) * decay(one, other) * (isTwice ? sameOutletFactor : 1)
}

/** No similarity of an article of so many words to a longer one is more than its cosine times this. */
export function shortage(words: number): number {
  return words >= enoughWords ? 1 : 1 + shortageFactor * (1 - words / enoughWords) ** 2
}

export function decay(one: Comparable, other: Comparable): number {
  return Math.exp(-Math.abs(one.sortedMs - other.sortedMs) / (daysToForget * day))
}

const unknown = 'und'

/** The first part of a BCP 47 tag; `und` (RFC 5646, 4.1) where nobody knows. */
export function baseOf(language: string | undefined): string {
  return language?.split('-')[0] ?? unknown
}

/** Words of different languages are alike by chance or mean other things: only names and numbers are compared. */
export function areForeign(one: string, other: string): boolean {
  return one !== other && one !== unknown && other !== unknown
}

/** Whether it is known of all of them, and is one. */
export function areInOneLanguage(articles: readonly { readonly language?: string | undefined }[]): boolean {
  return articles.every(({ language }) => language !== undefined)
    && new Set(articles.map(({ language }) => baseOf(language))).size === 1
}
