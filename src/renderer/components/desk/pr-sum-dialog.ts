import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Sum } from '../../../shared/sums/find-sums.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { typeAmount, type Converter } from '../../state/desk/converter.ts'
import { converter as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, type } from '../../styles/shared.ts'
import { icons } from '../base/icons.ts'
import './pr-conversion.ts'

/** Sums that stand in an article, converted over it. */
@customElement('pr-sum-dialog')
export class PrSumDialog extends LitElement {
  @property({ attribute: false }) converter!: Converter
  @property() today = ''
  @property({ type: Boolean }) isDemo = false
  @state() private sums: readonly Sum[] = []
  @state() private chosen: Sum | undefined
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, type, dialogStyles, css`
    dialog { width: min(680px, calc(100vw - 24px)); }
    .head { display: flex; justify-content: space-between; gap: 12px; align-items: start; margin-bottom: 12px; }
    .sums { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 14px; max-height: 132px; overflow: auto; }
    .sums .button[aria-pressed='true'] { border-color: var(--accent); color: var(--accent); }
  `]

  /** The first is converted at once. */
  show(sums: readonly Sum[]): void {
    this.sums = sums.filter(({ text }, at) => sums.findIndex(other => other.text === text) === at)
    const [first] = this.sums
    if (first) this.#choose(first)
    this.dialog.showModal()
  }

  override render(): TemplateResult {
    return html`<dialog closedby="any" aria-labelledby="title" @close=${this.#forget}>
      <div class="head"><h2 id="title" class="title">${words.title}</h2>
        <button class="icon" aria-label=${words.close} @click=${() => this.dialog.close()}>${icons.close}</button></div>
      ${this.sums.length > 1 ? html`<div class="sums" role="group" aria-label=${words.sums}>${this.sums.map(sum => html`<button
        class="button small" aria-pressed=${sum === this.chosen ? 'true' : 'false'} @click=${() => this.#choose(sum)}><bdi>${
        sum.text}</bdi></button>`)}</div>` : nothing}
      ${this.chosen ? html`<pr-conversion .converter=${this.converter} .today=${this.today}
        .isDemo=${this.isDemo}></pr-conversion>`
        : nothing}</dialog>`
  }

  readonly #forget = (): void => {
    this.sums = []
    this.chosen = undefined
  }

  #choose(sum: Sum): void {
    this.chosen = sum
    void this.converter.change({ amount: typeAmount(sum.amount, interfaceLanguage()), from: sum.currency })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-sum-dialog': PrSumDialog }
}
