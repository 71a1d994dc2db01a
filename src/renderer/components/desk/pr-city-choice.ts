import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { City } from '../../../shared/city.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { findCities, type NamedCity } from '../../state/desk/cities.ts'
import { citiesPage as words } from '../../strings/index.ts'
import { base, fields } from '../../styles/shared.ts'

/** A field in which a city is found by typing. Sends `city-chosen` (detail: the city), and where `isFree` allows a name of one's
 *  own, `city-typed` (detail: the name). */
@customElement('pr-city-choice')
export class PrCityChoice extends LitElement {
  @property({ attribute: false }) cities: readonly City[] = []
  @property() label = ''
  /** What is chosen now. */
  @property() value = ''
  @property({ type: Boolean }) isFree = false
  @state() private asked: string | undefined
  @state() private at = 0
  @query('input') private input!: HTMLInputElement

  static override styles = [base, fields, css`
    :host { display: block; position: relative; }
    [role='listbox'] {
      position: absolute; z-index: 5; inset-inline: 0; top: 100%; margin-top: 2px; max-height: 320px; overflow: auto;
      border: 1px solid var(--rule); border-radius: var(--radius); background: var(--sheet); padding: 4px 0;
    }
    [role='option'] {
      display: flex; justify-content: space-between; gap: 12px; padding: 5px 12px; cursor: pointer;
      font: 400 var(--t-s)/1.4 var(--sans);
    }
    [role='option'][aria-selected='true'] { background: var(--accent-wash); }
    small { color: var(--ink-2); font-size: inherit; }
    @media (forced-colors: active) { [aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; } }
  `]

  override render(): TemplateResult {
    const found = this.#found()
    const isOpen = this.asked !== undefined
    return html`<div class="field"><label><span>${this.label}</span><input type="text" role="combobox" autocomplete="off"
        spellcheck="false" maxlength="120" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${isOpen && found.length ? `city-${this.at}` : nothing} aria-describedby="hint" .value=${this.value}
        @input=${this.#ask} @focus=${() => this.input.select()} @blur=${this.#close} @keydown=${this.#keydown}></label>
      <p class="hint" id="hint">${words.chooseHint}</p></div>
      <p class="unseen" role="status">${isOpen && found.length === 0 ? words.noneFound : ''}</p>
      <ul id="found" role="listbox" aria-label=${this.label} ?hidden=${!isOpen}
        @mousedown=${(event: Event) => event.preventDefault()}>
        ${found.map((city, at) => html`<li id="city-${at}" role="option" aria-selected=${at === this.at ? 'true' : 'false'}
          @click=${() => this.#choose(city)}><bdi>${city.name}</bdi><small>${city.country}</small></li>`)}
        ${found.length ? nothing : html`<li role="option" aria-disabled=${this.isFree ? 'false' : 'true'}
          aria-selected=${this.isFree ? 'true' : 'false'} @click=${this.#keepTyped}>${this.isFree && this.asked
            ? words.keepTyped(this.asked) : words.noneFound}</li>`}
      </ul>`
  }

  #found(): readonly NamedCity[] {
    return this.asked === undefined ? [] : findCities(this.cities, this.asked, interfaceLanguage())
  }

  readonly #ask = (): void => {
    this.asked = this.input.value.trim()
    this.at = 0
  }

  /** What was typed and not chosen is put back. */
  readonly #close = (): void => {
    this.asked = undefined
    this.input.value = this.value
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (this.asked === undefined) this.asked = ''
      else this.at = (this.at + step + this.#found().length) % Math.max(1, this.#found().length)
      void this.updateComplete.then(() => this.renderRoot.querySelector(`#city-${this.at}`)?.scrollIntoView({ block: 'nearest' }))
    } else if (event.key === 'Escape' && this.asked !== undefined) {
      event.preventDefault()
      this.#close()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const city = this.#found()[this.at]
      if (city) this.#choose(city)
      else this.#keepTyped()
    }
  }

  #choose(city: NamedCity): void {
    this.#send('city-chosen', city)
  }

  readonly #keepTyped = (): void => {
    if (this.isFree && this.asked) this.#send('city-typed', this.asked)
  }

  #send(name: string, detail: NamedCity | string): void {
    this.asked = undefined
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
    void this.updateComplete.then(() => { this.input.value = this.value })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-city-choice': PrCityChoice }
}
