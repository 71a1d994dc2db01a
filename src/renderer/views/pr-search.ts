import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { SearchHit } from '../../shared/article.ts'
import type { Section } from '../../shared/library.ts'
import { articleRow, articleRowStyles } from '../components/article-row.ts'
import { failureLine } from '../components/failure-line.ts'
import { snippet } from '../components/snippet.ts'
import { dayOf, shortDay } from '../format/times.ts'
import { formatRoute, type Route } from '../state/routes.ts'
import type { Search } from '../state/search.ts'
import { sectionTitle } from '../state/sections.ts'
import { Watch } from '../state/watch.ts'
import { news, search as words, shell } from '../strings.ts'
import { panes } from '../styles/panes.ts'
import { base, buttons, failureStyles, type } from '../styles/shared.ts'

/** Results of a search, and in the default slot the article. */
@customElement('pr-search')
export class PrSearch extends LitElement {
  @property({ attribute: false }) search!: Search
  @property({ attribute: false }) route!: Extract<Route, { kind: 'search' }>
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) openId: string | undefined
  @property() now = ''
  @property() zone = 'UTC'
  /** Under 760 px the article takes the place of the list. */
  @property({ type: Boolean, reflect: true }) hasArticle = false
  @query('.list') private scroller!: HTMLElement

  #revealedId: string | undefined

  static override styles = [base, buttons, type, failureStyles, panes, articleRowStyles]

  constructor() {
    super()
    new Watch(this, () => [this.search.state])
  }

  override render(): TemplateResult {
    const { query: asked, rows, total, nextCursor, isLoading, failure } = this.search.state.value
    const isDone = !isLoading && !failure && asked.trim() !== ''
    return html`
      <div class="list" role="region" aria-label=${words.title} @scroll=${this.#moreAtEnd}>
        <div class="head"><div class="line">${this.#title(asked)}<span class="quiet figures"
          role="status">${isDone ? words.count(total) : isLoading ? shell.loading : ''}</span></div></div>
        <h2 class="unseen">${words.list}</h2>
        <ol role="list">${repeat(rows, row => row.articleId, row => this.#hit(row))}</ol>
        ${failureLine(failure)}
        ${isDone && rows.length === 0 ? html`<p class="note">${words.none(asked)} ${words.noneHow}</p>` : nothing}
        ${asked.trim() ? nothing : html`<p class="note">${words.how}</p>`}
        ${nextCursor ? html`<div class="foot"><button class="button" ?disabled=${isLoading}
          @click=${() => void this.search.more()}>
          ${news.moreHits(total - rows.length)}</button></div>` : nothing}
      </div>
      <div class="pane">${this.openId ? html`<slot></slot>` : html`<div class="choose"><p>${words.choose}</p></div>`}</div>`
  }

  protected override updated(): void {
    const { selectedId } = this.search.state.value
    if (selectedId === this.#revealedId) return
    this.#revealedId = selectedId
    this.renderRoot.querySelector('.row.selected')?.scrollIntoView({ block: 'nearest' })
  }

  #title(asked: string): TemplateResult {
    const title = asked.trim() ? words.results(asked) : words.title
    return this.openId ? html`<h2 class="title">${title}</h2>` : html`<h1 class="title">${title}</h1>`
  }

  #hit(row: SearchHit): TemplateResult {
    const { selectedId } = this.search.state.value
    const isSelected = row.articleId === selectedId
    return articleRow(row, {
      isSelected, isTabStop: true, zone: this.zone, sectionTitle: sectionTitle(this.sections, row.sectionId),
      href: formatRoute({ ...this.route, articleId: row.articleId }), text: snippet(row.snippet),
      day: shortDay(dayOf(row.sortedAt, this.zone), dayOf(this.now, this.zone))
    })
  }

  readonly #moreAtEnd = (): void => {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller
    if (scrollTop + clientHeight * 2 > scrollHeight && !this.search.state.value.failure) void this.search.more()
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-search': PrSearch }
}
