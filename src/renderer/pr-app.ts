import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Annotation } from '../shared/annotation.ts'
import type { LanguageChoice } from '../shared/interface-language.ts'
import type { Anchor } from '../shared/page-settings.ts'
import type { SettingsChange } from '../shared/settings.ts'
import type { Sum } from '../shared/sums/find-sums.ts'
import type { TopicDraft, TopicRow } from '../shared/topic.ts'
import { openLink } from './client/open-link.ts'
import { icons } from './components/base/icons.ts'
import type { PrArticleBody } from './components/article/pr-article-body.ts'
import type { PrReader } from './components/article/pr-reader.ts'
import './components/base/pr-separator.ts'
import type { FeedPin } from './components/article/pr-section-reason.ts'
import { atDesk, clocksAtDesk, editionOfToday, weatherAtDesk } from './state/page/at-desk.ts'
import { runCommand, type CommandId, type Hands } from './state/page/commands.ts'
import { chooseFirstLanguage } from './state/page/first-language.ts'
import { bindingsOf, keysInUse } from './state/page/key-bindings.ts'
import {
  addToDigest, allNews, changeSettings, markAllRead, markOlderRead, moveArticle, pinFeed, removeNote
} from './state/page/orders.ts'
import type { Page } from './state/page/page.ts'
import { keepListPlace } from './state/page/place.ts'
import type { Route } from './state/routing/routes.ts'
import { createShortcutReader } from './state/page/shortcuts.ts'
import { Watch } from './state/base/watch.ts'
import { notices, reading, shell } from './strings/index.ts'
import { base, buttons } from './styles/shared.ts'
import { appStyles } from './app-styles.ts'
import { isKeyTaken } from './shell/is-key-taken.ts'
import { pageView } from './shell/page-view.ts'
import { placeTitle } from './shell/place-title.ts'
import './shell/pr-dialogs.ts'
import type { PrDialogs } from './shell/pr-dialogs.ts'
import './shell/pr-masthead.ts'
import type { PrMasthead } from './shell/pr-masthead.ts'
import './shell/pr-rail.ts'
import './shell/pr-status-bar.ts'
import './shell/pr-toasts.ts'
import type { PrNews } from './views/lists/pr-news.ts'

/** Always the same, so that nothing is rendered again for its sake. */
const noTopics: readonly TopicRow[] = []

const leastTyped = 2

const narrow = matchMedia('(max-width: 759px)')
const dark = matchMedia('(prefers-color-scheme: dark)')

/** The page: masthead, rail, one view, status bar. */
@customElement('pr-app')
export class PrApp extends LitElement {
  @property({ attribute: false }) page!: Page
  @state() private isDark = dark.matches
  @query('main') private main!: HTMLElement
  @query('dialog') private sheet!: HTMLDialogElement
  @query('pr-dialogs') private dialogs!: PrDialogs
  @query('pr-news') private news!: PrNews | null
  @query('pr-reader') private articlePane!: PrReader | null
  @query('pr-masthead') private masthead!: PrMasthead

  readonly #shortcuts = createShortcutReader(() => bindingsOf(this.page.layout.value.keys, this.#hasKeys()))

  readonly #hands: Hands = {
    get isNarrow() { return narrow.matches },
    focusSearch: () => this.masthead.focusSearch(),
    showKeys: () => this.dialogs.showKeys(),
    showPalette: () => this.dialogs.showPalette(),
    addArticle: () => this.dialogs.addArticle(),
    useFilter: () => void this.#useFilter(),
    scrollArticle: by => this.articlePane?.scrollPage(by) ?? false,
    inArticle: order => this.articlePane?.carryOut(order) ?? false
  }

  static override styles = [base, buttons, appStyles]

  constructor() {
    super()
    new Watch(this, () => {
      const { router, clock, settings, library, counts, digests, about, reader } = this.page
      return [router.route, clock, settings.state, library.state, counts.state, digests.list.state, digests.addedIds,
        about.state, reader.state, this.page.topics.list.state, this.page.cities.state, this.page.weather.state]
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#keydown)
    dark.addEventListener('change', this.#followSystem)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#keydown)
    dark.removeEventListener('change', this.#followSystem)
  }

  protected override updated(): void {
    const { settings, router, library } = this.page
    document.documentElement.dataset['theme'] = settings.state.value.value?.theme ?? 'system'
    document.title = shell.title(placeTitle(router.route.value, library.state.value.value,
      this.page.topics.list.state.value.value, this.page.cities.state.value.value))
    this.#layOut()
    if (this.sheet.open && router.route.value !== this.#sheetRoute) this.sheet.close()
  }

  #layOut(): void {
    const { railWidth, listWidth, isRailHidden = false } = this.page.layout.value
    const set = (name: string, width: number | undefined): void => {
      if (width === undefined) this.style.removeProperty(name)
      else this.style.setProperty(name, `${width}px`)
    }
    set('--rail-width', railWidth)
    set('--list-width', listWidth)
    this.toggleAttribute('railless', isRailHidden)
  }

  #sheetRoute: Route | undefined

  override render(): TemplateResult {
    const { page } = this
    const { now, zone, city } = atDesk(page)
    const route = page.router.route.value
    const library = page.library.state.value.value
    return html`
      <button class="skip button" @click=${() => this.main.focus()}>${shell.skip}</button>
      <pr-masthead .refresh=${page.refresh} .now=${now} .zone=${zone} .city=${city} .clocks=${clocksAtDesk(page)}
        .weather=${weatherAtDesk(page)}
        .query=${route.kind === 'search' ? route.query : ''}
        .articleCount=${page.counts.state.value.value?.total} .isDemo=${page.about.state.value.value?.isDemo ?? false}
        .searchKeys=${this.#keyOf('search')} .refreshKeys=${this.#keyOf('refresh-all')} .hasMenu=${page.layout.value.isRailHidden ?? false}
        .edition=${editionOfToday(page)}
        @menu-opened=${this.#openSheet} @add-asked=${this.#addArticle} @refresh-asked=${() => void page.refresh.all()}
        @search-asked=${this.#search} @search-typed=${this.#searchTyped} @search-left=${() => this.main.focus()}></pr-masthead>
      ${this.#readOnly()}
      ${this.#rail('rail')}
      <pr-separator class="rail-edge" .layout=${page.layout} name="railWidth" label=${shell.railWidth}></pr-separator>
      <main tabindex="-1" @link-chosen=${this.#openLink} @article-added=${() => addToDigest(page)}
        @article-moved=${(event: CustomEvent<string>) => moveArticle(page, event.detail)}
        @text-copied=${(event: CustomEvent<() => string>) => page.toasts.show(event.detail)}
        @note-dropped=${(event: CustomEvent<() => void>) =>
          page.toasts.show(() => reading.dropped, { label: () => shell.undo, run: event.detail })}
        @note-removed=${(event: CustomEvent<Annotation>) => removeNote(page, event.detail)}
        @settings-asked=${(event: CustomEvent<SettingsChange>) => changeSettings(page, event.detail)}
        @first-language-chosen=${(event: CustomEvent<LanguageChoice>) =>
          void chooseFirstLanguage(page, event.detail).catch(page.say)}
        @mark-toggled=${() => this.#run('toggle-read')} @clip-toggled=${() => this.#run('toggle-clip')}
        @all-read-asked=${() => markAllRead(page)} @older-read-asked=${() => markOlderRead(page)}
        @list-scrolled=${(event: CustomEvent<Anchor | null>) => keepListPlace(page, event.detail ?? undefined)}
        @topic-asked=${(event: CustomEvent<TopicDraft>) => this.dialogs.showTopic(event.detail)}
        @sums-chosen=${(event: CustomEvent<readonly Sum[]>) => this.dialogs.showSums(event.detail)}
        @feed-pinned=${(event: CustomEvent<FeedPin>) => pinFeed(page, event.detail)}
        @step-asked=${this.#step} @add-asked=${this.#addArticle} @keys-asked=${() => this.dialogs.showKeys()}>${
          pageView({ page, now, zone, city, theme: this.#theme() })}</main>
      <pr-status-bar .library=${library} .refresh=${page.refresh} .indexing=${page.indexing} .fullText=${page.fullText}
        .queue=${page.queue} .now=${now} .zone=${zone}
        @indexing-paused=${() => void page.api.articles.pauseIndexing({}).catch(page.say)}></pr-status-bar>
      <pr-toasts .toasts=${page.toasts}></pr-toasts>
      <dialog class="sheet" closedby="any" aria-label=${shell.menu}>
        <button class="icon" aria-label=${shell.closeMenu}
          @click=${() => this.sheet.close()}>${icons.close}</button>${this.#rail('')}</dialog>
      <pr-dialogs .page=${page} .hands=${this.#hands}></pr-dialogs>`
  }

  /** It stays as long as nothing can be kept. */
  #readOnly(): TemplateResult | typeof nothing {
    const about = this.page.about.state.value.value
    return about?.isReadOnly ? html`<p class="read-only" role="alert">${notices.readOnly(about.dataFolder)}</p>` : nothing
  }

  #hasKeys(): boolean {
    return this.page.settings.state.value.value?.hasSingleKeys ?? true
  }

  #keyOf(commandId: CommandId): string | undefined {
    return keysInUse(commandId, this.page.layout.value.keys, this.#hasKeys())[0]
  }

  #rail(name: string): TemplateResult {
    const { router, library, counts, digests } = this.page
    const { now, zone } = atDesk(this.page)
    return html`<pr-rail class=${name} .route=${router.route.value} .library=${library.state.value.value}
      .counts=${counts.state.value.value} .topics=${this.page.topics.list.state.value.value ?? noTopics}
      .allNews=${allNews(this.page)}
      .digests=${digests.list.state.value.value ?? []} .now=${now} .zone=${zone}></pr-rail>`
  }

  #theme(): 'light' | 'dark' {
    const theme = this.page.settings.state.value.value?.theme ?? 'system'
    return theme === 'system' ? (this.isDark ? 'dark' : 'light') : theme
  }

  readonly #followSystem = (): void => {
    this.isDark = dark.matches
  }

  readonly #addArticle = (): void => this.dialogs.addArticle()

  readonly #openSheet = (): void => {
    this.#sheetRoute = this.page.router.route.value
    this.sheet.showModal()
  }

  /** Enter gives the keys to the results. */
  readonly #search = (event: CustomEvent<string>): void => {
    if (!event.detail) return
    this.page.router.go({ kind: 'search', query: event.detail })
    this.main.focus()
  }

  /** Results follow what is typed, without a step back for each letter; fewer than two letters begin no search. */
  readonly #searchTyped = (event: CustomEvent<string>): void => {
    const { router } = this.page
    const route = router.route.value
    const query = event.detail
    if (route.kind === 'search') router.replace({ kind: 'search', query, ...(route.order && { order: route.order }) })
    else if (query.trim().length >= leastTyped) router.go({ kind: 'search', query })
  }

  /** Without a line, a link inside an article is put aside. */
  readonly #openLink = (event: CustomEvent<string>): void => {
    const { api, queue, refresh, say } = this.page
    const isBody = (target: EventTarget): target is PrArticleBody =>
      target instanceof HTMLElement && target.localName === 'pr-article-body'
    const body = event.composedPath().find(isBody)
    const { isOffline } = refresh.state.value.progress
    if (body && isOffline && /^https?:/i.test(event.detail)) void queue.add(event.detail, body.wordsOf(event.detail), true)
    else openLink(api, event.detail).catch(say)
  }

  readonly #step = (event: CustomEvent<1 | -1>): void => {
    this.#run(event.detail === 1 ? 'next' : 'previous')
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isKeyTaken(event)) return
    const command = this.#shortcuts.read(event, event.timeStamp)
    if (command && this.#run(command)) event.preventDefault()
  }

  #run(command: CommandId): boolean {
    return runCommand(this.page, command, this.#hands)
  }

  async #useFilter(): Promise<void> {
    const { router } = this.page
    const route = router.route.value
    if (route.kind !== 'news' || route.sectionId || route.isClipped) {
      router.go(allNews(this.page))
      // The address changes in a later turn, and the view after it.
      await new Promise(resolve => setTimeout(resolve))
      await this.updateComplete
    }
    await this.news?.useFilter()
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-app': PrApp }
}
