/** The written table of docs/decisions/0001: per field of an RSS document, where it is looked for, first answer wins.
 *  `parser` is rss-parser's reading; it has no answer where an element is missing or holds mark-up, whose order it loses.
 *  `smith` is feedsmith's, which completes it. */
import type { RssParserNodes, RssTag } from './read-with-rss-parser.ts'
import type { SmithRssFeed, SmithRssItem } from './read-with-feedsmith.ts'
import { nodeAttribute, nodeText, type XmlNode } from './xml-node.ts'

/** One item or channel, as both have read it. Either may be missing: refused, or not recognised. */
export interface RssReading<Smith> {
  readonly parser?: RssParserNodes | undefined
  readonly smith?: Smith | undefined
}

type Texts = readonly (string | undefined)[]
type TextSource<Smith> = (reading: RssReading<Smith>) => string | undefined
type ListSource<Smith> = (reading: RssReading<Smith>) => Texts
type ParserReading = RssReading<unknown>

const parser = (tag: RssTag) => ({ parser: nodes }: ParserReading): string | undefined => firstText(nodes?.all(tag) ?? [])
const parserOwn = (name: string) => ({ parser: nodes }: ParserReading): string | undefined => nodes?.attributes[name]
const parserAll = (tag: RssTag) => ({ parser: nodes }: ParserReading): Texts => nodes?.all(tag).map(nodeText) ?? []
const parserAttribute = (tag: RssTag, name: string) => ({ parser: nodes }: ParserReading): Texts =>
  nodes?.all(tag).map(node => nodeAttribute(node, name)) ?? []

const bySmith = <Smith>(read: (smith: Smith) => string | undefined): TextSource<Smith> => ({ smith }) => smith && read(smith)
const allBySmith = <Smith>(read: (smith: Smith) => Texts | undefined): ListSource<Smith> =>
  ({ smith }) => (smith && read(smith)) ?? []
const item = bySmith<SmithRssItem>
const items = allBySmith<SmithRssItem>
const channel = bySmith<SmithRssFeed>
const channels = allBySmith<SmithRssFeed>

export const itemTexts = {
  guid: [parser('guid'), item(i => i.guid?.value), parserOwn('rdf:about'), item(i => i.rdf?.about), item(i => i.atom?.id)],
  link: [
    parser('link'), item(i => i.link), item(i => alternateLink(i.atom?.links)), permalink, item(i => i.rdf?.about)
  ],
  title: [
    parser('title'), item(i => i.title), parser('dc:title'), item(i => i.dc?.titles?.[0]), item(i => i.media?.title?.value),
    item(i => i.atom?.title?.value), item(i => i.itunes?.title)
  ],
  summary: [
    parser('description'), item(i => i.description), parser('dc:description'), item(i => i.dc?.descriptions?.[0]),
    item(i => i.atom?.summary?.value), item(i => i.itunes?.summary), item(i => i.itunes?.subtitle),
    item(i => i.media?.description?.value), parser('summary')
  ],
  content: [
    parser('content:encoded'), item(i => i.content?.encoded), item(i => i.atom?.content?.value),
    parser('fullitem'), parser('body'), parser('xhtml:body')
  ],
  publishedAt: [
    parser('pubDate'), item(i => i.pubDate), parser('dc:date'), item(i => i.dc?.dates?.[0]), item(i => i.dcterms?.issued?.[0]),
    item(i => i.dcterms?.created?.[0]), item(i => i.atom?.published)
  ],
  updatedAt: [item(i => i.dcterms?.modified?.[0]), item(i => i.atom?.updated)],
  language: [parserOwn('xml:lang'), parser('dc:language'), item(i => i.dc?.languages?.[0]), item(i => i.xml?.lang)],
  rights: [
    parser('dc:rights'), item(i => i.dc?.rights?.[0]), item(i => i.media?.copyright?.value), item(i => i.atom?.rights?.value)
  ],
  base: [parserOwn('xml:base'), item(i => i.xml?.base)]
} as const satisfies Readonly<Record<string, readonly TextSource<SmithRssItem>[]>>

/** Lists are joined: every author, every category of both. */
export const itemLists = {
  // RSS 2.0 wants a mail address with the name in brackets; feedsmith takes them apart.
  authors: [items(i => i.authors?.map(nameOf))],
  creators: [
    parserAll('dc:creator'), parserAll('dc:author'), items(i => i.dc?.creators), items(i => i.atom?.authors?.map(nameOf)),
    items(i => [i.itunes?.author])
  ],
  rawAuthors: [parserAll('author')],
  tags: [
    parserAll('category'), items(i => i.categories?.map(one => one.name)), parserAll('dc:subject'), items(i => i.dc?.subjects),
    items(i => i.atom?.categories?.map(one => one.label ?? one.term)), items(i => i.itunes?.keywords)
  ],
  enclosureUrls: [parserAttribute('enclosure', 'url')],
  enclosureTypes: [parserAttribute('enclosure', 'type')]
} as const satisfies Readonly<Record<string, readonly ListSource<SmithRssItem>[]>>

export const channelTexts = {
  title: [
    parser('title'), channel(f => f.title), parser('dc:title'), channel(f => f.dc?.titles?.[0]), channel(f => f.itunes?.title)
  ],
  link: [parser('link'), channel(f => f.link), channel(f => alternateLink(f.atom?.links))],
  description: [
    parser('description'), channel(f => f.description), parser('dc:description'), channel(f => f.dc?.descriptions?.[0]),
    channel(f => f.itunes?.summary), channel(f => f.itunes?.subtitle)
  ],
  language: [
    parser('language'), channel(f => f.language), parser('dc:language'), channel(f => f.dc?.languages?.[0]),
    parserOwn('xml:lang'), channel(f => f.xml?.lang)
  ],
  rights: [parser('copyright'), channel(f => f.copyright), parser('dc:rights'), channel(f => f.dc?.rights?.[0])],
  ttl: [parser('ttl'), channel(f => f.ttl?.toString())],
  guid: [parserOwn('rdf:about'), channel(f => f.rdf?.about), channel(f => f.atom?.id)],
  publishedAt: [
    parser('pubDate'), channel(f => f.pubDate), parser('dc:date'), channel(f => f.dc?.dates?.[0]),
    channel(f => f.dcterms?.issued?.[0])
  ],
  updatedAt: [
    parser('lastBuildDate'), channel(f => f.lastBuildDate), channel(f => f.dcterms?.modified?.[0]), channel(f => f.atom?.updated)
  ]
} as const satisfies Readonly<Record<string, readonly TextSource<SmithRssFeed>[]>>

export const channelLists = {
  authors: [
    channels(f => [nameOf(f.managingEditor)]), parserAll('dc:creator'), parserAll('dc:author'), channels(f => f.dc?.creators),
    channels(f => [f.itunes?.author]), channels(f => f.atom?.authors?.map(nameOf)), channels(f => [nameOf(f.webMaster)])
  ]
} as const satisfies Readonly<Record<string, readonly ListSource<SmithRssFeed>[]>>

export function readText<Smith>(sources: readonly TextSource<Smith>[], reading: RssReading<Smith>): string | undefined {
  for (const source of sources) {
    const text = source(reading)?.trim()
    if (text) return text
  }
  return undefined
}

export function readList<Smith>(sources: readonly ListSource<Smith>[], reading: RssReading<Smith>): Texts {
  return sources.flatMap(source => source(reading))
}

function nameOf(person: { readonly name?: string; readonly email?: string } | undefined): string | undefined {
  return person?.name ?? person?.email
}

/** With several elements of one name the first that says something counts. If one holds mark-up there is no answer. */
function firstText(nodes: readonly XmlNode[]): string | undefined {
  for (const node of nodes) {
    const text = nodeText(node)
    if (text) return text
    if (typeof node === 'object' && Object.keys(node).some(key => key !== '$' && key !== '_')) return undefined
  }
  return undefined
}

/** A guid is the article's address unless it says otherwise (RSS 2.0, `guid`). */
function permalink({ parser: nodes, smith }: RssReading<SmithRssItem>): string | undefined {
  const guid = nodes?.all('guid')[0]
  const isPermalink = nodeAttribute(guid, 'isPermaLink') !== 'false' && smith?.guid?.isPermaLink !== false
  const value = nodeText(guid) ?? smith?.guid?.value
  return isPermalink && value && /^https?:/i.test(value) ? value : undefined
}

function alternateLink(links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): string | undefined {
  return links?.find(link => link.rel === undefined || link.rel === 'alternate')?.href
}
