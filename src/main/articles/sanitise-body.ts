import { createRequire } from 'node:module'
import { once } from '../../shared/once.ts'
import { cleanAttributes } from './clean-tag.ts'
import { copyPlainMarkup } from './copy-plain-markup.ts'
import { withDrawnLetters } from './with-drawn-letters.ts'

/** Loaded with the first markup that is not plain: the start of the program need not wait for it. */
const sanitizer = once(() => createRequire(import.meta.url)('sanitize-html') as typeof import('sanitize-html'))

const allowedTags = [
  'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'br', 'hr', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd',
  'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'img', 'a', 'span', 'em',
  'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'q', 'cite', 'code', 'kbd', 'samp', 'var',
  'abbr', 'time', 'ruby', 'rt', 'rp', 'bdi'
]

const allowedAttributes = {
  '*': ['lang', 'dir'], a: ['href', 'rel'], img: ['src', 'alt', 'width', 'height'], td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'], ol: ['start'], time: ['datetime'], abbr: ['title']
}

/** Whose text is no text of the article, or is parsed otherwise by a browser than by us. */
const nonTextTags = [
  'script', 'style', 'textarea', 'option', 'select', 'button', 'xmp', 'noscript', 'noembed', 'noframes', 'template',
  'title', 'head', 'svg', 'math', 'iframe', 'object', 'embed', 'applet', 'audio', 'video', 'canvas', 'plaintext',
  'frameset', 'dialog', 'map'
]

/** Sectioning that only wraps; our page has headings and landmarks of its own. */
const renamed: Readonly<Record<string, string>> = {
  h1: 'h2', article: 'div', section: 'div', main: 'div', header: 'div', footer: 'div', aside: 'div', center: 'div',
  address: 'div', details: 'div', summary: 'p', strike: 's', tt: 'code'
}

/** Nobody writes deeper; a browser builds a box for each level. */
const nestingLimit = 60

/** A feed's HTML as it may be kept and shown: allow-listed tags and attributes, absolute http(s) and mailto addresses, no
 *  counters, no pictures of letters. Relative addresses are resolved against `baseUrl`. Well-formed; text and attribute values
 *  are escaped. */
export function sanitiseBody(html: string, baseUrl: string): string {
  const plain = copyPlainMarkup(html, baseUrl)
  return withoutEmpty(withDrawnLetters(plain ?? renameTags(sanitiseNested(html, baseUrl))))
}

/** Blocks that end a paragraph by being opened (HTML 13.1.2.4). One is left inside where a tag between the two is taken out, as
 *  the `font` in `<p><font><table>`. */
const blockInParagraph = /<p(?: [^>]*)?>(?:(?!<\/p>).)*<(?:blockquote|div|dl|figcaption|figure|h[1-6]|hr|ol|p|pre|table|ul)[ >]/s

function sanitiseNested(html: string, baseUrl: string): string {
  const clean = sanitiseMarkup(html, baseUrl)
  return blockInParagraph.test(clean) ? sanitiseMarkup(clean, baseUrl) : clean
}

/** What `sanitiseBody` does with markup that is not plain. */
export function sanitiseMarkup(html: string, baseUrl: string): string {
  const sanitizeHtml = sanitizer()
  return sanitizeHtml(html, {
    allowedTags: [...allowedTags, ...Object.keys(renamed)], allowedAttributes, nonTextTags, nestingLimit,
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['http', 'https'] },
    allowProtocolRelative: false,
    transformTags: { '*': (tagName, raw) => ({ tagName, attribs: { ...cleanAttributes(tagName, raw, baseUrl) } }) },
    exclusiveFilter: ({ tag, attribs }) => {
      if (tag === 'img') return attribs.src === undefined
      const isBare = (tag === 'a' && attribs.href === undefined) || (tag === 'span' && Object.keys(attribs).length === 0)
      return isBare ? 'excludeTag' : false
    }
  })
}

/** Renames by pattern, which is exact here: in what the sanitiser wrote every `<` opens a tag. Its own way of renaming leaves
 *  wrong end tags behind where `nestingLimit` cuts in. */
function renameTags(clean: string): string {
  return clean.replace(/<(\/?)([a-z0-9]+)/g, (all: string, slash: string, tag: string) =>
    (Object.hasOwn(renamed, tag) ? `<${slash}${renamed[tag]}` : all))
}

function withoutEmpty(clean: string): string {
  const linked = clean.includes('</a>') ? clean.replace(/<a [^>]*>\s*<\/a>/g, '') : clean
  return linked.replace(/<p>(?:\s|<br \/>)*<\/p>/g, '').trim()
}
