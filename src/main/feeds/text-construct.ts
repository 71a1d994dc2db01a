import { isUtf8 } from 'node:buffer'
import { attributeOf, elementsOf, hasElements, textOf, type FeedElement } from './feed-tree.ts'
import { innerMarkup, markupOf } from './markup-of.ts'

/** A text as a feed gives it, and whether it is HTML or means itself. */
export interface FeedText {
  readonly value: string
  readonly isHtml: boolean
}

/** Undefined for an element without text. What does not tell is HTML: in RSS titles too hold entities and tags. */
export function readText(element: FeedElement): FeedText | undefined {
  const isAtom = element.name.startsWith('atom:')
  const text = isAtom ? readAtomText(element) : { value: markupOf(element), isHtml: !isPlainMedia(element) }
  return text?.value.trim() ? { ...text, value: text.value.trim() } : undefined
}

/** Texts of Media RSS are plain unless they say so; YouTube's hold bare `<` and `&`. */
function isPlainMedia(element: FeedElement): boolean {
  return element.name.startsWith('media:') && attributeOf(element, 'type') !== 'html' && !hasElements(element)
}

/** Text, HTML or XHTML (RFC 4287, 3.1), a file in Base64 (4.1.3.3), and the media types and modes of Atom 0.3. */
function readAtomText(element: FeedElement): FeedText | undefined {
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text'
  const mode = attributeOf(element, 'mode')?.toLowerCase()
  const text = textOf(element)
  if (!hasElements(element) && (mode === 'base64' || isBinary(type))) return decodeBase64(text ?? '', type)
  if (hasElements(element) || type.includes('xhtml')) {
    return { value: innerMarkup(withoutWrapper(element), element.base), isHtml: true }
  }
  return { value: element.children.join(''), isHtml: /html|[/+]xml/.test(type) || mode === 'escaped' }
}

/** The `div` around XHTML is no part of the text (RFC 4287, 3.1.1.3). */
function withoutWrapper(element: FeedElement): FeedElement {
  const [only, ...others] = elementsOf(element)
  return only?.name.endsWith('div') && others.length === 0 && textOf(element) === undefined ? only : element
}

function isBinary(type: string): boolean {
  return type.includes('/') && !/^text\/|html|[/+]xml/.test(type)
}

function decodeBase64(text: string, type: string): FeedText | undefined {
  const bytes = Buffer.from(text, 'base64')
  if (!isUtf8(bytes) || bytes.includes(0) || /^(?:image|audio|video|font)\//.test(type)) return undefined
  return { value: bytes.toString('utf8'), isHtml: type !== 'text/plain' }
}
