import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { converter, reading as words } from '../../strings/index.ts'
import { base } from '../../styles/shared.ts'

export type PassageDeed = 'highlight' | 'note' | 'quote' | 'convert'

/** What may be done with a marked passage. Sends `passage-chosen` (detail: the deed). */
@customElement('pr-selection-bar')
export class PrSelectionBar extends LitElement {
  /** Where it stands, in pixels. */
  @property({ attribute: false }) top = 0
  @property({ attribute: false }) left = 0
  /** A sum of money stands in it. */
  @property({ type: Boolean }) hasSum = false

  static override styles = [base, css`
    :host { display: block; }
    div {
      display: flex; border: 1px solid var(--rule); border-radius: var(--radius); background: var(--sheet); color: var(--ink);
      font: 600 var(--t-s)/1.2 var(--sans);
    }
    button { min-height: 32px; padding: 0 11px; white-space: nowrap; }
    button + button { border-inline-start: 1px solid var(--rule); }
    button:hover { color: var(--accent); }
  `]

  /** By the object model: the page's policy knows no style attributes. */
  protected override updated(): void {
    this.style.setProperty('top', `${this.top}px`)
    this.style.setProperty('left', `max(0px, min(${this.left}px, 100% - ${this.offsetWidth}px))`)
  }

  override render(): TemplateResult {
    return html`<div role="toolbar" aria-label=${words.selection} @mousedown=${(event: Event) => event.preventDefault()}>
      <button @click=${() => this.#send('highlight')}>${words.highlight}</button>
      <button @click=${() => this.#send('note')}>${words.note}</button>
      <button @click=${() => this.#send('quote')}>${words.copyQuote}</button>
      ${this.hasSum ? html`<button @click=${() => this.#send('convert')}>${converter.convert}</button>` : nothing}
    </div>`
  }

  #send(deed: PassageDeed): void {
    this.dispatchEvent(new CustomEvent('passage-chosen', { detail: deed, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-selection-bar': PrSelectionBar }
}
