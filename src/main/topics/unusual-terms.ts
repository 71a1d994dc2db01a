import type { TermCount, UnusualTerm } from '../../shared/topic.ts'
import { splitWords, stemWord } from '../language/index.ts'

/** Fewer articles are no topic. */
const leastArticles = 3
/** Where there is nothing to compare with, a term must stand in more of them. */
const leastUncompared = 5
/** One in forty by chance; only the most unusual of a day are shown. */
const leastScore = 1.96
/** The prior counts as a tenth of all that was counted, and as no more than this. */
const largestPrior = 500

/** Terms that are far more frequent on `day` than before, per language: log-odds with an informative Dirichlet prior
 *  (Monroe, Colaresi, Quinn 2008, “Fightin' Words”), the prior being the terms' shares of all the days. Forms of a name are one
 *  term; of terms within one another that stand in as many articles the longest is kept. Most unusual first. Where less was
 *  counted before than on the day alone, its most frequent terms follow with a score of 0. */
export function unusualTerms(counts: readonly TermCount[], day: string, limit: number): readonly UnusualTerm[] {
  const byLanguage = Map.groupBy(counts, ({ language }) => language)
  const found = [...byLanguage].flatMap(([language, some]) => ofLanguage(some, day, language))
  return withoutParts(found.toSorted((one, other) => other.score - one.score || other.articles - one.articles)).slice(0, limit)
}

interface Tally {
  today: number
  before: number
  readonly forms: Map<string, number>
}

function ofLanguage(counts: readonly TermCount[], day: string, language: string): readonly UnusualTerm[] {
  const tallies = new Map<string, Tally>()
  for (const { term, articles, day: on } of counts) {
    const key = splitWords(term, language).map(word => stemWord(word.replace(/'s$/, ''), language)).join(' ')
    const tally = tallies.get(key) ?? { today: 0, before: 0, forms: new Map() }
    if (on === day) {
      tally.today += articles
      tally.forms.set(term, (tally.forms.get(term) ?? 0) + articles)
    } else tally.before += articles
    tallies.set(key, tally)
  }
  const sizes = { today: sum(tallies, ({ today }) => today), before: sum(tallies, ({ before }) => before) }
  const isCompared = sizes.before >= sizes.today
  const least = isCompared ? leastArticles : leastUncompared
  return [...tallies.values()].filter(({ today }) => today >= least).flatMap(tally => {
    const score = isCompared ? logOdds(tally, sizes) : 0
    return isCompared && score < leastScore ? [] : [{ term: commonest(tally.forms), language, articles: tally.today, score }]
  })
}

function logOdds({ today, before }: Tally, sizes: { readonly today: number; readonly before: number }): number {
  const all = sizes.today + sizes.before
  const priorSize = Math.min(largestPrior, all / 10)
  const prior = (today + before) / all * priorSize
  const odds = (count: number, size: number): number => Math.log((count + prior) / (size + priorSize - count - prior))
  return (odds(today, sizes.today) - odds(before, sizes.before)) / Math.sqrt(1 / (today + prior) + 1 / (before + prior))
}

function sum(tallies: ReadonlyMap<string, Tally>, of: (tally: Tally) => number): number {
  let total = 0
  for (const tally of tallies.values()) total += of(tally)
  return total
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].toSorted(([a, one], [b, other]) => other - one || a.length - b.length)
  return first?.[0] ?? ''
}

/** `Ada Voss` says it better than `Voss`, unless the short one stands in many more articles. */
function withoutParts(terms: readonly UnusualTerm[]): readonly UnusualTerm[] {
  const wordsOf = new Map(terms.map(one => [one, ` ${splitWords(one.term, one.language).join(' ')} `]))
  const isPart = (one: UnusualTerm, other: UnusualTerm): boolean => one.language === other.language
    && wordsOf.get(other) !== wordsOf.get(one) && (wordsOf.get(other) ?? '').includes(wordsOf.get(one) ?? '')
    && one.articles < other.articles * 2
  return terms.filter(one => !terms.some(other => isPart(one, other)))
}
