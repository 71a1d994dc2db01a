import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { LibraryView } from '../../../shared/contract.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { outletTabs, outletTabStyles } from '../../components/outlets/outlet-tabs.ts'
import '../../components/outlets/pr-feed-orders.ts'
import { span } from '../../format/numbers.ts'
import { momentIn } from '../../format/times.ts'
import {
  healthLines, healthSorts, needsAttention, nextCheckOf, sortHealth, type Health, type HealthLine, type HealthSort
} from '../../state/outlets/health.ts'
import type { Loader } from '../../state/base/loaded.ts'
import type { Outlets } from '../../state/outlets/outlets.ts'
import type { Refresh } from '../../state/outlets/refresh.ts'
import { formatRoute, type Route } from '../../state/routing/routes.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import { troubleSentence } from '../../strings/health-sentence.ts'
import { healthPage as words, healthStates, outletsPage, shell } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { healthStyles } from './health-styles.ts'

/** Each row holds an element of its own; thousands at once take seconds. */
const step = 100

/** How every feed fares, what is wrong with it, and what to do. */
@customElement('pr-health')
export class PrHealth extends LitElement {
  @property({ attribute: false }) library!: Loader<LibraryView>
  @property({ attribute: false }) health!: Health
  @property({ attribute: false }) outlets!: Outlets
  @property({ attribute: false }) refresh!: Refresh
  @property({ attribute: false }) toasts!: Toasts
  @property({ attribute: false }) route!: Extract<Route, { kind: 'health' }>
  @property() now = ''
  @property() zone = 'UTC'
  @state() private shown = step

  static override styles = [base, buttons, fields, type, failureStyles, columnStyles, outletTabStyles, healthStyles]

  constructor() {
    super()
    new Watch(this, () => [this.library.state, this.health.rows.state])
  }

  override render(): TemplateResult {
    const { value: library } = this.library.state.value
    const { value: rows, failure } = this.health.rows.state.value
    return html`<div class="page">
      <h1 class="headline">${words.title}</h1>
      ${outletTabs('health')}
      ${failureLine(failure, () => void this.health.rows.reload())}
      ${library && rows ? this.#lines(healthLines(library, rows))
        : failure ? nothing : html`<p class="well">${shell.loading}</p>`}
    </div>`
  }

  #lines(lines: readonly HealthLine[]): TemplateResult {
    const { isAll = false } = this.route
    const troubled = lines.filter(needsAttention)
    const shown = sortHealth(isAll ? lines : troubled, this.route)
    return html`<div class="line">
        <fieldset class="filter"><legend>${words.filter}</legend>
          ${this.#filter(false, words.onlyAttention)}${this.#filter(true, words.all)}</fieldset>
        <p class="quiet" role="status">${words.attention(troubled.length)}</p>
      </div>
      ${shown.length > 0 ? this.#table(shown) : this.#well(lines)}`
  }

  #filter(isAll: boolean, label: string): TemplateResult {
    return html`<label class="choice"><input type="radio" name="filter" .checked=${(this.route.isAll ?? false) === isAll}
      @change=${() => this.#go(isAll)}> ${label}</label>`
  }

  /** Of feeds that were never asked nothing is claimed. */
  #well(lines: readonly HealthLine[]): TemplateResult {
    const isChecked = lines.every(({ row }) => row.health.kind !== 'never-checked')
    return lines.length ? html`<div class="well"><p>${isChecked ? words.well : healthStates.neverChecked}</p>
      <button class="button small" @click=${() => this.#go(true)}>${words.showAll}</button></div>`
      : html`<p class="none">${outletsPage.none}</p>`
  }

  #table(lines: readonly HealthLine[]): TemplateResult {
    const left = lines.length - this.shown
    return html`<table role="table" aria-label=${words.table}>
        <thead role="rowgroup"><tr role="row">${healthSorts.map(sort => this.#column(sort))}</tr></thead>
        <tbody role="rowgroup">${repeat(lines.slice(0, this.shown), ({ feed }) => feed.feedId, line => this.#line(line))}</tbody>
      </table>
      ${left > 0 ? html`<button class="button more" @click=${() => { this.shown += step }}>${words.more(Math.min(step, left),
        lines.length)}</button>` : nothing}`
  }

  #column(sort: HealthSort): TemplateResult {
    const order = this.route.isDescending ? 'descending' : 'ascending'
    return html`<th role="columnheader" scope="col" aria-sort=${this.route.sort === sort ? order : nothing}>
      <button title=${words.sortBy(words.columns[sort])} @click=${() => this.#sort(sort)}>${words.columns[sort]}</button></th>`
  }

  #line(line: HealthLine): TemplateResult {
    const { feed, row, title } = line
    const { fetchedAt, newestAt, intervalMinutes } = row
    return html`<tr role="row" class=${feed.isMuted ? 'muted' : ''}>
      <th role="rowheader" scope="row">
        <p class="headline"><bdi>${title}</bdi></p>
        <p class="facts">${this.#facts(line)}</p>
        ${this.#trouble(line)}
        <pr-feed-orders .line=${line} .health=${this.health} .outlets=${this.outlets} .refresh=${this.refresh}
          .toasts=${this.toasts}></pr-feed-orders>
      </th>
      ${this.#cell('fetched', fetchedAt === undefined ? words.never : this.#moment(fetchedAt))}
      ${this.#cell('newest', newestAt === undefined ? words.never : this.#moment(newestAt))}
      ${this.#cell('interval', intervalMinutes === undefined ? '–' : span(intervalMinutes))}
      ${this.#cell('next', this.#next(line))}
    </tr>`
  }

  #cell(column: HealthSort, text: string): TemplateResult {
    return html`<td role="cell" data-label=${words.columns[column]}>${text}</td>`
  }

  #facts({ feed, row }: HealthLine): readonly TemplateResult[] {
    const { encoding, isEncodingGuessed } = row
    const how = feed.encoding !== undefined ? 'chosen' : isEncodingGuessed ? 'guessed' : 'told'
    const isWorthIt = encoding !== undefined && (encoding !== 'utf-8' || how === 'chosen')
    const facts = [
      feed.feedUrl, isWorthIt && words.readAs(encoding, how), feed.zone !== undefined && words.datesIn(feed.zone),
      row.isSignedIn && words.signedIn, feed.allowPrivate && words.privateAllowed
    ].filter(fact => fact !== false)
    return facts.map((fact, at) => html`${at ? ' · ' : nothing}<bdi>${fact}</bdi>`)
  }

  #trouble(line: HealthLine): TemplateResult | typeof nothing {
    if (line.feed.isMuted) return html`<p class="health">${outletsPage.muted}</p>`
    const sentence = troubleSentence(line, instant => this.#moment(instant))
    if (sentence !== undefined) return html`<p class="health trouble">${sentence}</p>`
    return line.row.restsUntil === undefined ? nothing
      : html`<p class="health">${words.resting(this.#moment(line.row.restsUntil))}</p>`
  }

  #next({ row, feed }: HealthLine): string {
    const next = nextCheckOf(row)
    if (feed.isMuted || row.health.kind === 'gone') return words.notAgain
    return next === undefined || next <= this.now ? words.due : this.#moment(next)
  }

  #moment(instant: string): string {
    return momentIn(instant, this.zone, this.now)
  }

  /** Up, down, and back to the worst first. */
  #sort(sort: HealthSort): void {
    const { isAll, sort: sorted, isDescending } = this.route
    const next = sorted !== sort ? { sort } : isDescending ? {} : { sort, isDescending: true }
    location.hash = formatRoute({ kind: 'health', ...(isAll && { isAll }), ...next })
  }

  #go(isAll: boolean): void {
    const { isAll: _, ...order } = this.route
    this.shown = step
    location.hash = formatRoute({ ...order, ...(isAll && { isAll }) })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-health': PrHealth }
}
