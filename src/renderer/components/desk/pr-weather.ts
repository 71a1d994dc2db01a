import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { skyOf } from '../../../shared/weather.ts'
import { failureSentence } from '../../strings/failure-sentence.ts'
import { Failure } from '../../../shared/failure.ts'
import type { Weather, WeatherAnswer } from '../../../shared/weather.ts'
import { shortDay, dayOf } from '../../format/times.ts'
import { Watch } from '../../state/base/watch.ts'
import type { WeatherWatch } from '../../state/desk/weather.ts'
import { shell, skies, weatherWords as words } from '../../strings/index.ts'
import { base, buttons } from '../../styles/shared.ts'

/** The weather of the desk's city, with its source; nothing while it is off. */
@customElement('pr-weather')
export class PrWeather extends LitElement {
  @property({ attribute: false }) weather!: WeatherWatch
  @property({ type: Boolean }) isOn = false
  /** The figures are invented. */
  @property({ type: Boolean }) isDemo = false
  @property() now = ''
  @property() zone = 'UTC'

  static override styles = [base, buttons, css`
    :host { display: block; font-size: var(--t-s); }
    div { display: flex; flex-wrap: wrap; gap: 2px 18px; }
    .old { color: var(--warn); font-weight: 600; }
    a { text-decoration: underline; text-underline-offset: 0.2em; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.weather.state])
  }

  override render(): TemplateResult | typeof nothing {
    const { value, failure } = this.weather.state.value
    if (!this.isOn) return nothing
    if (failure) return html`<p>${failureSentence(failure)}</p>`
    return value ? this.#answer(value) : html`<p class="quiet">${shell.loading}</p>`
  }

  #answer(answer: WeatherAnswer): TemplateResult | typeof nothing {
    switch (answer.kind) {
      case 'off': return nothing
      case 'no-city': return html`<p class="quiet">${words.noCity}</p>`
      case 'unknown': return html`<p>${sentence(answer.failure)}</p>`
      case 'known': return html`${this.#known(answer.weather, answer.isOld)}
        ${answer.failure ? html`<p class="quiet">${sentence(answer.failure)}</p>` : nothing}
        <p class="quiet">${this.isDemo ? words.invented : html`${words.source} (<a href=${words.sourceUrl}
          @click=${this.#open}>open-meteo.com</a>, <a href=${words.licenceUrl} @click=${this.#open}>${words.licence}</a>)`}</p>`
    }
  }

  #known({ temperature, code, wind, days, observedAt }: Weather, isOld: boolean): TemplateResult {
    const today = dayOf(this.now, this.zone)
    return html`<div><b>${words.now(temperature, skies[skyOf(code)])}</b><span>${words.wind(wind)}</span>
      ${days.map(day => html`<span class="quiet">${
        words.day(shortDay(day.date, today), day.least, day.most, skies[skyOf(day.code)])}</span>`)}
      ${isOld ? html`<span class="old">${words.old(observedAt, this.zone, this.now)}</span>` : nothing}</div>`
  }

  readonly #open = (event: MouseEvent): void => {
    event.preventDefault()
    const { href } = event.currentTarget as HTMLAnchorElement
    this.dispatchEvent(new CustomEvent('link-chosen', { detail: href, bubbles: true, composed: true }))
  }
}

function sentence({ code, details }: Pick<Failure, 'code' | 'details'>): string {
  return failureSentence(new Failure(code, details))
}

declare global {
  interface HTMLElementTagNameMap { 'pr-weather': PrWeather }
}
