import { createRequire } from 'node:module'
import { gateOf, type Gate } from './gate-page.ts'
import { oneLine } from './plain-text.ts'
import { present } from './present.ts'
import { feedsByRule } from './site-rules.ts'
import { webAddress } from './web-address.ts'

/** A feed that a page names. */
export interface FeedLink {
  readonly url: string
  readonly title?: string
}

/** What a page tells of its site's feeds. */
export interface PageFeeds {
  readonly links: readonly FeedLink[]
  /** The page stands before the site and is not part of it. */
  readonly gate?: Gate
}

/** What is needed of an element; the core is compiled without the DOM's types. */
interface PageElement {
  getAttribute(name: string): string | null
  readonly textContent: string | null
}

/** Not `application/json+oembed`, which every post of WordPress has. */
const feedTypes = /^\s*(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json|xml)|text\/(?:rss|xml))(?![\w+])/i

/** Feeds that an HTML page declares, in its order but for those of comments, which come last, and those that its site is
 *  known to have; without any, the links in its text that look like feeds, by their address or else by what they say. */
export function findFeedLinks(html: string, url: string): PageFeeds {
  // Loaded with the first page: see `extraction/page-document.ts`.
  const { parseHTML } = createRequire(import.meta.url)('linkedom') as typeof import('linkedom')
  const { document } = parseHTML(html)
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href') ?? undefined, url) ?? url
  const declared = linksOf([...document.querySelectorAll('link[rel][href]')].filter(isFeedLink), base)
  const named = [...declared, ...ruledLinks([url, ...lastingAddresses(document, base)])]
  const links = named.length > 0 ? named : anchorsToFeeds([...document.querySelectorAll('a[href]')], base)
  const gate = gateOf(document.querySelector('title')?.textContent ?? '', url)
  return present<PageFeeds>({ links: commentsLast(onlyOnce(links)), gate })
}

/** A page under a name (`youtube.com/@name`) tells under which address its site has it. */
function lastingAddresses(document: { querySelector(selector: string): PageElement | null }, base: string): readonly string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return [canonical, shared].flatMap(address => webAddress(address ?? undefined, base) ?? [])
}

function ruledLinks(addresses: readonly string[]): readonly FeedLink[] {
  return addresses.flatMap(feedsByRule).map(url => ({ url }))
}

function linksOf(elements: readonly PageElement[], base: string): readonly FeedLink[] {
  return elements.flatMap(element => linkOf(element, base) ?? [])
}

const ofComments = new RegExp([
  String.raw`/comments/(?:feed|default|rss)`, String.raw`/comments\.(?:rss|xml)`, '[?&]feed=comments',
  String.raw`\b(?:comments|kommentar|koment[aá][rř]|commentaires|coment[aá]rios|commenti|reacties|yorum)`,
  'комментари', 'コメント', '评论', 'تعليق'
].join('|'), 'i')

/** WordPress declares the comments of the whole site beside its posts. */
function commentsLast(links: readonly FeedLink[]): readonly FeedLink[] {
  const isOfComments = ({ url, title = '' }: FeedLink): boolean => ofComments.test(`${url} ${title}`)
  return [...links.filter(link => !isOfComments(link)), ...links.filter(isOfComments)]
}

function linkOf(element: PageElement, base: string): FeedLink | undefined {
  const url = webAddress(element.getAttribute('href') ?? undefined, base)
  return url ? present<FeedLink>({ url, title: oneLine(element.getAttribute('title') ?? element.textContent ?? '') }) : undefined
}

function isFeedLink(link: PageElement): boolean {
  const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)
  const isAlternate = rel.includes('alternate') && feedTypes.test(link.getAttribute('type') ?? '')
  // WordPress declares its API as an alternate of type JSON.
  return (isAlternate || rel.includes('feed')) && !/\/wp-json\//.test(link.getAttribute('href') ?? '')
}

const feedLikeAddress = /(?:\.(?:rss|atom|rdf)|\/(?:rss|feed|atom)(?:\.xml)?\/?|\/feed\.json)(?:\?[^#]*)?$/i

/** “Our RSS feed”; a headline may say so of something else, and is longer. */
const feedLikeWords = /^(?=.{3,40}$).*\b(?:rss|(?:atom|news|xml)[ -]?feeds?)\b/i

function anchorsToFeeds(anchors: readonly PageElement[], base: string): readonly FeedLink[] {
  const byAddress = anchors.filter(anchor => feedLikeAddress.test(anchor.getAttribute('href') ?? ''))
  return linksOf(byAddress.length > 0 ? byAddress : anchors.filter(saysFeed), base)
}

function saysFeed(anchor: PageElement): boolean {
  const said = [anchor.textContent, anchor.getAttribute('title'), anchor.getAttribute('aria-label')]
  return said.some(words => feedLikeWords.test(oneLine(words ?? '') ?? ''))
}

function onlyOnce(links: readonly FeedLink[]): readonly FeedLink[] {
  const byUrl = new Map(links.toReversed().map(link => [link.url, link]))
  return [...byUrl.values()].toReversed()
}
