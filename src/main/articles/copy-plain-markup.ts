import { cleanAttributes, type Attributes } from './clean-tag.ts'

/** Elements that hold no surprise, each with those it would close by being opened (HTML 13.1.2.4): here that ends the copy. */
const closes: Readonly<Record<string, RegExp>> = {
  p: /^(?:p|h[2-6])$/, h2: /^(?:p|h[2-6])$/, h3: /^(?:p|h[2-6])$/, h4: /^(?:p|h[2-6])$/, div: /^p$/, blockquote: /^p$/,
  ul: /^p$/, ol: /^p$/, pre: /^p$/, li: /^li$/, figure: /^p$/, figcaption: /^p$/, a: /^a$/, em: /^$/, strong: /^$/, b: /^$/, i: /^$/,
  sub: /^$/, sup: /^$/, cite: /^$/, code: /^$/, del: /^$/
}
const deepest = 20

/** Text without a bracket, or one of the references that need no table of names. Every tenth body of the press has `&nbsp;`. */
const plainText = /[^<>&\0]+|&(?:amp|lt|gt|quot|nbsp|#\d{2,5});/y
/** One tag, its attributes in double quotes. */
const plainTag = /<(\/?)([a-z][a-z0-9]*)((?: +[a-z-]+="(?:[^"<>&\0]|&amp;)*")*)( ?\/)?>/y
const plainAttribute = /([a-z-]+)="([^"]*)"/g

/** Copies the markup that most feeds consist of: properly nested elements of a short list, with the attributes that
 *  `cleanAttributes` lets pass. The answer is letter for letter the sanitiser's, in a twentieth of its time; `undefined` for
 *  whatever is not so plain, which is the sanitiser's to judge. */
export function copyPlainMarkup(html: string, base: string): string | undefined {
  const open: string[] = []
  let copy = ''
  for (let at = 0; at < html.length;) {
    const text = matchAt(plainText, html, at)
    const tag = text === undefined ? matchAt(plainTag, html, at) : undefined
    const copied = text === undefined ? tag && copyTag(tag, open, base) : copyText(text[0])
    if (copied === undefined) return undefined
    copy += copied
    at += (text ?? tag)?.[0].length ?? 0
  }
  return open.length === 0 ? copy : undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

function copyTag([, slash, tag = '', attributes = '', empty]: RegExpExecArray, open: string[], base: string): string | undefined {
  if (slash) return attributes === '' && !empty && open.pop() === tag ? `</${tag}>` : undefined
  if (tag === 'br') return attributes === '' ? '<br />' : undefined
  if (tag === 'hr') return attributes === '' && open.at(-1) !== 'p' ? '<hr />' : undefined
  if (tag === 'img') return copyImage(attributes, base)
  const closed = Object.hasOwn(closes, tag) ? closes[tag] : undefined
  if (closed === undefined || empty || open.length >= deepest || closed.test(open.at(-1) ?? '')) return undefined
  open.push(tag)
  // A link to nowhere loses its tag, which is not copying any more.
  if (attributes === '') return tag === 'a' ? undefined : `<${tag}>`
  const kept = cleanAttributes(tag, readAttributes(attributes), base)
  return tag === 'a' && kept['href'] === undefined ? undefined : `<${tag}${write(kept)}>`
}

function copyImage(attributes: string, base: string): string | undefined {
  const kept = cleanAttributes('img', readAttributes(attributes), base)
  return kept['src'] === undefined ? undefined : `<img${write(kept)} />`
}

function readAttributes(written: string): Attributes {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of written.matchAll(plainAttribute)) {
    if (!Object.hasOwn(attributes, name)) attributes[name] = value.replaceAll('&amp;', '&')
  }
  return attributes
}

function write(attributes: Attributes): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`).join('')
}

function copyText(text: string): string | undefined {
  if (!text.includes('&')) return text
  const references = text.match(/&#\d+;/g) ?? []
  if (!references.every(isPlainReference)) return undefined
  return text.replaceAll('&quot;', '"').replaceAll('&nbsp;', '\u00a0')
    .replace(/&#(\d+);/g, (_, code: string) => escape(String.fromCharCode(Number(code))))
}

/** No control, no surrogate, none of those that HTML reads as windows-1252 (13.2.5.80). */
function isPlainReference(reference: string): boolean {
  const code = Number(reference.slice(2, -1))
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || (code >= 0xe000 && code < 0xfdd0)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
