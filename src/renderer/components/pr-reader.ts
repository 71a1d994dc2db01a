import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { keyed } from 'lit/directives/keyed.js'
import { live } from 'lit/directives/live.js'
import type { ArticleView } from '../../shared/article.ts'
import type { DigestRow } from '../../shared/digest.ts'
import type { Section } from '../../shared/library.ts'
import { dayAtOffset, dayOf, longDay, shortDay, timeAtOffset, timeIn, timeWithOffset } from '../format/times.ts'
import type { Reader } from '../state/reader.ts'
import { formatRoute, type Route } from '../state/routes.ts'
import { Watch } from '../state/watch.ts'
import { reader as words, shell } from '../strings/index.ts'
import { base, buttons, failureStyles, type } from '../styles/shared.ts'
import { failureLine } from './failure-line.ts'
import { icons } from './icons.ts'
import './pr-article-body.ts'
import './pr-revisions.ts'
import { readerStyles } from './reader-styles.ts'

/** An article opened to be read, with what other outlets have of it. Orders go up as events: `link-chosen` (detail: the
 *  address), `article-added`, `article-moved` (detail: the section's id), `link-copied`, `mark-toggled`, `clip-toggled`. */
@customElement('pr-reader')
export class PrReader extends LitElement {
  @property({ attribute: false }) reader!: Reader
  @property({ attribute: false }) route!: Extract<Route, { kind: 'news' | 'search' }>
  @property({ attribute: false }) draft: DigestRow | undefined
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ type: Boolean }) isAdded = false
  @property() zone = 'UTC'
  @property() city = ''
  @property() now = ''
  @property() theme: 'light' | 'dark' = 'light'

  static override styles = [base, buttons, type, failureStyles, readerStyles]

  #shownId: string | undefined

  constructor() {
    super()
    new Watch(this, () => [this.reader.state])
  }

  protected override updated(): void {
    const articleId = this.reader.state.value.article?.articleId
    if (articleId !== this.#shownId) this.scrollTop = 0
    this.#shownId = articleId
  }

  override render(): TemplateResult {
    const { article, failure } = this.reader.state.value
    return html`
      <a class="back link" href=${formatRoute(withoutArticle(this.route))}>${icons.back} ${shell.back}</a>
      ${failureLine(failure)}
      ${article ? html`<div class="columns">${this.#article(article)}${this.#aside(article)}</div>`
        : failure ? nothing : html`<p class="quiet waiting">${shell.loading}</p>`}`
  }

  #article(article: ArticleView): TemplateResult {
    const lang = ifDefined(article.language)
    return html`<article class="text">
      <p class="kick">${article.sectionTitle}${this.#position(article)}</p>
      <h1 class="headline" lang=${lang} dir=${article.direction}>${article.headline}</h1>
      ${article.standfirst ? html`<p class="standfirst" lang=${lang}
        dir=${article.direction}>${article.standfirst}</p>` : nothing}
      <div class="by facts">
        <span>${article.byline ? html`<b><bdi>${words.by(article.byline)}</bdi></b> · ` : nothing}<b><bdi>${
          article.outletName}</bdi></b>${
          article.dateline ? html` · <bdi>${article.dateline}</bdi>` : nothing}</span>
        <span>${this.#times(article)}</span>
      </div>
      ${article.publishedAt === undefined && article.rawPublishedAt ? html`<p class="quiet odd-date">${
        words.oddDate(article.rawPublishedAt)}</p>` : nothing}
      ${article.revisionCount === 0 ? nothing : keyed(article.revisionHash, html`<pr-revisions .article=${article}
        .revisions=${this.reader.revisions} .zone=${this.zone} .now=${this.now}></pr-revisions>`)}
      ${picture(article)}
      ${article.bodyHtml.trim() ? this.#body(article) : html`
        <p class="excerpt" lang=${lang} dir=${article.direction}>${article.excerpt}</p><p class="quiet">${article.origin === 'print'
          ? words.noPrintText : words.noBody}</p>`}
      <p class="end">
        ${article.url ? html`<a class="link" href=${article.url} rel="noopener noreferrer" @click=${this.#choose}>
          ${words.originalAt(article.outletName)} ${icons.out}</a>` : nothing}
        <label class="section quiet">${words.section}
          <select .value=${live(article.sectionId)} @change=${this.#move}>${this.sections.map(({ sectionId, title }) => html`
            <option value=${sectionId} ?selected=${sectionId === article.sectionId}>${title}</option>`)}</select></label>
        ${article.rights ? html`<small class="quiet"><bdi>${article.rights}</bdi></small>` : nothing}
      </p>
    </article>`
  }

  #body(article: ArticleView): TemplateResult {
    return html`<pr-article-body .body=${article.bodyHtml} .label=${words.body(article.headline)} .language=${article.language}
      .direction=${article.direction} .theme=${this.theme}></pr-article-body>`
  }

  #position({ inOtherMedia, outletId, sortedAt }: ArticleView): TemplateResult | typeof nothing {
    const elsewhere = inOtherMedia.filter(other => other.outletId !== outletId)
    if (elsewhere.length === 0) return nothing
    const others = new Set(elsewhere.map(other => other.outletId))
    const before = new Set(elsewhere.filter(other => other.sortedAt < sortedAt).map(other => other.outletId))
    return html`<span class="more"> · ${words.position(before.size + 1, others.size + 1)}</span>`
  }

  #times({ publishedAt, publishedOffset, firstSeenAt, origin, printPage }: ArticleView): string {
    if (origin === 'print' && publishedAt) return words.inPrint(longDay(dayAtOffset(publishedAt, publishedOffset ?? 0)), printPage)
    const instant = publishedAt ?? firstSeenAt
    const here = words.inZone(this.#time(instant), this.city || this.zone)
    if (!publishedAt) return words.seen(here)
    return publishedOffset === undefined ? here : `${timeAtOffset(publishedAt, publishedOffset)} · ${here}`
  }

  /** The reader's time of an instant, with its day when that is not today. */
  #time(instant: string): string {
    const [day, today] = [dayOf(instant, this.zone), dayOf(this.now, this.zone)]
    const time = timeIn(instant, this.zone)
    return day === today ? time : `${shortDay(day, today)}, ${time}`
  }

  #aside(article: ArticleView): TemplateResult {
    return html`<aside aria-label=${words.about}>
      <div class="bar">
        ${this.#addButton()}
        ${article.url ? html`<button class="button small"
          @click=${() => this.#send('link-copied')}>${words.copyLink}</button>` : nothing}
        <button class="button small"
          @click=${() => this.#send('mark-toggled')}>${article.readAt ? words.markUnread : words.markRead} <kbd>m</kbd></button>
        <button class="button small"
          @click=${() => this.#send('clip-toggled')}>${article.clippedAt ? words.unclip : words.clip} <kbd>s</kbd></button>
      </div>
      ${article.inOtherMedia.length ? html`<h2 class="part">${words.inOtherMedia} <i>${article.inOtherMedia.length}</i></h2>
        <ul>${article.inOtherMedia.map(other => html`<li>
          <span class="facts"><b><bdi>${other.outletName}</bdi></b> ${other.lagMinutes === 0
            ? words.first(this.#time(other.sortedAt)) : html`<span
              title=${timeWithOffset(other.sortedAt, this.zone)}>${words.lag(other.lagMinutes)}</span>`}</span>
          ${this.#headline(other)}</li>`)}</ul>` : nothing}
      ${article.readAlso.length ? html`<h2 class="part">${words.readAlso}</h2>
        <ul>${article.readAlso.map(row => html`<li>${this.#headline(row)}
          <span class="facts"><bdi>${row.outletName}</bdi> · ${this.#time(row.sortedAt)}</span></li>`)}</ul>` : nothing}
    </aside>`
  }

  #addButton(): TemplateResult {
    const { draft } = this
    if (draft && this.isAdded) return html`<button class="button small" disabled>${words.addedTo(draft.number)}</button>`
    return html`<button class="button small" @click=${() => this.#send('article-added')}>
      ${draft ? words.addTo(draft.number) : words.addToToday} <kbd>e</kbd></button>`
  }

  #headline(row: { articleId: string; headline: string; language?: string; direction: 'ltr' | 'rtl' }): TemplateResult {
    return html`<span class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>
      <a href=${formatRoute({ ...this.route, articleId: row.articleId })}>${row.headline}</a></span>`
  }

  readonly #choose = (event: MouseEvent): void => {
    event.preventDefault()
    this.#send('link-chosen', (event.currentTarget as HTMLAnchorElement).href)
  }

  readonly #move = (event: Event): void => this.#send('article-moved', (event.target as HTMLSelectElement).value)

  #send(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

function picture({ picture: stored, bodyHtml }: ArticleView): TemplateResult | typeof nothing {
  if (!stored || bodyHtml.includes(stored.hash)) return nothing
  return html`<figure><img src="media/${stored.hash}" width=${stored.width} height=${stored.height} alt=${stored.alt ?? ''}>
    ${stored.credit ? html`<figcaption class="facts"><bdi>${stored.credit}</bdi></figcaption>` : nothing}</figure>`
}

function withoutArticle(route: Extract<Route, { kind: 'news' | 'search' }>): Route {
  const { articleId: _, ...rest } = route
  return rest
}

declare global {
  interface HTMLElementTagNameMap { 'pr-reader': PrReader }
}
