import type { Span } from '../../state/article/find-words.ts'
import { createTextMap, type TextMap } from './text-map.ts'

/** What may be painted over an article's words; `article.css` has the colours. */
type PaintName = 'note' | 'found' | 'found-here' | 'spoken'

/** A loaded article frame, seen from the page: without scripts inside, everything is done to it from here. */
export interface ArticleContent {
  /** Made when it is first asked for: most articles are only read. */
  map(): TextMap
  /** Paints spans by the CSS Custom Highlight API, which leaves the document as it is. */
  paint(name: PaintName, spans: readonly Span[]): void
  /** The words that the reader has marked. */
  selection(): Span | undefined
  clearSelection(): void
  /** Takes away all that was painted or marked in the text that stood here before. */
  clear(): void
  /** In the coordinates of the frame's document. */
  boxOf(span: Span): DOMRect | undefined
  /** Of an element with this id. */
  topOf(anchor: string): number | undefined
  /** The place in the text under a point of the frame. */
  placeAt(x: number, y: number): number | undefined
}

/** TypeScript's window of a frame does not know these. */
type FrameWindow = Window & { readonly CSS: typeof CSS; readonly Highlight: typeof Highlight }

export function openContent(frame: HTMLIFrameElement, body: Element): ArticleContent {
  let known: TextMap | undefined
  const map = (): TextMap => known ??= createTextMap(body)
  const inside = body.ownerDocument
  const clearSelection = (): void => inside.getSelection()?.removeAllRanges()
  return {
    map,
    paint(name, spans) {
      const window = frame.contentWindow as FrameWindow | null
      // A frame that was taken out of the page has none.
      if (!window) return
      const { CSS: { highlights }, Highlight: Painted } = window
      const ranges = spans.flatMap(({ start, end }) => map().rangeOf(start, end) ?? [])
      if (ranges.length === 0) highlights.delete(name)
      else highlights.set(name, new Painted(...ranges))
    },
    selection() {
      const selection = inside.getSelection()
      if (!selection || selection.isCollapsed || !selection.rangeCount) return undefined
      const range = selection.getRangeAt(0)
      if (!body.contains(range.commonAncestorContainer)) return undefined
      return trimmed(map().text, map().placeOf(range.startContainer, range.startOffset),
        map().placeOf(range.endContainer, range.endOffset))
    },
    clearSelection,
    clear() {
      clearSelection()
      const window = frame.contentWindow as FrameWindow | null
      window?.CSS.highlights.clear()
    },
    boxOf: ({ start, end }) => map().rangeOf(start, end)?.getBoundingClientRect(),
    topOf: anchor => inside.getElementById(anchor)?.getBoundingClientRect().top,
    placeAt(x, y) {
      const position = inside.caretPositionFromPoint(x, y)
      return position && body.contains(position.offsetNode) ? map().placeOf(position.offsetNode, position.offset) : undefined
    }
  }
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return start < end ? { start, end } : undefined
}
