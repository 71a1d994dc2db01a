import type { TermCount } from '../../shared/topic.ts'
import { findNames, isStopWord } from '../language/index.ts'

/** What terms are read from. */
export interface TermArticle {
  readonly headline: string
  readonly excerpt: string
  readonly language?: string
  /** The calendar day it is counted on; absent: not at all. */
  readonly day?: string
}

/** Names and phrases of articles, each counted once an article. */
export function countTerms(articles: readonly TermArticle[]): readonly TermCount[] {
  const counts = new Map<string, TermCount>()
  for (const article of articles) {
    const { day } = article
    if (day === undefined) continue
    const language = article.language?.split(/[-_]/)[0]?.toLowerCase() ?? 'und'
    for (const term of termsOf(article)) {
      const key = JSON.stringify([day, language, term])
      counts.set(key, { day, language, term, articles: (counts.get(key)?.articles ?? 0) + 1 })
    }
  }
  return [...counts.values()]
}

const longestTerm = 60
const mostTerms = 40

/** Names as printed, and pairs of neighbouring words of the headline. Quantities name nothing. */
function termsOf({ headline, excerpt, language }: TermArticle): ReadonlySet<string> {
  const names = findNames(`${headline}\n${excerpt}`, language).filter(name => !/^\p{N}/u.test(name))
  const terms = [...names, ...pairsOf(headline, language)].filter(term => term.length > 2 && term.length <= longestTerm)
  return new Set(terms.slice(0, mostTerms))
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Two words with nothing but a space between them, or with nothing at all in scripts that have none. */
function pairsOf(headline: string, language: string | undefined): readonly string[] {
  const pairs: string[] = []
  let before: string | undefined
  let gap = ''
  for (const { segment, isWordLike } of segmenter.segment(headline)) {
    if (!isWordLike) {
      gap += segment
      continue
    }
    const isTelling = !isStopWord(segment.toLowerCase(), language) && !/^\p{N}/u.test(segment) && segment.length > 1
    if (isTelling && before !== undefined && /^ ?$/.test(gap)) pairs.push(`${before}${gap}${segment}`)
    before = isTelling ? segment : undefined
    gap = ''
  }
  return pairs
}
