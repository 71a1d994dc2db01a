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
  for (const [part, closing, tag] of sanitised.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|[^<]+/g)) {
    if (tag === undefined) text += unescapeText(part)
    else if (blockTags.has(tag)) {
      endBlock()
      if (closing) open.pop()
      else if (!part.endsWith('/>')) open.push(tag)
    }
  }
  endBlock()
  return blocks
}

/** Resolves the four entities that `sanitiseBody` writes. */
export function unescapeText(escaped: string): string {
  return !escaped.includes('&') ? escaped : escaped.replace(/&(?:lt|gt|quot|amp);/g, escape => escapes[escape] ?? escape)
}
