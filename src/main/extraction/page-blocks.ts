import { isElement, tagOf, type PageElement, type PageNode } from './page-document.ts'

/** A paragraph, heading, list item, cell … of the tree, as text on one line. */
export interface PageBlock {
  readonly text: string
  /** The nearest tag around it that makes a block. */
  readonly tag: string
  /** How much of the text is inside links: 0 to 1. */
  readonly linkShare: number
  /** The pieces of text it is made of. */
  readonly nodes: readonly PageNode[]
  /** The elements that hold the whole of it, from the narrowest. */
  readonly around: readonly PageElement[]
}

const blockTags = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol',
  'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'
])

interface OpenBlock {
  text: string
  linked: number
  nodes: PageNode[]
}

/** The blocks under `root` in their order. */
export function pageBlocks(root: PageElement): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  let open: OpenBlock = { text: '', linked: 0, nodes: [] }
  const end = (): void => {
    const block = closeBlock(open, root)
    if (block) blocks.push(block)
    if (open.nodes.length > 0) open = { text: '', linked: 0, nodes: [] }
  }
  const walk = (element: PageElement, isLinked: boolean): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) addText(open, node, isLinked)
      if (!isElement(node)) continue
      const isBlock = blockTags.has(tagOf(node))
      if (isBlock) end()
      walk(node, isLinked || tagOf(node) === 'a')
      if (isBlock) end()
    }
  }
  walk(root, false)
  end()
  return blocks
}

function addText(open: OpenBlock, node: PageNode, isLinked: boolean): void {
  const text = node.textContent ?? ''
  if (text.trim() === '') {
    open.text += ' '
    return
  }
  open.text += text
  if (isLinked) open.linked += text.trim().length
  open.nodes.push(node)
}

function closeBlock({ text, linked, nodes }: OpenBlock, root: PageElement): PageBlock | undefined {
  const line = text.replace(/\s+/gu, ' ').trim()
  const [first] = nodes
  if (line === '' || !first) return undefined
  const around = elementsAround(first, nodes.at(-1) ?? first, root)
  const tag = around.map(tagOf).find(one => blockTags.has(one)) ?? 'div'
  return { text: line, tag, linkShare: Math.min(1, linked / line.length), nodes, around }
}

/** The elements that hold both nodes, up to `root`, which is left out. */
function elementsAround(first: PageNode, last: PageNode, root: PageElement): readonly PageElement[] {
  const above = pathOf(first, root)
  if (first === last) return above
  const aboveLast = new Set(pathOf(last, root))
  return above.filter(element => aboveLast.has(element))
}

function pathOf(node: PageNode, root: PageElement): readonly PageElement[] {
  const path: PageElement[] = []
  for (let element = node.parentElement; element && element !== root; element = element.parentElement) path.push(element)
  return path
}
