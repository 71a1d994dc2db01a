import type { OpmlReport } from '../../shared/contract.ts'
import { fallbackSectionId, type Library, type Section } from '../../shared/library.ts'
import { sectionOfTags } from '../articles/index.ts'
import type { OpmlFeed } from '../feeds/index.ts'
import { feedIdOf, newOutlet, toSubscription, type NewSubscription } from './library-changes.ts'

export interface FeedImport {
  readonly library: Library
  readonly report: OpmlReport
}

/** A folder named like a section is that section; else its words may tell. */
function sectionOfFolders(folderPath: readonly string[], sections: readonly Section[]): string {
  for (const folder of folderPath.toReversed()) {
    const name = folder.trim().toLowerCase()
    const named = sections.find(({ title, sectionId }) => title.toLowerCase() === name || sectionId === name)
    const found = named?.sectionId ?? sectionOfTags([folder])
    if (found !== undefined) return found
  }
  return fallbackSectionId
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

function toWanted(feed: OpmlFeed, sections: readonly Section[], allowPrivate: boolean): NewSubscription {
  return {
    feedUrl: new URL(feed.feedUrl).href,
    sectionId: sectionOfFolders(feed.folderPath, sections),
    allowPrivate,
    folderPath: feed.folderPath,
    ...(feed.title === undefined ? {} : { feedTitle: feed.title }),
    ...(feed.homePageUrl !== undefined && isWebAddress(feed.homePageUrl) ? { homePageUrl: feed.homePageUrl } : {})
  }
}

/** Adds all feeds of an OPML file in one change; those followed already are skipped. */
export function importFeeds(library: Library, feeds: readonly OpmlFeed[], allowPrivate: boolean): FeedImport {
  const known = new Set(library.subscriptions.map(({ feedId }) => feedId))
  const outlets = new Map(library.outlets.map(outlet => [outlet.outletId, outlet]))
  const subscriptions = [...library.subscriptions]
  let added = 0
  const failed: OpmlReport['failed'][number][] = []
  for (const feed of feeds) {
    if (!isWebAddress(feed.feedUrl)) {
      failed.push({ title: feed.title ?? feed.feedUrl, feedUrl: feed.feedUrl, code: 'address-invalid' })
      continue
    }
    const wanted = toWanted(feed, library.sections, allowPrivate)
    const feedId = feedIdOf(wanted.feedUrl)
    if (known.has(feedId)) continue
    const subscription = toSubscription(wanted)
    if (!outlets.has(subscription.outletId)) outlets.set(subscription.outletId, newOutlet(subscription.outletId, wanted))
    known.add(feedId)
    added += 1
    subscriptions.push(subscription)
  }
  return {
    library: { ...library, outlets: [...outlets.values()], subscriptions },
    report: { added, skipped: feeds.length - added - failed.length, failed }
  }
}
