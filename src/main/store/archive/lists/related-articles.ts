import type { RelatedQuestion } from '../../../../shared/story-questions.ts'
import { stemWord } from '../../../language/index.ts'
import type { Archive } from '../../../ports.ts'
import { firstKeyAt } from '../base/article-key.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { isShown } from '../base/list-conditions.ts'
import type { RowReading } from '../base/row-reading.ts'
import { anyOf, quoted } from '../search/search-match.ts'

/** Articles are looked for among so many before the one asked about, and after it, however large the archive. */
const mostBefore = 15_000
const mostAfter = 5_000

/** More words than this only blur the ranking. */
const mostRelatedWords = 40

/** A word that more articles have says nothing of one; it is asked only when there is no other. */
const mostOfWord = 2_000

/** Articles weighed to the end; behind them nothing is related any more. */
const mostWeighed = 200

/** An article with less than this part of the best one's weight shares a word by chance. */
const leastRelevance = 0.15

/** As many days away, an article counts less by half of what time can take. */
const halfLifeDays = 14
const partOfTime = 0.4

/** FTS5's own ranking reads the places of every match in the whole index: a second at half a million articles. Keys alone, of a
 *  stretch of them, are read in a few milliseconds. */
export const relatedSql = `
  SELECT words.rowid FROM words
  WHERE words MATCH @match AND words.rowid >= CAST(@from AS INTEGER) AND words.rowid <= CAST(@to AS INTEGER) LIMIT ${mostOfWord}`

interface Stretch {
  readonly from: number
  readonly to: number
}

export function openRelatedArticles(database: ArchiveDatabase, rows: RowReading): Pick<Archive, 'listRelated'> {
  const matching = database.prepare<[Stretch & { readonly match: string }], number>(relatedSql).pluck()
  const before = database.prepare<[number], number>(
    `SELECT articleKey FROM statuses WHERE articleKey < ? ORDER BY articleKey DESC LIMIT 1 OFFSET ${mostBefore}`).pluck()
  const after = database.prepare<[number], number>(
    `SELECT articleKey FROM statuses WHERE articleKey >= ? ORDER BY articleKey LIMIT 1 OFFSET ${mostAfter}`).pluck()
  const shown = database.prepare<[string], number>(
    `SELECT s.articleKey FROM statuses AS s WHERE s.articleKey IN (SELECT value FROM json_each(?)) AND ${isShown('s')}`).pluck()
  const keysOf = database.prepare<[string], number>(
    'SELECT articleKey FROM articles WHERE articleId IN (SELECT value FROM json_each(?))').pluck()

  return {
    listRelated({ words, language, exceptIds, near, offset, limit }) {
      const nearKey = firstKeyAt(near)
      const stretch = {
        from: before.get(nearKey) ?? -Number.MAX_SAFE_INTEGER, to: after.get(nearKey) ?? Number.MAX_SAFE_INTEGER
      }
      const matches = termsOf(words, language).map(forms => ({
        anywhere: matching.all({ ...stretch, match: forms }),
        inHeadline: matching.all({ ...stretch, match: `headline : (${forms})` })
      }))
      const weights = weigh(matches)
      for (const key of keysOf.all(JSON.stringify(exceptIds))) weights.delete(key)
      const best = byWordsAndTime(weights, nearKey).slice(0, mostWeighed)
      const visible = new Set(shown.all(JSON.stringify(best)))
      return rows.byKeys(best.filter(key => visible.has(key)).slice(offset, offset + limit))
    }
  }
}

/** Each word in the forms that the index has: as it stands, and its stem. */
function termsOf(words: readonly string[], language: RelatedQuestion['language']): readonly string[] {
  const asked = words.filter(word => /[\p{L}\p{N}]/u.test(word)).slice(0, mostRelatedWords)
  return [...new Set(asked.flatMap(word => anyOf([...new Set([word, stemWord(word, language)])].map(quoted)) ?? []))]
}

interface TermMatches {
  readonly anywhere: readonly number[]
  readonly inHeadline: readonly number[]
}

/** Of each article the words it shares: one counts the more the fewer articles have it, and twice in a headline. */
function weigh(matches: readonly TermMatches[]): Map<number, number> {
  const telling = matches.filter(({ anywhere }) => anywhere.length < mostOfWord)
  const weights = new Map<number, number>()
  for (const { anywhere, inHeadline } of telling.length > 0 ? telling : matches) {
    const weight = Math.log(2 * mostOfWord / Math.max(1, anywhere.length))
    for (const key of [...anywhere, ...inHeadline]) weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  return weights
}

/** Keys count 1,024 to a millisecond. */
const keysPerDay = 86_400_000 * 1024

function byWordsAndTime(weights: ReadonlyMap<number, number>, nearKey: number): readonly number[] {
  const best = [...weights.values()].reduce((most, weight) => Math.max(most, weight), 0)
  return [...weights].filter(([, weight]) => weight >= best * leastRelevance)
    .map(([key, weight]) => {
      const days = Math.abs(key - nearKey) / keysPerDay
      return { key, weight: weight * (1 - partOfTime + partOfTime * 0.5 ** (days / halfLifeDays)) }
    })
    .toSorted((a, b) => b.weight - a.weight || b.key - a.key)
    .map(({ key }) => key)
}
