import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { clippingFormats, type Annotation, type Clipping, type ClippingFormat } from '../../../shared/annotation.ts'
import { downloadText } from '../../components/base/download.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import { progressLine } from '../../components/base/progress-line.ts'
import { typedDay } from '../../components/base/typed-day.ts'
import { dayOf, momentIn } from '../../format/times.ts'
import type { Clippings } from '../../state/digest/clippings.ts'
import { formatRoute, type Route } from '../../state/routing/routes.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import { clippingsPage as words, editor, news, shell } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, fields, type } from '../../styles/shared.ts'

/** What the reader clipped, highlighted and noted, by label and by the day on which it was kept. Orders go into the address. */
@customElement('pr-clippings')
export class PrClippings extends LitElement {
  @property({ attribute: false }) clippings!: Clippings
  @property({ attribute: false }) toasts!: Toasts
  @property({ attribute: false }) route!: Extract<Route, { kind: 'clippings' }>
  @property() now = ''
  @property() zone = 'UTC'

  static override styles = [base, buttons, fields, failureStyles, type, columnStyles, css`
    .head { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: baseline; justify-content: space-between; }
    .export { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; font-size: var(--t-s); min-height: 28px; }
    .as-list { margin-top: 8px; }
    .labels, .days { display: flex; flex-wrap: wrap; gap: 6px; margin: 12px 0 4px; }
    .days { gap: 6px 10px; align-items: center; font-size: var(--t-s); }
    .days label { display: inline-flex; gap: 6px; align-items: center; }
    .days .chip { min-height: 28px; border-radius: 14px; }
    .range { display: inline-flex; flex-wrap: wrap; gap: 6px 10px; }
    .days input[type='date'] { width: auto; min-height: 28px; padding: 2px 8px; font-size: var(--t-s); }
    .chip {
      border: 1px solid var(--rule); border-radius: 12px; padding: 0 10px; min-height: 24px; color: var(--ink-2);
      background: var(--sheet);
      font: 400 0.78125rem/1.3 var(--sans); display: inline-flex; align-items: center; gap: 6px;
    }
    .chip:hover { border-color: var(--ink-3); }
    .chip[aria-current] { border-color: var(--accent); color: var(--accent); background: var(--accent-wash); font-weight: 600; }
    h2 { border-top: 2px solid var(--rule-strong); padding-top: 8px; margin: 22px 0 2px; }
    li.clipping { padding: 11px 0; border-bottom: 1px solid var(--rule); }
    h3 { font-size: var(--t-l); line-height: 1.25; margin: 2px 0; }
    blockquote {
      margin: 8px 0 0; padding-inline-start: 11px; border-inline-start: 3px solid var(--mark); font: 400 1rem/1.45 var(--serif);
      overflow-wrap: anywhere; white-space: pre-line;
    }
    blockquote [dir] { text-align: -webkit-match-parent; text-align: match-parent; }
    .note { margin-top: 6px; white-space: pre-line; overflow-wrap: anywhere; }
    .on { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: 6px; }
    .on a { border: 1px solid var(--rule); border-radius: 10px; padding: 1px 8px; font-size: var(--t-xs); color: var(--ink-2); }
    .on a:hover { color: var(--accent); }
    .failure { margin: 12px 0; }
    .foot { padding: 16px 0; text-align: center; }
  `]

  constructor() {
    super()
    // Formats make room for the button that cancels, and come back after it.
    new FocusHeir(this, () => this.renderRoot.querySelector<HTMLElement>('.export button'))
    new Watch(this, () => [this.clippings.state])
  }

  override render(): TemplateResult {
    const { clippings, nextCursor, isLoading, failure } = this.clippings.state.value
    return html`<div class="page">
      <div class="head"><h1 class="headline">${words.title}</h1>${clippings.length ? this.#exports() : nothing}</div>
      ${this.#labels()}
      ${this.#chosenDays()}
      ${clippings.length ? html`<p class="as-list"><a class="link"
        href=${formatRoute({ kind: 'news', isClipped: true })}>${words.asList}</a></p>` : nothing}
      ${failureLine(failure, () => void this.clippings.reload())}
      ${clippings.length === 0 && !failure ? html`<p class="none">${isLoading ? shell.loading : this.#none()}</p>` : nothing}
      ${this.#days(clippings)}
      ${nextCursor ? html`<p class="foot"><button class="button" aria-disabled=${isLoading}
        @click=${this.#more}>${isLoading ? shell.loading : words.more}</button></p>` : nothing}
    </div>`
  }

  #exports(): TemplateResult {
    const { exporting } = this.clippings.state.value
    if (exporting) {
      return html`<div class="export">${
        progressLine(words.exporting(words.formats[exporting.format], exporting.progress), exporting.progress)}
        <button class="button small" @click=${() => void this.clippings.cancelExport()}>${editor.cancelExport}</button></div>`
    }
    return html`<div class="export" role="group" aria-label=${words.exportAs}><span class="quiet">${words.exportAs}</span>
      ${clippingFormats.map(format => html`<button class="button small"
        @click=${() => void this.#export(format)}>${words.formats[format]}</button>`)}</div>`
  }

  #labels(): TemplateResult | typeof nothing {
    const { labels } = this.clippings.state.value
    if (labels.length === 0) return nothing
    const { label: chosen, ...days } = this.route
    return html`<nav class="labels" aria-label=${words.labels}>
      <a class="chip" href=${formatRoute(days)}
        aria-current=${chosen === undefined ? 'page' : nothing}>${words.all}</a>
      ${labels.map(({ label, count }) => html`<a class="chip" href=${formatRoute({ ...days, label })}
        aria-label=${words.labelled(label, count)} aria-current=${chosen === label ? 'page' : nothing}><bdi>${label}</bdi>
        <span class="figures">${count}</span></a>`)}</nav>`
  }

  /** Stands where there is something to choose from. */
  #chosenDays(): TemplateResult | typeof nothing {
    const { firstDay, lastDay, ...others } = this.route
    const { clippings, isLoading } = this.clippings.state.value
    const isAll = firstDay === undefined && lastDay === undefined
    if (isAll && clippings.length === 0 && !isLoading) return nothing
    const today = dayOf(this.now, this.zone)
    return html`<div class="days" role="group" aria-label=${words.days}>
      <a class="chip" href=${formatRoute(others)} aria-current=${isAll ? 'page' : nothing}>${words.allDays}</a>
      <span class="range"><label>${words.firstDay} <input type="date" .value=${live(firstDay ?? '')} max=${lastDay ?? today}
        @change=${(event: Event) => this.#choose(event, 'firstDay')}></label>
      <label>${words.lastDay} <input type="date" .value=${live(lastDay ?? '')} min=${ifDefined(firstDay)} max=${today}
        @change=${(event: Event) => this.#choose(event, 'lastDay')}></label></span></div>`
  }

  #choose(event: Event, end: 'firstDay' | 'lastDay'): void {
    const day = typedDay(event)
    if (day !== undefined) location.hash = formatRoute({ ...this.route, [end]: day })
  }

  #days(clippings: readonly Clipping[]): unknown {
    const today = dayOf(this.now, this.zone)
    const days = [...Map.groupBy(clippings, ({ keptAt }) => dayOf(keptAt, this.zone))]
    return repeat(days, ([day]) => day, ([day, ofDay]) => html`<section>
      <h2 class="part">${news.day(day, today)}</h2>
      <ul role="list">${repeat(ofDay, ({ row }) => row.articleId, one => this.#clipping(one))}</ul></section>`)
  }

  #clipping({ row, annotations }: Clipping): TemplateResult {
    const href = formatRoute({ kind: 'news', isClipped: true, articleId: row.articleId })
    const labels = [...new Set(annotations.flatMap(one => one.labels))]
    return html`<li class="clipping">
      <span class="facts"><b><bdi>${row.outletName}</bdi></b>${row.byline ? html` · <bdi>${row.byline}</bdi>` : nothing} · <time
        datetime=${row.sortedAt}>${momentIn(row.sortedAt, this.zone, this.now)}</time></span>
      <h3 class="headline" lang=${ifDefined(row.language)} dir=${row.direction}><a
        href=${href}>${headlineWords(row.headline)}</a></h3>
      ${annotations.map(one => annotationOf(one, row.language))}
      ${labels.length ? html`<span class="on">${labels.map(label => html`<a
        href=${formatRoute({ ...this.route, label })}><bdi>${label}</bdi></a>`)}</span>` : nothing}
    </li>`
  }

  #none(): string {
    const { label, firstDay, lastDay } = this.route
    if (firstDay !== undefined || lastDay !== undefined) return words.noneInDays
    return label === undefined ? words.none : words.noneLabelled(label)
  }

  /** The button goes with the last of them: whoever pressed it by key goes on with the first that came. */
  readonly #more = async (): Promise<void> => {
    const { length } = this.clippings.state.value.clippings
    await this.clippings.more()
    await this.updateComplete
    if (!this.clippings.state.value.nextCursor) this.renderRoot.querySelectorAll<HTMLElement>('h3 a')[length]?.focus()
  }

  async #export(format: ClippingFormat): Promise<void> {
    const file = await this.clippings.exportAs(format)
    if (file === 'cancelled') this.toasts.show(() => editor.exportCancelled)
    if (!file || file === 'cancelled') return
    downloadText(file.text, file.fileName, file.mediaType)
    this.toasts.show(() => words.exported(file.count, file.fileName))
  }
}

function annotationOf({ quote, note }: Annotation, language: string | undefined): TemplateResult {
  return html`${quote ? html`<blockquote><p lang=${ifDefined(language)}
    dir="auto">${quote.exact}</p></blockquote>` : nothing}
    ${note ? html`<p class="note"><bdi>${note}</bdi></p>` : nothing}`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-clippings': PrClippings }
}
