import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ArticleRow } from '../../shared/article.ts'
import type { Section } from '../../shared/library.ts'
import { articleRow, articleRowStyles } from '../components/article-row.ts'
import { failureLine } from '../components/failure-line.ts'
import { dayOf } from '../format/times.ts'
import type { ArticleList } from '../state/article-list.ts'
import { groupByDay, type DayGroup } from '../state/days.ts'
import { formatRoute, type Route } from '../state/routes.ts'
import { newsTitle, sectionTitle } from '../state/sections.ts'
import { Watch } from '../state/watch.ts'
import { news as words, shell } from '../strings/index.ts'
import { panes } from '../styles/panes.ts'
import { base, buttons, failureStyles, type } from '../styles/shared.ts'

type NewsRoute = Extract<Route, { kind: 'news' }>

/** All news or one section: a list by days, and in the default slot the article. Orders go up as `all-read-asked`. */
@customElement('pr-news')
export class PrNews extends LitElement {
  @property({ attribute: false }) list!: ArticleList
  @property({ attribute: false }) route!: NewsRoute
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) unread: number | undefined
  @property({ attribute: false }) openId: string | undefined
  @property() now = ''
  @property() zone = 'UTC'
  /** Under 760 px the article takes the place of the list. */
  @property({ type: Boolean, reflect: true }) hasArticle = false
  @query('.list') private scroller!: HTMLElement

  #revealedId: string | undefined
  #shownList = ''
  #groups: { rows: readonly ArticleRow[]; zone: string; days: readonly DayGroup<ArticleRow>[] } = { rows: [], zone: '', days: [] }

  static override styles = [base, buttons, type, failureStyles, panes, articleRowStyles, css`
    .chips { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 9px; font-size: 0.78125rem; align-items: center; }
    .chip, .chips select {
      border: 1px solid var(--rule); border-radius: 12px; padding: 0 9px; min-height: 24px; color: var(--ink-2);
      background: var(--sheet); font: 400 0.78125rem/1.3 var(--sans);
      display: inline-flex; align-items: center;
    }
    .chip:hover, .chips select:hover { border-color: var(--ink-3); }
    .chip[aria-pressed='true'] {
      border-color: var(--accent); color: var(--accent); background: var(--accent-wash); font-weight: 600;
    }
    .chips select { appearance: none; field-sizing: content; max-width: 160px; cursor: pointer; }
    .chips .link { margin-inline-start: auto; font-size: 0.78125rem; font-weight: 500; }
    .waiting { text-align: center; padding: 8px; border-bottom: 1px solid var(--rule); }
    .waiting .button { color: var(--accent); }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.list.state])
  }

  override render(): TemplateResult {
    const { rows, total, nextCursor, isLoading, failure, waiting } = this.list.state.value
    return html`
      <div class="list" role="region" aria-label=${words.list} @scroll=${this.#moreAtEnd} @keydown=${this.#arrows}>
        <div class="head">
          <div class="line">${this.#title()}<span
            class="quiet figures">${this.unread === undefined ? '' : words.unread(this.unread)}</span></div>
          ${this.#chips()}
        </div>
        ${waiting ? html`<p class="waiting" role="status"><button class="button small" aria-label=${shell.showNew(waiting)}
          @click=${this.#showWaiting}>${shell.newWaiting(waiting)}</button></p>` : nothing}
        ${this.#days()}
        ${failureLine(failure, () => void (rows.length ? this.list.more() : this.list.reload()))}
        ${rows.length === 0 && !failure ? this.#none(isLoading) : nothing}
        ${nextCursor ? html`<div class="foot"><button class="button" ?disabled=${isLoading} @click=${() => void this.list.more()}>
          ${isLoading ? shell.loading : words.more(total - rows.length)}</button></div>` : nothing}
      </div>
      <div class="pane">${this.openId ? html`<slot></slot>` : html`<div
        class="choose"><p>${words.choose}</p><p>${words.chooseHow}</p></div>`}</div>`
  }

  protected override updated(): void {
    const list = this.#listHash()
    if (list !== this.#shownList) this.scroller.scrollTop = 0
    this.#shownList = list
    const { selectedId } = this.list.state.value
    if (selectedId !== this.#revealedId) this.#reveal(selectedId)
    this.#revealedId = selectedId
  }

  #days(): unknown {
    const { rows, selectedId } = this.list.state.value
    const stopId = rows.some(row => row.articleId === selectedId) ? selectedId : rows[0]?.articleId
    const listHash = this.#listHash()
    return repeat(this.#grouped(rows), group => group.day, group => this.#day(group, stopId, listHash))
  }

  /** Formatting thousands of days costs more than all the rest, so it is done once for each list. */
  #grouped(rows: readonly ArticleRow[]): readonly DayGroup<ArticleRow>[] {
    if (this.#groups.rows !== rows || this.#groups.zone !== this.zone) {
      this.#groups = { rows, zone: this.zone, days: groupByDay(rows, this.zone) }
    }
    return this.#groups.days
  }

  /** The address of the list without what is open in it. */
  #listHash(): string {
    const { articleId: _, ...list } = this.route
    return formatRoute(list)
  }

  #title(): TemplateResult {
    const title = newsTitle(this.route, this.sections)
    // The page's one h1 is the article's headline when there is one.
    return this.openId ? html`<h2 class="title">${title}</h2>` : html`<h1 class="title">${title}</h1>`
  }

  #chips(): TemplateResult {
    const chosen = this.route.chosen ?? []
    const others = this.sections.filter(section => !section.isHidden && !chosen.includes(section.sectionId))
    return html`<div class="chips" role="group" aria-label=${words.chips}>
      ${this.route.sectionId ? nothing : html`
        ${chosen.map(sectionId => {
          const title = sectionTitle(this.sections, sectionId)
          return html`<button class="chip" aria-pressed="true" title=${words.dropSection(title)}
            @click=${() => this.#choose(chosen.filter(other => other !== sectionId))}>${title}</button>`
        })}
        <select aria-label=${words.addSectionLabel} @change=${this.#addSection}>
          <option value="">${words.addSection}</option>
          ${others.map(section => html`<option value=${section.sectionId}>${section.title}</option>`)}
        </select>`}
      <button class="chip" aria-pressed=${this.route.isUnread ? 'true' : 'false'}
        @click=${this.#toggleUnread}>${words.unreadOnly}</button>
      ${this.route.isClipped ? nothing : html`<button class="link"
        @click=${() => this.dispatchEvent(new CustomEvent('all-read-asked',
          { bubbles: true, composed: true }))}>${words.markAll}</button>`}
    </div>`
  }

  /** A list of thousands is only compared, row by row, and rendered where something changed. */
  #day({ day, rows }: DayGroup<ArticleRow>, stopId: string | undefined, listHash: string): TemplateResult {
    const { selectedId } = this.list.state.value
    const today = dayOf(this.now, this.zone)
    const here = (articleId: string | undefined): unknown => rows.find(row => row.articleId === articleId)
    return html`<section>${guard([...rows, here(selectedId), here(stopId), listHash, this.sections, this.zone, today], () => html`
      <h2 class="day">${words.day(day, today)}</h2>
      <ol role="list">${repeat(rows, row => row.articleId, row => this.#row(row, stopId, listHash))}</ol>`)}</section>`
  }

  #row(row: ArticleRow, stopId: string | undefined, listHash: string): unknown {
    const isSelected = row.articleId === this.list.state.value.selectedId
    const isTabStop = row.articleId === stopId
    return guard([row, isSelected, isTabStop, listHash, this.sections, this.zone], () => articleRow(row, {
      isSelected, isTabStop, zone: this.zone, sectionTitle: sectionTitle(this.sections, row.sectionId),
      href: formatRoute({ ...this.route, articleId: row.articleId })
    }))
  }

  #none(isLoading: boolean): TemplateResult {
    if (isLoading) return html`<p class="note">${shell.loading}</p>`
    return this.route.isUnread
      ? html`<p class="note">${words.noneUnread} <button class="link" @click=${this.#toggleUnread}>${words.showAll}</button></p>`
      : html`<p class="note">${this.route.isClipped ? words.noneClipped : words.none}</p>`
  }

  readonly #toggleUnread = (): void => {
    const { isUnread, ...rest } = this.route
    this.#go(isUnread ? rest : { ...rest, isUnread: true })
  }

  readonly #addSection = (event: Event): void => {
    const select = event.target as HTMLSelectElement
    const sectionId = select.value
    select.value = ''
    if (sectionId) this.#choose([...this.route.chosen ?? [], sectionId])
  }

  #choose(sectionIds: readonly string[]): void {
    const { chosen: _, ...rest } = this.route
    this.#go(sectionIds.length ? { ...rest, chosen: sectionIds } : rest)
  }

  #go(route: NewsRoute): void {
    location.hash = formatRoute(route)
  }

  readonly #showWaiting = (): void => {
    void this.list.reload()
    this.scroller.scrollTop = 0
  }

  readonly #moreAtEnd = (): void => {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller
    if (scrollTop + clientHeight * 2 > scrollHeight && !this.list.state.value.failure) void this.list.more()
  }

  readonly #arrows = (event: KeyboardEvent): void => {
    const isOnRow = (event.composedPath()[0] as Element).closest?.('[data-article]')
    if (!isOnRow || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    this.dispatchEvent(new CustomEvent('step-asked',
      { detail: event.key === 'ArrowDown' ? 1 : -1, bubbles: true, composed: true }))
  }

  /** Brings the chosen row into sight, and the focus with it if it was on another row. */
  #reveal(articleId: string | undefined): void {
    const link = articleId && this.renderRoot.querySelector<HTMLElement>(`[data-article="${CSS.escape(articleId)}"]`)
    if (!link) return
    link.closest('li')?.scrollIntoView({ block: 'nearest' })
    if (this.shadowRoot?.activeElement?.matches('[data-article]')) link.focus({ preventScroll: true })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-news': PrNews }
}
