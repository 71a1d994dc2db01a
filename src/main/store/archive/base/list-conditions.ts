import type { ArticleFilter } from '../../../../shared/article-lists.ts'

/** Muted feeds are left out. `alias` names a table with a `feedId`. */
export function isShown(alias: string): string {
  return `${alias}.feedId NOT IN (SELECT feedId FROM hiddenFeeds)`
}

/** Nobody read it, alone or with all of its list. `markedTallies` holds what was marked at once: see `read-marks.ts`. */
export function isUnread(alias: string): string {
  return `(${alias}.readAt IS NULL AND NOT EXISTS (SELECT 1 ${coveringMarks(alias)}))`
}

/** When it was read, `NULL` where it is unread. */
export function readAtOf(alias: string): string {
  return `ifnull(${alias}.readAt, (SELECT m.readAt ${coveringMarks(alias)} ORDER BY m.mark LIMIT 1))`
}

/** No mark made so far covers an article that becomes unread or changes its section, outlet or feed now. */
export const marksSoFar = '(SELECT ifnull(max(mark), 0) FROM readMarks)'

function coveringMarks(alias: string): string {
  return `FROM markedTallies AS m WHERE m.feedId = ${alias}.feedId AND m.outletId = ${alias}.outletId
    AND m.sectionId = ${alias}.sectionId AND m.mark > ${alias}.unreadSince`
}

/** A filter as parameters: lists of ids as JSON, or NULL for no condition. */
export interface FilterParameters {
  readonly feeds: string | null
  readonly outlets: string | null
  readonly sections: string | null
  readonly languages: string | null
}

export function filterParameters(filter: ArticleFilter): FilterParameters {
  return {
    feeds: idList(filter.feedIds), outlets: idList(filter.outletIds), sections: idList(filter.sectionIds),
    languages: idList(filter.languages)
  }
}

function idList(ids: readonly string[] | undefined): string | null {
  return ids === undefined ? null : JSON.stringify([...new Set(ids)])
}

/** The conditions of a filter on a table with feedId, outletId and sectionId. The plus signs keep SQLite from leaving the
 *  order of time for an index on the ids, after which it would have to sort every match. */
export function matchesTally(alias: string): string {
  return [isIn(`${alias}.feedId`, 'feeds'), matchesRest(alias)].join(' AND ')
}

/** The same for articles: one may stand in other feeds than the one it is listed under. */
export function matchesFilter(alias: string): string {
  return `(${isIn(`${alias}.feedId`, 'feeds')} OR ${alias}.articleKey IN (${inOtherFeeds})) AND ${matchesRest(alias)}
    AND ${isIn(`(SELECT ${firstPart('a.language')} FROM articles AS a WHERE a.articleKey = ${alias}.articleKey)`, 'languages')}`
}

/** `en` of `en-GB`. */
function firstPart(tag: string): string {
  return `lower(substr(${tag}, 1, instr(${tag} || '-', '-') - 1))`
}

/** Articles that stand in a feed of the filter besides the one they are listed under. */
export const inOtherFeeds = `
  SELECT f.articleKey FROM articleFeeds AS f WHERE f.feedId IN (SELECT value FROM json_each(@feeds)) AND ${isShown('f')}`

function matchesRest(alias: string): string {
  return [isIn(`${alias}.outletId`, 'outlets'), isIn(`${alias}.sectionId`, 'sections'), isShown(alias)].join(' AND ')
}

function isIn(column: string, parameter: string): string {
  return `(@${parameter} IS NULL OR +${column} IN (SELECT value FROM json_each(@${parameter})))`
}
