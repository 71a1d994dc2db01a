/** Subscription lists. The second of the two places that know feedsmith. */
import { generateOpml, parseOpml as readOpml, type Opml } from 'feedsmith'
import { Failure } from '../../shared/failure.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import { plainText } from './plain-text.ts'
import { present } from './present.ts'

export interface OpmlFeed {
  /** As the list has it, but for `feed:`; it may be no web address. */
  readonly feedUrl: string
  readonly title?: string
  readonly homePageUrl?: string
  /** Titles of the folders it stands in, outermost first. */
  readonly folderPath: readonly string[]
}

type Outline = NonNullable<NonNullable<Opml.Document<string>['body']>['outlines']>[number]

/** The feeds of a list, each address once. Throws `opml-broken` and `opml-empty`. */
export function parseOpml(text: string): readonly OpmlFeed[] {
  const document = readDocument(text)
  const byUrl = new Map<string, OpmlFeed>()
  for (const feed of feedsOf(document.body?.outlines ?? [], [])) {
    if (!byUrl.has(feed.feedUrl)) byUrl.set(feed.feedUrl, feed)
  }
  if (byUrl.size === 0) throw new Failure('opml-empty')
  return [...byUrl.values()]
}

function readDocument(text: string): Opml.Document<string> {
  if ((text.match(/<!DOCTYPE/gi)?.length ?? 0) > 1) throw new Failure('opml-broken', { reason: 'more than one DOCTYPE' })
  try {
    return readOpml(text) as Opml.Document<string>
  } catch (error) {
    // feedsmith refuses a list without a single outline, which is well-formed and says what it says.
    if (/<opml[\s>]/i.test(text) && /<\/opml>/i.test(text) && !/<outline\b/i.test(text)) throw new Failure('opml-empty')
    throw new Failure('opml-broken', { reason: 'not OPML' }, { cause: error })
  }
}

/** What has an address is a feed, what has not is a folder: `type="rss"` stands on both in the wild. */
function feedsOf(outlines: readonly Outline[], folderPath: readonly string[]): readonly OpmlFeed[] {
  return outlines.flatMap(outline => {
    const title = plainText(outline.title ?? outline.text ?? '')
    const feedUrl = outline.xmlUrl?.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://')
    const own = feedUrl ? [present<OpmlFeed>({ feedUrl, title, homePageUrl: outline.htmlUrl?.trim(), folderPath })] : []
    const innerPath = title && !feedUrl ? [...folderPath, title] : folderPath
    return [...own, ...feedsOf(outline.outlines ?? [], innerPath)]
  })
}

/** The reader's subscriptions as a list with one folder per section. */
export function writeOpml({ outlets, sections, subscriptions }: Library): string {
  const outletsById = new Map(outlets.map(outlet => [outlet.outletId, outlet]))
  const outlineOf = ({ feedUrl, title, feedTitle, outletId }: Subscription): Outline => {
    const outlet = outletsById.get(outletId)
    const text = title ?? feedTitle ?? outlet?.name ?? feedUrl
    return present<Outline>({ type: 'rss', text, title: text, xmlUrl: feedUrl, htmlUrl: outlet?.homePageUrl })
  }
  const folders = sections.map(section => ({
    text: section.title,
    title: section.title,
    outlines: subscriptions.filter(one => one.sectionId === section.sectionId).map(outlineOf)
  }))
  const outlines = folders.filter(folder => folder.outlines.length > 0)
  return generateOpml({ head: { title: 'Press Review' }, body: { outlines } }) as string
}
