import type { SearchOptions } from '../../../../shared/article-lists.ts'
import type { Archive } from '../../../ports.ts'
import { openPlanning, searchSql } from '../search/article-search.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { Tallies } from '../base/tallies.ts'

export type TopicMatching = Pick<Archive, 'matchTopics' | 'findForTopic'>

interface MatchParameters {
  readonly from: number
  readonly before: number
  readonly limit: number
  readonly [name: string]: string | number
}

/** Matches articles with topics by the index of words: in the reading thread, since a topic may be of any length. */
export function openTopicMatching(database: ArchiveDatabase, tallies: Tallies): TopicMatching {
  const plan = openPlanning(database, tallies)

  function find(
    query: string, options: SearchOptions, bounds: Pick<MatchParameters, 'from' | 'before' | 'limit'>, among?: readonly number[]
  ): readonly number[] {
    // A last word that might still be typed is a whole one here.
    const [planned] = plan(`${query} `, options)
    if (planned === undefined) return []
    const { match, values } = planned
    const conditions = among === undefined ? planned.conditions
      : [...planned.conditions, '+s.articleKey IN (SELECT value FROM json_each(@among))']
    const statement = database.prepare<[MatchParameters], number>(searchSql({ match, conditions })).pluck()
    return statement.all({
      ...values, ...bounds, ...(match !== undefined && { match }), ...(among !== undefined && { among: JSON.stringify(among) })
    })
  }

  return {
    matchTopics: (searches, articleKeys, options) => {
      const [from, before] = [Math.min(...articleKeys), Math.max(...articleKeys) + 1]
      return searches.flatMap(({ topicKey, query }) =>
        find(query, options, { from, before, limit: articleKeys.length }, articleKeys)
          .map(articleKey => ({ topicKey, articleKey })))
    },
    findForTopic(query, before, limit, options) {
      const articleKeys = find(query, options, { from: Number.MIN_SAFE_INTEGER, before, limit })
      const last = articleKeys.at(-1)
      return { articleKeys, ...(articleKeys.length === limit && last !== undefined && { before: last }) }
    }
  }
}
