import type { ArticleFilter } from '../../../shared/article.ts'
import type { Archive } from '../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import { filterParameters, isShown, matchesFilter, type FilterParameters } from './list-conditions.ts'

export type Tallies = Pick<Archive, 'counts' | 'unreadByFeed'> & {
  /** Articles that match in all. */
  count(filter: ArticleFilter): number
  /** The same filter with the outlets' feeds named, since articles are indexed by feed and not by outlet. */
  nameFeeds(filter: ArticleFilter): ArticleFilter
}

interface Tally {
  readonly id: string
  readonly total: number
  readonly unread: number
}

/** Everything that is counted comes from `tallies`: one row per feed, outlet and section instead of one per article. */
export function openTallies(database: ArchiveDatabase): Tallies {
  const matching = database.prepare<[FilterParameters], Tally>(`
    SELECT '' AS id, ifnull(sum(total), 0) AS total, ifnull(sum(unread), 0) AS unread FROM tallies AS t
    WHERE ${matchesFilter('t')}`)
  const bySection = database.prepare<[], Tally>(`
    SELECT sectionId AS id, sum(total) AS total, sum(unread) AS unread FROM tallies AS t
    WHERE ${isShown('t')} GROUP BY sectionId`)
  const unreadByFeed = database.prepare<[], [string, number]>(`
    SELECT feedId, sum(unread) FROM tallies AS t WHERE ${isShown('t')} GROUP BY feedId`).raw()
  const feedsOf = database.prepare<[string], string>(`
    SELECT DISTINCT feedId FROM tallies WHERE outletId IN (SELECT value FROM json_each(?))`).pluck()
  return {
    count(filter) {
      const tally = matching.get(filterParameters(filter))
      return (filter.isUnread === true ? tally?.unread : tally?.total) ?? 0
    },
    nameFeeds(filter) {
      if (filter.outletIds === undefined || filter.feedIds !== undefined) return filter
      return { ...filter, feedIds: feedsOf.all(JSON.stringify(filter.outletIds)) }
    },
    counts() {
      const sections = bySection.all()
      return {
        total: sections.reduce((sum, section) => sum + section.total, 0),
        unread: sections.reduce((sum, section) => sum + section.unread, 0),
        unreadBySection: Object.fromEntries(sections.map(section => [section.id, section.unread]))
      }
    },
    unreadByFeed: () => Object.fromEntries(unreadByFeed.all())
  }
}
