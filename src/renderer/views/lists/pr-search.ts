import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { SearchHit } from '../../../shared/article-lists.ts'
import type { Section } from '../../../shared/library.ts'
import type { TopicDraft } from '../../../shared/topic.ts'
import { articleRow, articleRowStyles } from '../../components/lists/article-row.ts'
import { newsTabs, newsTabsStyles } from '../../components/lists/news-tabs.ts'
import '../../components/base/pr-separator.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { snippet } from '../../components/base/snippet.ts'
import { momentIn } from '../../format/times.ts'
import type { Layout } from '../../state/page/layout.ts'
import { formatRoute, newsRouteOf, type Route } from '../../state/routing/routes.ts'
import type { Search } from '../../state/lists/search.ts'
import { sectionTitle } from '../../state/lists/sections.ts'
import { draftOf } from '../../state/lists/topics.ts'
import { Watch } from '../../state/base/watch.ts'
import { news, search as words, searchOperators, shell, topics } from '../../strings/index.ts'
import { panes } from '../../styles/panes.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'

/** Results of a search, and in the default slot the article. Sends `topic-asked` with a draft for the dialog,
 *  and `all-read-asked`. */
@customElement('pr-search')
export class PrSearch extends LitElement {
  @property({ attribute: false }) search!: Search
  @property({ attribute: false }) route!: Extract<Route, { kind: 'search' }>
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) layout!: Layout
  @property({ attribute: false }) openId: string | undefined
  @property() now = ''
  @property() zone = 'UTC'
  /** Under 760 px the article takes the place of the list. */
  @property({ type: Boolean, reflect: true }) hasArticle = false
  @query('.list') private scroller!: HTMLElement

  #revealedId: string | undefined
  /** Hits that were shown until now. */
  #shownCount = 0

  static override styles = [base, buttons, type, failureStyles, panes, articleRowStyles, newsTabsStyles, css`
    .orders { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 14px; margin-top: 8px; font-size: 0.8125rem; }
    .orders button { font: inherit; }
    /* At the other end of the line, or at the beginning of one of their own. */
    .orders > a:last-of-type { margin-inline-end: auto; }
    .orders .deeds { display: flex; flex-wrap: wrap; gap: 0 14px; }
    .orders a { font-weight: 400; }
    .orders [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
    .operators {
      display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 5px 14px; margin-top: 8px; font-size: var(--t-s);
      align-items: baseline;
    }
    .how { display: grid; gap: 18px; align-content: start; padding: 12px var(--page-gutter) 32px; color: var(--ink-2); }
    .how section { border-top: 2px solid var(--rule-strong); padding-top: 8px; }
    .how :is(h3, code) { color: var(--ink); }
    .pane .how { max-width: 520px; height: 100%; overflow: auto; }
    .pane .how > p { font: 400 var(--t-l)/1.35 var(--serif); }
    .how.narrow { display: none; }
    @media (max-width: 759px) { .how.narrow { display: grid; } }
  `]

  constructor() {
    super()
    // The button that shows more goes with the last hits: whoever pressed it goes on with the first of them.
    new FocusHeir(this, () => this.renderRoot.querySelectorAll<HTMLElement>('[data-article]')[this.#shownCount])
    new Watch(this, () => [this.search.state, this.layout.state])
  }

  override render(): TemplateResult {
    const { query: asked, rows, total, hasMore, nextCursor, isLoading, failure } = this.search.state.value
    const isDone = !isLoading && !failure && asked.trim() !== ''
    return html`
      <div class="list" role="region" aria-label=${words.title} @scroll=${this.#moreAtEnd}>
        <div class="head"><div class="line">${this.#title(asked)}<span class="quiet figures"
          role="status">${isDone ? words.count(total, hasMore) : isLoading ? shell.loading : ''}</span></div>
          ${newsTabs('search', { news: newsRouteOf(this.layout.value.newsFilter), search: this.route, topics: { kind: 'topics' } })}
          ${asked.trim() ? this.#orders() : nothing}</div>
        <h2 class="unseen">${words.list}</h2>
        <ol role="list" class=${this.layout.value.density ?? 'comfortable'}>${repeat(rows, row => row.articleId, row => this.#hit(row))}</ol>
        ${failureLine(failure)}
        ${isDone && rows.length === 0 ? html`<p class="note">${words.none(asked)} ${words.noneHow}</p>` : nothing}
        ${rows.length === 0 && !isLoading ? html`<div class="how narrow">${asked.trim() ? nothing : html`<p>${words.how}</p>`}${
          this.#operators()}</div>` : nothing}
        ${nextCursor ? html`<div class="foot"><button class="button" aria-disabled=${isLoading}
          @click=${() => void this.search.more()}>
          ${news.moreHits(total - rows.length, hasMore)}</button></div>` : nothing}
      </div>
      <pr-separator .layout=${this.layout} name="listWidth" label=${news.listWidth}></pr-separator>
      <div class="pane">${this.openId ? html`<slot></slot>` 
        : html`<div class="how"><p>${rows.length ? words.choose : words.how}</p>${this.#operators()}</div>`}</div>`
  }

  protected override updated(): void {
    const { selectedId, rows } = this.search.state.value
    this.#shownCount = rows.length
    if (selectedId === this.#revealedId) return
    this.#revealedId = selectedId
    this.renderRoot.querySelector('.row.selected')?.scrollIntoView({ block: 'nearest' })
  }

  #title(asked: string): TemplateResult {
    const title = asked.trim() ? words.results(asked) : words.title
    return this.openId ? html`<h2 class="title">${title}</h2>` : html`<h1 class="title">${title}</h1>`
  }

  #orders(): TemplateResult {
    const { order: _, ...byRelevance } = this.route
    const routes = { relevance: byRelevance, newest: { ...byRelevance, order: 'newest' as const } }
    return html`<nav class="orders" aria-label=${words.orderLabel}>${(['relevance', 'newest'] as const).map(order => html`<a
      class="link" href=${formatRoute(routes[order])}
      aria-current=${(this.route.order ?? 'relevance') === order ? 'true' : nothing}>${words.orders[order]}</a>`)}<span class="deeds"><button class="link" @click=${this.#markShown}>${news.markShown}</button><button class="link"
      @click=${this.#saveAsTopic}>${topics.saveAs}</button></span></nav>`
  }

  readonly #markShown = (): void => {
    this.dispatchEvent(new CustomEvent('all-read-asked', { bubbles: true, composed: true }))
  }

  readonly #saveAsTopic = (): void => {
    const detail = draftOf(this.search.state.value.query.trim())
    this.dispatchEvent(new CustomEvent<TopicDraft>('topic-asked', { detail, bubbles: true, composed: true }))
  }

  #operators(): TemplateResult {
    return html`<section><h3 class="part">${words.operatorsTitle}</h3>
      <dl class="operators">${searchOperators.map(([typed, meaning]) =>
          html`<dt><code>${typed}</code></dt><dd>${meaning}</dd>`)}</dl>
    </section>`
  }

  #hit(row: SearchHit): TemplateResult {
    const { selectedId } = this.search.state.value
    const isSelected = row.articleId === selectedId
    return html`<li>${articleRow(row, {
      isSelected, isTabStop: true, zone: this.zone, sectionTitle: sectionTitle(this.sections, row.sectionId),
      href: formatRoute({ ...this.route, articleId: row.articleId }), text: snippet(row.snippet),
      when: momentIn(row.sortedAt, this.zone, this.now)
    })}</li>`
  }

  readonly #moreAtEnd = (): void => {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller
    if (scrollTop + clientHeight * 2 > scrollHeight && !this.search.state.value.failure) void this.search.more()
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-search': PrSearch }
}
