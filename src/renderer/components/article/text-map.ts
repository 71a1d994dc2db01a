/** The words of a document and where each of them stands in it. */
export interface TextMap {
  /** White space is single, blocks are parted by `\n`: as a `TextQuote` has it. */
  readonly text: string
  /** `undefined` where the span is empty or lies outside. */
  rangeOf(start: number, end: number): Range | undefined
  /** The place in `text` of a place in the document, or of the next one that is in it. */
  placeOf(node: Node, offset: number): number
}

/** A text node, where its first letter stands in the text, and for each letter its offset in the node. */
interface Piece {
  readonly node: Text
  readonly start: number
  readonly offsets: readonly number[]
}

const blocks = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BR', 'CAPTION', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER',
  'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION',
  'TABLE', 'TD', 'TH', 'TR', 'UL'
])

export function createTextMap(root: Element): TextMap {
  const { text, pieces } = readPieces(root)
  const pieceAt = (place: number): Piece | undefined => pieces.findLast(({ start }) => start <= place)
  return {
    text,
    rangeOf(start, end) {
      const [first, last] = [pieceAt(start), pieceAt(end - 1)]
      const from = first?.offsets[Math.min(start - first.start, first.offsets.length - 1)]
      const to = last?.offsets[Math.min(end - 1 - last.start, last.offsets.length - 1)]
      if (!first || !last || from === undefined || to === undefined || start >= end || end > text.length) return undefined
      const range = root.ownerDocument.createRange()
      range.setStart(first.node, from)
      range.setEnd(last.node, to + 1)
      return range
    },
    placeOf(node, offset) {
      const point = root.ownerDocument.createRange()
      point.setStart(node, offset)
      point.collapse(true)
      for (const piece of pieces) {
        if (piece.node === node) {
          const at = piece.offsets.findIndex(other => other >= offset)
          return piece.start + (at < 0 ? piece.offsets.length : at)
        }
        if (point.comparePoint(piece.node, 0) > 0) return piece.start
      }
      return text.length
    }
  }
}

function readPieces(root: Element): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = []
  let text = ''
  let gap: '' | ' ' | '\n' = ''
  const part = (wider: ' ' | '\n'): void => {
    if (text !== '') gap = wider === '\n' || gap === '\n' ? '\n' : ' '
  }
  const read = (node: Text): void => {
    const offsets: number[] = []
    let start = text.length
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset)
      if (/[\s\u00a0]/.test(character)) {
        part(' ')
        continue
      }
      if (gap !== '') {
        // A space inside the node is a letter of it, one before it belongs to nobody.
        if (offsets.length > 0) offsets.push(offset - 1)
        text += gap
        if (offsets.length === 0) start = text.length
        gap = ''
      }
      offsets.push(offset)
      text += character
    }
    if (offsets.length > 0) pieces.push({ node, start, offsets })
  }
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) read(child as Text)
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const isBlock = blocks.has((child as Element).tagName)
        if (isBlock) part('\n')
        walk(child as Element)
        if (isBlock) part('\n')
      }
    }
  }
  walk(root)
  return { text, pieces }
}
