import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { City } from '../../../shared/city.ts'
import type { LibraryView } from '../../../shared/contract.ts'
import type { Section } from '../../../shared/library.ts'
import type { Anchor, NewsFilter } from '../../../shared/page-settings.ts'
import type { TopicRow } from '../../../shared/topic.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { icons } from '../../components/base/icons.ts'
import { newsTabs, newsTabsStyles } from '../../components/lists/news-tabs.ts'
import '../../components/lists/pr-article-rows.ts'
import type { PrArticleRows } from '../../components/lists/pr-article-rows.ts'
import '../../components/lists/pr-filter-dialog.ts'
import type { PrFilterDialog } from '../../components/lists/pr-filter-dialog.ts'
import '../../components/lists/pr-list-look.ts'
import '../../components/lists/pr-mark-menu.ts'
import '../../components/base/pr-separator.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { deskName } from '../../state/desk/cities.ts'
import type { ArticleList } from '../../state/lists/article-list.ts'
import type { Layout } from '../../state/page/layout.ts'
import type { Loader } from '../../state/base/loaded.ts'
import { keysInUse } from '../../state/page/key-bindings.ts'
import { countOf, namesOf, newsFilterOf } from '../../state/lists/news-filter.ts'
import { canMarkAll, canMarkShown } from '../../state/page/orders.ts'
import { formatRoute, newsRouteOf, type Route } from '../../state/routing/routes.ts'
import { isKnown, newsTitle } from '../../state/lists/sections.ts'
import { Watch } from '../../state/base/watch.ts'
import {
  citiesPage, filter as filterWords, front, news as words, outletsPage, packsWords, sectionsPage, shell
} from '../../strings/index.ts'
import { keyName } from '../../strings/key-name.ts'
import { panes } from '../../styles/panes.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'
import { newsStyles } from './news-styles.ts'

type NewsRoute = Extract<Route, { kind: 'news' }>

const noSections: readonly Section[] = []

/** All news, one section, or clippings: a list, and in the default slot the article; in the slot `top` what stands where none is
 *  open. Orders go up as `all-read-asked`, `older-read-asked`, `list-scrolled` (detail: where the list stands). */
@customElement('pr-news')
export class PrNews extends LitElement {
  @property({ attribute: false }) list!: ArticleList
  @property({ attribute: false }) route!: NewsRoute
  @property({ attribute: false }) library: LibraryView | undefined
  @property({ attribute: false }) topics: readonly TopicRow[] = []
  @property({ attribute: false }) cities: readonly City[] = []
  @property({ attribute: false }) languages!: Loader<readonly string[]>
  @property({ attribute: false }) layout!: Layout
  @property({ attribute: false }) unread: number | undefined
  @property({ type: Boolean }) hasSingleKeys = true
  @property({ attribute: false }) openId: string | undefined
  @property() now = ''
  @property() zone = 'UTC'
  /** Under 760 px the article takes the place of the list. */
  @property({ type: Boolean, reflect: true }) hasArticle = false
  /** Under 760 px a section's top stories take the place of the list when asked for. */
  @state() private showsTop = false
  @query('pr-article-rows') private rows!: PrArticleRows
  @query('pr-filter-dialog') private dialog!: PrFilterDialog

  static override styles = [base, buttons, type, failureStyles, panes, newsTabsStyles, newsStyles]

  constructor() {
    super()
    // “Show more” goes with the last articles.
    new FocusHeir(this, () => this.#isAtFoot ? this.rows : undefined)
    new Watch(this, () => [this.list.state, this.languages.state, this.layout.state])
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('route')) this.showsTop = false
    this.#isAtFoot = this.shadowRoot?.activeElement?.matches('.foot button') ?? false
    const { returnTo } = this.list.state.value
    // Whoever comes from another view finds the list where it stood, wherever it was brought to before.
    if (!this.hasUpdated) this.#startAt = this.list.anchor ?? returnTo
    else if (returnTo !== this.#broughtTo) this.#startAt = returnTo
    this.#broughtTo = returnTo
  }

  #startAt: Anchor | undefined
  /** The focus is on what shows more. */
  #isAtFoot = false
  #broughtTo: Anchor | undefined

  /** Opens the dialogue in which all news are narrowed down. */
  async useFilter(): Promise<void> {
    await this.languages.reload()
    this.dialog.show(newsFilterOf(this.route))
  }

  override render(): TemplateResult {
    const { rows, total, selectedId, waiting } = this.list.state.value
    const { density = 'comfortable', isUngrouped = false } = this.layout.value
    return html`
      <div class="list" ?data-away=${this.showsTop} role="region" aria-label=${words.list}>
        <div class="head">
          <div class="line">${this.#title()}<span
            class="quiet figures">${this.unread === undefined ? '' : words.unread(this.unread)}</span></div>
          ${this.#isWhole() ? newsTabs('news', { news: this.route, search: { kind: 'search', query: '' }, topics: { kind: 'topics' } })
            : nothing}
          ${this.#chips()}
          ${this.#shownFilter()}
        </div>
        ${waiting ? html`<p class="waiting" role="status"><button class="button small" aria-label=${shell.showNew(waiting)}
          @click=${this.#showWaiting}>${shell.newWaiting(waiting)}</button></p>` : nothing}
        <pr-article-rows .rows=${rows} .total=${total} .selectedId=${selectedId} .listName=${this.#listName()}
          .hrefOf=${this.#hrefOf}
          .sections=${this.library?.sections ?? noSections} .returnTo=${this.#startAt} .density=${density}
          .isUngrouped=${isUngrouped}
          .now=${this.now} .zone=${this.zone} @end-near=${this.#more} @step-asked=${this.#stepFrom}
          @anchor-moved=${this.#moved}>${this.#foot()}</pr-article-rows>
      </div>
      <pr-separator .layout=${this.layout} name="listWidth" label=${words.listWidth}></pr-separator>
      <div class="pane" ?data-shown=${this.showsTop}>${this.openId ? html`<slot></slot>` : this.#top(rows.length > 0)}</div>
      <pr-filter-dialog .sections=${this.library?.sections ?? noSections} .outlets=${this.library?.outlets ?? []}
        .languages=${this.languages.state.value.value ?? []} @filter-chosen=${this.#choose}></pr-filter-dialog>`
  }

  /** All news: what a filter, and the tabs, belong to. */
  #isWhole(): boolean {
    return !this.route.sectionId && !this.route.topicId && !this.route.cityId && !this.route.isClipped
  }

  /** The address of the list without what is open in it. */
  #listName(): string {
    const { articleId: _, ...list } = this.route
    return formatRoute(list)
  }

  readonly #hrefOf = (articleId: string): string => formatRoute({ ...this.route, articleId })

  #title(): TemplateResult {
    const title = newsTitle(this.route, this.library?.sections ?? [], this.topics, this.cities)
    // The page's one h1 is the article's headline when there is one.
    return this.openId ? html`<h2 class="title">${title}</h2>` : html`<h1 class="title">${title}</h1>`
  }

  #chips(): TemplateResult {
    const count = countOf(newsFilterOf(this.route))
    return html`<div class="chips" role="group" aria-label=${words.chips}>
      ${this.#isWhole() ? html`<button class="chip" aria-pressed=${count ? 'true' : 'false'}
        @click=${this.useFilter}>${count ? filterWords.used(count) : filterWords.use}</button>` : nothing}
      <button class="chip" aria-pressed=${this.route.isUnread ? 'true' : 'false'}
        @click=${this.#toggleUnread}>${words.unreadOnly}</button>
      ${this.route.sectionId ? html`<button class="chip to-top"
        @click=${() => { this.showsTop = true }}>${words.topStories}</button>`
        : nothing}
      <pr-list-look .layout=${this.layout}></pr-list-look>
      ${canMarkAll(this.route)
        ? html`<pr-mark-menu .hasChosen=${this.list.state.value.selectedId !== undefined}></pr-mark-menu>`
        : canMarkShown(this.route) ? html`<button class="chip" @click=${this.#markShown}>${words.markShown}</button>` : nothing}
    </div>`
  }

  #shownFilter(): TemplateResult | typeof nothing {
    const names = namesOf(newsFilterOf(this.route), this.library)
    return names.length === 0 ? nothing : html`<p class="shown"><span title=${names.join(', ')}>${filterWords.shown(names)}</span>
      <button class="link" @click=${this.#clear}>${filterWords.clear}</button></p>`
  }

  #foot(): TemplateResult | typeof nothing {
    const { rows, total, hasMore, nextCursor, isLoading, failure } = this.list.state.value
    if (failure) return failureLine(failure, () => void (rows.length ? this.list.more() : this.list.reload()))
    if (rows.length === 0) return this.#none(isLoading)
    return nextCursor ? html`<div class="foot"><button class="button" aria-disabled=${isLoading} @click=${this.#more}>
      ${isLoading ? words.loadingMore(rows.length, total, hasMore) : words.more(total - rows.length, hasMore)}</button></div>` : nothing
  }

  #top(hasRows: boolean): TemplateResult {
    return html`${this.route.sectionId ? html`<button class="link to-list"
        @click=${() => { this.showsTop = false }}>${icons.back} ${shell.back}</button>` : nothing}<slot name="top">${hasRows
        ? html`<div class="choose"><p>${words.choose}</p>${this.#stepHow()}</div>`
        : this.#isWithoutFeeds() ? html`<div class="choose"><p>${front.welcome}</p>
          <p><a class="link" href=${formatRoute({ kind: 'front' })}>${packsWords.title}</a></p></div>` : nothing}</slot>`
  }

  #isWithoutFeeds(): boolean {
    return this.library?.subscriptions.length === 0 && !this.route.isClipped
  }

  /** By the keys that are in use. */
  #stepHow(): TemplateResult | typeof nothing {
    const [next, previous, help] = (['next', 'previous', 'help'] as const)
      .map(commandId => keysInUse(commandId, this.layout.value.keys, this.hasSingleKeys)[0])
    return next && previous && help
      ? html`<p>${words.chooseHow(keyName(next), keyName(previous), keyName(help))}</p>` : nothing
  }

  #none(isLoading: boolean): TemplateResult {
    if (isLoading) return html`<p class="note">${shell.loading}</p>`
    const { sections = noSections } = this.library ?? {}
    if (this.route.sectionId && !isKnown(sections, this.route.sectionId)) {
      return html`<p class="note">${words.noSectionHow} <a class="link"
        href=${formatRoute({ kind: 'sections' })}>${sectionsPage.title}</a></p>`
    }
    if (this.#isWithoutFeeds()) {
      return html`<p class="note">${outletsPage.none} <a class="link"
        href=${formatRoute({ kind: 'outlets' })}>${outletsPage.title}</a></p>`
    }
    return this.route.isUnread
      ? html`<p class="note">${words.noneUnread} <button class="link" @click=${this.#toggleUnread}>${words.showAll}</button></p>`
      : html`<p class="note">${this.route.isClipped ? words.noneClipped
        : this.route.cityId
          ? citiesPage.noneFiled(deskName(this.cities, { cityId: this.route.cityId, city: '' }, interfaceLanguage()))
          : words.none}</p>`
  }

  readonly #toggleUnread = (): void => {
    const { isUnread, ...rest } = this.route
    this.#go(isUnread ? rest : { ...rest, isUnread: true })
  }

  readonly #choose = ({ detail }: CustomEvent<NewsFilter>): void => {
    this.layout.change({ newsFilter: countOf(detail) ? detail : undefined })
    this.#go({ ...newsRouteOf(detail), ...(this.route.isUnread && { isUnread: true }) })
  }

  readonly #clear = (): void => {
    this.layout.change({ newsFilter: undefined })
    this.#go({ kind: 'news', ...(this.route.isUnread && { isUnread: true }) })
  }

  #go(route: NewsRoute): void {
    location.hash = formatRoute(route)
  }

  /** The button goes with what waited: the first of the new articles takes the focus, unless the reader has put it elsewhere. */
  readonly #showWaiting = async (): Promise<void> => {
    this.rows.toHead()
    await Promise.all([this.list.reload(), new Promise(requestAnimationFrame)])
    await this.updateComplete
    if (document.activeElement === document.body) void this.rows.focusFirst()
  }

  /** Arrow keys go on from the row that has the focus. */
  readonly #stepFrom = (): void => this.list.select(this.rows.focusedId ?? this.list.state.value.selectedId)

  readonly #more = (): void => {
    if (!this.list.state.value.failure) void this.list.more()
  }

  readonly #markShown = (): void => {
    this.dispatchEvent(new CustomEvent('all-read-asked', { bubbles: true, composed: true }))
  }

  readonly #moved = ({ detail }: CustomEvent<Anchor | null>): void => {
    this.dispatchEvent(new CustomEvent('list-scrolled', { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-news': PrNews }
}
