import { Failure } from '../../shared/failure.ts'
import type { ParsedFeed } from '../../shared/feed.ts'
import { attempt } from './attempt.ts'
import { mendCharacters } from './mend-characters.ts'
import { parseJsonText } from './parse-json-text.ts'
import { readMendedTree } from './read-mended-tree.ts'
import type { RssParserFeed } from './read-with-rss-parser.ts'
import { readXmlFeed, type XmlFormat } from './read-xml-feed.ts'
import { hasHostileEntities } from './resolve-references.ts'
import { sniffDocument, type DocumentKind } from './sniff-document.ts'
import { innerBase } from './web-address.ts'

export interface ParseOptions {
  /** The final address the feed came from: what is relative counts from there. */
  readonly url: string
  /** The answer's `content-location`: the address of what was sent, where that is another (RFC 3986, 5.1.2). */
  readonly contentLocation?: string
}

/** A feed of any format from its text. Throws `not-a-feed` for a page or anything else, `feed-broken` for a feed that cannot be
 *  read. Of one that is broken, what is whole is read, and `isSalvaged` says so. */
export async function parseFeed(text: string, { url, contentLocation }: ParseOptions): Promise<ParsedFeed> {
  const document = sniffDocument(mendCharacters(text))
  const { format } = document
  const base = innerBase(url, contentLocation)
  if (format === 'html' || format === 'other') throw new Failure('not-a-feed', { address: url })
  const attack = attackIn(document)
  if (attack) throw new Failure('feed-broken', { address: url, reason: attack })
  if (format === 'json') return parseJsonText(document.text, base)
  const feed = await parseXml(document, format, base)
  if (!feed) throw new Failure('feed-broken', { address: url, reason: 'not well-formed' })
  return feed
}

/** One document type is all that XML allows; thousands are an attack on parsers, and so are some entities. */
function attackIn({ doctypeCount, text, rootAt }: DocumentKind): string | undefined {
  if (doctypeCount > 1) return 'more than one DOCTYPE'
  return hasHostileEntities(text.slice(0, rootAt)) ? 'entities that stand for files or for other entities' : undefined
}

/** A document as long as this would be held twice, and half a million references take rss-parser seconds. Characters. */
const longestForRssParser = 1_500_000

/** RSS whose texts hold entities by name goes to rss-parser too, whose word counts: what it reads of any other is letter for
 *  letter the tree's, in twice the time. It refuses by throwing whatever its parts throw. */
async function parseXml(document: DocumentKind, format: XmlFormat, url: string): Promise<ParsedFeed | undefined> {
  const { text, rootAt } = document
  const tree = attempt(() => readMendedTree(text.slice(rootAt), text.slice(0, rootAt), url))
  if (!tree) return undefined
  const isForRssParser = format !== 'atom' && tree.hasNamedEntities && text.length < longestForRssParser
  const parsed = isForRssParser ? await askRssParser(text) : undefined
  return readXmlFeed(format, tree, parsed, url)
}

/** Loaded when it is first asked: most threads never ask it. */
async function askRssParser(text: string): Promise<RssParserFeed | undefined> {
  const { readWithRssParser } = await import('./read-with-rss-parser.ts')
  return readWithRssParser(text).catch(() => undefined)
}
