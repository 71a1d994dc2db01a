/** The one place that knows rss-parser. */
import { createRequire } from 'node:module'
import Parser from 'rss-parser'

/** The texts of a channel or an item. */
export interface RssParserTexts {
  /** Of all elements with this tag, in order; undefined when one of them holds elements, for their place in it is lost. */
  all(tag: string): readonly string[] | undefined
}

export interface RssParserFeed {
  readonly channel: RssParserTexts
  readonly items: readonly RssParserTexts[]
}

/** rss-parser keeps the first of several, and flattens some; asked for as custom fields they come whole. */
const tags = [
  'title', 'link', 'description', 'guid', 'pubDate', 'author', 'category', 'content:encoded', 'copyright', 'language',
  'managingEditor', 'webMaster', 'lastBuildDate', 'dc:title', 'dc:creator', 'dc:date', 'dc:subject', 'dc:rights', 'dc:description'
] as const

const rawName = (tag: string): string => `raw ${tag}`

/** Reads an RSS document of any version. Rejects whatever rss-parser refuses: undeclared entities, bare `&`, a missing
 *  end tag. */
export async function readWithRssParser(text: string): Promise<RssParserFeed> {
  const feed = await createParser().parseString(text)
  return { channel: textsOf(feed), items: feed.items.map(textsOf) }
}

function createParser(): Parser {
  // Its plain-text snippet is quadratic (90 kB of `x<h` take six seconds), and we make our own.
  const inside = createRequire(import.meta.url)('rss-parser/lib/utils.js') as { getSnippet: () => string }
  inside.getSnippet = () => ''
  const fields = tags.map(tag => [tag, rawName(tag), { keepArray: true }])
  // `defaultRSS`: an `rss` element without `version` is common.
  const options: unknown = { defaultRSS: 2, customFields: { feed: fields, item: fields } }
  // Its type has no room for arrays in `customFields.feed`, which its code and its documentation have.
  return new Parser(options as Parser.ParserOptions<never, never>)
}

function textsOf(raw: Readonly<Record<string, unknown>>): RssParserTexts {
  return {
    all: tag => {
      const nodes = raw[rawName(tag)]
      // An empty channel is a string to it, and `link` a function of every string.
      const texts = Array.isArray(nodes) ? nodes.map(textOf) : []
      return texts.every(text => text !== undefined) ? texts : undefined
    }
  }
}

/** A node of xml2js: text alone, or text `_`, attributes `$` and child elements. */
function textOf(node: unknown): string | undefined {
  if (typeof node === 'string') return node
  if (typeof node !== 'object' || node === null) return undefined
  if (Object.keys(node).some(key => key !== '_' && key !== '$')) return undefined
  return '_' in node && typeof node._ === 'string' ? node._ : ''
}
