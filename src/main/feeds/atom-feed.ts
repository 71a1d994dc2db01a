import type { FeedEntry, FeedHead, ParsedFeed } from '../../shared/feed.ts'
import { joinEnclosures, mediaEnclosures, type RawEnclosure } from './media-enclosures.ts'
import { htmlOfText, oneLine, plainText } from './plain-text.ts'
import { distinct, present, someOf } from './present.ts'
import type { SmithAtomEntry, SmithAtomFeed } from './read-with-feedsmith.ts'
import { innerBase, webAddress } from './web-address.ts'

interface AtomText {
  readonly value?: string
  readonly type?: string
}

type AtomLinks = SmithAtomEntry['links']
type AtomPersons = SmithAtomEntry['authors']

export function atomFeed(feed: SmithAtomFeed, url: string): ParsedFeed {
  const base = innerBase(url, feed.xml?.base)
  return { head: headOf(feed, base), entries: (feed.entries ?? []).map(entry => entryOf(entry, feed, base)) }
}

function headOf(feed: SmithAtomFeed, base: string): FeedHead {
  return present<FeedHead>({
    format: 'atom',
    title: lineOf(feed.title),
    homePageUrl: webAddress(alternateLink(feed.links), base),
    description: lineOf(feed.subtitle),
    language: feed.xml?.lang,
    rights: lineOf(feed.rights),
    guid: feed.id,
    authors: someOf(namesOf(feed.authors)),
    rawUpdatedAt: feed.updated
  })
}

function entryOf(entry: SmithAtomEntry, feed: SmithAtomFeed, outerBase: string): FeedEntry {
  const base = innerBase(outerBase, entry.xml?.base)
  return present<FeedEntry>({
    guid: entry.id,
    url: webAddress(alternateLink(entry.links) ?? entry.content?.src, base),
    headline: lineOf(entry.title) ?? oneLine(entry.media?.title?.value ?? ''),
    authors: authorsOf(entry, feed),
    summaryHtml: htmlOf(entry.summary) ?? descriptionOf(entry),
    contentHtml: htmlOf(entry.content),
    rawPublishedAt: entry.published ?? entry.dc?.dates?.[0],
    rawUpdatedAt: entry.updated ?? entry.dcterms?.modified?.[0],
    tags: distinct([...(entry.categories ?? []).map(one => one.label ?? one.term), ...(entry.dc?.subjects ?? [])]),
    enclosures: joinEnclosures([...attachedFiles(entry.links), ...mediaEnclosures(entry.media)], base),
    language: entry.content?.xml?.lang ?? entry.title?.xml?.lang ?? entry.xml?.lang,
    rights: lineOf(entry.rights) ?? entry.media?.copyright?.value
  })
}

/** Without authors of its own an entry has those of its source, else those of the feed (RFC 4287, 4.2.1). */
function authorsOf(entry: SmithAtomEntry, feed: SmithAtomFeed): readonly string[] {
  const own = [...namesOf(entry.authors), ...distinct(entry.dc?.creators ?? [])]
  return distinct(own.length > 0 ? own : [...namesOf(entry.source?.authors ?? feed.authors)])
}

function namesOf(persons: AtomPersons): readonly string[] {
  return distinct((persons ?? []).map(person => oneLine(person.name ?? person.email ?? person.uri ?? '')))
}

/** A link without `rel` is an alternate (RFC 4287, 4.2.7.2); of several the web page counts. */
function alternateLink(links: AtomLinks): string | undefined {
  const alternates = (links ?? []).filter(link => link.href && (link.rel === undefined || link.rel === 'alternate'))
  const page = alternates.find(link => link.type === undefined || /html/i.test(link.type))
  return (page ?? alternates[0])?.href
}

function attachedFiles(links: AtomLinks): readonly RawEnclosure[] {
  return (links ?? []).filter(link => link.rel === 'enclosure')
    .map(link => present<RawEnclosure>({ url: link.href, type: link.type, title: link.title }))
}

/** One line of a text construct: `text` means itself, the others are mark-up (RFC 4287, 3.1.1). */
function lineOf(text: AtomText | undefined): string | undefined {
  if (!text?.value) return undefined
  return isMarkup(text.type) ? plainText(text.value) : oneLine(text.value)
}

function htmlOf(text: AtomText | undefined): string | undefined {
  if (!text?.value) return undefined
  if (isMarkup(text.type)) return text.value
  // Anything else that is not text is Base64 of a file (RFC 4287, 4.1.3.3).
  return text.type === undefined || /^text(?:$|\/)/i.test(text.type) ? htmlOfText(text.value) : undefined
}

/** Atom 0.3 gives media types: `text/html`, `application/xhtml+xml`. */
function isMarkup(type: string | undefined): boolean {
  return /html|[/+]xml/i.test(type ?? '')
}

function descriptionOf(entry: SmithAtomEntry): string | undefined {
  const description = entry.media?.description ?? entry.media?.groups?.[0]?.description
  return description && (description.type === 'html' ? description.value : htmlOfText(description.value ?? ''))
}
