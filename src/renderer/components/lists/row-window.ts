import type { LitElement, ReactiveController } from 'lit'
import { createRowHeights, type RowHeights } from '../../state/lists/row-heights.ts'
import type { RowList } from '../../state/lists/row-list.ts'

/** A list of so many rows is whole, so that the browser's own search, a screen reader and printing have all of it; of a
 *  longer one only the rows in sight and some around them are elements. To make more at once would hold up a frame. */
const mostWhole = 100
const overscan = 8

/** Around where the list was brought in one leap there are no more until it has stood for a moment: they would make the one frame
 *  long in which all rows are new. */
const leapOverscan = 2
const leapMilliseconds = 80

/** Of so many rows heights stay known when other rows come to stand above them: it is the head of a list that is loaded anew. */
const mostKnown = 1000

interface RowWindowHost {
  /** What is scrolled, once it is rendered. */
  readonly scroller: () => HTMLElement | null
  /** As high as all rows together; its children are those in the window, each with its `data-index`. */
  readonly body: () => HTMLElement | null
  /** What a row is about as high as until it is laid out, in CSS pixels. */
  readonly estimate: () => number
}

/** The part of a long list that is in sight, and where it stands. Rows that come in sight, or come to be of another height, move
 *  nothing that the reader looks at. Offsets are pixels from the head of the list. */
export class RowWindow implements ReactiveController {
  readonly #host: LitElement
  readonly #parts: RowWindowHost
  readonly #resized = new ResizeObserver(entries => this.#measure(entries))
  #watched = new WeakSet<Element>()
  #scroller: HTMLElement | null = null
  #heights: RowHeights = createRowHeights()
  #rows: RowList | undefined
  #aim: number | undefined
  /** Stops waiting for the list to stand after a leap. */
  #endLeap: (() => void) | undefined
  /** How far the list is scrolled. */
  offset = 0
  /** How much of it is in sight; 0 while it is not shown at all. */
  height = 0

  constructor(host: LitElement, parts: RowWindowHost) {
    this.#host = host
    this.#parts = parts
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#endLeap?.()
    this.#watchAnew()
  }

  /** Sizes and places as properties: the page's policy allows no styles in attributes. */
  hostUpdated(): void {
    const [scroller, body] = [this.#parts.scroller(), this.#parts.body()]
    if (!scroller || !body) return
    if (scroller !== this.#scroller) this.#resized.observe(scroller)
    this.#scroller = scroller
    body.style.height = `${this.#heights.topOf(this.#heights.count)}px`
    body.style.paddingBlockStart = `${this.topOf(this.indexes()[0] ?? 0)}px`
    if (this.#aim !== undefined) scroller.scrollTop = this.#aim
    this.#aim = undefined
    for (const row of body.children) {
      if (!this.#watched.has(row)) this.#resized.observe(row)
      this.#watched.add(row)
    }
  }

  /** Takes the rows of a list. Heights of those that were there before stay known. */
  setRows(rows: RowList): void {
    const before = this.#rows
    if (rows === before) return
    this.#rows = rows
    const same = before ? rows.countSame(before) : 0
    const known = this.#knownFrom(before, same)
    this.#heights.cut(same)
    const articleIds = known.size > 0 ? rows.articleIds(same, same + mostKnown) : []
    for (let at = same; at < rows.length; at += 1) {
      this.#heights.add(known.get(articleIds[at - same] ?? '') ?? this.#parts.estimate())
    }
  }

  /** Rows are set otherwise: none of their heights is known. */
  forgetHeights(): void {
    this.#watchAnew()
    this.#keepInPlace(() => {
      const estimate = this.#parts.estimate()
      this.#heights = createRowHeights()
      for (let at = this.#rows?.length ?? 0; at > 0; at -= 1) this.#heights.add(estimate)
    })
  }

  /** The rows that are to be elements, from the first to the last. */
  indexes(): readonly number[] {
    const { count } = this.#heights
    if (this.height === 0 || count === 0) return []
    if (count <= mostWhole) return range(0, count - 1)
    const [first, last] = this.#inSight()
    const around = this.#endLeap === undefined ? overscan : leapOverscan
    return range(Math.max(0, first - around), Math.min(count - 1, last + around))
  }

  topOf(index: number): number {
    return this.#heights.topOf(index)
  }

  /** The row that stands so far down. */
  indexAt(offset: number): number {
    return this.#heights.indexAt(offset)
  }

  /** To be called when the list is scrolled. */
  noteScroll(offset: number): void {
    const before = this.#inSight()
    if (Math.abs(offset - this.offset) > this.height) this.#noteLeap()
    this.offset = offset
    const after = this.#inSight()
    if (before[0] !== after[0] || before[1] !== after[1]) this.#host.requestUpdate()
  }

  scrollTo(offset: number): void {
    const most = Math.max(0, this.topOf(this.#heights.count) - this.height)
    this.offset = this.#aim = Math.max(0, Math.min(offset, most))
    this.#host.requestUpdate()
  }

  /** The rows around come within a frame: heights that come out otherwise are put right before anything is drawn. */
  #noteLeap(): void {
    this.#endLeap?.()
    let frame = 0
    const timer = setTimeout(() => {
      frame = requestAnimationFrame(() => {
        this.#endLeap?.()
        this.#host.requestUpdate()
      })
    }, leapMilliseconds)
    this.#endLeap = () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      this.#endLeap = undefined
    }
  }

  /** Heights by article, of rows from one on. */
  #knownFrom(rows: RowList | undefined, from: number): ReadonlyMap<string, number> {
    const articleIds = rows?.articleIds(from, from + mostKnown) ?? []
    return new Map(articleIds.map((articleId, at) => [articleId, this.#heights.heightOf(from + at)]))
  }

  #watchAnew(): void {
    this.#resized.disconnect()
    this.#watched = new WeakSet()
    this.#scroller = null
  }

  #inSight(): readonly [first: number, last: number] {
    return [this.indexAt(this.offset), this.indexAt(this.offset + this.height)]
  }

  #measure(entries: readonly ResizeObserverEntry[]): void {
    const rows = entries.filter(({ target }) => target !== this.#scroller)
    for (const { target } of rows) if (!target.isConnected) this.#resized.unobserve(target)
    this.#keepInPlace(() => {
      for (const { target, borderBoxSize } of rows) {
        const height = borderBoxSize[0]?.blockSize ?? 0
        // A list that is not shown has rows without any height.
        if (target.isConnected && height > 0) this.#heights.set(Number((target as HTMLElement).dataset['index']), height)
      }
    })
    const seen = entries.findLast(({ target }) => target === this.#scroller)
    if (seen) this.#resize(seen.borderBoxSize[0]?.blockSize ?? 0)
  }

  /** A list that is shown again stands where it did. */
  #resize(height: number): void {
    if (this.height === 0 && height > 0 && this.offset > 0) this.#aim = this.offset
    this.height = height
    if (height > 0) this.#host.requestUpdate()
  }

  /** The uppermost row in sight stays where it is, whatever becomes of those above it. */
  #keepInPlace(change: () => void): void {
    const row = this.indexAt(this.offset)
    const [offset, total] = [this.offset - this.topOf(row), this.topOf(this.#heights.count)]
    change()
    const by = this.topOf(row) + offset - this.offset
    if (Math.abs(by) >= 1) this.offset = this.#aim = this.offset + by
    if (by !== 0 || total !== this.topOf(this.#heights.count)) this.#host.requestUpdate()
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}
