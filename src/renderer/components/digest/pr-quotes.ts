import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import type { TextRun } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import type { ArticleBlock, DigestQuote, QuoteCheck } from '../../../shared/digest.ts'
import type { Failure } from '../../../shared/failure.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { DigestEditor } from '../../state/digest/digest-editor.ts'
import { compareWithQuoted } from '../../state/digest/quote-difference.ts'
import { shortenRuns } from '../../state/article/shorten-runs.ts'
import { quotes as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import { FocusHeir } from '../base/focus-heir.ts'
import { run } from '../article/pr-revisions.ts'

/** The quotes of a piece: offered from its article, chosen by hand, edited with marks, each with its state. */
@customElement('pr-quotes')
export class PrQuotes extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) block!: ArticleBlock
  /** Of this press review, as they were checked last. */
  @property({ attribute: false }) checks: readonly QuoteCheck[] | undefined
  /** Offers further quotes, and lets them be edited. */
  @property({ type: Boolean }) isOpen = false
  @state() private offered: readonly DigestQuote[] | undefined
  @state() private failure: Failure | undefined
  @state() private difference: { readonly quoteId: string; readonly runs: readonly TextRun[] } | undefined

  static override styles = [base, buttons, fields, type, failureStyles, css`
    :host { display: block; }
    h3 { margin-bottom: 4px; }
    li { border-inline-start: 3px solid var(--rule); padding-block: 1px 2px; padding-inline-start: 10px; margin: 6px 0; }
    li.stands { border-color: var(--good); }
    li.changed { border-color: var(--warn); }
    li:is(.missing, :has(.unmarked)) { border-color: var(--accent); }
    .said, textarea { font: italic 400 0.925rem/1.4 var(--serif); overflow-wrap: anywhere; }
    textarea { resize: none; field-sizing: content; }
    .state { font: 600 var(--t-xs)/1.4 var(--sans); color: var(--ink-2); }
    .stands .state { color: var(--good); }
    .changed .state { color: var(--warn); }
    .missing .state, .state.unmarked { color: var(--accent); }
    .orders { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; min-height: 24px; }
    .difference { font: 400 0.875rem/1.45 var(--serif); white-space: pre-line; overflow-wrap: anywhere; margin-top: 4px; }
    ins { background: var(--mark); color: var(--ink); }
    del { color: var(--ink-2); }
    .failure { margin: 4px 0; }
  `]

  constructor() {
    super()
    new FocusHeir(this, () => this.renderRoot.querySelector<HTMLElement>('.offer'))
  }

  override render(): TemplateResult | typeof nothing {
    const { quotes = [] } = this.block
    if (!this.isOpen && quotes.length === 0) return nothing
    return html`
      ${this.isOpen ? html`<h3 class="part">${words.title}</h3>` : nothing}
      <ul role="list">${repeat(quotes, quote => quote.quoteId, quote => this.#quote(quote))}</ul>
      ${this.isOpen ? this.#offer() : nothing}
      ${failureLine(this.failure)}`
  }

  #quote(quote: DigestQuote): TemplateResult {
    const check = this.checks?.find(({ blockId, quoteId }) => blockId === this.block.blockId && quoteId === quote.quoteId)
    return html`<li class=${check?.state ?? ''}>
      ${this.isOpen ? this.#field(quote) : html`<p class="said" lang=${ifDefined(this.block.language)}
        dir="auto">${words.quoted(quote.text)}
        ${words.said(quote.speaker, quote.attribution)}</p>`}
      <div class="orders"><span class="state">${check ? words.states[check.state] : words.unchecked}</span>
        ${check && !check.isFaithful ? html`<span class="state unmarked">${words.unmarked}</span>` : nothing}
        ${check?.state === 'changed' ? html`<button class="link"
          @click=${() => this.#compare(quote)}>${words.whatChanged}</button>` : nothing}
        ${this.isOpen ? html`<button class="link" aria-label=${words.removeQuote(quote.text)}
          @click=${() => this.#keep(this.#chosen().filter(other => other !== quote))}>${words.remove}</button>` : nothing}</div>
      ${this.difference?.quoteId === quote.quoteId
        ? html`<p class="difference" lang=${ifDefined(this.block.language)} dir="auto">${shortenRuns(this.difference.runs).map(run)}</p>` : nothing}
    </li>`
  }

  #field(quote: DigestQuote): TemplateResult {
    return html`<label class="field"><span class="unseen">${words.words}</span><textarea rows="2" spellcheck="true" dir="auto"
      lang=${ifDefined(this.block.language)} aria-description=${words.wordsHint} .value=${live(quote.text)}
      @input=${(event: Event) => this.#write(quote, (event.target as HTMLTextAreaElement).value)}></textarea></label>
      <span class="facts">${words.said(quote.speaker, quote.attribution)}</span>`
  }

  #offer(): TemplateResult {
    const taken = new Set(this.#chosen().map(({ exact }) => exact))
    const left = this.offered?.filter(({ exact }) => !taken.has(exact))
    return html`${this.#chosen().length ? html`<p class="hint">${words.wordsHint}</p>` : nothing}
      ${left === undefined ? html`<button class="link offer" @click=${this.#find}>${words.find}</button>` : html`
      <h4 class="facts offer" tabindex="-1">${left.length ? words.found : this.offered?.length ? words.allTaken : words.none}</h4>
      <ul role="list">${left.map(quote => html`<li><p class="said" lang=${ifDefined(this.block.language)}
        dir="auto">${words.quoted(quote.text)} ${words.said(quote.speaker, quote.attribution)}</p>
        <button class="link" aria-label=${words.takeQuote(quote.text)}
          @click=${() => this.#keep([...this.#chosen(), quote])}>${words.take}</button></li>`)}</ul>`}`
  }

  #chosen(): readonly DigestQuote[] {
    return this.block.quotes ?? []
  }

  #keep(quotes: readonly DigestQuote[]): void {
    this.editor.writeBlock(this.block.blockId, { quotes })
  }

  #write(quote: DigestQuote, text: string): void {
    this.#keep(this.#chosen().map(other => other === quote ? { ...quote, text } : other))
  }

  readonly #find = (): void => void this.#attempt(async () => {
    this.offered = await this.api.digests.quoteCandidates({ articleId: this.block.articleId })
  })

  #compare(quote: DigestQuote): void {
    void this.#attempt(async () => {
      const runs = await compareWithQuoted(this.api, this.block.articleId, quote)
      if (runs) this.difference = { quoteId: quote.quoteId, runs }
    })
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.failure = await attempt(work)
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-quotes': PrQuotes }
}
