import { parseHTML } from 'linkedom'
import { oneLine } from './plain-text.ts'
import { present } from './present.ts'
import { webAddress } from './web-address.ts'

/** A feed that a page names. */
export interface FeedLink {
  readonly url: string
  readonly title?: string
}

/** What is needed of an element; the core is compiled without the DOM's types. */
interface PageElement {
  getAttribute(name: string): string | null
  readonly textContent: string | null
}

const feedTypes = /^\s*(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/(?:rss|xml)|application\/xml)\b/i

/** Feeds that an HTML page declares, in its order; without any, the links in its text that look like feeds. */
export function findFeedLinks(html: string, url: string): readonly FeedLink[] {
  const { document } = parseHTML(html)
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href') ?? undefined, url) ?? url
  const declared = [...document.querySelectorAll('link[rel][href]')].filter(isFeedLink)
  const mentioned = declared.length > 0 ? [] : [...document.querySelectorAll('a[href]')].filter(looksLikeFeed)
  return onlyOnce([...declared, ...mentioned].map(element => linkOf(element, base)))
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

function looksLikeFeed(anchor: PageElement): boolean {
  return feedLikeAddress.test(anchor.getAttribute('href') ?? '')
}

function onlyOnce(links: readonly (FeedLink | undefined)[]): readonly FeedLink[] {
  const byUrl = new Map(links.filter(link => link !== undefined).toReversed().map(link => [link.url, link]))
  return [...byUrl.values()].toReversed()
}
