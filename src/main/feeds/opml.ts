/** Subscription lists. The second of the two places that know feedsmith. */
import type { Opml } from 'feedsmith'
import { Failure } from '../../shared/failure.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import { printableLine } from '../../shared/printable-line.ts'
import { plainText } from './plain-text.ts'
import { present } from './present.ts'
import { feedsmith } from './read-with-feedsmith.ts'

/** One line of a list: a feed, in the order of the file. */
export interface OpmlFeed {
  /** As the list has it, but for `feed:`; it may be no web address, and it may hold a user's name and password. */
  readonly feedUrl: string
  readonly title?: string
  readonly homePageUrl?: string
  /** Titles of the folders it stands in, outermost first. */
  readonly folderPath: readonly string[]
}

type Outline = NonNullable<NonNullable<Opml.Document<string>['body']>['outlines']>[number]

/** Titles are for one line; nobody names a feed or a folder with more. */
const longestTitle = 300
const longestRaw = 10_000

/** Every feed of a list, repeats too. Throws `opml-broken` and `opml-empty`. */
export function parseOpml(text: string): readonly OpmlFeed[] {
  const feeds = feedsOf(readDocument(text).body?.outlines ?? [], [])
  if (feeds.length === 0) throw new Failure('opml-empty')
  return feeds
}

function readDocument(text: string): Opml.Document<string> {
  if ((text.match(/<!DOCTYPE/gi)?.length ?? 0) > 1) throw new Failure('opml-broken', { reason: 'more than one DOCTYPE' })
  try {
    return feedsmith().parseOpml(text) as Opml.Document<string>
  } catch (error) {
    // feedsmith refuses a list without a single outline, which is well-formed and says what it says.
    if (/<opml[\s>]/i.test(text) && /<\/opml>/i.test(text) && !/<outline\b/i.test(text)) throw new Failure('opml-empty')
    throw new Failure('opml-broken', { reason: 'not OPML' }, { cause: error })
  }
}

/** What has an address is a feed, what has not is a folder: `type="rss"` stands on both in the wild. feedsmith refuses
 *  folders more than a hundred deep, so that calling itself is safe here. */
function feedsOf(outlines: readonly Outline[], folderPath: readonly string[]): readonly OpmlFeed[] {
  return outlines.flatMap(outline => {
    const title = cleanTitle(outline.title ?? outline.text)
    const feedUrl = addressOf(outline)
    const own = feedUrl ? [present<OpmlFeed>({ feedUrl, title, homePageUrl: outline.htmlUrl?.trim(), folderPath })] : []
    const innerPath = title && !feedUrl ? [...folderPath, title] : folderPath
    return [...own, ...feedsOf(outline.outlines ?? [], innerPath)]
  })
}

/** OPML 2.0 names `xmlUrl`; some exporters write a feed's address as `url`, which the standard has for links. */
function addressOf({ xmlUrl, url, type }: Outline): string | undefined {
  const address = xmlUrl ?? (/^(?:rss|atom|feed)$/i.test(type ?? '') ? url : undefined)
  return address?.trim().replace(/^feeds?:(?:\/\/)?(?=https?:)/i, '').replace(/^feeds:\/\//i, 'https://')
    .replace(/^feed:\/\//i, 'http://') || undefined
}

/** A document is made of each title with mark-up, so only where there is some: lists have thousands of titles. */
function cleanTitle(raw = ''): string | undefined {
  const text = /<[a-z/!]|&#?\w+;/i.test(raw) ? plainText(raw) ?? '' : raw
  return printableLine(text.slice(0, longestRaw)).slice(0, longestTitle) || undefined
}

/** The reader's subscriptions as a list, in the folders that `folderPathOf` tells. No list carries secrets. */
export function writeOpml({ outlets, subscriptions }: Library, folderPathOf: (one: Subscription) => readonly string[]): string {
  const outletsById = new Map(outlets.map(outlet => [outlet.outletId, outlet]))
  const root: Folder = { outlines: [], folders: new Map() }
  for (const subscription of subscriptions) {
    const { feedUrl, title, feedTitle, outletId } = subscription
    const outlet = outletsById.get(outletId)
    const text = title ?? feedTitle ?? outlet?.name ?? feedUrl
    folderAt(root, folderPathOf(subscription)).outlines
      .push(present<Outline>({ type: 'rss', text, title: text, xmlUrl: feedUrl, htmlUrl: outlet?.homePageUrl }))
  }
  return feedsmith().generateOpml({ head: { title: 'Press Review' }, body: { outlines: outlinesIn(root) } }) as string
}

interface Folder {
  readonly outlines: Outline[]
  readonly folders: Map<string, Folder>
}

function folderAt(root: Folder, path: readonly string[]): Folder {
  let folder = root
  for (const title of path) {
    const inner = folder.folders.get(title) ?? { outlines: [], folders: new Map() }
    folder.folders.set(title, inner)
    folder = inner
  }
  return folder
}

function outlinesIn({ outlines, folders }: Folder): Outline[] {
  return [...[...folders].map(([title, inner]) => ({ text: title, title, outlines: outlinesIn(inner) })), ...outlines]
}
