import type { ArticleFilter } from '../../../../shared/article-lists.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import {
  filterParameters, inOtherFeeds, isShown, isUnread, matchesFilter, matchesTally, type FilterParameters
} from './list-conditions.ts'

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
    WHERE ${matchesTally('t')}`)
  // No tally is kept of what is clipped: nobody clips more than some thousands.
  const [clipped, clippedUnread] = ['', `AND ${isUnread('s')}`].map(condition => database.prepare<[FilterParameters], number>(`
    SELECT count(*) FROM statuses AS s WHERE s.clippedAt IS NOT NULL ${condition} AND ${matchesFilter('s')}`).pluck())
  // Articles are counted where they are listed; few stand in other feeds too, so these are counted one by one.
  const [guests, unreadGuests] = ['1', isUnread('s')].map(condition => database.prepare<[FilterParameters], number>(`
    SELECT count(*) FROM statuses AS s WHERE s.articleKey IN (${inOtherFeeds}) AND ${condition} AND ${matchesFilter('s')}
      AND +s.feedId NOT IN (SELECT value FROM json_each(@feeds))`).pluck())
  const unreadGuestsByFeed = database.prepare<[], [string, number]>(`
    SELECT f.feedId, count(*) FROM articleFeeds AS f JOIN statuses AS s ON s.articleKey = f.articleKey
    WHERE ${isUnread('s')} AND ${isShown('s')} AND ${isShown('f')} GROUP BY f.feedId`).raw()
  const bySection = database.prepare<[], Tally>(`
    SELECT sectionId AS id, sum(total) AS total, sum(unread) AS unread FROM tallies AS t
    WHERE ${isShown('t')} GROUP BY sectionId`)
  const unreadByFeed = database.prepare<[], [string, number]>(`
    SELECT feedId, sum(unread) FROM tallies AS t WHERE ${isShown('t')} GROUP BY feedId`).raw()
  const feedsOf = database.prepare<[string], string>(`
    SELECT DISTINCT feedId FROM tallies WHERE outletId IN (SELECT value FROM json_each(?))`).pluck()
  return {
    count(filter) {
      if (filter.isClipped === true) return (filter.isUnread === true ? clippedUnread : clipped)?.get(filterParameters(filter)) ?? 0
      const parameters = filterParameters(filter)
      const tally = matching.get(parameters)
      const counted = (filter.isUnread === true ? tally?.unread : tally?.total) ?? 0
      if (filter.feedIds === undefined) return counted
      return counted + ((filter.isUnread === true ? unreadGuests : guests)?.get(parameters) ?? 0)
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
    unreadByFeed() {
      const unread = new Map(unreadByFeed.all())
      for (const [feedId, count] of unreadGuestsByFeed.all()) unread.set(feedId, (unread.get(feedId) ?? 0) + count)
      return Object.fromEntries(unread)
    }
  }
}
