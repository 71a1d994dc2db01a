import { attributeOf, textOf, type FeedElement } from './feed-tree.ts'
import type { Fields } from './fields-of.ts'
import { webAddress } from './web-address.ts'

/** The web page of an entry: what its links say, else its guid, unless that says that it is no address (RSS 2.0, `guid`).
 *  Atom's id comes last: it only looks like an address, but without one nobody could open the article. */
export function entryLink(fields: Fields, feedUrl: string): string | undefined {
  return originalLink(fields) ?? linkOf(fields, feedUrl) ?? permalink(fields)
    ?? address(fields.element, attributeOf(fields.element, 'about'), feedUrl)
    ?? address(fields.element, attributeOf(fields.element, 'href'), feedUrl) ?? contentSource(fields, feedUrl)
    ?? pageOfId(fields.texts('atom:id')[0]?.value)
}

/** Services that count readers (FeedBurner, Pheedo) put an address of their own into `link`, and the publisher's here. */
function originalLink(fields: Fields): string | undefined {
  const elements = ['feedburner:origlink', 'pheedo:origlink'].flatMap(name => fields.elements(name))
  return elements.map(element => pageOfId(textOf(element))).find(Boolean)
}

/** The web page of an entry or a feed by its links alone: RSS writes the address as text, Atom and CDF as `href`. */
export function linkOf(fields: Fields, feedUrl: string): string | undefined {
  const texts = fields.texts('link')
  const written = fields.elements('link').map((element, at) => address(element, textOf(element) ?? texts[at]?.value, feedUrl))
  return written.find(Boolean) ?? alternate([...fields.elements('link'), ...fields.elements('atom:link')], feedUrl)
}

/** Of a text that is a whole address of the web. */
export function pageOfId(id: string | undefined): string | undefined {
  return /^https?:/i.test(id ?? '') ? webAddress(id, '') : undefined
}

/** A link's relation in lower case. Registered ones may be written as addresses (RFC 4287, 4.2.7.2). */
export function relationOf(link: FeedElement): string {
  return (attributeOf(link, 'rel') ?? '').toLowerCase()
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\//, '')
}

/** A link without `rel` is an alternate (RFC 4287, 4.2.7.2); of several the web page counts. Hand-made feeds write the address of
 *  Atom's links as RSS does. */
function alternate(links: readonly FeedElement[], feedUrl: string): string | undefined {
  const target = (link: FeedElement): string | undefined => attributeOf(link, 'href') ?? textOf(link)
  const alternates = links.filter(link => target(link) && /^(?:alternate)?$/.test(relationOf(link)))
  const page = alternates.find(link => /^$|html/i.test(attributeOf(link, 'type') ?? ''))
  const chosen = page ?? alternates[0]
  return chosen && address(chosen, target(chosen), feedUrl)
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
