import type { OpmlLine, OpmlReport } from '../../shared/contract.ts'
import type { Library, Outlet, Section, Subscription } from '../../shared/library.ts'
import type { OpmlFeed } from '../feeds/index.ts'
import { splitSignIn } from '../network/index.ts'
import type { SignIn } from '../ports.ts'
import { feedIdOf, newOutlet, toSubscription, type NewSubscription } from './library-changes.ts'
import { sectionOfFolders } from './section-of-folders.ts'

export interface ImportOptions {
  readonly importId: string
  readonly allowPrivate: boolean
}

/** User and password that stood in an address: they belong to the secrets, never into the library. */
interface FeedSignIn {
  readonly feedId: string
  readonly signIn: SignIn
}

export interface FeedImport {
  readonly library: Library
  readonly report: OpmlReport
  readonly signIns: readonly FeedSignIn[]
}

/** Adds all feeds of a list in one change. Those followed already, and repeats in the list, are skipped; what is no web
 *  address is named as failed. Folders become sections where their names say so, and are kept. */
export function importFeeds(library: Library, feeds: readonly OpmlFeed[], options: ImportOptions): FeedImport {
  const readings = readAll(library, feeds)
  const lines = readings.map(({ line }) => line)
  const wanted = readings.flatMap(reading => (reading.kind === 'new' ? toWanted(reading, library.sections, options) : []))
  return {
    library: withAll(library, wanted, options.importId),
    report: toReport(lines, options.importId),
    signIns: readings.flatMap(reading => (reading.kind === 'new' && reading.signIn ? [reading.signIn] : []))
  }
}

type Reading =
  | {
      readonly kind: 'new'
      readonly line: OpmlLine
      readonly feed: OpmlFeed
      readonly feedUrl: string
      readonly signIn?: FeedSignIn
    }
  | { readonly kind: 'left'; readonly line: OpmlLine }

function readAll(library: Library, feeds: readonly OpmlFeed[]): readonly Reading[] {
  // A feed that has moved keeps the id of its first address.
  const followed = new Set(library.subscriptions.flatMap(({ feedId, feedUrl }) => [feedId, feedIdOf(feedUrl)]))
  const inList = new Set<string>()
  return feeds.map((feed, index) => {
    const url = webAddress(feed.feedUrl)
    const place = { position: index + 1, title: feed.title ?? '', feedUrl: shownAddress(feed, url) }
    if (url === undefined) return { kind: 'left', line: { ...place, outcome: 'failed', reason: 'not-an-address' } }
    const { address: feedUrl, signIn } = splitSignIn(url.href)
    const feedId = feedIdOf(feedUrl)
    if (followed.has(feedId)) return { kind: 'left', line: { ...place, outcome: 'skipped', reason: 'followed' } }
    if (inList.has(feedId)) return { kind: 'left', line: { ...place, outcome: 'skipped', reason: 'repeated' } }
    inList.add(feedId)
    return {
      kind: 'new', feed, feedUrl, line: { ...place, outcome: 'added', ...(signIn && { hasSignIn: true as const }) },
      ...(signIn && { signIn: { feedId, signIn } })
    }
  })
}

function webAddress(address: string): URL | undefined {
  const url = URL.parse(address)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined
}

/** What is no address is shown as it stands in the list, without what could be a password in it. */
function shownAddress({ feedUrl }: OpmlFeed, url: URL | undefined): string {
  return url === undefined ? feedUrl.replace(/\/\/[^/@]*@/, '//').slice(0, 500) : splitSignIn(url.href).address
}

function toWanted(
  { feed, feedUrl }: Extract<Reading, { kind: 'new' }>, sections: readonly Section[], { allowPrivate }: ImportOptions
): NewSubscription {
  const homePage = feed.homePageUrl === undefined ? undefined : webAddress(feed.homePageUrl)
  return {
    feedUrl, sectionId: sectionOfFolders(feed.folderPath, sections), allowPrivate, folderPath: feed.folderPath,
    ...(feed.title === undefined ? {} : { feedTitle: feed.title }),
    ...(homePage && { homePageUrl: splitSignIn(homePage.href).address })
  }
}

function withAll(library: Library, all: readonly NewSubscription[], importId: string): Library {
  const outlets = new Map(library.outlets.map(outlet => [outlet.outletId, outlet]))
  const subscriptions: Subscription[] = all.map(wanted => ({ ...toSubscription(wanted), importId }))
  for (const [index, { outletId }] of subscriptions.entries()) {
    const wanted = all[index]
    if (wanted && !outlets.has(outletId)) outlets.set(outletId, { ...newOutlet(outletId, wanted), importId } satisfies Outlet)
  }
  return { ...library, outlets: [...outlets.values()], subscriptions: [...library.subscriptions, ...subscriptions] }
}

function toReport(lines: readonly OpmlLine[], importId: string): OpmlReport {
  const count = (outcome: OpmlLine['outcome']): number => lines.filter(line => line.outcome === outcome).length
  const added = count('added')
  return { ...(added > 0 && { importId }), added, skipped: count('skipped'), failed: count('failed'), lines }
}
