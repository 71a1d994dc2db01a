import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { FindInText } from '../../state/article/find-in-text.ts'
import { Watch } from '../../state/base/watch.ts'
import { reading as words } from '../../strings/index.ts'
import { base, buttons } from '../../styles/shared.ts'
import { dockStyles } from './dock-styles.ts'
import { icons } from '../base/icons.ts'

/** Looks for words in the article: Enter goes on, Shift+Enter back, Escape closes. */
@customElement('pr-find-bar')
export class PrFindBar extends LitElement {
  @property({ attribute: false }) find!: FindInText
  @query('input') private field!: HTMLInputElement | null

  static override styles = [base, buttons, dockStyles, css`.count { min-width: 64px; }`]

  constructor() {
    super()
    new Watch(this, () => [this.find.state])
  }

  override render(): TemplateResult | typeof nothing {
    const { isOpen, query: typed, spans, at } = this.find.state.value
    if (!isOpen) return nothing
    const count = typed.trim() === '' ? '' : spans.length ? words.findCount(at + 1, spans.length) : words.findNone
    return html`<div class="dock" role="search" aria-label=${words.find} @keydown=${this.#keys}>
      <input type="search" aria-label=${words.find} placeholder=${words.findPlaceholder} .value=${typed}
        @input=${(event: Event) => this.find.search((event.target as HTMLInputElement).value)}>
      <span class="count figures quiet" role="status">${count}</span>
      <button class="icon" aria-label=${words.findPrevious} title=${words.findPrevious} aria-disabled=${spans.length < 2}
        @click=${() => this.find.step(-1)}>${icons.up}</button>
      <button class="icon" aria-label=${words.findNext} title=${words.findNext} aria-disabled=${spans.length < 2}
        @click=${() => this.find.step(1)}>${icons.down}</button>
      <button class="icon end" aria-label=${words.findClose} title=${words.findClose}
        @click=${() => this.find.close()}>${icons.close}</button>
    </div>`
  }

  async show(): Promise<void> {
    this.find.open()
    await this.updateComplete
    this.field?.select()
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.find.close()
    else if (event.key === 'Enter' && event.target === this.field) this.find.step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-find-bar': PrFindBar }
}
