import type { ArticleFilter } from '../../../shared/article.ts'
import type { Archive } from '../../ports.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { ArchiveDatabase } from './database.ts'
import { filterParameters, isUnread as unread, matchesFilter, type FilterParameters } from './list-conditions.ts'
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

export interface ListKind {
  readonly walk: Walk
  readonly isUnread: boolean
  readonly isClipped: boolean
}

export function listSql(kind: ListKind): string {
  return kind.walk === 'all' ? walkAll(kind) : walkEach(kind.walk, kind)
}

function walkAll(kind: ListKind): string {
  return `
    SELECT s.articleKey FROM statuses AS s
    WHERE s.articleKey < @before AND ${conditionsOf(kind)}
    ORDER BY s.articleKey DESC LIMIT @limit`
}

/** The newest of each feed or section, then the newest of these. An article that stands in two of the feeds is one. */
function walkEach(walk: 'feeds' | 'sections', kind: ListKind): string {
  const column = walk === 'feeds' ? 'feedId' : 'sectionId'
  const others = `OR found.articleKey IN (
      SELECT f.articleKey FROM articleFeeds AS f CROSS JOIN statuses AS s ON s.articleKey = f.articleKey
      WHERE f.feedId = leg.value AND f.articleKey < @before AND ${conditionsOf(kind)}
      ORDER BY f.articleKey DESC LIMIT @limit)`
  return `
    SELECT DISTINCT found.articleKey FROM json_each(@${walk}) AS leg CROSS JOIN statuses AS found ON found.articleKey IN (
      SELECT s.articleKey FROM statuses AS s
      WHERE s.${column} = leg.value AND s.articleKey < @before AND ${conditionsOf(kind)}
      ORDER BY s.articleKey DESC LIMIT @limit)
      ${walk === 'feeds' ? others : ''}
    ORDER BY found.articleKey DESC LIMIT @limit`
}

function conditionsOf({ isUnread, isClipped }: ListKind): string {
  return [
    ...(isUnread ? [unread('s')] : []), ...(isClipped ? ['s.clippedAt IS NOT NULL'] : []), matchesFilter('s')
  ].join(' AND ')
}

export type ArticleLists = Pick<Archive, 'listArticles'>

export function openArticleLists(database: ArchiveDatabase, rows: RowReading, tallies: Tallies): ArticleLists {
  const prepare = openStatements(database)
  return {
    listArticles(filter, cursor, limit) {
      const before = readCursor(cursor)
      const named = tallies.nameFeeds(filter)
      const total = tallies.count(filter)
      const [isUnread, isClipped] = [filter.isUnread === true, filter.isClipped === true]
      const isRare = (): boolean => total * rareShare < tallies.count({ isUnread })
      const walk = isClipped ? 'all' : walkFor(named, isRare)
      // Not beyond the last match: behind it may lie all that was marked read at once.
      const keys = prepare({ walk, isUnread, isClipped })
        .all({ ...filterParameters(named), before, limit: Math.min(limit + 1, total) })
      return { rows: rows.byKeys(keys.slice(0, limit)), total, ...writeCursor(keys, limit) }
    }
  }
}

function openStatements(database: ArchiveDatabase) {
  const prepare = (kind: ListKind) => database.prepare<[PageParameters], number>(listSql(kind)).pluck()
  const statements = new Map<string, ReturnType<typeof prepare>>()
  return (kind: ListKind) => {
    const name = JSON.stringify(kind)
    const statement = statements.get(name) ?? prepare(kind)
    statements.set(name, statement)
    return statement
  }
}

function walkFor({ feedIds, sectionIds }: ArticleFilter, isRare: () => boolean): Walk {
  const isWorthwhile = (ids: readonly string[] | undefined): boolean =>
    ids !== undefined && (ids.length <= fewWalks || (ids.length <= mostWalks && isRare()))
  if (isWorthwhile(feedIds)) return 'feeds'
  return isWorthwhile(sectionIds) ? 'sections' : 'all'
}
