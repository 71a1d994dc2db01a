import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { dayOf, longDay, timeWithOffset } from '../format/times.ts'
import type { Refresh } from '../state/refresh.ts'
import { formatRoute } from '../state/routes.ts'
import { Watch } from '../state/watch.ts'
import { addArticle as words, shell } from '../strings/index.ts'
import { base, buttons } from '../styles/shared.ts'
import { icons } from '../components/icons.ts'

/** Wordmark, day, city and time, search, adding, refresh. Orders go up as `menu-opened`, `add-asked`, `refresh-asked`,
 *  `search-asked`. */
@customElement('pr-masthead')
export class PrMasthead extends LitElement {
  @property({ attribute: false }) refresh!: Refresh
  @property() now = ''
  @property() zone = 'UTC'
  @property() city = ''
  @property() query = ''
  @property({ type: Number }) articleCount: number | undefined
  @property({ type: Boolean }) isDemo = false
  @property({ type: Boolean }) hasKeys = true
  @query('input') private input!: HTMLInputElement

  static override styles = [base, buttons, css`
    header {
      min-height: var(--mast-height); display: grid; grid-template-columns: 228px minmax(0, 1fr) auto; align-items: center;
      border-bottom: 1px solid var(--rule); background: var(--paper);
    }
    .word { font: 650 1.5625rem/1 var(--serif); letter-spacing: -0.01em; padding-inline-start: 20px; white-space: nowrap; }
    .word span { color: var(--accent); }
    .menu { display: none; }
    .when {
      display: flex; gap: 2px 20px; align-items: baseline; color: var(--ink-2); font-size: var(--t-s); white-space: nowrap;
      overflow: hidden;
    }
    .when b { color: var(--ink); font-weight: 600; }
    .demo { color: var(--accent); font-weight: 600; }
    .tools { display: flex; gap: 10px; align-items: center; padding-inline-end: 20px; }
    form { position: relative; width: 264px; }
    input {
      width: 100%; height: 32px; border: 1px solid var(--rule); border-radius: 16px; background: var(--sheet); color: var(--ink);
      padding: 0 34px 0 14px; font: 400 var(--t-s)/1 var(--sans);
    }
    input::placeholder { color: var(--ink-3); opacity: 1; }
    input::-webkit-search-cancel-button { display: none; }
    form kbd { position: absolute; inset-inline-end: 10px; top: 7px; pointer-events: none; }
    .progress { font-variant-numeric: tabular-nums; font-size: var(--t-s); color: var(--ink-2); white-space: nowrap; }
    .button.cancel { min-width: 84px; }
    @media (max-width: 1099px) {
      header { grid-template-columns: 208px minmax(0, 1fr) auto; }
      form { width: 200px; }
      .day { display: none; }
    }
    @media (max-width: 759px) {
      header { grid-template-columns: auto minmax(0, 1fr) auto auto; padding: 6px 12px 8px; gap: 6px 8px; }
      .menu { display: inline-grid; }
      .menu, .add { width: 36px; height: 36px; }
      .word { padding: 0; font-size: 1.375rem; }
      .when { display: none; }
      .tools { display: contents; }
      form { grid-row: 2; grid-column: 1 / -1; width: auto; }
    }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.refresh.state])
  }

  /** Puts the cursor into the search field. */
  focusSearch(): void {
    this.input.select()
    this.input.focus()
  }

  override render(): TemplateResult {
    return html`<header>
      <button class="icon menu" aria-label=${shell.menu} @click=${() => this.#send('menu-opened')}>${icons.menu}</button>
      <a class="word" href=${formatRoute({ kind: 'front' })} aria-label=${shell.product}>Press<span>·</span>Review</a>
      <p class="when">
        ${this.isDemo ? html`<span class="demo">${shell.demo}</span>` : nothing}
        ${this.now ? html`<b class="day">${longDay(dayOf(this.now, this.zone))}</b>
          <span class="figures"><b>${this.city}</b> ${timeWithOffset(this.now, this.zone)}</span>` : nothing}
      </p>
      <div class="tools">
        <form role="search" @submit=${this.#search}>
          <input type="search" name="query" autocomplete="off"
            aria-label=${shell.search} placeholder=${shell.searchIn(this.articleCount)} .value=${this.query}>
          ${this.hasKeys ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
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
        ${this.hasKeys ? html`<kbd aria-hidden="true">⇧R</kbd>` : nothing}</button>`
    }
    const done = shell.refreshing(progress)
    return html`<button class="button cancel" aria-label=${shell.cancelRefresh(done)} title=${shell.cancelRefresh(done)}
      @click=${() => void this.refresh.cancel()}><span class="progress">${done}</span> ${icons.close}</button>`
  }

  readonly #search = (event: SubmitEvent): void => {
    event.preventDefault()
    this.#send('search-asked', this.input.value.trim())
  }

  #send(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-masthead': PrMasthead }
}
