import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Api } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { TopicDraft, TopicRow, TopicSuggestion } from '../../../shared/topic.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import { newsTabs, newsTabsStyles } from '../../components/lists/news-tabs.ts'
import '../../components/lists/pr-alert-settings.ts'
import { topicMark, topicMarkStyles } from '../../components/lists/topic-mark.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Loader } from '../../state/base/loaded.ts'
import { formatRoute, type Route } from '../../state/routing/routes.ts'
import { draftOf, type Topics } from '../../state/lists/topics.ts'
import { Watch } from '../../state/base/watch.ts'
import { shell, suggestions as suggestionWords, topics as words } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, type } from '../../styles/shared.ts'

/** What the reader follows across sections, and what the day suggests. Sends `topic-asked` with a draft for the dialog. */
@customElement('pr-topics')
export class PrTopics extends LitElement {
  @property({ attribute: false }) topics!: Topics
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) settings!: Loader<Settings>
  @property({ attribute: false }) allNews: Route = { kind: 'news' }
  @state() private failure: Failure | undefined

  static override styles = [base, buttons, type, failureStyles, newsTabsStyles, topicMarkStyles, columnStyles, css`
    .page { display: grid; gap: 30px; }
    .line { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 10px 20px; }
    section + section, pr-alert-settings { border-top: 2px solid var(--rule-strong); padding-top: 9px; }
    .part { margin-bottom: 3px; }
    ul.rows { margin-top: 6px; }
    h1 ~ .rows, .tabs ~ .rows { border-top: 2px solid var(--rule-strong); margin-top: 14px; }
    .rows > li { padding: 12px 0; display: grid; gap: 3px; }
    .rows > li + li { border-top: 1px solid var(--rule); }
    .name { display: flex; align-items: baseline; gap: 9px; font-size: var(--t-l); line-height: 1.25; }
    .name .topic-mark { align-self: center; }
    .orders { display: flex; flex-wrap: wrap; gap: 0 16px; }
    .orders .link { font-weight: 500; font-size: 0.78125rem; min-height: 26px; }
    .orders .follow { color: var(--accent); font-weight: 600; }
    .found { font: 400 var(--t-m)/1.4 var(--serif); display: grid; gap: 2px; }
    .found a:hover { text-decoration: underline; text-underline-offset: 0.12em; }
    .found span { font: 400 0.78125rem/1.4 var(--sans); color: var(--ink-2); }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.topics.list.state, this.topics.suggestions.state])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.topics.list.reload()
    void this.topics.suggestions.reload()
  }

  override render(): TemplateResult {
    const { value, failure } = this.topics.list.state.value
    const suggested = this.topics.suggestions.state.value
    return html`<div class="page">
      <section aria-labelledby="topics">
        <div class="line"><h1 id="topics" class="headline">${words.title}</h1>
          <button class="button go" @click=${() => this.#ask(draftOf('', value))}>${words.create}</button></div>
        ${newsTabs('topics', { news: this.allNews, search: { kind: 'search', query: '' }, topics: { kind: 'topics' } })}
        ${failureLine(failure, () => void this.topics.list.reload())}${failureLine(this.failure)}
        ${value ? this.#rows(value) : html`<p class="none">${failure ? '' : shell.loading}</p>`}
      </section>
      ${this.#suggestions()}
      ${suggested.value || suggested.failure ? this.#alerts() : nothing}
    </div>`
  }

  #rows(rows: readonly TopicRow[]): TemplateResult {
    if (rows.length === 0) return html`<p class="none">${words.none}</p>`
    return html`<ul class="rows" role="list">${repeat(rows, row => row.topicId, row => this.#row(row))}</ul>`
  }

  #row(row: TopicRow): TemplateResult {
    const { topicId, name, query, colour, total, unread, hasAlert, isFilling } = row
    const facts = [words.counts(total, unread), ...(isFilling ? [words.filling] : []), ...(hasAlert ? [words.alerting] : [])]
    return html`<li>
      <h2 class="headline name">${topicMark(colour)}<a href=${formatRoute({ kind: 'news', topicId })}><bdi>${name}</bdi></a></h2>
      <p class="facts">${facts.join(' · ')}</p>
      ${query.toLowerCase() === name.toLowerCase() ? nothing : html`<p class="facts"><code>${query}</code></p>`}
      <div class="orders">
        <button class="link" aria-label=${words.editOf(name)} @click=${() => this.#ask(row)}>${words.edit}</button>
        <button class="link" aria-label=${words.removeOf(name)}
          @click=${() => this.#attempt(() => this.topics.remove(row))}>${words.remove}</button>
      </div>
    </li>`
  }

  #suggestions(): TemplateResult {
    const { value, failure } = this.topics.suggestions.state.value
    return html`<section aria-labelledby="suggested">
      <h2 id="suggested" class="part">${suggestionWords.title}</h2>
      <p class="facts">${value?.some(one => !one.isCompared) ? suggestionWords.howFrequent : suggestionWords.how}</p>
      ${failureLine(failure, () => void this.topics.suggestions.reload())}
      ${value?.length ? html`<ul class="rows" role="list">${repeat(value, one => one.query, one => this.#suggestion(one))}</ul>`
        : html`<p class="none">${value ? suggestionWords.none : failure ? '' : shell.loading}</p>`}
    </section>`
  }

  #suggestion(suggestion: TopicSuggestion): TemplateResult {
    const { term, language, query, articleCount, outletCount, rows } = suggestion
    return html`<li>
      <h3 class="headline name" lang=${language === 'und' ? nothing : language}><a
        href=${formatRoute({ kind: 'search', query, order: 'newest' })}><bdi>${term}</bdi></a></h3>
      <p class="facts">${suggestionWords.counts(articleCount, outletCount)}</p>
      <ul class="found" role="list">${rows.map(row => html`<li>
        <a href=${formatRoute({ kind: 'news', articleId: row.articleId })} lang=${ifDefined(row.language)}
          dir=${row.direction}>${headlineWords(row.headline)}</a> <span><bdi>${row.outletName}</bdi></span></li>`)}</ul>
      <div class="orders">
        <button class="link follow" aria-label=${suggestionWords.followOf(term)}
          @click=${() => this.#follow(suggestion)}>${suggestionWords.follow}</button>
        <button class="link" aria-label=${suggestionWords.dismissOf(term)}
          @click=${() => this.#attempt(() => this.topics.dismiss(suggestion))}>${suggestionWords.dismiss}</button>
      </div>
    </li>`
  }

  /** Below what comes late: it would be pushed out of sight, with the focus in it. */
  #alerts(): TemplateResult {
    return html`<pr-alert-settings .api=${this.api} .settings=${this.settings}></pr-alert-settings>`
  }

  #follow({ query }: TopicSuggestion): void {
    const draft = draftOf(query, this.topics.list.state.value.value)
    this.#attempt(async () => void await this.topics.save(draft))
  }

  #ask({ name, query, colour, hasAlert, topicId }: TopicDraft): void {
    const draft = { name, query, colour, hasAlert, ...(topicId && { topicId }) }
    this.dispatchEvent(new CustomEvent<TopicDraft>('topic-asked', { detail: draft, bubbles: true, composed: true }))
  }

  #attempt(order: () => Promise<void>): void {
    void attempt(order).then(failure => {
      this.failure = failure
    })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-topics': PrTopics }
}
