import { attributeOf, textOf, type FeedElement } from './feed-tree.ts'
import type { Fields } from './fields-of.ts'
import { webAddress } from './web-address.ts'

/** The web page of an entry: what its links say, else its guid, unless that says that it is no address (RSS 2.0, `guid`).
 *  Atom's id comes last: it only looks like an address, but without one nobody could open the article. */
export function entryLink(fields: Fields, feedUrl: string): string | undefined {
  return linkOf(fields, feedUrl) ?? permalink(fields) ?? address(fields.element, attributeOf(fields.element, 'about'), feedUrl)
    ?? address(fields.element, attributeOf(fields.element, 'href'), feedUrl) ?? contentSource(fields, feedUrl)
    ?? pageOfId(fields.texts('atom:id')[0]?.value)
}

/** The web page of an entry or a feed by its links alone: RSS writes the address as text, Atom and CDF as `href`. */
export function linkOf(fields: Fields, feedUrl: string): string | undefined {
  const texts = fields.texts('link')
  const written = fields.elements('link').map((element, at) => address(element, textOf(element) ?? texts[at]?.value, feedUrl))
  return written.find(Boolean) ?? alternate([...fields.elements('link'), ...fields.elements('atom:link')], feedUrl)
}

/** Of an id that is a whole address. */
export function pageOfId(id: string | undefined): string | undefined {
  return /^https?:/i.test(id ?? '') ? webAddress(id, '') : undefined
}

/** A link's relation in lower case. Registered ones may be written as addresses (RFC 4287, 4.2.7.2). */
export function relationOf(link: FeedElement): string {
  return (attributeOf(link, 'rel') ?? '').toLowerCase()
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\//, '')
}

/** A link without `rel` is an alternate (RFC 4287, 4.2.7.2); of several the web page counts. */
function alternate(links: readonly FeedElement[], feedUrl: string): string | undefined {
  const alternates = links.filter(link => attributeOf(link, 'href') && /^(?:alternate)?$/.test(relationOf(link)))
  const page = alternates.find(link => /^$|html/i.test(attributeOf(link, 'type') ?? ''))
  const chosen = page ?? alternates[0]
  return chosen && address(chosen, attributeOf(chosen, 'href'), feedUrl)
}

function permalink(fields: Fields): string | undefined {
  const guid = fields.elements('guid')[0]
  const value = fields.texts('guid')[0]?.value
  return guid && attributeOf(guid, 'ispermalink')?.toLowerCase() !== 'false' ? pageOfId(value) : undefined
}

function contentSource(fields: Fields, feedUrl: string): string | undefined {
  const content = fields.elements('atom:content')[0]
  return content && address(content, attributeOf(content, 'src'), feedUrl)
}

function address(element: FeedElement, raw: string | undefined, feedUrl: string): string | undefined {
  return webAddress(raw, element.base ?? feedUrl)
}
