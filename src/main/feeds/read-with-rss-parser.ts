/** The one place that knows rss-parser. */
import { createRequire } from 'node:module'
import Parser from 'rss-parser'
import type { XmlNode } from './xml-node.ts'

/** Elements of a channel or an item by tag, each with all its occurrences. */
export interface RssParserNodes {
  readonly attributes: Readonly<Record<string, string>>
  all(tag: RssTag): readonly XmlNode[]
}

export interface RssParserFeed {
  readonly channel: RssParserNodes
  readonly items: readonly RssParserNodes[]
}

/** rss-parser keeps the first of several, and flattens some; asked for as custom fields they come whole. */
const tags = [
  'title', 'link', 'description', 'guid', 'pubDate', 'author', 'category', 'enclosure', 'content:encoded', 'copyright',
  'language', 'ttl', 'managingEditor', 'webMaster', 'lastBuildDate', 'dc:title', 'dc:creator', 'dc:date', 'dc:subject',
  'dc:language', 'dc:rights', 'dc:description', 'dc:author', 'summary', 'fullitem', 'body', 'xhtml:body'
] as const
export type RssTag = (typeof tags)[number]

const rawName = (tag: string): string => `raw ${tag}`

/** Reads an RSS document of any version. Rejects whatever rss-parser refuses: undeclared entities, bare `&`, a missing
 *  end tag. */
export async function readWithRssParser(text: string): Promise<RssParserFeed> {
  const feed = await createParser().parseString(text)
  return { channel: nodesOf(feed), items: feed.items.map(nodesOf) }
}

function createParser(): Parser {
  // Its plain-text snippet is quadratic (90 kB of `x<h` take six seconds), and we make our own.
  const inside = createRequire(import.meta.url)('rss-parser/lib/utils.js') as { getSnippet: () => string }
  inside.getSnippet = () => ''
  const fields = ['$', ...tags].map(tag => [tag, rawName(tag), { keepArray: true }])
  // `defaultRSS`: an `rss` element without `version` is common.
  const options: unknown = { defaultRSS: 2, customFields: { feed: fields, item: fields } }
  // Its type has no room for arrays in `customFields.feed`, which its code and its documentation have.
  return new Parser(options as Parser.ParserOptions<never, never>)
}

function nodesOf(raw: Readonly<Record<string, unknown>>): RssParserNodes {
  return {
    attributes: (raw[rawName('$')] ?? {}) as Readonly<Record<string, string>>,
    // An empty channel is a string to it, and `link` a function of every string.
    all: tag => Array.isArray(raw[rawName(tag)]) ? raw[rawName(tag)] as readonly XmlNode[] : []
  }
}
