/** The sentences around every view. */
import type { FollowedFeed, RefreshProgress } from '../../../shared/contract.ts'
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
  refreshing: ({ done, total }: RefreshProgress) => total ? `${number(done)} of ${number(total)} feeds` : 'Refreshing',
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
  neverRefreshed: 'not refreshed yet',
  offline: 'offline: refreshing resumes by itself',
  troubled: (count: number) => `${plural(count, 'feed needs', 'feeds need')} attention`,
  troubledFirst: (count: number, title: string, reason: string) => count === 1
    ? `1 feed needs attention: ${title} (${reason})`
    : `${number(count)} feeds need attention, among them ${title} (${reason})`
}

/** Why a feed needs attention, in the few words that fit into a line; the whole sentence stands in feed health. */
export function shortReason({ health, silentSince }: Pick<FollowedFeed, 'health' | 'silentSince'>): string {
  if (silentSince !== undefined) return 'silent'
  if (health.kind === 'gone') return 'gone for good'
  if (health.kind !== 'failing') return ''
  const { code, details } = health
  switch (code) {
    case 'certificate-invalid': return details['reason'] ? `certificate: ${details['reason']}` : 'certificate not valid'
    case 'http-status': return `status ${details['status'] ?? '?'}`
    case 'timed-out': return 'too slow'
    case 'host-not-found': return 'no such server'
    case 'connection-failed': return 'no answer'
    case 'sign-in-needed': return 'needs a password'
    case 'feed-missing': return 'not found for days'
    case 'not-a-feed': return 'not a feed any more'
    case 'feed-broken': return 'feed broken'
    default: return code.replaceAll('-', ' ')
  }
}
