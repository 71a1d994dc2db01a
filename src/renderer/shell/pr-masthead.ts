import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { dayOf, longDay, shortDay, timeWithOffset } from '../format/times.ts'
import type { CityClock } from '../state/desk/cities.ts'
import type { Refresh } from '../state/outlets/refresh.ts'
import { formatRoute } from '../state/routing/routes.ts'
import { Watch } from '../state/base/watch.ts'
import { addArticle as words, citiesPage, shell } from '../strings/index.ts'
import { keyName } from '../strings/key-name.ts'
import { base, buttons } from '../styles/shared.ts'
import { icons } from '../components/base/icons.ts'

/** Wordmark, day, city and time, search, adding, refresh. Orders go up as `menu-opened`, `add-asked`, `refresh-asked`,
 *  `search-asked`, while one types `search-typed`, and `search-left` where results stay. */
@customElement('pr-masthead')
export class PrMasthead extends LitElement {
  @property({ attribute: false }) refresh!: Refresh
  @property() now = ''
  @property() zone = 'UTC'
  @property() city = ''
  /** Further cities' times. */
  @property({ attribute: false }) clocks: readonly CityClock[] = []
  /** Degrees at the desk's city, where that is known and new. */
  @property() weather = ''
  @property() query = ''
  @property({ type: Number }) articleCount: number | undefined
  @property({ type: Boolean }) isDemo = false
  /** Keys of searching and refreshing, where they have one that is in use. */
  @property() searchKeys: string | undefined
  @property() refreshKeys: string | undefined
  /** The rail is put away: the button that brings it is there at every width. */
  @property({ type: Boolean, reflect: true }) hasMenu = false
  /** Today's edition: the plan's name, and whether its press review is out. */
  @property() edition = ''
  @query('input') private input!: HTMLInputElement

  static override styles = [base, buttons, css`
    header {
      min-height: var(--mast-height); display: grid; grid-template-columns: var(--rail-width, 228px) minmax(0, 1fr) auto;
      align-items: center;
      border-bottom: 1px solid var(--rule); background: var(--paper);
    }
    .word {
      font: 650 1.5625rem/1 var(--serif); letter-spacing: -0.01em; padding-inline-start: var(--gutter); white-space: nowrap;
    }
    .word span { color: var(--accent); }
    .menu { display: none; }
    .when {
      display: flex; gap: 2px 20px; align-items: baseline; color: var(--ink-2); font-size: var(--t-s); white-space: nowrap;
      overflow: hidden; padding-inline-end: 20px;
    }
    /* Names are long in some languages: first the edition goes, then the day is shortened, and the time of day never is. */
    .when > * { flex: none; }
    .when .day { flex: 0 1 auto; min-width: 4em; overflow: hidden; text-overflow: ellipsis; }
    .when .day::first-letter { text-transform: uppercase; }
    .when b { color: var(--ink); font-weight: 600; }
    .when a:hover b { color: var(--accent); }
    .when a:focus-visible { outline-offset: -2px; }
    /* One that does not fit wraps out of sight as a whole. */
    .when .rest {
      display: flex; flex-wrap: wrap; gap: 2em 20px; height: 1.45em; overflow: hidden; flex: 1 1 0; min-width: 0; align-self: start;
    }
    .rest::before { content: ''; margin-inline-start: -20px; }
    .demo { color: var(--accent); font-weight: 600; }
    .tools { display: flex; gap: 10px; align-items: center; padding-inline-end: var(--gutter); }
    form { position: relative; width: 264px; }
    input {
      width: 100%; height: 32px; border: 1px solid var(--rule); border-radius: 16px; background: var(--sheet); color: var(--ink);
      padding-block: 0; padding-inline: 14px 34px; font: 400 var(--t-s)/1 var(--sans);
    }
    input::placeholder { color: var(--ink-3); opacity: 1; }
    input::-webkit-search-cancel-button { display: none; }
    form kbd { position: absolute; inset-inline-end: 10px; top: 7px; pointer-events: none; }
    .progress { font-variant-numeric: tabular-nums; font-size: var(--t-s); color: var(--ink-2); white-space: nowrap; }
    .button.cancel { min-width: 84px; }
    @media (max-width: 1199px) { form { width: 200px; } }
    .when .short { display: none; }
    @media (max-width: 1099px) {
      .when :is(.long, .rest) { display: none; }
      .when .short { display: block; min-width: 0; }
    }
    @media (min-width: 760px) {
      :host([hasmenu]) header { grid-template-columns: auto auto minmax(0, 1fr) auto; gap: 0 8px; }
      :host([hasmenu]) .menu { display: inline-grid; margin-inline-start: 12px; }
      :host([hasmenu]) .word { padding: 0; margin-inline-end: 16px; }
    }
    @media (max-width: 999px) {
      header { grid-template-columns: auto auto minmax(0, 1fr) auto; gap: 0 8px; }
      .menu { display: inline-grid; margin-inline-start: 12px; }
      .word { padding: 0; margin-inline-end: 16px; }
      .weather { display: none; }
      .when { column-gap: 12px; }
    }
    @media (max-width: 759px) {
      header { grid-template-columns: auto minmax(0, 1fr) auto auto; padding: 6px var(--gutter) 8px; gap: 6px 8px; }
      .menu { display: inline-grid; }
      .menu, .add { width: 36px; height: 36px; }
      header .menu { margin: 0; margin-inline-start: -10px; }
      header .word { margin: 0; font-size: 1.375rem; }
      .when { display: none; }
      .tools { display: contents; }
      form { grid-row: 2; grid-column: 1 / -1; width: auto; }
    }
    /* “Aktualisieren”, or how far a refresh is, leaves the name little room. */
    @media (max-width: 379px) {
      header { column-gap: 6px; }
      header .word { font-size: 1.125rem; overflow: hidden; text-overflow: ellipsis; }
      .add { width: 30px; }
      .tools .button { padding-inline: 10px; font-size: 0.78125rem; }
    }
    /* As low as a large zoom makes it: one row, and more is left for the news. */
    @media (max-width: 759px) and (max-height: 479px) {
      header { grid-template-columns: auto auto minmax(0, 1fr) auto auto; }
      form { grid-row: 1; grid-column: 3; }
    }
    @media (max-width: 479px) and (max-height: 479px) {
      header { grid-template-columns: auto minmax(0, 1fr) auto auto; }
      header .word { display: none; }
      form { grid-column: 2; }
    }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.refresh.state])
  }

  /** What is being typed is ahead of what is searched for, and must not be put back. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.shadowRoot?.activeElement !== this.input) this.input.value = this.query
  }

  /** Puts the cursor into the search field. */
  focusSearch(): void {
    this.input.select()
    this.input.focus()
  }

  #today(): string {
    return dayOf(this.now, this.zone)
  }

  override render(): TemplateResult {
    return html`<header>
      <button class="icon menu" aria-label=${shell.menu} @click=${() => this.#send('menu-opened')}>${icons.menu}</button>
      <a class="word" href=${formatRoute({ kind: 'front' })} aria-label=${shell.product}>Press<span>·</span>Review</a>
      <p class="when">
        ${this.isDemo ? html`<span class="demo">${shell.demo}</span>` : nothing}
        ${this.now ? html`<b class="day long">${longDay(this.#today())}</b>
          <b class="day short">${shortDay(this.#today(), this.#today())}</b>
          <a class="figures" href=${formatRoute({ kind: 'cities' })}
            title=${citiesPage.select(this.city)}><b><bdi>${this.city}</bdi></b> <bdi>${timeWithOffset(this.now, this.zone)}</bdi>${
            this.weather ? html`<span class="weather"> · <bdi>${this.weather}</bdi></span>` : nothing}</a>
          <span class="rest figures">${this.edition ? html`<span class="edition">${this.edition}</span>` : nothing}${
            this.clocks.map(({ name, time }) => html`<span><bdi>${name}</bdi> ${time}</span>`)}</span>` : nothing}
      </p>
      <div class="tools">
        <form role="search" @submit=${this.#search}>
          <input type="search" name="query" autocomplete="off"
            aria-label=${shell.search} placeholder=${shell.searchIn(this.articleCount)}
            @input=${() => this.#send('search-typed', this.input.value)} @keydown=${this.#leave}>
          ${this.searchKeys ? html`<kbd aria-hidden="true">${keyName(this.searchKeys)}</kbd>` : nothing}
        </form>
        <button class="icon add" aria-label=${words.title} title=${words.title}
          @click=${() => this.#send('add-asked')}>${icons.add}</button>
        ${this.#refresh()}
      </div>
    </header>`
  }

  #refresh(): TemplateResult {
    const { progress } = this.refresh.state.value
    if (!progress.isRunning) {
      return html`<button class="button" @click=${() => this.#send('refresh-asked')}>${shell.refresh}
        ${this.refreshKeys ? html`<kbd aria-hidden="true">${keyName(this.refreshKeys)}</kbd>` : nothing}</button>`
    }
    const done = shell.refreshing(progress)
    return html`<button class="button cancel" aria-label=${shell.cancelRefresh(done)} title=${shell.cancelRefresh(done)}
      @click=${() => void this.refresh.cancel()}><span class="progress">${done}</span> ${icons.close}</button>`
  }

  readonly #search = (event: SubmitEvent): void => {
    event.preventDefault()
    this.#send('search-asked', this.input.value.trim())
  }

  /** The first Escape clears the field, as browsers have it, and leaves what was found. The next one gives the keys back to the
   *  page, where the field says again what is searched for. */
  readonly #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (this.input.value !== '') {
      this.input.value = ''
      return
    }
    this.input.value = this.query
    this.input.blur()
    if (this.query) this.#send('search-left')
  }

  #send(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-masthead': PrMasthead }
}
