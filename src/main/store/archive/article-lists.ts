import type { ArticleFilter } from '../../../shared/article.ts'
import type { Archive } from '../../ports.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { ArchiveDatabase } from './database.ts'
import { filterParameters, matchesFilter, type FilterParameters } from './list-conditions.ts'
import type { RowReading } from './row-reading.ts'
import type { Tallies } from './tallies.ts'

/** Which order of the index a list walks through: that of all articles, or of each feed or section it names. */
type Walk = 'all' | 'feeds' | 'sections'

/** So many feeds or sections are always walked one by one; up to the second number, if their articles are rare: one walk
 *  through all articles finds a page of frequent ones sooner. */
const fewWalks = 10
const mostWalks = 100

/** Rarer than one in so many articles. */
const rareShare = 20

export interface PageParameters extends FilterParameters {
  readonly before: number
  readonly limit: number
}

export function listSql(walk: Walk, isUnread: boolean): string {
  return walk === 'all' ? walkAll(isUnread) : walkEach(walk, isUnread)
}

function walkAll(isUnread: boolean): string {
  return `
    SELECT s.articleKey FROM statuses AS s
    WHERE s.articleKey < @before ${isUnread ? 'AND s.readAt IS NULL' : ''} AND ${matchesFilter('s')}
    ORDER BY s.articleKey DESC LIMIT @limit`
}

/** The newest of each feed or section, then the newest of these. */
function walkEach(walk: 'feeds' | 'sections', isUnread: boolean): string {
  const column = walk === 'feeds' ? 'feedId' : 'sectionId'
  return `
    SELECT found.articleKey FROM json_each(@${walk}) AS leg CROSS JOIN statuses AS found ON found.articleKey IN (
      SELECT s.articleKey FROM statuses AS s
      WHERE s.${column} = leg.value AND s.articleKey < @before ${isUnread ? 'AND s.readAt IS NULL' : ''}
        AND ${matchesFilter('s')}
      ORDER BY s.articleKey DESC LIMIT @limit)
    ORDER BY found.articleKey DESC LIMIT @limit`
}

export type ArticleLists = Pick<Archive, 'listArticles'>

export function openArticleLists(database: ArchiveDatabase, rows: RowReading, tallies: Tallies): ArticleLists {
  const prepare = (walk: Walk, isUnread: boolean) =>
    database.prepare<[PageParameters], number>(listSql(walk, isUnread)).pluck()
  const statements = {
    all: [prepare('all', false), prepare('all', true)],
    feeds: [prepare('feeds', false), prepare('feeds', true)],
    sections: [prepare('sections', false), prepare('sections', true)]
  } as const
  return {
    listArticles(filter, cursor, limit) {
      const named = tallies.nameFeeds(filter)
      const total = tallies.count(filter)
      const walk = walkFor(named, () => total * rareShare < tallies.count({ isUnread: filter.isUnread === true }))
      const statement = statements[walk][filter.isUnread === true ? 1 : 0]
      const keys = statement.all({ ...filterParameters(named), before: readCursor(cursor), limit: limit + 1 })
      return { rows: rows.byKeys(keys.slice(0, limit)), total, ...writeCursor(keys, limit) }
    }
  }
}

function walkFor({ feedIds, sectionIds }: ArticleFilter, isRare: () => boolean): Walk {
  const isWorthwhile = (ids: readonly string[] | undefined): boolean =>
    ids !== undefined && (ids.length <= fewWalks || (ids.length <= mostWalks && isRare()))
  if (isWorthwhile(feedIds)) return 'feeds'
  return isWorthwhile(sectionIds) ? 'sections' : 'all'
}
