import type { FeedEntry, FeedHead, ParsedFeed } from '../../shared/feed.ts'
import { absoluteLinks } from './absolute-links.ts'
import { pageOfId } from './links-of.ts'
import { joinEnclosures, pictureEnclosure, type RawEnclosure } from './media-enclosures.ts'
import { htmlOfText, oneLine } from './plain-text.ts'
import { distinct, present, someOf } from './present.ts'
import type { SmithJsonFeed, SmithJsonItem } from './read-with-feedsmith.ts'
import { webAddress } from './web-address.ts'

/** JSON Feed 1.0 and 1.1: texts are plain, but for `content_html`. */
export function jsonFeed(feed: SmithJsonFeed, url: string): ParsedFeed {
  const head = present<FeedHead>({
    format: 'json',
    title: oneLine(feed.title ?? ''),
    homePageUrl: webAddress(feed.home_page_url, url),
    description: oneLine(feed.description ?? ''),
    language: feed.language,
    authors: someOf(distinct((feed.authors ?? []).map(author => author.name)))
  })
  return { head, entries: (feed.items ?? []).map(item => entryOf(item, feed, url)) }
}

function entryOf(item: SmithJsonItem, feed: SmithJsonFeed, base: string): FeedEntry {
  const authors = item.authors ?? feed.authors ?? []
  // Its id is to be “the full URL” wherever there is one (JSON Feed 1.1, Items).
  const url = webAddress(item.url ?? item.external_url, base) ?? pageOfId(item.id)
  return present<FeedEntry>({
    guid: item.id,
    url,
    headline: oneLine(item.title ?? ''),
    authors: distinct(authors.map(author => oneLine(author.name ?? ''))),
    summaryHtml: item.summary && htmlOfText(item.summary),
    contentHtml: item.content_html
      ? absoluteLinks(item.content_html, url ?? base)
      : item.content_text && htmlOfText(item.content_text),
    rawPublishedAt: item.date_published,
    rawUpdatedAt: item.date_modified,
    tags: distinct(item.tags ?? []),
    enclosures: joinEnclosures([...attachments(item), ...pictures(item)], base),
    language: item.language
  })
}

function attachments(item: SmithJsonItem): readonly RawEnclosure[] {
  return (item.attachments ?? []).map(({ url, mime_type: type, title }) => present<RawEnclosure>({ url, type, title }))
}

function pictures(item: SmithJsonItem): readonly RawEnclosure[] {
  return [item.image, item.banner_image].flatMap(url => url ? [pictureEnclosure({ url })] : [])
}
