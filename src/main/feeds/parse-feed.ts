import { Failure } from '../../shared/failure.ts'
import type { FeedFormat, ParsedFeed } from '../../shared/feed.ts'
import { atomFeed } from './atom-feed.ts'
import { attempt } from './attempt.ts'
import { parseJsonText } from './parse-json-text.ts'
import { mendCharacters } from './mend-characters.ts'
import { readAtom, readRdf, readRss } from './read-with-feedsmith.ts'
import { readWithRssParser } from './read-with-rss-parser.ts'
import { joinRssReadings } from './rss-feed.ts'
import { salvageXml } from './salvage-xml.ts'
import { sniffDocument } from './sniff-document.ts'

/** A feed of any format from its text. `url` is the address it came from: what is relative counts from there.
 *  Throws `not-a-feed` for a page or anything else, `feed-broken` for a feed that cannot be read. */
export async function parseFeed(text: string, { url }: { readonly url: string }): Promise<ParsedFeed> {
  const document = sniffDocument(mendCharacters(text))
  const { format, rootName } = document
  if (format === 'html' || format === 'other') throw new Failure('not-a-feed', { address: url })
  // One is all that XML allows; thousands are an attack on parsers.
  if (document.doctypeCount > 1) throw new Failure('feed-broken', { address: url, reason: 'more than one DOCTYPE' })
  if (format === 'json') return parseJsonText(document.text, url)
  const feed = await parseXml(format, document.text, url) ?? await parseSalvaged(format, document.text, rootName, url)
  if (!feed) throw new Failure('feed-broken', { address: url, reason: 'not well-formed' })
  return feed
}

type XmlFormat = Exclude<FeedFormat, 'json'>

async function parseXml(format: XmlFormat, text: string, url: string): Promise<ParsedFeed | undefined> {
  if (format === 'atom') {
    const feed = attempt(() => readAtom(text))
    return feed && atomFeed(feed, url)
  }
  // rss-parser refuses by throwing whatever its parts throw, stack overflows included.
  const parsed = await readWithRssParser(text).catch(() => undefined)
  const smith = attempt(() => format === 'rss' ? readRss(text) : readRdf(text))
  return parsed || smith ? joinRssReadings(format, parsed, smith, url) : undefined
}

async function parseSalvaged(format: XmlFormat, text: string, rootName: string, url: string): Promise<ParsedFeed | undefined> {
  for (const mended of salvageXml(text, rootName)) {
    const feed = await parseXml(format, mended, url)
    if (feed) return feed
  }
  return undefined
}
