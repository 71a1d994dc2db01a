import type { TextDirection } from '../../shared/article.ts'
import { detectLanguage, directionOf } from '../language/index.ts'
import { unescapeText } from './text-blocks.ts'

const blockTags = new Set([
  'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'tr',
  'th', 'td', 'figure', 'figcaption'
])

/** So many letters decide of a block that holds others. */
const sampleLength = 600
/** Below it a language would be guessed. */
const leastForLanguage = 20

interface Block {
  readonly parent: Block | undefined
  /** Where in the list of pieces its tag stands. */
  readonly place: number
  readonly tag: string
  text: string
}

export interface Directed {
  readonly language?: string
  readonly direction: TextDirection
}

/** Gives every block of a body that `sanitiseBody` wrote the direction in which its own letters run, and the language to those in
 *  another direction than the article's. Whoever quotes Hebrew in an English article rarely says so, and software that
 *  writes `dir="ltr"` around everything (Blogger) does so around Arabic too: letters go before a `dir` that is there. */
export function directBlocks(bodyHtml: string, article: Directed): string {
  const pieces = bodyHtml.match(/<[^>]*>|[^<]+/g) ?? []
  const blocks = findBlocks(pieces)
  const tags = new Map(blocks.map(block => [block.place, directTag(block, article)]))
  return pieces.map((piece, place) => tags.get(place) ?? piece).join('')
}

function findBlocks(pieces: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [place, piece] of pieces.entries()) {
    const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/.exec(piece) ?? []
    if (name === '') addText(open, unescapeText(piece))
    else if (blockTags.has(name)) {
      if (slash) open = open?.parent
      else blocks.push(open = { parent: open, place, tag: piece, text: '' })
    }
  }
  return blocks
}

function addText(block: Block | undefined, text: string): void {
  for (let at = block; at !== undefined && at.text.length < sampleLength; at = at.parent) at.text += text
}

function directTag({ tag, text }: Block, article: Directed): string {
  if (!/\p{L}/u.test(text)) return / dir="/.test(tag) ? tag : withAttribute(tag, 'dir', article.direction)
  const direction = directionOf(text)
  const directed = withAttribute(tag, 'dir', direction)
  if (direction === article.direction || / lang="/.test(tag) || text.length < leastForLanguage) return directed
  const language = detectLanguage(text)
  return language === undefined ? directed : withAttribute(directed, 'lang', language)
}

function withAttribute(tag: string, name: 'dir' | 'lang', value: string): string {
  const without = tag.replace(new RegExp(` ${name}="[^"]*"`), '')
  return without.replace(/(?=>$)/, ` ${name}="${value}"`)
}
