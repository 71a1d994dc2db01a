import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Annotation } from '../shared/annotation.ts'
import type { City } from '../shared/city.ts'
import type { AddedArticle } from '../shared/contract.ts'
import type { Anchor } from '../shared/page-settings.ts'
import type { Outlet, Section } from '../shared/library.ts'
import type { SettingsChange } from '../shared/settings.ts'
import type { Sum } from '../shared/sums/find-sums.ts'
import type { TopicDraft, TopicRow } from '../shared/topic.ts'
import { openLink } from './client/open-link.ts'
import { icons } from './components/icons.ts'
import './components/pr-add-article.ts'
import type { PrAddArticle } from './components/pr-add-article.ts'
import './components/pr-reader.ts'
import type { PrReader } from './components/pr-reader.ts'
import './components/pr-separator.ts'
import type { FeedPin } from './components/pr-section-reason.ts'
import './components/pr-sum-dialog.ts'
import type { PrSumDialog } from './components/pr-sum-dialog.ts'
import './components/pr-topic-dialog.ts'
import type { PrTopicDialog } from './components/pr-topic-dialog.ts'
import { interfaceLanguage } from './format/interface-language.ts'
import { dayOf } from './format/times.ts'
import { clocksOf, deskName, type CityClock } from './state/cities.ts'
import { currentDraft } from './state/digests.ts'
import { runCommand, type CommandId, type Hands } from './state/commands.ts'
import { bindingsOf } from './state/key-bindings.ts'
import { addToDigest, allNews, changeSettings, markAllRead, moveArticle, pinFeed, removeNote, showAdded } from './state/orders.ts'
import type { Page } from './state/page.ts'
import { keepListPlace } from './state/place.ts'
import type { Route } from './state/routes.ts'
import { createShortcutReader } from './state/shortcuts.ts'
import { Watch } from './state/watch.ts'
import { reader as readerWords, shell, weatherWords } from './strings/index.ts'
import { base, buttons } from './styles/shared.ts'
import { appStyles } from './app-styles.ts'
import './shell/pr-keys.ts'
import type { PrKeys } from './shell/pr-keys.ts'
import './shell/pr-palette.ts'
import type { PrPalette } from './shell/pr-palette.ts'
import './shell/pr-masthead.ts'
import type { PrMasthead } from './shell/pr-masthead.ts'
import './shell/pr-rail.ts'
import './shell/pr-status-bar.ts'
import './shell/pr-toasts.ts'
import { placeTitle } from './shell/place-title.ts'
import './views/pr-cities.ts'
import './views/pr-clippings.ts'
import './views/pr-converter.ts'
import './views/pr-dossiers.ts'
import './views/pr-front.ts'
import './views/pr-front-side.ts'
import './views/pr-health.ts'
import './views/pr-issue.ts'
import './views/pr-issues.ts'
import './views/pr-news.ts'
import type { PrNews } from './views/pr-news.ts'
import './views/pr-outlets.ts'
import './views/pr-search.ts'
import './views/pr-sections.ts'
import './views/pr-section-top.ts'
import './views/pr-settings.ts'
import './views/pr-topics.ts'
import './views/pr-story.ts'
import './views/pr-welcome.ts'

/** Always the same, so that nothing is rendered again for its sake. */
const noSections: readonly Section[] = []
const noOutlets: readonly Outlet[] = []
const noTopics: readonly TopicRow[] = []
const noCities: readonly City[] = []
const noClocks: readonly CityClock[] = []

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
  @query('pr-keys') private keys!: PrKeys
  @query('pr-sum-dialog') private sums!: PrSumDialog
  @query('pr-topic-dialog') private topicDialog!: PrTopicDialog
  @query('pr-palette') private palette!: PrPalette
  @query('pr-news') private news!: PrNews | null
  @query('pr-reader') private articlePane!: PrReader | null
  @query('pr-add-article') private adding!: PrAddArticle
  @query('pr-masthead') private masthead!: PrMasthead

  readonly #shortcuts = createShortcutReader(() => bindingsOf(this.page.layout.value.keys, this.#hasKeys()))

  readonly #hands: Hands = {
    get isNarrow() { return narrow.matches },
    focusSearch: () => this.masthead.focusSearch(),
    showKeys: () => this.keys.show(),
    showPalette: () => this.palette.show(),
    addArticle: () => this.adding.show(),
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
    document.title = shell.title(placeTitle(router.route.value, library.state.value.value, this.page.topics.list.state.value.value,
      this.page.cities.state.value.value))
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
    const { now, zone, city } = this.#place()
    const route = page.router.route.value
    const library = page.library.state.value.value
    return html`
      <button class="skip button" @click=${() => this.main.focus()}>${shell.skip}</button>
      <pr-masthead .refresh=${page.refresh} .now=${now} .zone=${zone} .city=${city} .clocks=${this.#clocks(now)}
        .weather=${this.#weather()}
        .query=${route.kind === 'search' ? route.query : ''}
        .articleCount=${page.counts.state.value.value?.total} .isDemo=${page.about.state.value.value?.isDemo ?? false}
        .hasKeys=${this.#hasKeys()} .hasMenu=${page.layout.value.isRailHidden ?? false} .edition=${this.#edition()}
        @menu-opened=${this.#openSheet} @add-asked=${this.#addArticle} @refresh-asked=${() => void page.refresh.all()}
        @search-asked=${this.#search} @search-typed=${this.#searchTyped}></pr-masthead>
      ${this.#rail('rail')}
      <pr-separator class="rail-edge" .layout=${page.layout} name="railWidth" label=${shell.railWidth}></pr-separator>
      <main tabindex="-1" @link-chosen=${this.#openLink} @article-added=${() => addToDigest(page)}
        @article-moved=${(event: CustomEvent<string>) => moveArticle(page, event.detail)}
        @text-copied=${(event: CustomEvent<string>) => page.toasts.show(event.detail)}
        @note-removed=${(event: CustomEvent<Annotation>) => removeNote(page, event.detail)}
        @settings-asked=${(event: CustomEvent<SettingsChange>) => changeSettings(page, event.detail)}
        @mark-toggled=${() => this.#run('toggle-read')} @clip-toggled=${() => this.#run('toggle-clip')}
        @all-read-asked=${() => markAllRead(page)}
        @list-scrolled=${(event: CustomEvent<Anchor | null>) => keepListPlace(page, event.detail ?? undefined)}
        @topic-asked=${(event: CustomEvent<TopicDraft>) => this.topicDialog.show(event.detail)}
        @sums-chosen=${(event: CustomEvent<readonly Sum[]>) => this.sums.show(event.detail)}
        @feed-pinned=${(event: CustomEvent<FeedPin>) => pinFeed(page, event.detail)}
        @step-asked=${this.#step} @add-asked=${this.#addArticle} @keys-asked=${() => this.keys.show()}>${this.#view(route)}</main>
      <pr-status-bar .library=${library} .refresh=${page.refresh} .fullText=${page.fullText} .queue=${page.queue}
        .now=${now} .zone=${zone}></pr-status-bar>
      <pr-toasts .toasts=${page.toasts}></pr-toasts>
      <dialog class="sheet" closedby="any" aria-label=${shell.menu}>
        <button class="icon" aria-label=${shell.closeMenu}
          @click=${() => this.sheet.close()}>${icons.close}</button>${this.#rail('')}</dialog>
      <pr-keys .own=${page.layout.value.keys}></pr-keys>
      <pr-sum-dialog .converter=${page.converter} .today=${dayOf(now, zone)}
        .isDemo=${page.about.state.value.value?.isDemo ?? false}></pr-sum-dialog>
      <pr-topic-dialog .topics=${page.topics}></pr-topic-dialog>
      <pr-palette .page=${page} .hands=${this.#hands}></pr-palette>
      <pr-add-article .addArticle=${page.addArticle} .sections=${library?.sections ?? noSections}
        .outlets=${library?.outlets ?? noOutlets} .today=${dayOf(now, zone)}
        @article-kept=${(event: CustomEvent<AddedArticle>) => showAdded(page, event.detail)}></pr-add-article>`
  }

  #place(): { now: string; zone: string; city: string } {
    const settings = this.page.settings.state.value.value
    return {
      now: this.page.clock.value, zone: settings?.zone ?? 'UTC',
      city: settings ? deskName(this.page.cities.state.value.value ?? noCities, settings, interfaceLanguage()) : ''
    }
  }

  #clocks(now: string): readonly CityClock[] {
    const settings = this.page.settings.state.value.value
    if (!settings?.clocks?.length) return noClocks
    return clocksOf(this.page.cities.state.value.value ?? noCities, settings, now, interfaceLanguage())
  }

  /** Beside the time stands only what may be taken for the weather now. */
  #weather(): string {
    const { value } = this.page.weather.state.value
    const isOn = this.page.settings.state.value.value?.weather?.isOn
    return isOn && value?.kind === 'known' && !value.isOld ? weatherWords.short(value.weather.temperature) : ''
  }

  #hasKeys(): boolean {
    return this.page.settings.state.value.value?.hasSingleKeys ?? true
  }

  #rail(name: string): TemplateResult {
    const { router, library, counts, digests } = this.page
    const { now, zone } = this.#place()
    return html`<pr-rail class=${name} .route=${router.route.value} .library=${library.state.value.value}
      .counts=${counts.state.value.value} .topics=${this.page.topics.list.state.value.value ?? noTopics}
      .allNews=${allNews(this.page)}
      .digests=${digests.list.state.value.value ?? []} .now=${now} .zone=${zone}></pr-rail>`
  }

  #view(route: Route): TemplateResult {
    const { page } = this
    const { now, zone } = this.#place()
    const library = page.library.state.value.value
    const sections = library?.sections ?? noSections
    switch (route.kind) {
      case 'front': return this.#front()
      case 'news': return html`<pr-news .list=${page.list} .topics=${page.topics.list.state.value.value ?? noTopics} .cities=${page.cities.state.value.value ?? noCities}
        .route=${route} .library=${library} .layout=${page.layout}
        .languages=${page.languages} .unread=${this.#unread(route)}
        .openId=${route.articleId} .hasArticle=${route.articleId !== undefined}
        .now=${now} .zone=${zone}>${this.#reader(route)}${this.#sectionTop(route)}</pr-news>`
      case 'search': return html`<pr-search .search=${page.search} .route=${route} .sections=${sections} .layout=${page.layout}
        .openId=${route.articleId} .hasArticle=${route.articleId !== undefined}
        .now=${now} .zone=${zone}>${this.#reader(route)}</pr-search>`
      case 'issues': return html`<pr-issues .api=${page.api} .toasts=${page.toasts} .digests=${page.digests} .plans=${library?.editionPlans ?? []} .now=${now}
        .zone=${zone}></pr-issues>`
      case 'issue': return html`<pr-issue .api=${page.api} .editor=${page.editor} .digests=${page.digests}
        .sections=${sections} .toasts=${page.toasts} .now=${now} .zone=${zone}></pr-issue>`
      case 'outlets': return html`<pr-outlets .library=${page.library} .outlets=${page.outlets} .addOutlet=${page.addOutlet}
        .opmlImport=${page.opmlImport} .refresh=${page.refresh} .now=${now} .zone=${zone}></pr-outlets>`
      case 'health': return html`<pr-health .library=${page.library} .health=${page.health} .outlets=${page.outlets}
        .refresh=${page.refresh} .toasts=${page.toasts} .route=${route} .now=${now} .zone=${zone}></pr-health>`
      case 'sections': return html`<pr-sections .api=${page.api} .library=${page.library}
        .counts=${page.counts.state.value.value}></pr-sections>`
      case 'story': return html`<pr-story .desk=${page.story} .sections=${sections} .now=${now} .zone=${zone}></pr-story>`
      case 'dossiers': return html`<pr-dossiers .dossiers=${page.dossiers} .now=${now} .zone=${zone}
        @dossier-removed=${() => page.router.go({ kind: 'dossiers' })}></pr-dossiers>`
      case 'clippings': return html`<pr-clippings .clippings=${page.clippings} .toasts=${page.toasts} .route=${route} .now=${now}
        .zone=${zone}></pr-clippings>`
      case 'topics': return html`<pr-topics .api=${page.api} .topics=${page.topics} .settings=${page.settings}
        .allNews=${allNews(page)}></pr-topics>`
      case 'cities': return html`<pr-cities .settings=${page.settings} .cities=${page.cities} .weather=${page.weather}
        .toasts=${page.toasts} .isDemo=${page.about.state.value.value?.isDemo ?? false} .now=${now}></pr-cities>`
      case 'converter': return html`<pr-converter .converter=${page.converter} .today=${dayOf(now, zone)}
        .isDemo=${page.about.state.value.value?.isDemo ?? false}></pr-converter>`
      case 'settings': return html`<pr-settings .api=${page.api} .settings=${page.settings} .cities=${page.cities} .layout=${page.layout} .library=${page.library}
        .about=${page.about.state.value.value} .now=${now}></pr-settings>`
    }
  }

  #front(): TemplateResult {
    const { page } = this
    const { now, zone } = this.#place()
    const library = page.library.state.value.value
    return html`<pr-front .front=${page.front} .library=${library} .now=${now} .zone=${zone}>
      <pr-front-side slot="side" .front=${page.front} .mostCovered=${page.mostCovered} .mostRead=${page.mostRead} .sections=${library?.sections ?? noSections} .digests=${page.digests} .plans=${library?.editionPlans ?? []}
        .rows=${page.digests.list.state.value.value ?? []} .now=${now} .zone=${zone}></pr-front-side>
      ${library?.subscriptions.length === 0 ? html`<pr-welcome slot="welcome" .packs=${page.packs} .addOutlet=${page.addOutlet}
        .opmlImport=${page.opmlImport} .sections=${library.sections}></pr-welcome>` : nothing}
    </pr-front>`
  }

  /** What a section's page has of its own where no article is open. */
  #sectionTop(route: Extract<Route, { kind: 'news' }>): TemplateResult | typeof nothing {
    const { sectionId, articleId } = route
    if (!sectionId || articleId) return nothing
    const { now, zone } = this.#place()
    return html`<pr-section-top slot="top" .sectionTop=${this.page.sectionTop} .sectionId=${sectionId}
      .now=${now} .zone=${zone}></pr-section-top>`
  }

  #reader(route: Extract<Route, { kind: 'news' | 'search' }>): TemplateResult | typeof nothing {
    const { articleId } = route
    if (!articleId) return nothing
    const { page } = this
    const { now, zone, city } = this.#place()
    return html`<pr-reader role="region" aria-label=${readerWords.article} .reader=${page.reader} .route=${route}
      .api=${page.api} .fullText=${page.fullText} .settings=${page.settings.state.value.value}
      .sections=${page.library.state.value.value?.sections ?? noSections}
      .draft=${currentDraft(page.digests.list.state.value.value)}
      .isAdded=${page.digests.addedIds.value.has(articleId)} .zone=${zone} .city=${city} .now=${now}
        .theme=${this.#theme()}></pr-reader>`
  }

  #unread(route: Extract<Route, { kind: 'news' }>): number | undefined {
    const { sectionId, topicId, cityId, chosen, outletIds, languages, isClipped } = route
    if (topicId) return this.page.topics.list.state.value.value?.find(topic => topic.topicId === topicId)?.unread
    if (isClipped || outletIds || languages || cityId) return undefined
    const counts = this.page.counts.state.value.value
    const sectionIds = sectionId ? [sectionId] : chosen
    return sectionIds?.length ? counts && sectionIds.reduce((sum, id) => sum + (counts.unreadBySection[id] ?? 0),
      0) : counts?.unread
  }

  #theme(): 'light' | 'dark' {
    const theme = this.page.settings.state.value.value?.theme ?? 'system'
    return theme === 'system' ? (this.isDark ? 'dark' : 'light') : theme
  }

  readonly #followSystem = (): void => {
    this.isDark = dark.matches
  }

  readonly #addArticle = (): void => void this.adding.show()

  readonly #openSheet = (): void => {
    this.#sheetRoute = this.page.router.route.value
    this.sheet.showModal()
  }

  readonly #search = (event: CustomEvent<string>): void => {
    if (event.detail) this.page.router.go({ kind: 'search', query: event.detail })
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
    const isInArticle = event.composedPath().some(target => target instanceof HTMLElement && target.localName === 'pr-article-body')
    if (isInArticle && refresh.state.value.progress.isOffline && /^https?:/i.test(event.detail)) void queue.add(event.detail, '', true)
    else openLink(api, event.detail).catch(say)
  }

  readonly #step = (event: CustomEvent<1 | -1>): void => {
    this.#run(event.detail === 1 ? 'next' : 'previous')
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTaken(event)) return
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

  /** Today's edition of the first plan, as its press review is called. */
  #edition(): string {
    const { digests, library } = this.page
    const { now, zone } = this.#place()
    const [plan] = library.state.value.value?.editionPlans ?? []
    const row = digests.list.state.value.value?.find(other => other.day === dayOf(now, zone))
    return row ? shell.edition(row.planName, row.number) : plan?.name ?? ''
  }
}

/** Keys belong to text fields, to open dialogs, Enter to whatever has the focus, and space to what it presses. Keys with Ctrl or
 *  Cmd go to the page from text fields too. */
function isTaken(event: KeyboardEvent): boolean {
  const path = event.composedPath().filter(target => target instanceof HTMLElement)
  const [target] = path
  if (path.some(element => element instanceof HTMLDialogElement)) return true
  if (event.ctrlKey || event.metaKey) return false
  if (event.key === ' ' && target?.matches('button, summary, input, [role=separator]')) return true
  if (event.key === 'Enter') return target !== undefined && target.matches('a, button, input, select, textarea, summary')
  if (target?.isContentEditable) return true
  return target !== undefined && target.matches('input:not([type=checkbox], [type=radio]), select, textarea')
}

declare global {
  interface HTMLElementTagNameMap { 'pr-app': PrApp }
}
