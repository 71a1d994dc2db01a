import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Hands } from '../state/page/commands.ts'
import type { Page } from '../state/page/page.ts'
import { findEntries, paletteEntries, type PaletteEntry } from '../state/page/palette.ts'
import { Watch } from '../state/base/watch.ts'
import { palette as words } from '../strings/index.ts'
import { keyName } from '../strings/key-name.ts'
import { base, buttons, type } from '../styles/shared.ts'

/** One field that leads to every command, section, outlet and setting; what is none of these is searched for. */
@customElement('pr-palette')
export class PrPalette extends LitElement {
  @property({ attribute: false }) page!: Page
  @property({ attribute: false }) hands!: Hands
  @state() private asked = ''
  @state() private at = 0
  @state() private isOpen = false
  @query('dialog') private dialog!: HTMLDialogElement
  @query('input') private input!: HTMLInputElement
  #found: readonly PaletteEntry[] = []

  static override styles = [base, buttons, type, css`
    dialog {
      border: 1px solid var(--rule); border-radius: var(--radius); background: var(--sheet); color: var(--ink); padding: 0;
      width: min(560px, calc(100vw - 24px)); margin-top: min(14vh, 110px); max-height: min(70vh, 520px);
    }
    dialog[open] { display: grid; grid-template-rows: auto minmax(0, 1fr); }
    dialog::backdrop { background: var(--veil); }
    input {
      width: 100%; border: 0; border-bottom: 1px solid var(--rule); background: none; color: var(--ink); padding: 14px 18px;
      font: 400 1.0625rem/1.3 var(--sans); border-radius: 0;
    }
    /* The field is all that can have the focus here. */
    input:focus-visible { outline: none; border-color: var(--accent); box-shadow: 0 1px var(--accent); }
    input::placeholder { color: var(--ink-3); opacity: 1; }
    dialog > div { display: flex; flex-direction: column; min-height: 0; }
    ul { padding: 6px 0; overflow: auto; }
    li { display: flex; gap: 12px; align-items: baseline; padding: 6px 18px; cursor: pointer; }
    li[aria-selected='true'] { background: var(--accent-wash); }
    li span { min-width: 0; overflow-wrap: anywhere; }
    li small {
      margin-inline-start: auto; display: flex; gap: 4px; align-items: baseline; color: var(--ink-2); white-space: nowrap;
      font-size: var(--t-xs);
    }
    .note { padding: 14px 18px; color: var(--ink-2); }
    @media (forced-colors: active) { li[aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; } }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.page.library.state, this.page.topics.list.state, this.page.settings.state])
  }

  show(): void {
    this.isOpen = true
    this.asked = ''
    this.at = 0
    if (!this.dialog.open) this.dialog.showModal()
    this.input.value = ''
  }

  override render(): TemplateResult {
    // Made anew, because names change while it is open: with the language, or in another window.
    this.#found = this.isOpen ? findEntries(paletteEntries(this.page, this.hands), this.asked) : []
    const found = this.#found
    return html`<dialog closedby="any" aria-label=${words.title} @keydown=${this.#keydown}
      @close=${() => { this.isOpen = false }}>
      <input type="text" role="combobox" autocomplete="off" spellcheck="false" aria-expanded="true" aria-controls="found"
        aria-activedescendant=${found.length ? `entry-${this.at}` : nothing} aria-label=${words.title}
        placeholder=${words.placeholder} @input=${this.#ask}>
      <div>
        <p class="unseen" role="status">${this.asked ? words.found(found.length) : ''}</p>
        ${found.length === 0 ? html`<p class="note">${words.none}</p>` : nothing}
        <ul id="found" role="listbox" aria-label=${words.title}>${found.map((entry, at) => html`<li id="entry-${at}" role="option"
          aria-selected=${at === this.at ? 'true' : 'false'}
          @click=${() => this.#choose(entry)}><span><bdi>${entry.title}</bdi></span>
          <small>${entry.keys.map(keys => html`<kbd>${keyName(keys)}</kbd>`)}<span>${entry.kind}</span></small></li>`)}</ul>
      </div>
    </dialog>`
  }

  readonly #ask = (): void => {
    this.asked = this.input.value
    this.at = 0
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const found = this.#found
    const steps: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      this.at = (this.at + step + found.length) % Math.max(1, found.length)
      void this.updateComplete.then(() => this.renderRoot.querySelector(`#entry-${this.at}`)?.scrollIntoView({ block: 'nearest' }))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const entry = found[this.at]
      if (entry) this.#choose(entry)
      else this.#search()
    }
  }

  /** Chromium leaves the focus in a closed dialogue until the next frame, and the next key with it. */
  #close(): void {
    this.input.blur()
    this.dialog.close()
  }

  #choose(entry: PaletteEntry): void {
    this.#close()
    entry.run()
  }

  #search(): void {
    this.#close()
    if (this.asked.trim()) this.page.router.go({ kind: 'search', query: this.asked.trim() })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-palette': PrPalette }
}
