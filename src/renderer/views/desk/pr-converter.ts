import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../components/desk/pr-conversion.ts'
import type { Converter } from '../../state/desk/converter.ts'
import { converter as words } from '../../strings/index.ts'
import { base, columnStyles, type } from '../../styles/shared.ts'

/** The currency converter on a page of its own. Whoever opens it wants a conversion: the bank is asked then, and not before. */
@customElement('pr-converter')
export class PrConverter extends LitElement {
  @property({ attribute: false }) converter!: Converter
  @property() today = ''
  @property({ type: Boolean }) isDemo = false

  static override styles = [base, type, columnStyles, css`
    .page { display: grid; gap: 14px; }
    h1 + .quiet { margin-top: -6px; }
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
