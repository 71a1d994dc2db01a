import { attributeOf, textOf, type FeedElement } from './feed-tree.ts'
import type { Fields } from './fields-of.ts'
import { webAddress } from './web-address.ts'

/** The web page of an entry: what its links say, else its guid, unless that says that it is no address (RSS 2.0, `guid`). */
export function entryLink(fields: Fields, feedUrl: string): string | undefined {
  return linkOf(fields, feedUrl) ?? permalink(fields) ?? address(fields.element, attributeOf(fields.element, 'about'), feedUrl)
    ?? address(fields.element, attributeOf(fields.element, 'href'), feedUrl) ?? contentSource(fields, feedUrl)
}

/** The web page of an entry or a feed by its links alone: RSS writes the address as text, Atom and CDF as `href`. */
export function linkOf(fields: Fields, feedUrl: string): string | undefined {
  const texts = fields.texts('link')
  const written = fields.elements('link').map((element, at) => address(element, textOf(element) ?? texts[at]?.value, feedUrl))
  return written.find(Boolean) ?? alternate([...fields.elements('link'), ...fields.elements('atom:link')], feedUrl)
}

/** Registered relations may be written as addresses (RFC 4287, 4.2.7.2). */
const alternateRelation = /^(?:(?:https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\/)?alternate)?$/i

/** A link without `rel` is an alternate (RFC 4287, 4.2.7.2); of several the web page counts. */
function alternate(links: readonly FeedElement[], feedUrl: string): string | undefined {
  const alternates = links.filter(link => attributeOf(link, 'href') && alternateRelation.test(attributeOf(link, 'rel') ?? ''))
  const page = alternates.find(link => /^$|html/i.test(attributeOf(link, 'type') ?? ''))
  const chosen = page ?? alternates[0]
  return chosen && address(chosen, attributeOf(chosen, 'href'), feedUrl)
}

function permalink(fields: Fields): string | undefined {
  const guid = fields.elements('guid')[0]
  const value = fields.texts('guid')[0]?.value
  const isAddress = guid && attributeOf(guid, 'ispermalink')?.toLowerCase() !== 'false' && /^https?:/i.test(value ?? '')
  return isAddress ? webAddress(value, '') : undefined
}

function contentSource(fields: Fields, feedUrl: string): string | undefined {
  const content = fields.elements('atom:content')[0]
  return content && address(content, attributeOf(content, 'src'), feedUrl)
}

function address(element: FeedElement, raw: string | undefined, feedUrl: string): string | undefined {
  return webAddress(raw, element.base ?? feedUrl)
}
