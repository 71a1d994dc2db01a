import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Api } from '../../../shared/contract.ts'
import type { DigestHit, DigestRow, FoundPiece } from '../../../shared/digest.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { EditionPlan } from '../../../shared/library.ts'
import { downloadText } from '../../components/base/download.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import '../../components/digest/pr-compose.ts'
import { snippet } from '../../components/base/snippet.ts'
import { dayOf, weekdayAndDay } from '../../format/times.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Digests } from '../../state/digest/digests.ts'
import { plansToCompose } from '../../state/digest/edition-plans.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import { issues as words, issuesPage, news, shell } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, fields, type } from '../../styles/shared.ts'

/** All press reviews, the latest first. */
@customElement('pr-issues')
export class PrIssues extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) digests!: Digests
  @property({ attribute: false }) toasts!: Toasts
  @property({ attribute: false }) plans: readonly EditionPlan[] = []
  @property() now = ''
  @property() zone = 'UTC'
  @state() private failure: Failure | undefined
  @query('input[type=file]') private file!: HTMLInputElement

  static override styles = [base, buttons, fields, type, failureStyles, columnStyles, css`
    .line { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 10px 20px; }
    .tools { display: flex; flex-wrap: wrap; gap: 8px 18px; align-items: center; margin-top: 14px; }
    .tools [role='status']:empty { display: contents; }
    .tools input[type='search'] { flex: 1 1 200px; max-width: 340px; }
    ol { border-top: 2px solid var(--rule-strong); margin-top: 16px; }
    ol > li {
      display: grid; grid-template-columns: 76px minmax(0, 1fr) auto; gap: 2px 16px; padding: 13px 0;
      border-bottom: 1px solid var(--rule); position: relative; align-items: baseline;
    }
    ol > li > b { font: 600 var(--t-s)/1.3 var(--sans); font-variant-numeric: tabular-nums; }
    li .headline { font-size: 1.1875rem; line-height: 1.2; }
    li a::after { content: ''; position: absolute; inset: 0; }
    ol > li:hover { background: linear-gradient(var(--rail), var(--rail)); }
    li > .facts { grid-column: 2; }
    .found { grid-column: 2; display: grid; gap: 6px; margin-top: 5px; }
    .found li { font: 400 var(--t-s)/1.4 var(--sans); color: var(--ink-2); }
    .found i { font-style: normal; }
    .found .piece { color: var(--ink); }
    .more { margin-top: 16px; }
    .status { font: 500 0.78125rem/1.3 var(--sans); color: var(--ink-2); }
    .status.draft { color: var(--accent); font-weight: 600; }
    @media (max-width: 600px) {
      ol > li { grid-template-columns: minmax(0, 1fr) auto; }
      li .headline, li > .facts, .found { grid-column: 1 / -1; }
      li .headline { order: 1; } li > .facts { order: 2; } .found { order: 3; }
    }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.digests.list.state, this.digests.search.state])
  }

  override render(): TemplateResult {
    const { value, failure } = this.digests.list.state.value
    return html`<div class="page">
      <div class="line"><h1 class="headline">${words.title}</h1>${this.#compose(value ?? [])}</div>
      ${failureLine(failure, () => void this.digests.list.reload())}${failureLine(this.failure)}
      ${value?.length === 0 ? [this.#list(value), this.#tools(value)] : html`${this.#tools(value ?? [])}
        ${value ? this.#list(value) : html`<p class="none">${failure ? '' : shell.loading}</p>`}`}
    </div>`
  }

  #compose(rows: readonly DigestRow[]): TemplateResult | typeof nothing {
    const plans = plansToCompose(this.plans, rows, dayOf(this.now, this.zone))
    return this.plans.length > 0 && plans.length === 0 ? nothing : html`<pr-compose .plans=${plans}
      .digests=${this.digests}></pr-compose>`
  }

  #tools(rows: readonly DigestRow[]): TemplateResult {
    const hasIssued = rows.some(({ status }) => status.kind === 'issued')
    return html`<div class="tools" role="group" aria-label=${words.title}>
      ${rows.length ? html`<input type="search" autocomplete="off" dir="auto" aria-label=${issuesPage.search}
        placeholder=${issuesPage.search}
        .value=${this.digests.search.state.value.query} @input=${this.#search}><span class="quiet figures"
          role="status">${this.#count()}</span>` : nothing}
      <button class="link" @click=${() => this.file.click()}>${issuesPage.importIssue}</button>
      ${hasIssued ? html`<button class="link" title=${issuesPage.ledgerHint}
        @click=${this.#ledger}>${issuesPage.ledger}</button>` : nothing}
      <input type="file" accept=".json,application/json" hidden @change=${this.#import}></div>`
  }

  readonly #import = (): void => void this.#attempt(async () => {
    const text = await this.file.files?.[0]?.text()
    this.file.value = ''
    if (text === undefined) return
    const { number } = await this.api.digests.importIssue({ text })
    await this.digests.list.reload()
    this.toasts.show(() => issuesPage.imported(number))
  })

  readonly #ledger = (): void => void this.#attempt(async () => {
    downloadText(await this.api.digests.ledger({}), `press-review_ledger_${dayOf(this.now, this.zone)}.csv`, 'text/csv')
  })

  async #attempt(run: () => Promise<void>): Promise<void> {
    this.failure = await attempt(run)
  }

  #list(all: readonly DigestRow[]): TemplateResult {
    const { query, hits, total, isLoading, failure } = this.digests.search.state.value
    if (all.length === 0) return html`<p class="none"><b>${words.none}.</b> ${words.noneHow}</p>`
    if (query.trim() === '') return this.#rows(all.map(row => ({ ...row, found: [] })))
    if (hits.length === 0) return html`${failureLine(failure)}<p class="none">${
      failure ? '' : isLoading ? shell.loading : issuesPage.noneFound}</p>`
    return html`${failureLine(failure)}${this.#rows(hits)}
      ${total > hits.length ? html`<button class="button more" @click=${() => void this.digests.search.more()}>
        ${news.moreHits(total - hits.length, false)}</button>` : nothing}`
  }

  readonly #search = (event: Event): void => void this.digests.search.find((event.target as HTMLInputElement).value)

  #count(): string {
    const { query, total, isLoading } = this.digests.search.state.value
    return query.trim() === '' || isLoading || total === 0 ? '' : issuesPage.found(total)
  }

  #rows(rows: readonly DigestHit[]): TemplateResult {
    const today = dayOf(this.now, this.zone)
    return html`<ol role="list" aria-label=${words.list}>${rows.map(row => html`<li>
      <b>${shell.issueNumber(row.number)}</b>
      <h2 class="headline"><a href=${formatRoute({ kind: 'issue', digestId: row.digestId })}>${headlineWords(row.headline)}</a></h2>
      <span class="status ${row.status.kind}">${words[row.status.kind]}</span>
      <p class="facts">${row.planName} · ${weekdayAndDay(row.day, today)} · ${words.stories(row.blockCount)}${
        row.correctionCount ? html` · ${issuesPage.corrected(row.correctionCount)}` : nothing}</p>
      ${row.found.length > 0 ? html`<ul role="list" class="found" aria-label=${issuesPage.foundIn}>${row.found.map(foundPiece)}</ul>` : nothing}
    </li>`)}</ol>`
  }
}

function foundPiece({ outletName, headline, text, language }: FoundPiece): TemplateResult {
  return html`<li dir="auto" lang=${language ?? nothing}>${outletName ? html`<i>${snippet(outletName)}:</i> ` : nothing}<span
    class="piece">${snippet(headline)}</span>${text ? html`<p>${snippet(text)}</p>` : nothing}</li>`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-issues': PrIssues }
}
