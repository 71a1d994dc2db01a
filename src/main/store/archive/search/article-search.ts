import type { ArticleRow } from '../../../../shared/article.ts'
import type { ArticleFilter, SearchHit, SearchOptions } from '../../../../shared/article-lists.ts'
import type { Archive } from '../../../ports.ts'
import { bodyTextSql, textJoins } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { filterParameters, isShown, isUnread, matchesFilter, type FilterParameters } from '../base/list-conditions.ts'
import { openNamedFacts } from './named-facts.ts'
import { rankMatches } from './rank-matches.ts'
import type { RowReading } from '../base/row-reading.ts'
import { readSearchCursor, writeSearchCursor, type SearchCursor } from './search-cursor.ts'
import { planSearch, type SearchPlan } from './search-plan.ts'
import { readQuery, withWholeWords } from './search-query.ts'
import { unpackText } from '../base/page-text.ts'
import { openVocabulary } from './open-vocabulary.ts'
import { makeSnippet, type SnippetSource } from './snippet.ts'
import type { Tallies } from '../base/tallies.ts'

export type ArticleSearch = Pick<Archive, 'searchArticles'>

export interface SearchBounds {
  /** Counting goes no further, so that a word of every article costs no more than a frequent one. */
  readonly counted: number
  /** bm25 costs some microseconds a match, so only the newest are ranked; what comes after them follows by time. */
  readonly ranked: number
  /** To find where several words meet, or a phrase, FTS5 walks along all their matches. Where so many of the newest articles
   *  hold enough, it is left at them; rising. */
  readonly newest: readonly number[]
  readonly enough: number
}

const bounds: SearchBounds = { counted: 2000, ranked: 500, newest: [50_000, 200_000], enough: 50 }

interface SearchParameters extends FilterParameters {
  readonly from: number
  readonly before: number
  readonly limit: number
  readonly [name: string]: string | number | null
}

/** FTS5 heeds bounds of its rowid only when they are integers, and better-sqlite3 binds every number as a real one. */
function whole(parameter: string): string {
  return `CAST(@${parameter} AS INTEGER)`
}

/** The index itself runs from the newest article back, so a page costs no more than its hits. Without conditions no article
 *  need be looked at. */
export function searchSql({ match, conditions }: Pick<SearchPlan, 'match' | 'conditions'>): string {
  const key = match === undefined ? 's.articleKey' : 'words.rowid'
  const from = match === undefined ? 'statuses AS s'
    : conditions.length === 0 ? 'words' : 'words CROSS JOIN statuses AS s ON s.articleKey = words.rowid'
  const all = [
    ...(match === undefined ? [] : ['words MATCH @match']), `${key} >= ${whole('from')}`, `${key} < ${whole('before')}`, ...conditions
  ]
  return `SELECT ${key} FROM ${from} WHERE ${all.join(' AND ')} ORDER BY ${key} DESC LIMIT @limit`
}

/** Candidates that say all of it in their headline. bm25 adds what a word tells in each column: a long text outweighs the
 *  headline that it belongs to, where that names just what was asked for. */
export const headlineSql = `
  SELECT rowid FROM words WHERE words MATCH @rank AND rowid BETWEEN ${whole('from')} AND ${whole('to')}
    AND +rowid IN (SELECT value FROM json_each(@keys))`

/** So much better an article fits then. */
const headlineFactor = 1.5

/** Weights: headline, body, outlet, byline, stems. The plus sign keeps SQLite from asking the index for each key apart, which
 *  would count all matches of every word each time. */
export const rankSql = `
  SELECT rowid AS articleKey, -bm25(words, 4.0, 1.0, 0.5, 2.0, 1.0) AS fit FROM words
  WHERE words MATCH @rank AND rowid BETWEEN ${whole('from')} AND ${whole('to')}
    AND +rowid IN (SELECT value FROM json_each(@keys))`

export function openArticleSearch(
  database: ArchiveDatabase, rows: RowReading, tallies: Tallies, { counted, ranked, newest, enough } = bounds
): ArticleSearch {
  const texts = database.prepare<[string], SnippetSource & { readonly packed: Uint8Array | null }>(`
    SELECT a.headline, ${bodyTextSql} AS bodyText, a.language, p.packed FROM articles AS a ${textJoins}
    LEFT JOIN pageTexts AS p ON p.articleKey = a.articleKey WHERE a.articleId = +?`)
  const textOf = (articleId: string): SnippetSource => {
    const { packed, ...source } = texts.get(articleId)!
    return packed === null ? source : { ...source, bodyText: unpackText(packed).bodyText }
  }
  const plan = openPlanning(database, tallies)
  const conditionsOf = openFilter(database)
  const rank = openRanking(database)
  const newestFrom = newest.map(count => openNewestFrom(database, count))

  function finding({ match, values, conditions }: SearchPlan, filter: ArticleFilter): Find {
    const all = [...conditions, ...conditionsOf(filter)]
    const statement = database.prepare<[SearchParameters], number>(searchSql({ match, conditions: all })).pluck()
    const parameters = { ...values, ...filterParameters(filter), ...(match === undefined ? {} : { match }) }
    return (from, before, most) => statement.all({ ...parameters, from, before, limit: most })
  }

  /** What the first plan finds that has more matches than are counted, or else the last one. */
  function lookFor(plans: Iterable<SearchPlan>, filter: ArticleFilter): Looked | undefined {
    let looked: Looked | undefined
    for (const planned of plans) {
      const find = finding(planned, filter)
      const froms = planned.words.length > 1 ? newestFrom.flatMap(from => from() ?? []) : []
      looked = { planned, find, found: findNewest(find, froms, { counted, enough }) }
      if (looked.found.keys.length >= counted && !looked.found.isAll) break
    }
    return looked
  }

  return {
    searchArticles(query, filter, cursor, limit, options = {}) {
      const place = readSearchCursor(cursor)
      const looked = lookFor(plan(query, options), filter)
      if (looked === undefined) return { hits: [], total: 0, hasMore: false }
      const { planned, find, found } = looked
      const page = options.order === 'relevance' && planned.rank !== undefined && place?.kind !== 'before'
        ? rankedPage(found, place, limit, { most: ranked, rank: keys => rank(planned.rank, keys) })
        : timedPage(found, place, limit, find)
      const toHit = (row: ArticleRow): SearchHit => ({ ...row, snippet: makeSnippet(textOf(row.articleId), planned.words) })
      return {
        hits: rows.byKeys(page.keys).map(toHit),
        total: found.keys.length, hasMore: !found.isAll,
        ...(page.next === undefined ? {} : { nextCursor: writeSearchCursor(page.next) })
      }
    }
  }
}

/** Keys of matches from one key on and before another, newest first. */
type Find = (from: number, before: number, most: number) => readonly number[]

interface Looked {
  readonly planned: SearchPlan
  readonly find: Find
  readonly found: Found
}

/** The newest matches; whether they are all. */
interface Found {
  readonly keys: readonly number[]
  readonly isAll: boolean
}

function findNewest(find: Find, froms: readonly number[], { counted, enough }: Pick<SearchBounds, 'counted' | 'enough'>): Found {
  for (const from of froms) {
    const newest = find(from, Number.MAX_SAFE_INTEGER, counted + 1)
    if (newest.length >= enough) return { keys: newest.slice(0, counted), isAll: false }
  }
  const keys = find(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, counted + 1)
  return { keys: keys.slice(0, counted), isAll: keys.length <= counted }
}

/** The key of the article that so many are newer than; `undefined` in a smaller archive. */
function openNewestFrom(database: ArchiveDatabase, count: number): () => number | undefined {
  const find = database.prepare<[], number>(
    `SELECT articleKey FROM statuses ORDER BY articleKey DESC LIMIT 1 OFFSET ${count}`).pluck()
  const version = database.prepare<[], number>('PRAGMA data_version').pluck()
  let known: number | undefined
  let from: number | undefined
  return () => {
    // Counting them takes some milliseconds, and nothing depends on the exact number.
    const now = version.get()
    if (now !== known) from = find.get()
    known = now
    return from
  }
}

interface KeyPage {
  readonly keys: readonly number[]
  readonly next?: SearchCursor
}

function timedPage(found: Found, place: SearchCursor | undefined, limit: number, find: Find): KeyPage {
  const before = place === undefined ? Number.MAX_SAFE_INTEGER : place.kind === 'before' ? place.articleKey : place.newest + 1
  const known = found.keys.filter(key => key < before)
  const keys = known.length > limit || found.isAll ? known : find(Number.MIN_SAFE_INTEGER, before, limit + 1)
  const last = keys[limit - 1]
  return {
    keys: keys.slice(0, limit),
    ...(keys.length > limit && last !== undefined ? { next: { kind: 'before', articleKey: last } } : {})
  }
}

function rankedPage(
  found: Found, place: Extract<SearchCursor, { kind: 'ranked' }> | undefined, limit: number,
  { most, rank }: { readonly most: number; rank(keys: readonly number[]): readonly number[] }
): KeyPage {
  const known = place === undefined ? found.keys : found.keys.filter(key => key <= place.newest)
  const candidates = known.slice(0, most)
  const [offset, end] = [place?.offset ?? 0, (place?.offset ?? 0) + limit]
  const newest = candidates[0]
  const last = candidates.at(-1)
  if (newest === undefined || last === undefined) return { keys: [] }
  const keys = rank(candidates).slice(offset, end)
  if (end < candidates.length) return { keys, next: { kind: 'ranked', newest, offset: end } }
  return known.length > candidates.length || !found.isAll ? { keys, next: { kind: 'before', articleKey: last } } : { keys }
}

interface RankParameters {
  readonly rank: string
  readonly from: number
  readonly to: number
  readonly keys: string
}

function openRanking(database: ArchiveDatabase): (rank: string | undefined, keys: readonly number[]) => readonly number[] {
  const fits = database.prepare<[RankParameters], [number, number]>(rankSql).raw()
  const headlines = database.prepare<[RankParameters], number>(headlineSql).pluck()
  return (rank, keys) => {
    if (rank === undefined) return keys
    const candidates = { from: keys.at(-1) ?? 0, to: keys[0] ?? 0, keys: JSON.stringify(keys) }
    const found = new Map(fits.all({ rank, ...candidates }))
    const named = new Set(headlines.all({ rank: `{headline} : (${rank})`, ...candidates }))
    return rankMatches(keys.map(articleKey =>
      ({ articleKey, fit: (found.get(articleKey) ?? 0) * (named.has(articleKey) ? headlineFactor : 1) })))
  }
}

/** Conditions of the filter; none when every article is shown. */
function openFilter(database: ArchiveDatabase): (filter: ArticleFilter) => readonly string[] {
  const hidden = database.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM hiddenFeeds)').pluck()
  return filter => {
    const isLimited = [filter.feedIds, filter.outletIds, filter.sectionIds].some(ids => ids !== undefined)
    return [
      ...(isLimited ? [matchesFilter('s')] : hidden.get() === 1 ? [isShown('s')] : []),
      ...(filter.isUnread === true ? [isUnread('s')] : []),
      ...(filter.isClipped === true ? ['s.clippedAt IS NOT NULL'] : [])
    ]
  }
}

/** Answers a function that plans a query in one or two ways, or none when it asks for nothing. The word that may still be being
 *  typed is taken for whole first: to gather what begins with a frequent word takes ten times as long as that word. */
export function openPlanning(
  database: ArchiveDatabase, tallies: Tallies
): (query: string, options: SearchOptions) => Iterable<SearchPlan> {
  const vocabulary = openVocabulary(database)
  const factsFor = openNamedFacts(database, tallies)
  return function* (query, options) {
    const { now = new Date().toISOString(), zone = 'UTC' } = options
    const node = readQuery(query, { now, zone })
    const known = vocabulary()
    for (const way of [withWholeWords(node), node]) {
      const planned = way && planSearch(way, known, factsFor(options))
      if (planned !== undefined) yield planned
    }
  }
}
