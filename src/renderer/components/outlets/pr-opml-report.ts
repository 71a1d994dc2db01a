import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { OpmlLine, OpmlReport } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import { firstFilter, linesShown, type OutcomeFilter } from '../../state/outlets/opml-import.ts'
import { opml as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** More lines than these are found by the filter: a list of 5,000 makes a page heavy that nobody reads to its end. */
const mostShown = 300

/** What became of each feed of a list. Sends `undo-asked` and `closed`. */
@customElement('pr-opml-report')
export class PrOpmlReport extends LitElement {
  @property({ attribute: false }) report!: OpmlReport
  @property({ attribute: false }) failure: Failure | undefined
  @state() private filter: OutcomeFilter = 'all'
  @state() private text = ''

  static override styles = [base, buttons, fields, type, failureStyles, css`
    :host { display: block; margin-top: 8px; font-size: var(--t-s); }
    .head {
      display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; border-top: 1px solid var(--rule);
      padding-top: 8px;
    }
    .head p { flex: 1 1 200px; }
    .orders { display: flex; flex-wrap: wrap; gap: 2px 16px; }
    .narrow { display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; justify-content: space-between; margin: 4px 0 6px; }
    .narrow [role='group'] { display: flex; flex-wrap: wrap; gap: 0 14px; }
    .narrow button { min-height: 28px; color: var(--ink-2); border-bottom: 2px solid transparent; }
    .narrow button[aria-pressed='true'] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
    .narrow input { flex: 1 1 160px; width: auto; max-width: 280px; }
    ul { max-height: 300px; overflow: auto; border-bottom: 1px solid var(--rule); }
    li {
      display: grid; grid-template-columns: 5ch minmax(0, 1fr) auto; gap: 0 12px; padding: 5px 0;
      border-top: 1px solid var(--rule);
      content-visibility: auto; contain-intrinsic-size: auto 44px;
    }
    li .figures { color: var(--ink-3); }
    li .address { grid-column: 2; color: var(--ink-2); overflow-wrap: anywhere; font-size: 0.8125rem; }
    li b { overflow-wrap: anywhere; }
    li .outcome { text-align: end; color: var(--ink-2); }
    li .failed { color: var(--warn); }
    @media (max-width: 600px) {
      .narrow input { max-width: none; }
      li { grid-template-columns: 4ch minmax(0, 1fr); }
      li .outcome { grid-column: 2; text-align: start; }
    }
  `]

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('report')) this.filter = firstFilter(this.report)
  }

  override render(): TemplateResult {
    const { report } = this
    const lines = linesShown(report, this.filter, this.text)
    return html`
      <div class="head"><p>${words.imported(report)}</p>
        <span class="orders">${report.importId ? html`<button class="link"
          @click=${() => this.#send('undo-asked')}>${words.undo}</button>` : nothing}
        <button class="link" @click=${() => this.#send('closed')}>${words.done}</button></span></div>
      ${failureLine(this.failure)}
      <div class="narrow">
        <div role="group" aria-label=${words.outcomes}>${this.#filter('all', report.lines.length)}
          ${this.#filter('added', report.added)} ${this.#filter('skipped', report.skipped)}${this.#filter('failed', report.failed)}</div>
        <input type="search" aria-label=${words.find} placeholder=${words.find} @input=${this.#narrow}>
      </div>
      ${lines.length ? html`<ul tabindex="0" role="list" aria-label=${words.lines}>${lines.slice(0, mostShown)
        .map(line => this.#line(line))}</ul>` : html`<p class="quiet">${words.noLines}</p>`}
      ${lines.length > mostShown ? html`<p class="quiet" role="status">${words.more(mostShown, lines.length)}</p>` : nothing}`
  }

  #filter(filter: OutcomeFilter, count: number): TemplateResult | typeof nothing {
    if (count === 0) return nothing
    return html`<button aria-pressed=${this.filter === filter ? 'true' : 'false'}
      @click=${() => { this.filter = filter }}>${words.filters[filter]} <span class="figures">${words.count(count)}</span></button>`
  }

  #line(line: OpmlLine): TemplateResult {
    return html`<li><span class="figures">${words.count(line.position)}</span><b dir="auto">${line.title || line.feedUrl}</b>
      <span class="outcome ${line.outcome}">${words.outcome(line)}</span>
      ${line.title ? html`<bdi class="address">${line.feedUrl}</bdi>` : nothing}</li>`
  }

  readonly #narrow = (event: InputEvent): void => {
    this.text = (event.target as HTMLInputElement).value
  }

  #send(name: 'undo-asked' | 'closed'): void {
    this.dispatchEvent(new CustomEvent(name))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-opml-report': PrOpmlReport }
}
