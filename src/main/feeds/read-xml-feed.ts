import type { FeedFormat, ParsedFeed } from '../../shared/feed.ts'
import { elementsOf, type FeedElement } from './feed-tree.ts'
import { feedFields, lacksEndTags, structureNames } from './field-table.ts'
import { fieldsOf } from './fields-of.ts'
import { personsOf } from './person.ts'
import { readEntry } from './read-entry.ts'
import type { FeedTree } from './read-feed-tree.ts'
import { readHead } from './read-head.ts'
import type { RssParserFeed } from './read-with-rss-parser.ts'

export type XmlFormat = Exclude<FeedFormat, 'json'>

/** A feed out of its tree, and out of rss-parser's reading of the same document where there is one. Undefined when the document
 *  is broken and nothing in it is whole, or no entry of those that it began. */
export function readXmlFeed(
  format: XmlFormat, { root, unclosed }: FeedTree, parser: RssParserFeed | undefined, url: string
): ParsedFeed | undefined {
  const channel = elementsOf(root).find(one => one.name === 'channel') ?? root
  const fields = fieldsOf(channel, parser?.channel)
  const entries = entriesIn(root)
  const context = { url, authors: personsOf(fields, feedFields.authors) }
  // rss-parser looks for items in one place; where it did not find all, its reading cannot be told apart.
  const texts = parser?.items.length === entries.length ? parser.items : []
  const isSalvaged = lacksEndTags(unclosed)
  if (isSalvaged && entries.length === 0 && (unclosed.some(isEntryName) || ![root, ...elementsOf(channel)].some(isWholeField))) {
    return undefined
  }
  return {
    head: readHead(format, fields, url),
    entries: entries.map((entry, place) => readEntry(fieldsOf(entry, texts[place]), context)),
    ...(isSalvaged && { isSalvaged })
  }
}

/** Whole entries only, in the order of the document. One whose end tag is missing holds those that follow. */
function entriesIn(element: FeedElement): readonly FeedElement[] {
  return elementsOf(element).flatMap(child => {
    if (isEntryName(child.name)) return child.isWhole ? [child] : entriesIn(child)
    return isContainer(child) || !child.isWhole ? entriesIn(child) : []
  })
}

function isWholeField({ isWhole, name }: FeedElement): boolean {
  return isWhole && structureNames.has(name)
}

function isEntryName(name: string): boolean {
  return name === 'item' || name === 'atom:entry'
}

/** RSS 1.1 has its items in `items`. */
function isContainer({ name }: FeedElement): boolean {
  return name === 'channel' || name === 'items'
}
