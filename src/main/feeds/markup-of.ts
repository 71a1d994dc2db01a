import { escapeAttribute, escapeText } from 'entities'
import { hasElements, type FeedElement } from './feed-tree.ts'
import { webAddress } from './web-address.ts'

/** Elements of HTML without an end tag. */
const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** HTML of an element that may hold it either way: as elements, or written as text, which is how most feeds carry it. */
export function markupOf(element: FeedElement): string {
  return hasElements(element) ? innerMarkup(element, element.base) : element.children.join('')
}

/** What stands in an element, as HTML. Addresses that another `xml:base` governs than `base` are absolute; the others are left
 *  to whoever asked. */
export function innerMarkup(element: FeedElement, base: string | undefined): string {
  return element.children.map(child => outerMarkup(child, base)).join('')
}

function outerMarkup(child: string | FeedElement, base: string | undefined): string {
  if (typeof child === 'string') return escapeText(child)
  const name = child.name.startsWith('xhtml:') ? child.rawName.replace(/^.*:/, '') : child.rawName
  const start = `<${name}${attributesOf(child, base)}>`
  const inner = innerMarkup(child, base)
  return voidElements.test(name) ? `${start}${inner}` : `${start}${inner}</${name}>`
}

/** XML's own attributes mean nothing in HTML, but for the language. */
function attributesOf({ attributes, base: own }: FeedElement, base: string | undefined): string {
  return Object.entries(attributes).filter(([name]) => !/^xml(?:ns)?(?::(?!lang$)|$)/i.test(name)).map(([name, value]) => {
    const isOwn = own !== undefined && own !== base && /^(?:href|src)$/i.test(name)
    return ` ${name === 'xml:lang' ? 'lang' : name}="${escapeAttribute(isOwn ? webAddress(value, own) ?? value : value)}"`
  }).join('')
}
