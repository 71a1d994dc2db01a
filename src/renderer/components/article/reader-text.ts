import type { LitElement, ReactiveController } from 'lit'
import type { Annotation } from '../../../shared/annotation.ts'
import type { Span } from '../../state/article/find-words.ts'
import { placeNotes, type PlacedNotes } from '../../state/article/place-notes.ts'
import type { Reader } from '../../state/article/reader.ts'
import type { ArticleContent } from './article-content.ts'
import type { PrArticleBody } from './pr-article-body.ts'

type Host = LitElement & { readonly reader: Reader }

/** A passage that is marked, and the place on the pane for what may be done with it. */
export interface MarkedPassage {
  readonly span: Span
  readonly top: number
  readonly left: number
}

interface PlacedFor {
  readonly content: ArticleContent
  readonly annotations: readonly Annotation[]
  readonly places: PlacedNotes
}

/** The text of the article that is open, inside its frame: paints notes, places found and the sentence read aloud, brings them
 *  into sight, and keeps the place where the reader was. */
export class ReaderText implements ReactiveController {
  readonly #host: Host
  #articleId: string | undefined
  #placedFor: PlacedFor | undefined
  #followed: Span | undefined
  marked: MarkedPassage | undefined

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
    host.addEventListener('scrollend', this.#notePosition)
    host.addEventListener('text-ready', this.#ready)
    host.addEventListener('selection-changed', this.#noteSelection)
  }

  hostDisconnected(): void {
    this.#host.reader.readAloud.stop()
    this.#host.reader.find.close()
  }

  /** Before anything is changed: to scroll is to lay out, which costs nothing yet. */
  hostUpdate(): void {
    const { article } = this.#host.reader.state.value
    if (article?.articleId !== this.#articleId) this.#begin(article?.articleId)
  }

  hostUpdated(): void {
    this.#paint()
    this.#follow()
  }

  /** The words; `undefined` until they are loaded. */
  get content(): ArticleContent | undefined {
    return this.#body()?.content
  }

  /** The marked words, as they are copied. */
  passage(): string | undefined {
    const { content } = this
    const span = content?.selection()
    return content && span && content.map().text.slice(span.start, span.end)
  }

  /** Where the quotes of the notes stand; `undefined` until that can be known. */
  places(): PlacedNotes | undefined {
    const { content } = this
    const { annotations } = this.#host.reader.notes.state.value
    if (!content) return undefined
    if (this.#placedFor?.content === content && this.#placedFor.annotations === annotations) return this.#placedFor.places
    const places: PlacedNotes = annotations.some(({ quote }) => quote) ? placeNotes(content.map().text, annotations) : new Map()
    this.#placedFor = { content, annotations, places }
    return places
  }

  show(span: Span): void {
    const box = this.content?.boxOf(span)
    if (box) this.#scrollTo(box.top, box.bottom)
  }

  /** Brings an element of the text into sight; the first page of an article has no mark and begins with the text. */
  showAnchor(anchor: string): void {
    const top = this.content?.topOf(anchor) ?? 0
    this.#host.scrollTop = this.#frameTop() + top - 12
  }

  clearMarked(): void {
    this.content?.clearSelection()
    this.marked = undefined
    this.#host.requestUpdate()
  }

  #body(): PrArticleBody | null {
    return this.#host.renderRoot.querySelector('pr-article-body')
  }

  #begin(articleId: string | undefined): void {
    this.#articleId = articleId
    this.#followed = undefined
    this.marked = undefined
    this.#host.scrollTop = 0
  }

  readonly #ready = (): void => {
    const { find } = this.#host.reader
    if (find.state.value.isOpen && this.content) find.setText(this.content.map().text)
    this.#takeUp()
    this.#host.requestUpdate()
  }

  #takenUpId: string | undefined

  /** Once for each opening: a text that is changed while it is read leaves the reader where they are. */
  #takeUp(): void {
    const articleId = this.#host.reader.state.value.article?.articleId
    if (articleId === undefined || articleId === this.#takenUpId) return
    this.#takenUpId = articleId
    const share = this.#host.reader.positions.of(articleId)
    if (share === 0) return
    this.#body()?.measure()
    this.#host.scrollTop = share * (this.#host.scrollHeight - this.#host.clientHeight)
  }

  readonly #notePosition = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = this.#host
    if (this.#takenUpId === undefined || this.#takenUpId !== this.#articleId || scrollHeight <= clientHeight) return
    this.#host.reader.positions.note(this.#takenUpId, scrollTop / (scrollHeight - clientHeight))
  }

  readonly #noteSelection = (): void => {
    const { content } = this
    const span = content?.selection()
    const box = span && content?.boxOf(span)
    const body = this.#body()
    const text = body?.parentElement
    this.marked = span && box && body && text ? {
      span, left: Math.max(0, box.left), top: body.getBoundingClientRect().top - text.getBoundingClientRect().top + box.bottom + 6
    } : undefined
    this.#host.requestUpdate()
  }

  #paint(): void {
    const { content } = this
    if (!content) return
    const { find, readAloud } = this.#host.reader
    const { spans, at, isOpen } = find.state.value
    const { sentence } = readAloud.state.value
    const found = isOpen ? spans : []
    content.paint('note', [...this.places()?.values() ?? []])
    content.paint('found', found)
    content.paint('found-here', found.slice(at, at + 1))
    content.paint('spoken', sentence ? [sentence] : [])
  }

  /** Goes where the place found or the sentence read is, once for each. */
  #follow(): void {
    const { find, readAloud } = this.#host.reader
    const { spans, at, isOpen } = find.state.value
    const wanted = readAloud.state.value.sentence ?? (isOpen ? spans[at] : undefined)
    if (wanted === this.#followed || !this.content) return
    this.#followed = wanted
    if (wanted) this.show(wanted)
  }

  #frameTop(): number {
    const top = this.#body()?.getBoundingClientRect().top ?? 0
    return top - this.#host.getBoundingClientRect().top + this.#host.scrollTop
  }

  /** Into the upper third, unless it is in sight: a page that moves at every sentence is not read. */
  #scrollTo(top: number, bottom: number): void {
    const { scrollTop, clientHeight } = this.#host
    const [from, to] = [this.#frameTop() + top, this.#frameTop() + bottom]
    if (from < scrollTop + 20 || to > scrollTop + clientHeight - 80) this.#host.scrollTop = from - clientHeight / 3
  }
}
