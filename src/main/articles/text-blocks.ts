/** A paragraph, heading, cell … as text on one line. */
export interface TextBlock {
  /** The nearest tag around it that makes a block; `div` for text that stands free. */
  readonly tag: string
  readonly text: string
}

const blockTags = new Set([
  'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'br', 'hr', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table',
  'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption'
])
/** White space that is no single space. Most texts have none. */
const manySpaces = /[^\S ]| {2}/
const escapes: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The blocks of a body in their order. Reads only what `sanitiseBody` wrote: there every `<` opens a tag, every `>`
 *  closes one, and four entities are all there are. */
export function textBlocks(sanitised: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  const open: string[] = []
  let text = ''
  const endBlock = (): void => {
    const line = (manySpaces.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
    if (line !== '') blocks.push({ tag: open.at(-1) ?? 'div', text: line })
    text = ''
  }
  for (let at = 0; at < sanitised.length;) {
    const [from, to] = tagFrom(sanitised, at)
    if (from > at) text += unescapeText(sanitised.slice(at, from))
    at = to
    const isClosing = sanitised[from + 1] === '/'
    const tag = nameAt(sanitised, isClosing ? from + 2 : from + 1)
    if (!blockTags.has(tag)) continue
    endBlock()
    if (isClosing) open.pop()
    else if (sanitised[to - 2] !== '/') open.push(tag)
  }
  endBlock()
  return blocks
}

/** Where the next tag begins and ends; at the end of the text there is none. */
function tagFrom(sanitised: string, at: number): readonly [number, number] {
  const from = sanitised.indexOf('<', at)
  const to = from < 0 ? -1 : sanitised.indexOf('>', from)
  return to < 0 ? [sanitised.length, sanitised.length] : [from, to + 1]
}

function nameAt(sanitised: string, from: number): string {
  let to = from
  while (isOfName(sanitised.charCodeAt(to))) to += 1
  return sanitised.slice(from, to)
}

/** A small letter of ASCII or a digit. */
function isOfName(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** Resolves the four entities that `sanitiseBody` writes. */
export function unescapeText(escaped: string): string {
  return !escaped.includes('&') ? escaped : escaped.replace(/&(?:lt|gt|quot|amp);/g, escape => escapes[escape] ?? escape)
}
