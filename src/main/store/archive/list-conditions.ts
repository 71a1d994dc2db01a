import type { ArticleFilter } from '../../../shared/article.ts'

/** Muted feeds are left out. `alias` names a table with a `feedId`. */
export function isShown(alias: string): string {
  return `${alias}.feedId NOT IN (SELECT feedId FROM hiddenFeeds)`
}

/** A filter as parameters: lists of ids as JSON, or NULL for no condition. */
export interface FilterParameters {
  readonly feeds: string | null
  readonly outlets: string | null
  readonly sections: string | null
}

export function filterParameters(filter: ArticleFilter): FilterParameters {
  return { feeds: idList(filter.feedIds), outlets: idList(filter.outletIds), sections: idList(filter.sectionIds) }
}

function idList(ids: readonly string[] | undefined): string | null {
  return ids === undefined ? null : JSON.stringify([...new Set(ids)])
}

/** The conditions of a filter on a table with feedId, outletId and sectionId. The plus signs keep SQLite from leaving the
 *  order of time for an index on the ids, after which it would have to sort every match. */
export function matchesFilter(alias: string): string {
  const isIn = (column: string, parameter: string): string =>
    `(@${parameter} IS NULL OR +${alias}.${column} IN (SELECT value FROM json_each(@${parameter})))`
  return [isIn('feedId', 'feeds'), isIn('outletId', 'outlets'), isIn('sectionId', 'sections'), isShown(alias)].join(' AND ')
}
