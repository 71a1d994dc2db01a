import type { Article } from '../../shared/article.ts'
import type { FeedEntry, FeedHead, ParsedFeed } from '../../shared/feed.ts'
import { revisionHash } from '../identity/index.ts'
import { detectLanguage, directionOf } from '../language/index.ts'
import { decideSection, type OpenedSections } from '../sections/index.ts'
import { articleKeys, sha256, usableGuid, type EntryMarks } from './article-key.ts'
import { bodyPictures } from './body-pictures.ts'
import { chooseLeadPicture } from './choose-lead-picture.ts'
import { cleanByline } from './clean-byline.ts'
import { cleanLine } from './clean-line.ts'
import { cutText } from './cut-text.ts'
import { excerptBeside } from './excerpt-beside.ts'
import { countPictures } from './gallery.ts'
import { readText, type ReadText } from './read-text.ts'
import { webAddress, withoutTracking } from './web-address.ts'

/** What an entry does not say of itself. */
export interface BuildContext {
  /** Final address of the feed; relative addresses of entries without a link are resolved against it. */
  readonly feedUrl: string
  readonly feedId: string
  readonly outletId: string
  readonly sectionId: string
  /** Given where each article may go to a section of its own; else all stay in `sectionId`. */
  readonly sections?: OpenedSections
  /** ISO instant at which the entries are seen. */
  readonly now: string
  /** ISO instant in UTC and the publisher's offset in minutes, or `undefined` for what is no date. */
  readonly parseDate: (raw: string) => { readonly at: string; readonly offset?: number } | undefined
}

interface Draft extends EntryMarks {
  readonly entry: FeedEntry
  readonly read: ReadText
}

const mostTags = 50

/** Makes the entries of a feed ours, in the feed's order. Entries that hold nothing are left out, exact repeats too. */
export function buildArticles(feed: ParsedFeed, context: BuildContext): readonly Article[] {
  const drafts = feed.entries.flatMap(entry => draft(entry, context) ?? [])
  const keys = articleKeys(drafts)
  const byId = new Map<string, Article>()
  for (const [index, one] of drafts.entries()) {
    const articleId = sha256(JSON.stringify([context.feedId, keys[index]])).slice(0, 32)
    if (!byId.has(articleId)) byId.set(articleId, finish(articleId, one, feed.head, context))
  }
  return [...byId.values()]
}

function draft(entry: FeedEntry, { feedUrl }: BuildContext): Draft | undefined {
  const address = entry.url === undefined ? undefined : webAddress(entry.url, feedUrl)
  const title = cleanLine(entry.headline ?? '')
  const read = readText(entry, title, address ?? feedUrl)
  const headline = title || firstWords(read.excerpt) || cleanLine(entry.enclosures[0]?.title ?? '') || address
  if (headline === undefined) return undefined
  const url = address === undefined ? undefined : withoutTracking(address)
  return { entry, read, guid: usableGuid(entry.guid), url, headline, text: read.bodyText }
}

/** A headline for what has none; where it is whole sentences, nothing is cut off. */
function firstWords(excerpt: string): string {
  return cutText(excerpt, 90).replace(/(?<=[.!?])…$/u, '')
}

function finish(articleId: string, { entry, read, guid, url, headline }: Draft, head: FeedHead, context: BuildContext): Article {
  const byline = cleanByline(entry.authors)
  const tags = [...new Set(entry.tags.map(cleanLine).filter(tag => tag !== ''))].slice(0, mostTags)
  const language = detectLanguage(`${headline}\n${read.bodyText.slice(0, 2000)}`, entry.language ?? head.language)
  const rights = cleanLine(entry.rights ?? head.rights ?? '')
  const { outletId } = context
  const known = { ...(url !== undefined && { url }), ...(language !== undefined && { language }) }
  return {
    articleId, feedId: context.feedId, outletId, ...placeIn(context, { headline, excerpt: read.excerpt, tags, outletId, ...known }),
    ...(guid !== undefined && { guid }), ...known, headline, ...(byline !== undefined && { byline }),
    ...read, excerpt: excerptBeside(headline, read.excerpt), direction: directionOf(`${headline} ${read.excerpt}`, language),
    ...readTimes(entry, context), tags, ...readPictures(entry, read.bodyHtml, url ?? context.feedUrl), ...(rights && { rights }),
    revisionHash: revisionHash(headline, byline, read.bodyText)
  }
}

/** A feed that the reader put into a section is of that section, whatever its articles say. */
function placeIn(
  context: BuildContext, facts: Parameters<typeof decideSection>[0]
): Pick<Article, 'sectionId' | 'sectionReason'> {
  const decision = context.sections && decideSection(facts, context.sections)
  return decision ? { sectionId: decision.sectionId, sectionReason: decision.reason } : { sectionId: context.sectionId }
}

/** A date may be anything; no longer one is worth keeping. */
const longestDate = 200

/** Dates in feeds are for showing: one in the future must not keep its article on top, and is no time to show either. */
function readTimes({ rawPublishedAt, rawUpdatedAt }: FeedEntry, { now, parseDate }: BuildContext):
Pick<Article, 'publishedAt' | 'publishedOffset' | 'rawPublishedAt' | 'updatedAt' | 'firstSeenAt' | 'sortedAt'> {
  const given = rawPublishedAt === undefined ? undefined : parseDate(rawPublishedAt)
  const updated = rawUpdatedAt === undefined ? undefined : parseDate(rawUpdatedAt)
  const published = given !== undefined && Date.parse(given.at) <= Date.parse(now) ? given : undefined
  const raw = cleanLine(rawPublishedAt ?? '').slice(0, longestDate)
  return {
    ...(published && { publishedAt: published.at }),
    ...(published?.offset !== undefined && { publishedOffset: published.offset }),
    ...(raw && { rawPublishedAt: raw }),
    ...(updated && { updatedAt: updated.at }), firstSeenAt: now, sortedAt: published?.at ?? now
  }
}

function readPictures(
  entry: FeedEntry, bodyHtml: string, base: string
): Pick<Article, 'leadPicture' | 'pictureUrls' | 'pictureCount' | 'infographicCount'> {
  const pictures = bodyPictures(bodyHtml)
  const lead = chooseLeadPicture(entry.enclosures, pictures, base)
  const addresses = [...(lead === undefined ? [] : [lead]), ...pictures].map(({ url }) => url)
  const leadPicture = lead && { leadPicture: lead }
  return { ...leadPicture, pictureUrls: [...new Set(addresses)], ...countPictures({ bodyHtml, ...leadPicture }) }
}
