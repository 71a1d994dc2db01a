/** The sentences around every view. */
import type { RefreshProgress } from '../../../shared/contract.ts'
import { number, plural } from '../../format/numbers.ts'

const outlets = (count: number): string => plural(count, 'outlet', 'outlets')
const articles = (count: number): string => plural(count, 'article', 'articles')

export const shell = {
  product: 'Press Review',
  title: (place: string) => `${place} · Press Review`,
  skip: 'Skip to the news',
  menu: 'Sections',
  closeMenu: 'Close sections',
  sections: 'Sections',
  search: 'Search',
  searchIn: (count: number | undefined) => count ? `Search ${articles(count)}` : 'Search',
  refresh: 'Refresh',
  refreshing: ({ done, total }: RefreshProgress) => total ? `${number(done)} of ${plural(total, 'feed', 'feeds')}` : 'Refreshing',
  cancelRefresh: (progress: string) => `Cancel refresh, ${progress}`,
  frontPage: 'Front page',
  allNews: 'All news',
  clippings: 'Clippings',
  pressReview: 'Press review',
  allIssues: 'All issues',
  desk: 'Desk',
  outlets: 'Outlets',
  settings: 'Settings',
  unread: (count: number) => `${number(count)} unread`,
  draft: 'draft',
  failing: 'a feed needs attention',
  issueNumber: (number_: number) => `No. ${number_}`,
  edition: (planName: string, number_: number) => `${planName}, no. ${number_}`,
  railWidth: 'Width of the sections',
  status: 'Status',
  dismiss: 'Dismiss',
  undo: 'Undo',
  open: 'Open',
  tryAgain: 'Try again',
  reload: 'Reload',
  back: 'Back to the list',
  newWaiting: (count: number) => `${number(count)} new`,
  showNew: (count: number) => `Show ${plural(count, 'new article', 'new articles')}`,
  loading: 'Loading…',
  demo: 'Demo'
}

export const statusBar = {
  library: (outletCount: number, feedCount: number) => `${outlets(outletCount)} · ${plural(feedCount, 'feed', 'feeds')}`,
  refreshed: (time: string, newCount: number) => `last refresh ${time}, ${number(newCount)} new`,
  cancelled: ({ done, total }: RefreshProgress) => `refresh cancelled: ${number(done)} of ${plural(total, 'feed', 'feeds')}`,
  neverRefreshed: 'not refreshed yet',
  indexing: (done: number, total: number) => `index for searching: ${number(done)} of ${plural(total, 'article', 'articles')}`,
  pauseIndexing: 'Stop until the next start',
  pauseIndexingOf: (progress: string) => `Stop until the next start: ${progress}`,
  offline: 'offline: refreshing resumes by itself',
  troubled: (count: number) => `${plural(count, 'feed needs', 'feeds need')} attention`,
  troubledFirst: (count: number, title: string, reason: string) => count === 1
    ? `1 feed needs attention: ${title} (${reason})`
    : `${number(count)} feeds need attention, among them ${title} (${reason})`
}

/** Why a feed needs attention, in the few words that fit into a line; the whole sentence stands in feed health. */
export const shortReasons = {
  silent: 'silent',
  gone: 'gone for good',
  certificate: (reason: string | undefined) => reason ? `certificate: ${reason}` : 'certificate not valid',
  status: (status: string) => `status ${status}`,
  tooSlow: 'too slow',
  noServer: 'no such server',
  noAnswer: 'no answer',
  signIn: 'needs a password',
  missing: 'not found for days',
  notAFeed: 'not a feed any more',
  broken: 'feed broken',
  salvaged: 'read in part',
  moving: 'has a new address',
  other: 'trouble'
}
