import type { FeedEntry, FeedHead, ParsedFeed } from '../../shared/feed.ts'
import { joinEnclosures, mediaEnclosures, pictureEnclosure, type RawEnclosure } from './media-enclosures.ts'
import { oneLine, plainText } from './plain-text.ts'
import { distinct, present, someOf } from './present.ts'
import type { SmithRssFeed, SmithRssItem } from './read-with-feedsmith.ts'
import type { RssParserFeed, RssParserNodes } from './read-with-rss-parser.ts'
import { channelLists, channelTexts, itemLists, itemTexts, readList, readText, type RssReading } from './rss-table.ts'
import { innerBase, webAddress } from './web-address.ts'
import { nodeText } from './xml-node.ts'

type ItemReading = RssReading<SmithRssItem>

/** An RSS document out of two readings of it, field by field by the table. */
export function joinRssReadings(
  format: 'rss' | 'rdf', parser: RssParserFeed | undefined, smith: SmithRssFeed | undefined, url: string
): ParsedFeed {
  const channel: RssReading<SmithRssFeed> = { parser: parser?.channel, smith }
  const base = innerBase(url, smith?.xml?.base, parser?.channel.attributes['xml:base'])
  return {
    head: headOf(format, channel, base),
    entries: pairItems(parser?.items ?? [], smith?.items ?? []).map(reading => entryOf(reading, base))
  }
}

function headOf(format: 'rss' | 'rdf', channel: RssReading<SmithRssFeed>, base: string): FeedHead {
  const text = (field: keyof typeof channelTexts): string | undefined => readText(channelTexts[field], channel)
  const ttl = Number(text('ttl'))
  return present<FeedHead>({
    format,
    title: plainText(text('title') ?? ''),
    homePageUrl: webAddress(text('link'), base),
    description: plainText(text('description') ?? ''),
    language: text('language'),
    rights: plainText(text('rights') ?? ''),
    ttl: ttl > 0 ? ttl : undefined,
    guid: text('guid'),
    authors: someOf(distinct(readList(channelLists.authors, channel).map(name => name && oneLine(name)))),
    rawPublishedAt: text('publishedAt'),
    rawUpdatedAt: text('updatedAt')
  })
}

function entryOf(reading: ItemReading, outerBase: string): FeedEntry {
  const text = (field: keyof typeof itemTexts): string | undefined => readText(itemTexts[field], reading)
  const base = innerBase(outerBase, text('base'))
  return present<FeedEntry>({
    guid: text('guid'),
    url: webAddress(text('link'), base),
    headline: plainText(text('title') ?? ''),
    authors: authorsOf(reading),
    summaryHtml: text('summary'),
    contentHtml: text('content'),
    rawPublishedAt: text('publishedAt'),
    rawUpdatedAt: text('updatedAt'),
    tags: distinct(readList(itemLists.tags, reading).map(tag => tag && plainText(tag))),
    enclosures: joinEnclosures(enclosuresOf(reading), base),
    language: text('language'),
    rights: plainText(text('rights') ?? '')
  })
}

function authorsOf(reading: ItemReading): readonly string[] {
  const named = readList(itemLists.authors, reading)
  const authors = named.some(Boolean) ? named : readList(itemLists.rawAuthors, reading)
  return distinct([...authors, ...readList(itemLists.creators, reading)].map(name => name && oneLine(name)))
}

function enclosuresOf(reading: ItemReading): readonly RawEnclosure[] {
  const types = readList(itemLists.enclosureTypes, reading)
  const byParser = readList(itemLists.enclosureUrls, reading).map((url, at) => present<RawEnclosure>({ url, type: types[at] }))
  const bySmith = (reading.smith?.enclosures ?? []).map(({ url, type }) => present<RawEnclosure>({ url, type }))
  const picture = reading.smith?.itunes?.image
  const byItunes = picture ? [pictureEnclosure({ url: picture })] : []
  return [...byParser, ...bySmith, ...mediaEnclosures(reading.smith?.media), ...byItunes]
}


/** feedsmith leaves out empty items, and gives those of RDF in the order of the table of contents. */
function pairItems(parsed: readonly RssParserNodes[], smiths: readonly SmithRssItem[]): readonly ItemReading[] {
  if (parsed.length === 0) return smiths.map(smith => ({ smith }))
  if (smiths.length === 0) return parsed.map(parser => ({ parser }))
  const unpaired = new Map(smiths.map((smith, place) => [place, smith]))
  const byKey = new Map<string, number>()
  smiths.forEach((smith, place) => keysOfSmith(smith).forEach(key => byKey.set(key, byKey.get(key) ?? place)))
  const inOrder = parsed.length === smiths.length
  return parsed.map((parser, place) => {
    const known = keysOfParser(parser).map(key => byKey.get(key)).find(found => found !== undefined && unpaired.has(found))
    const found = inOrder && sharesKey(parser, smiths[place]) ? place : known ?? (inOrder ? place : undefined)
    const smith = found === undefined ? undefined : unpaired.get(found)
    if (found !== undefined) unpaired.delete(found)
    return { parser, smith }
  })
}

function keysOfSmith({ rdf, guid, link, title }: SmithRssItem): readonly string[] {
  return [rdf?.about, guid?.value, link, title].filter(key => key !== undefined)
}

function keysOfParser(nodes: RssParserNodes): readonly string[] {
  const texts = (['guid', 'link', 'title'] as const).map(tag => nodeText(nodes.all(tag)[0]))
  return [nodes.attributes['rdf:about'], ...texts].filter(key => key !== undefined)
}

function sharesKey(nodes: RssParserNodes, smith: SmithRssItem | undefined): boolean {
  const keys = new Set(smith ? keysOfSmith(smith) : [])
  return keysOfParser(nodes).some(key => keys.has(key))
}
