import { storyWords } from './story-words.ts'
import type { StoryArticle } from './story-article.ts'

/** An article as a direction in the space of words: TF-IDF weights, of length 1. */
export interface ArticleVector {
  /** Only words by which it can be compared: those that another article has too, and not too many others. */
  readonly weights: ReadonlyMap<string, number>
  readonly wordCount: number
}

/** Articles we imagine beside those of the window, none of which holds the word: in a window of ten, a word that three of
 *  them share is still a rare one. */
const imagined = 100
/** What a fifth of a large window says tells no story from another, and comparing it costs most of the time. */
const commonShare = 0.2
const smallWindow = 1000

export function articleVectors(articles: readonly StoryArticle[]): readonly ArticleVector[] {
  const all = articles.map(storyWords)
  const holders = new Map<string, number>()
  for (const { weights } of all) for (const word of weights.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  const most = Math.max(smallWindow, articles.length) * commonShare
  return all.map(({ weights, wordCount }) => {
    const weighed = [...weights].map(([word, weight]) => {
      const held = holders.get(word) ?? 1
      return { word, held, weight: weight * Math.log((articles.length + imagined) / held) }
    })
    const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1
    const comparable = weighed.filter(({ held }) => held > 1 && held <= most)
    return { weights: new Map(comparable.map(({ word, weight }) => [word, weight / length])), wordCount }
  })
}
