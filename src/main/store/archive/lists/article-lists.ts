import type { ArticleFilter, ArticlePage } from '../../../../shared/article-lists.ts'
import type { Archive } from '../../../ports.ts'
import { readCursor, writeCursor } from '../base/cursor.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { filterParameters, isUnread as unread, matchesFilter, type FilterParameters } from '../base/list-conditions.ts'
import { distinctSql } from '../search/named-facts.ts'
import type { RowReading } from '../base/row-reading.ts'
import type { Tallies } from '../base/tallies.ts'

/** Which order of the index a list walks through: that of all articles, or of each feed, section or language it names. */
type Walk = 'all' | 'feeds' | 'sections' | 'languages'

/** So many feeds or sections are always walked one by one; up to the second number, if their articles are rare: one walk
 *  through all articles finds a page of frequent ones sooner. */
const fewWalks = 10
const mostWalks = 100

/** Rarer than one in so many articles. */
const rareShare = 20

/** No tally is kept of languages, so their articles are counted one by one, up to so many. */
const mostCounted = 1000
const rareLanguage = 20_000

interface PageParameters extends FilterParameters {
  readonly before: number
  readonly limit: number
  /** BCP 47 tags of the languages asked for, as JSON. */
  readonly tags: string
}

export interface ListKind {
  readonly walk: Walk
  readonly isUnread: boolean
  readonly isClipped: boolean
}

export function listSql(kind: ListKind): string {
  switch (kind.walk) {
    case 'all': return walkAll(kind)
    case 'languages': return walkLanguages(kind)
    case 'feeds': case 'sections': return walkEach(kind.walk, kind)
  }
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

/** The newest of each tag, then the newest of these. */
function walkLanguages(kind: ListKind): string {
  return `
    SELECT found.articleKey FROM json_each(@tags) AS leg CROSS JOIN statuses AS found ON found.articleKey IN (
      SELECT t.articleKey FROM articles AS t CROSS JOIN statuses AS s ON s.articleKey = t.articleKey
      WHERE t.language = leg.value AND t.articleKey < @before AND ${conditionsOf(kind)}
      ORDER BY t.articleKey DESC LIMIT @limit)
    ORDER BY found.articleKey DESC LIMIT @limit`
}

function conditionsOf({ isUnread, isClipped }: ListKind): string {
  return [
    ...(isUnread ? [unread('s')] : []), ...(isClipped ? ['s.clippedAt IS NOT NULL'] : []), matchesFilter('s')
  ].join(' AND ')
}

/** Keys of the articles of a list that are less than a key, so many at most, the newest first. */
export type FindKeys = (filter: ArticleFilter) => (before: number, limit: number) => readonly number[]

export interface ArticleLists extends Pick<Archive, 'listArticles' | 'listLanguages'> {
  readonly findKeys: FindKeys
}

export function openArticleLists(database: ArchiveDatabase, rows: RowReading, tallies: Tallies): ArticleLists {
  const prepare = openStatements(database)
  const languages = openLanguages(database)

  const findKeys: FindKeys = filter => {
    const named = tallies.nameFeeds(filter)
    const [isUnread, isClipped] = [filter.isUnread === true, filter.isClipped === true]
    const tags = languages.tagsOf(filter.languages ?? [])
    const isRare = (): boolean => tallies.count(filter) * rareShare < tallies.count({ isUnread })
    const isLanguageWalked = filter.languages !== undefined && languages.isRare(tags)
    const walk = isClipped ? 'all' : isLanguageWalked ? 'languages' : walkFor(named, isRare)
    const statement = prepare({ walk, isUnread, isClipped })
    return (before, limit) => statement.all({ ...filterParameters(named), tags: JSON.stringify(tags), before, limit })
  }

  return {
    findKeys,
    listLanguages: () => languages.list(),
    listArticles(filter, cursor, limit) {
      const find = findKeys(filter)
      const counted = filter.languages === undefined ? { total: tallies.count(filter) } : countUpTo(find)
      // Not beyond the last match: behind it may lie all that was marked read at once.
      const keys = find(readCursor(cursor), counted.hasMore ? limit + 1 : Math.min(limit + 1, counted.total))
      return { rows: rows.byKeys(keys.slice(0, limit)), ...counted, ...writeCursor(keys, limit) }
    }
  }
}

function countUpTo(find: (before: number, limit: number) => readonly number[]): Pick<ArticlePage, 'total' | 'hasMore'> {
  const count = find(readCursor(undefined), mostCounted + 1).length
  return count > mostCounted ? { total: mostCounted, hasMore: true } : { total: count }
}

function openLanguages(database: ArchiveDatabase) {
  const tags = database.prepare<[], string>(distinctSql('articles', 'language')).pluck()
  const count = database.prepare<[string], number>(`
    SELECT count(*) FROM (
      SELECT 1 FROM articles WHERE language IN (SELECT value FROM json_each(?)) LIMIT ${rareLanguage + 1})`).pluck()
  return {
    /** First parts of the tags, each once. */
    list: (): readonly string[] => [...new Set(tags.all().map(baseOf))].toSorted(),
    tagsOf: (languages: readonly string[]): readonly string[] =>
      languages.length === 0 ? [] : tags.all().filter(tag => languages.includes(baseOf(tag))),
    isRare: (meant: readonly string[]): boolean => (count.get(JSON.stringify(meant)) ?? 0) <= rareLanguage
  }
}

function baseOf(tag: string): string {
  return (tag.split('-', 1)[0] ?? tag).toLowerCase()
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
