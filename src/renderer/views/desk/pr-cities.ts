import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { deskCity, type City } from '../../../shared/city.ts'
import type { Settings, SettingsChange } from '../../../shared/settings.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { icons } from '../../components/base/icons.ts'
import '../../components/desk/pr-city-choice.ts'
import '../../components/desk/pr-weather.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { dayOf, longDay, offsetName, offsetOf, timeIn } from '../../format/times.ts'
import { chooseCity, clocksOf, deskName, mostClocks, type CityClock, type NamedCity } from '../../state/desk/cities.ts'
import type { Loader } from '../../state/base/loaded.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import type { WeatherWatch } from '../../state/desk/weather.ts'
import { citiesPage as words, shell } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, type } from '../../styles/shared.ts'

/** Where the desk is, what time it is elsewhere, and what was filed from there. Changes go up as `settings-asked`. */
@customElement('pr-cities')
export class PrCities extends LitElement {
  @property({ attribute: false }) settings!: Loader<Settings>
  @property({ attribute: false }) cities!: Loader<readonly City[]>
  @property({ attribute: false }) weather!: WeatherWatch
  @property({ attribute: false }) toasts!: Toasts
  @property({ type: Boolean }) isDemo = false
  @property() now = ''

  static override styles = [base, buttons, type, failureStyles, columnStyles, css`
    section { border-top: 2px solid var(--rule-strong); margin-top: 16px; padding: 12px 0 8px; display: grid; gap: 12px; }
    pr-city-choice { max-width: 360px; }
    .desk { display: flex; flex-wrap: wrap; gap: 2px 20px; align-items: baseline; }
    .desk b { font: 650 var(--t-xl)/1.2 var(--serif); }
    li {
      display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; border-top: 1px solid var(--rule); padding: 8px 0;
    }
    li b { font-weight: 600; flex: 1 1 180px; }
    li b small { font: 400 var(--t-s)/1.3 var(--sans); color: var(--ink-2); }
    li .link { margin-inline-end: auto; }
    li .icon + .icon { margin-inline-start: -10px; }
    @media (min-width: 601px) {
      ol { display: grid; grid-template-columns: minmax(0, 1fr) repeat(4, auto); column-gap: 20px; }
      li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
    }
  `]

  constructor() {
    super()
    new FocusHeir(this, () => this.renderRoot.querySelector<HTMLElement>('#clocks'))
    new Watch(this, () => [this.settings.state, this.cities.state])
  }

  override render(): TemplateResult {
    const { value: settings, failure } = this.settings.state.value
    const cities = this.cities.state.value
    return html`<div class="page"><h1 class="headline">${words.title}</h1><p class="quiet">${words.intro}</p>
      ${failureLine(failure ?? cities.failure, () => void Promise.all([this.settings.reload(), this.cities.reload()]))}
      ${settings && cities.value ? html`${this.#desk(settings, cities.value)}${this.#clocks(settings, cities.value)}`
        : failure ? nothing : shell.loading}</div>`
  }

  #desk(settings: Settings, cities: readonly City[]): TemplateResult {
    const { zone, weather: { isOn } = { isOn: false } } = settings
    const cityId = deskCity(cities, settings)?.cityId
    const name = deskName(cities, settings, interfaceLanguage())
    return html`<section><h2 class="part">${words.desk}</h2>
      <p class="desk"><b><bdi>${name || zone}</bdi></b><span class="figures">${longDay(dayOf(this.now, zone))} ·
        ${words.time(timeIn(this.now, zone), offsetName(offsetOf(this.now, zone)))}</span>
        ${cityId ? html`<a class="link" href=${formatRoute({ kind: 'news', cityId })}>${words.filedFrom(name)}</a>` : nothing}</p>
      <pr-weather ?hidden=${!isOn} .weather=${this.weather} .isOn=${isOn} .isDemo=${this.isDemo} .now=${this.now}
        .zone=${zone}></pr-weather>
      <pr-city-choice .cities=${cities} .label=${words.choose} .value=${name} isFree
        @city-chosen=${(event: CustomEvent<NamedCity>) => this.#change(chooseCity(event.detail))}
        @city-typed=${(event: CustomEvent<string>) => this.#change({ city: event.detail, cityId: '' })}></pr-city-choice>
    </section>`
  }

  #clocks(settings: Settings, cities: readonly City[]): TemplateResult {
    const clocks = clocksOf(cities, settings, this.now, interfaceLanguage())
    return html`<section><h2 class="part" id="clocks" tabindex="-1">${words.clocks}</h2>
      ${clocks.length ? html`<ol role="list">${repeat(clocks, ({ cityId }) => cityId,
        (clock, at) => this.#clock(clock, at, settings))}</ol>`
        : html`<p class="quiet">${words.noClocks}</p>`}
      ${clocks.length < mostClocks ? html`<pr-city-choice .cities=${cities} .label=${words.addClock}
        @city-chosen=${(event: CustomEvent<NamedCity>) => this.#add(event.detail, settings)}></pr-city-choice>`
        : html`<p class="quiet">${words.full(mostClocks)}</p>`}
    </section>`
  }

  #clock({ cityId, name, country, time, offset, dayShift }: CityClock, at: number, settings: Settings): TemplateResult {
    return html`<li><b><bdi>${name}</bdi> <small>${country}</small></b>
      <span class="figures">${words.time(time, offset)}${dayShift
        ? html` <span class="quiet">${words.dayShift(dayShift)}</span>` : nothing}</span>
      <a class="link" href=${formatRoute({ kind: 'news', cityId })}>${words.filedFrom(name)}</a>
      <button class="icon" aria-disabled=${at === 0} aria-label=${words.earlier(name)} title=${words.earlier(name)}
        @click=${() => this.#raise(cityId, settings)}>${icons.up}</button>
      <button class="icon" aria-label=${words.removeClock(name)} title=${words.removeClock(name)}
        @click=${() => this.#remove(cityId, name, settings)}>${icons.close}</button></li>`
  }

  #add({ cityId }: NamedCity, { clocks = [] }: Settings): void {
    if (!clocks.includes(cityId)) this.#change({ clocks: [...clocks, cityId] })
  }

  #raise(cityId: string, { clocks = [] }: Settings): void {
    const at = clocks.indexOf(cityId)
    if (at > 0) this.#change({ clocks: clocks.toSpliced(at, 1).toSpliced(at - 1, 0, cityId) })
  }

  #remove(cityId: string, name: string, { clocks = [] }: Settings): void {
    this.#change({ clocks: clocks.filter(other => other !== cityId) })
    this.toasts.show(() => words.removed(name), { label: () => shell.undo, run: () => this.#change({ clocks }) })
  }

  #change(change: SettingsChange): void {
    this.dispatchEvent(new CustomEvent('settings-asked', { detail: change, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-cities': PrCities }
}
