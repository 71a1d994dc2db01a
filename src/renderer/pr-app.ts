import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { AddedArticle } from '../shared/contract.ts'
import type { Outlet, Section } from '../shared/library.ts'
import { openLink } from './client/open-link.ts'
import { icons } from './components/icons.ts'
import './components/pr-add-article.ts'
import type { PrAddArticle } from './components/pr-add-article.ts'
import './components/pr-reader.ts'
import { dayOf } from './format/times.ts'
import { currentDraft } from './state/digests.ts'
import { addToDigest, markAllRead, moveArticle, runCommand, showAdded } from './state/orders.ts'
import type { Page } from './state/page.ts'
import type { Route } from './state/routes.ts'
import { createShortcutReader } from './state/shortcuts.ts'
import { Watch } from './state/watch.ts'
import { reader as readerWords, shell } from './strings/index.ts'
import { base, buttons } from './styles/shared.ts'
import { appStyles } from './app-styles.ts'
import './shell/pr-keys.ts'
import type { PrKeys } from './shell/pr-keys.ts'
import './shell/pr-masthead.ts'
import type { PrMasthead } from './shell/pr-masthead.ts'
import './shell/pr-rail.ts'
import './shell/pr-status-bar.ts'
import './shell/pr-toasts.ts'
import { placeTitle } from './shell/place-title.ts'
import './views/pr-front.ts'
import './views/pr-front-side.ts'
import './views/pr-health.ts'
import './views/pr-issue.ts'
import './views/pr-issues.ts'
import './views/pr-news.ts'
import './views/pr-outlets.ts'
import './views/pr-search.ts'
import './views/pr-settings.ts'
import './views/pr-welcome.ts'

/** Always the same, so that nothing is rendered again for its sake. */
const noSections: readonly Section[] = []
const noOutlets: readonly Outlet[] = []

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
  @query('pr-add-article') private adding!: PrAddArticle
  @query('pr-masthead') private masthead!: PrMasthead

  readonly #shortcuts = createShortcutReader()

  static override styles = [base, buttons, appStyles]

  constructor() {
    super()
    new Watch(this, () => {
      const { router, clock, settings, library, counts, digests, about, reader } = this.page
      return [router.route, clock, settings.state, library.state, counts.state, digests.list.state, digests.addedIds,
        about.state, reader.state]
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
    document.title = shell.title(placeTitle(router.route.value, library.state.value.value))
    if (this.sheet.open && router.route.value !== this.#sheetRoute) this.sheet.close()
  }

  #sheetRoute: Route | undefined

  override render(): TemplateResult {
    const { page } = this
    const { now, zone, city } = this.#place()
    const route = page.router.route.value
    const library = page.library.state.value.value
    return html`
      <button class="skip button" @click=${() => this.main.focus()}>${shell.skip}</button>
      <pr-masthead .refresh=${page.refresh} .now=${now} .zone=${zone} .city=${city}
        .query=${route.kind === 'search' ? route.query : ''}
        .articleCount=${page.counts.state.value.value?.total} .isDemo=${page.about.state.value.value?.isDemo ?? false}
        .hasKeys=${this.#hasKeys()}
        @menu-opened=${this.#openSheet} @add-asked=${this.#addArticle} @refresh-asked=${() => void page.refresh.all()}
        @search-asked=${this.#search}></pr-masthead>
      ${this.#rail('rail')}
      <main tabindex="-1" @link-chosen=${this.#openLink} @article-added=${() => addToDigest(page)}
        @article-moved=${(event: CustomEvent<string>) => moveArticle(page, event.detail)} @link-copied=${this.#copyLink}
        @mark-toggled=${() => runCommand(page, 'toggle-read')} @clip-toggled=${() => runCommand(page, 'toggle-clip')}
        @all-read-asked=${() => markAllRead(page)}
        @step-asked=${this.#step} @add-asked=${this.#addArticle} @keys-asked=${() => this.keys.show()}>${this.#view(route)}</main>
      <pr-status-bar .library=${library} .refresh=${page.refresh} .now=${now} .zone=${zone}></pr-status-bar>
      <pr-toasts .toasts=${page.toasts}></pr-toasts>
      <dialog class="sheet" closedby="any" aria-label=${shell.menu}>
        <button class="icon" aria-label=${shell.closeMenu}
          @click=${() => this.sheet.close()}>${icons.close}</button>${this.#rail('')}</dialog>
      <pr-keys></pr-keys>
      <pr-add-article .addArticle=${page.addArticle} .sections=${library?.sections ?? noSections}
        .outlets=${library?.outlets ?? noOutlets} .today=${dayOf(now, zone)}
        @article-kept=${(event: CustomEvent<AddedArticle>) => showAdded(page, event.detail)}></pr-add-article>`
  }

  #place(): { now: string; zone: string; city: string } {
    const settings = this.page.settings.state.value.value
    return { now: this.page.clock.value, zone: settings?.zone ?? 'UTC', city: settings?.city ?? '' }
  }

  #hasKeys(): boolean {
    return this.page.settings.state.value.value?.hasSingleKeys ?? true
  }

  #rail(name: string): TemplateResult {
    const { router, library, counts, digests } = this.page
    const { now, zone } = this.#place()
    return html`<pr-rail class=${name} .route=${router.route.value} .library=${library.state.value.value}
      .counts=${counts.state.value.value}
      .digests=${digests.list.state.value.value ?? []} .now=${now} .zone=${zone}></pr-rail>`
  }

  #view(route: Route): TemplateResult {
    const { page } = this
    const { now, zone } = this.#place()
    const library = page.library.state.value.value
    const sections = library?.sections ?? noSections
    switch (route.kind) {
      case 'front': return this.#front()
      case 'news': return html`<pr-news .list=${page.list} .route=${route} .sections=${sections} .unread=${this.#unread(route)}
        .openId=${route.articleId} .hasArticle=${route.articleId !== undefined}
        .now=${now} .zone=${zone}>${this.#reader(route)}</pr-news>`
      case 'search': return html`<pr-search .search=${page.search} .route=${route} .sections=${sections}
        .openId=${route.articleId} .hasArticle=${route.articleId !== undefined}
        .now=${now} .zone=${zone}>${this.#reader(route)}</pr-search>`
      case 'issues': return html`<pr-issues .digests=${page.digests} .plans=${library?.editionPlans ?? []} .now=${now}
        .zone=${zone}></pr-issues>`
      case 'issue': return html`<pr-issue .api=${page.api} .editor=${page.editor} .digests=${page.digests}
        .toasts=${page.toasts} .now=${now} .zone=${zone}></pr-issue>`
      case 'outlets': return html`<pr-outlets .library=${page.library} .outlets=${page.outlets} .addOutlet=${page.addOutlet}
        .opmlImport=${page.opmlImport} .refresh=${page.refresh} .now=${now} .zone=${zone}></pr-outlets>`
      case 'health': return html`<pr-health .library=${page.library} .health=${page.health} .outlets=${page.outlets}
        .refresh=${page.refresh} .toasts=${page.toasts} .route=${route} .now=${now} .zone=${zone}></pr-health>`
      case 'settings': return html`<pr-settings .api=${page.api} .settings=${page.settings} .library=${page.library}
        .about=${page.about.state.value.value} .now=${now}></pr-settings>`
    }
  }

  #front(): TemplateResult {
    const { page } = this
    const { now, zone } = this.#place()
    const library = page.library.state.value.value
    return html`<pr-front .front=${page.front} .library=${library} .now=${now} .zone=${zone}>
      <pr-front-side slot="side" .mostCovered=${page.mostCovered} .digests=${page.digests} .plans=${library?.editionPlans ?? []}
        .rows=${page.digests.list.state.value.value ?? []} .now=${now} .zone=${zone}></pr-front-side>
      ${library?.subscriptions.length === 0 ? html`<pr-welcome slot="welcome" .addOutlet=${page.addOutlet}
        .opmlImport=${page.opmlImport} .sections=${library.sections}></pr-welcome>` : nothing}
    </pr-front>`
  }

  #reader(route: Extract<Route, { kind: 'news' | 'search' }>): TemplateResult | typeof nothing {
    const { articleId } = route
    if (!articleId) return nothing
    const { page } = this
    const { now, zone, city } = this.#place()
    return html`<pr-reader role="region" aria-label=${readerWords.article} .reader=${page.reader} .route=${route}
      .sections=${page.library.state.value.value?.sections ?? noSections}
      .draft=${currentDraft(page.digests.list.state.value.value)}
      .isAdded=${page.digests.addedIds.value.has(articleId)} .zone=${zone} .city=${city} .now=${now}
        .theme=${this.#theme()}></pr-reader>`
  }

  #unread({ sectionId, chosen, isClipped }: Extract<Route, { kind: 'news' }>): number | undefined {
    if (isClipped) return undefined
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

  readonly #openLink = (event: CustomEvent<string>): void => {
    openLink(this.page.api, event.detail).catch(this.page.say)
  }

  readonly #copyLink = async (): Promise<void> => {
    const url = this.page.reader.state.value.article?.url
    if (!url) return
    try {
      await navigator.clipboard.writeText(url)
      this.page.toasts.show(readerWords.copied)
    } catch {
      this.page.toasts.show(readerWords.notCopied)
    }
  }

  readonly #step = (event: CustomEvent<1 | -1>): void => {
    runCommand(this.page, event.detail === 1 ? 'next' : 'previous', narrow.matches)
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !this.#hasKeys() || isTaken(event)) return
    const command = this.#shortcuts.read(event, event.timeStamp)
    if (!command) return
    if (command === 'search') this.masthead.focusSearch()
    else if (command === 'help') this.keys.show()
    else if (command === 'add-article') this.#addArticle()
    else if (!runCommand(this.page, command, narrow.matches)) return
    event.preventDefault()
  }
}

/** Keys belong to text fields, to open dialogs, and Enter to whatever has the focus. */
function isTaken(event: KeyboardEvent): boolean {
  const path = event.composedPath().filter(target => target instanceof HTMLElement)
  const [target] = path
  if (path.some(element => element instanceof HTMLDialogElement)) return true
  if (event.key === 'Enter') return target !== undefined && target.matches('a, button, input, select, textarea, summary')
  if (target?.isContentEditable) return true
  return target !== undefined && target.matches('input:not([type=checkbox], [type=radio]), select, textarea')
}

declare global {
  interface HTMLElementTagNameMap { 'pr-app': PrApp }
}
