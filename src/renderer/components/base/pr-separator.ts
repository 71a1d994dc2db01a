import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Layout } from '../../state/page/layout.ts'
import { Watch } from '../../state/base/watch.ts'
import { base } from '../../styles/shared.ts'

/** How wide a pane may be, in CSS pixels; `usual` where the reader has not dragged it, and `tight` then where the window has no
 *  room for it beside a line of text that is long enough to read. The styles of page and panes have the same. */
const paneWidths = {
  railWidth: { least: 160, most: 400, usual: 228, tight: 228 },
  listWidth: { least: 260, most: 720, usual: 372, tight: 320 }
} as const

const isTight = matchMedia('(max-width: 1439px)')

export type PaneName = keyof typeof paneWidths

const keyStep = 16

/** The edge of a pane, by which it is dragged or moved with arrow keys. Double click and Enter give it its usual width. */
@customElement('pr-separator')
export class PrSeparator extends LitElement {
  @property({ attribute: false }) layout!: Layout
  @property() name: PaneName = 'listWidth'
  @property() label = ''
  @state() private isDragged = false

  static override styles = [base, css`
    :host { position: relative; z-index: 3; }
    div {
      position: absolute; inset-block: 0; inset-inline-start: -4px; width: 9px; cursor: col-resize; touch-action: none;
    }
    div::after { content: ''; position: absolute; inset-block: 0; inset-inline-start: 3px; width: 3px; background: transparent; }
    div:hover::after, div.dragged::after, div:focus-visible::after { background: var(--accent); }
    div:focus-visible { outline: none; }
    @media (forced-colors: active) {
      div:hover::after, div.dragged::after, div:focus-visible::after { background: Highlight; forced-color-adjust: none; }
    }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.layout.state])
  }

  override render(): TemplateResult {
    const { least, most } = paneWidths[this.name]
    return html`<div class=${this.isDragged ? 'dragged' : ''} role="separator" tabindex="0" aria-orientation="vertical"
      aria-label=${this.label} aria-valuemin=${least} aria-valuemax=${most} aria-valuenow=${Math.round(this.#width())}
      @keydown=${this.#move} @pointerdown=${this.#start} @pointermove=${this.#drag} @lostpointercapture=${this.#end}
      @dblclick=${() => this.#set(undefined)}></div>`
  }

  #width(): number {
    return this.layout.value[this.name] ?? paneWidths[this.name][isTight.matches ? 'tight' : 'usual']
  }

  #set(width: number | undefined): void {
    const { least, most } = paneWidths[this.name]
    this.layout.change({ [this.name]: width === undefined ? undefined : Math.round(Math.min(most, Math.max(least, width))) })
  }

  readonly #move = (event: KeyboardEvent): void => {
    const { least, most } = paneWidths[this.name]
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const widths: Readonly<Record<string, number | undefined>> = {
      ArrowLeft: this.#width() - keyStep, ArrowRight: this.#width() - keyStep, [forward]: this.#width() + keyStep,
      Home: least, End: most, Enter: undefined
    }
    if (!(event.key in widths)) return
    event.preventDefault()
    event.stopPropagation()
    this.#set(widths[event.key])
  }

  #from = { x: 0, width: 0 }

  readonly #start = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement
    // What is selected in the page would be dragged instead, and end this drag at its first move.
    event.preventDefault()
    handle.focus()
    handle.setPointerCapture(event.pointerId)
    this.#from = { x: event.clientX, width: this.#width() }
    this.isDragged = true
  }

  readonly #drag = (event: PointerEvent): void => {
    if (!this.isDragged) return
    const by = (event.clientX - this.#from.x) * (getComputedStyle(this).direction === 'rtl' ? -1 : 1)
    this.#set(this.#from.width + by)
  }

  readonly #end = (): void => {
    this.isDragged = false
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-separator': PrSeparator }
}
