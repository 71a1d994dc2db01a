import * as v from 'valibot'
import type { FeedEntry, ParsedFeed } from '../../shared/feed.ts'
import { joinEnclosures } from './media-enclosures.ts'
import { plainText } from './plain-text.ts'
import { distinct, present } from './present.ts'
import { webAddress } from './web-address.ts'

const text = v.optional(v.fallback(v.optional(v.string()), undefined))
const listOf = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.optional(v.union([v.array(schema), v.pipe(schema, v.transform(one => [one]))]), []))
const valued = v.union([v.string(), v.pipe(v.looseObject({ '#value': v.string() }), v.transform(one => one['#value']))])

const itemSchema = v.looseObject({
  title: text, link: text, description: text, pubDate: text, author: text, 'content:encoded': text,
  guid: v.optional(v.fallback(v.optional(valued), undefined)),
  category: v.fallback(listOf(valued), []),
  enclosure: v.fallback(listOf(v.looseObject({ url: text, type: text })), [])
})

const documentSchema = v.looseObject({
  rss: v.looseObject({
    channel: v.looseObject({
      title: text, link: text, description: text, language: text, copyright: text, pubDate: text, lastBuildDate: text,
      item: listOf(itemSchema)
    })
  })
})

/** RSS 2.0 written in JSON, as Scripting News publishes it: the same names, attributes as members, text as `#value`.
 *  Undefined for any other document. */
export function rssInJson(document: unknown, url: string): ParsedFeed | undefined {
  const read = v.safeParse(documentSchema, document)
  if (!read.success) return undefined
  const { channel } = read.output.rss
  return {
    head: present<ParsedFeed['head']>({
      format: 'json', title: plainText(channel.title ?? ''), homePageUrl: webAddress(channel.link, url),
      description: plainText(channel.description ?? ''), language: channel.language, rights: plainText(channel.copyright ?? ''),
      rawPublishedAt: channel.pubDate, rawUpdatedAt: channel.lastBuildDate
    }),
    entries: channel.item.map(item => entryOf(item, url))
  }
}

function entryOf(item: v.InferOutput<typeof itemSchema>, url: string): FeedEntry {
  return present<FeedEntry>({
    guid: item.guid,
    url: webAddress(item.link, url),
    headline: plainText(item.title ?? ''),
    authors: distinct([item.author]),
    summaryHtml: item.description,
    contentHtml: item['content:encoded'],
    rawPublishedAt: item.pubDate,
    tags: distinct(item.category),
    enclosures: joinEnclosures(item.enclosure.map(one => present({ url: one.url, type: one.type })), url)
  })
}
