import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Digest } from '../../../shared/digest.ts'
import { editor as words } from '../../strings/index.ts'

/** Milliseconds without a change after which the page is drawn anew. */
const pause = 900

/** The document as it is printed, page by page, reduced to the width there is. It is drawn in a process of its own (a frame
 *  without our origin), and only when writing pauses, so that no key waits for it. */
@customElement('pr-preview')
export class PrPreview extends LitElement {
  @property({ attribute: false }) digest!: Digest
  /** Of what the program has. */
  @property({ type: Number }) version = 0
  /** Place of the piece to be in sight, 1 for the first; 0: the cover. */
  @property({ type: Number }) place = 0
  @state() private address = ''
  @query('.desk') private desk!: HTMLElement
  @query('iframe') private frame!: HTMLIFrameElement

  /** The page's numbers and heads come with the proof, which takes a moment longer. */
  #kind: 'preview' | 'proof' = 'preview'
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #widths = new ResizeObserver(() => this.#fit())

  static override styles = css`
    :host { display: block; min-height: 0; overflow: hidden; }
    /* The paper is made smaller from its left upper corner until it is as wide as the pane: it has to overhang to the right. */
    .desk { height: 100%; overflow: hidden; direction: ltr; }
    iframe { border: 0; color-scheme: light; transform-origin: 0 0; display: block; }
  `

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#widths.disconnect()
  }

  protected override firstUpdated(): void {
    this.#widths.observe(this.desk)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('digest')
    const isOther = changed.has('digest') && (before?.digestId !== this.digest.digestId
      || before.status.kind !== this.digest.status.kind)
    if (isOther || this.address === '') this.#draw('preview')
    else if (changed.has('version') || changed.has('digest')) this.#drawLater()
    if (changed.has('place') && this.address !== '') this.#draw()
  }

  override render(): TemplateResult {
    return html`<div class="desk"><iframe id="preview-frame" title=${words.previewOf(this.digest.number)} sandbox=""
      referrerpolicy="no-referrer" src=${this.address} @load=${this.#prove}></iframe></div>`
  }

  protected override updated(): void {
    this.#fit()
  }

  #drawLater(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#draw('proof'), pause)
  }

  readonly #prove = (): void => {
    if (this.#kind === 'preview') this.#draw('proof')
  }

  /** A change of what stands behind `#` moves the page without loading it anew. */
  #draw(kind = this.#kind): void {
    clearTimeout(this.#timer)
    this.#kind = kind
    const { digest, version, place } = this
    this.address = `${kind}/${encodeURIComponent(digest.digestId)}?version=${version}${place > 0 ? `#block-${place}` : ''}`
  }

  /** Wide enough for its paper, by the object model, which the page's policy allows where it forbids style attributes. */
  #fit(): void {
    const width = margin + (this.digest.paper === 'letter' ? letterWidth : a4Width)
    const { clientWidth, clientHeight } = this.desk
    if (clientWidth === 0) return
    const scale = Math.min(1, clientWidth / width)
    Object.assign(this.frame.style, {
      width: `${clientWidth / scale}px`, height: `${clientHeight / scale}px`, transform: `scale(${scale})`
    })
  }
}

/** 210 mm and 8.5 in at 96 px to the inch. */
const a4Width = 794
const letterWidth = 816

/** Beside the paper, for its shadow and the bar that scrolls. */
const margin = 32

declare global {
  interface HTMLElementTagNameMap { 'pr-preview': PrPreview }
}
