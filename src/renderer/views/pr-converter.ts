import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../components/pr-conversion.ts'
import type { Converter } from '../state/converter.ts'
import { converter as words } from '../strings/index.ts'
import { base, type } from '../styles/shared.ts'

/** The currency converter on a page of its own. Whoever opens it wants a conversion: the bank is asked then, and not before. */
@customElement('pr-converter')
export class PrConverter extends LitElement {
  @property({ attribute: false }) converter!: Converter
  @property() today = ''
  @property({ type: Boolean }) isDemo = false

  static override styles = [base, type, css`
    :host { display: block; height: 100%; overflow: auto; }
    .page { max-width: 760px; padding: 22px 28px 48px; display: grid; gap: 14px; }
    h1 { font-size: var(--t-2xl); line-height: 1.1; letter-spacing: -0.012em; }
    @media (max-width: 600px) { .page { padding: 16px 18px 32px; } }
  `]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.converter.change({})
  }

  override render(): TemplateResult {
    return html`<div class="page"><h1 class="headline">${words.title}</h1><p class="quiet">${words.intro}</p>
      <pr-conversion .converter=${this.converter} .today=${this.today} .isDemo=${this.isDemo}></pr-conversion></div>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-converter': PrConverter }
}
