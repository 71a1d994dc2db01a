import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TextRun } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import type { Digest } from '../../../shared/digest.ts'
import type { Failure } from '../../../shared/failure.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { run } from '../../components/article/pr-revisions.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { DigestCheck } from '../../state/digest/digest-checks.ts'
import { compareWithQuoted, doubtfulQuotes, type DoubtfulQuote } from '../../state/digest/quote-difference.ts'
import { shortenRuns } from '../../state/article/shorten-runs.ts'
import { checks as words, quotes } from '../../strings/index.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'

/** Before an export: how many quotes stand, and each that does not, with what the outlet changed. Nothing without quotes. */
@customElement('pr-quote-report')
export class PrQuoteReport extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) digest!: Digest
  @property({ attribute: false }) check: DigestCheck | undefined
  @state() private difference: { readonly quoteId: string; readonly runs: readonly TextRun[] } | undefined
  @state() private failure: Failure | undefined

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: block; }
    li { border-inline-start: 3px solid var(--rule); padding: 1px 0; padding-inline-start: 10px; margin: 6px 0;
      font-size: var(--t-s); line-height: 1.4; overflow-wrap: anywhere; }
    li.stands { border-color: var(--good); color: var(--good); }
    li.changed { border-color: var(--warn); }
    li.missing, li.unmarked { border-color: var(--accent); }
    ul { max-height: 30vh; overflow: auto; }
    b { font-weight: 600; }
    .words { font: italic 400 0.925rem/1.4 var(--serif); }
    .state { font: 600 var(--t-xs)/1.4 var(--sans); margin-inline-end: 12px; }
    .changed .state { color: var(--warn); }
    .missing .state, .unmarked .state, .state.bad { color: var(--accent); }
    .difference { font: 400 0.875rem/1.45 var(--serif); white-space: pre-line; }
    ins { background: var(--mark); color: var(--ink); }
    del { color: var(--ink-2); }
  `]

  override render(): TemplateResult | typeof nothing {
    const { check, digest } = this
    if (!check || check.quotes.length === 0) return nothing
    const doubtful = doubtfulQuotes(digest, check.quotes)
    const standing = check.quotes.length - doubtful.length
    return html`<section><h3 class="part">${quotes.title}</h3><ul role="list" tabindex="0" aria-label=${quotes.title}>
      ${standing ? html`<li class="stands">${words.quotesStand(standing)}</li>` : nothing}
      ${doubtful.map(one => this.#quote(one))}</ul>${failureLine(this.failure)}</section>`
  }

  #quote(doubtful: DoubtfulQuote): TemplateResult {
    const { block, quote, check } = doubtful
    return html`<li class=${check.state === 'stands' ? 'unmarked' : check.state}>
      <p><b><bdi>${block.outletName}</bdi></b> <bdi class="words" lang=${block.language ?? ''}>${quote.text}</bdi></p>
      ${check.state === 'stands' ? nothing : html`<span class="state">${quotes.states[check.state]}</span>`}
      ${check.isFaithful ? nothing : html`<span class="state bad">${quotes.unmarked}</span>`}
      ${check.state === 'changed' ? html`<button class="link" type="button"
        @click=${() => this.#compare(doubtful)}>${quotes.whatChanged}</button>` : nothing}
      ${this.difference?.quoteId === quote.quoteId ? html`<p class="difference" lang=${block.language ?? ''}
        dir="auto">${shortenRuns(this.difference.runs).map(run)}</p>` : nothing}
    </li>`
  }

  async #compare({ block, quote }: DoubtfulQuote): Promise<void> {
    this.failure = await attempt(async () => {
      const runs = await compareWithQuoted(this.api, block.articleId, quote)
      if (runs) this.difference = { quoteId: quote.quoteId, runs }
    })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-quote-report': PrQuoteReport }
}
