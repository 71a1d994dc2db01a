import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { City } from '../../../shared/city.ts'
import type { About, Api, LibraryView } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import type { LanguageChoice } from '../../../shared/interface-language.ts'
import type { EditionPlan, Outlet, Section } from '../../../shared/library.ts'
import type { Settings, SettingsChange } from '../../../shared/settings.ts'
import '../../components/settings/pr-check-evidence.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import '../../components/desk/pr-city-choice.ts'
import '../../components/settings/pr-language-choice.ts'
import '../../components/desk/pr-weather.ts'
import '../../components/settings/pr-weather-settings.ts'
import { zoneOptions } from '../../components/base/zone-options.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { dayOf, longDay, timeWithOffset } from '../../format/times.ts'
import { chooseCity, deskName, type NamedCity } from '../../state/desk/cities.ts'
import { newPlan } from '../../state/digest/edition-plans.ts'
import type { KeptSettings } from '../../state/settings/kept-settings.ts'
import type { Layout } from '../../state/page/layout.ts'
import type { Loader } from '../../state/base/loaded.ts'
import type { SettingsPart } from '../../state/routing/routes.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import type { WeatherWatch } from '../../state/desk/weather.ts'
import { fullText, settingsPage as words, shell } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, fields, settingsPartStyles, type } from '../../styles/shared.ts'
import '../../components/settings/pr-own-keys.ts'
import './pr-keeping.ts'
import type { PrKeeping } from './pr-keeping.ts'
import '../digest/pr-plan.ts'
import '../lists/pr-readings.ts'
import { settingsWays, settingsWayStyles } from './settings-ways.ts'

/** Always the same, so that nothing is rendered again for its sake. */
const noSections: readonly Section[] = []
const noOutlets: readonly Outlet[] = []
const intervals = [0, 15, 30, 60, 120, 360] as const
const themes = ['system', 'light', 'dark'] as const
const pictureChoices = ['store', 'never'] as const
const fullTextOrder = ['onOpening', 'always', 'never'] as const

/** As the program takes it: no user, no password. */
const proxyPattern = String.raw`system|none|(https?|socks5):\/\/[^\s@\/]+\/?`

/** What the reader prefers; every change is saved when it is made. */
@customElement('pr-settings')
export class PrSettings extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) settings!: KeptSettings
  @property({ attribute: false }) library!: Loader<LibraryView>
  @property({ attribute: false }) cities!: Loader<readonly City[]>
  @property({ attribute: false }) layout!: Layout
  @property({ attribute: false }) about: About | undefined
  @property({ attribute: false }) weather!: WeatherWatch
  @property({ attribute: false }) toasts!: Toasts
  /** What was asked for comes into sight. */
  @property() wanted: SettingsPart | undefined
  @property() now = ''
  @state() private failure: Failure | undefined
  @state() private isSaved = false
  @state() private added: EditionPlan | undefined
  @query('pr-keeping') private keeping!: PrKeeping | null
  #shown: SettingsPart | undefined

  static override styles = [base, buttons, fields, type, failureStyles, columnStyles, settingsPartStyles, settingsWayStyles, css`
    .line { display: flex; justify-content: space-between; align-items: baseline; gap: 20px; min-height: 34px; }
    .pair {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr)); gap: 16px 24px; align-items: start;
    }
    .choices { display: flex; flex-wrap: wrap; gap: 2px 20px; }
    legend { margin-bottom: 4px; }
    pr-weather { margin-top: 12px; }
    .another { margin-top: 16px; border-top: 1px solid var(--rule); padding: 16px 0 4px; }
    .saved { color: var(--good); font-weight: 600; font-size: var(--t-s); }
    .path { overflow-wrap: anywhere; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.settings.state, this.library.state, this.cities.state])
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('wanted')) this.#shown = undefined
    if (this.wanted && this.wanted !== this.#shown && this.settings.state.value.value) this.#show(this.wanted)
  }

  /** Once: whoever scrolls on is not called back. By the next frame the parts over it have found their height. */
  #show(part: SettingsPart): void {
    this.#shown = part
    requestAnimationFrame(() => this.#bring(part))
  }

  #bring(part: SettingsPart): void {
    if (part === 'backup') return void this.keeping?.showBackup()
    const place = this.renderRoot.querySelector<HTMLElement>(`#${part}`)
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  }

  override render(): TemplateResult {
    const { value, failure } = this.settings.state.value
    return html`<div class="beside"><div class="page">
      <div class="line"><h1 class="headline">${words.title}</h1><span class="saved"
        role="status">${this.isSaved ? words.saved : ''}</span></div>
      ${failureLine(failure, () => void this.settings.reload())}${failureLine(this.failure)}
      ${value ? html`${this.#reading(value)}${this.#refreshing(value)}${this.#keys(value)}${this.#keeping(value)}
        <div id="weather" tabindex="-1"><pr-weather-settings .api=${this.api} .toasts=${this.toasts}
          .settings=${value}></pr-weather-settings>
          <pr-weather .weather=${this.weather} .isOn=${value.weather?.isOn ?? false} .isDemo=${this.about?.isDemo ?? false}
            .now=${this.now} .zone=${value.zone}></pr-weather></div>` : failure ? nothing : shell.loading}
      <pr-readings id="readings" tabindex="-1" .api=${this.api} .toasts=${this.toasts}></pr-readings>
      <div id="plans" tabindex="-1">${this.#plans()}</div>
      <section id="evidence" tabindex="-1"><pr-check-evidence .api=${this.api} .zone=${value?.zone ?? 'UTC'}></pr-check-evidence></section>
      ${this.about ? html`<section id="about" tabindex="-1"><h2 class="part">${words.about}</h2>
        <p>${words.version(this.about.version)}<br><span
          class="quiet path">${words.dataFolder} <bdi>${this.about.dataFolder}</bdi></span></p></section>` : nothing}
    </div>${settingsWays(this.wanted, part => this.#show(part))}</div>`
  }

  #reading(settings: Settings): TemplateResult {
    return html`<section id="reading" tabindex="-1"><h2 class="part">${words.reading}</h2>
      <div class="pair"><pr-language-choice .value=${settings.language ?? 'system'}
        @language-chosen=${(event: CustomEvent<LanguageChoice>) => this.#change({ language: event.detail })}></pr-language-choice></div>
      ${this.#choices('theme', words.theme, themes, settings.theme, theme => words.themes[theme])}
      <div class="pair">
        <pr-city-choice .cities=${this.cities.state.value.value ?? []} .label=${words.city} isFree
          .value=${deskName(this.cities.state.value.value ?? [], settings, interfaceLanguage())}
          @city-chosen=${(event: CustomEvent<NamedCity>) => this.#change(chooseCity(event.detail))}
          @city-typed=${(event: CustomEvent<string>) => this.#change({ city: event.detail, cityId: '' })}></pr-city-choice>
        <div class="field"><label><span>${words.zone}</span><select aria-describedby="zone-hint"
          @change=${(event: Event) => this.#change({ zone: textOf(event) })}>${zoneOptions(settings.zone)}</select></label>
          <p class="hint" id="zone-hint">${words.zoneHint}</p>
          ${this.now ? html`<p class="hint figures" role="status">${words.zoneNow(longDay(dayOf(this.now, settings.zone)),
            timeWithOffset(this.now, settings.zone))}</p>` : nothing}</div>
      </div>
    </section>`
  }

  #refreshing(settings: Settings): TemplateResult {
    const offered = [...new Set([...intervals, settings.refreshMinutes])].toSorted((a, b) => a - b)
    return html`<section id="refreshing" tabindex="-1"><h2 class="part">${words.refreshing}</h2>
      <div class="pair"><div class="field"><label><span>${words.interval}</span><select
        @change=${(event: Event) => this.#change({ refreshMinutes: Number(textOf(event)) })}>
        ${offered.map(minutes => html`<option value=${minutes}
          ?selected=${minutes === settings.refreshMinutes}>${words.intervals(minutes)}</option>`)}
      </select></label></div>
        <div class="field"><label><span>${words.proxy}</span><input inputmode="url" autocomplete="off" spellcheck="false" maxlength="300" required
          list="proxies" pattern=${proxyPattern} aria-describedby="proxy-hint" title=${words.proxyHint}
          .value=${settings.proxy ?? 'system'} @change=${this.#changeProxy}></label>
          <datalist id="proxies"><option value="system"></option><option value="none"></option></datalist>
          <p class="hint" id="proxy-hint">${words.proxyHint}</p></div></div>
      ${this.#choices('pictures', words.pictures, pictureChoices, settings.pictures, choice => words.pictureChoices[choice])}
      <div>${this.#choices('fullText', fullText.legend, fullTextOrder, settings.fullText ?? 'onOpening',
        choice => fullText.choices[choice])}
        <p class="hint">${fullText.hint}</p></div>
    </section>`
  }

  #keys(settings: Settings): TemplateResult {
    return html`<section id="keys" tabindex="-1"><h2 class="part">${words.keys}</h2>
      <div><label class="choice"><input type="checkbox" .checked=${settings.hasSingleKeys}
        @change=${(event: Event) => this.#change({ hasSingleKeys: (event.target as HTMLInputElement).checked })}>
        ${words.singleKeys}</label>
      <p class="hint">${words.singleKeysHint}</p></div>
      <p><button class="button small"
        @click=${() => this.dispatchEvent(new CustomEvent('keys-asked',
          { bubbles: true, composed: true }))}>${words.showKeys}</button></p>
      <pr-own-keys .layout=${this.layout} .toasts=${this.toasts} .hasSingleKeys=${settings.hasSingleKeys}></pr-own-keys>
    </section>`
  }

  #keeping(settings: Settings): TemplateResult {
    return html`<pr-keeping id="keeping" tabindex="-1" .api=${this.api} .settings=${settings}
      .sections=${this.library.state.value.value?.sections ?? []}
      @retention-saved=${() => Promise.all([this.settings.reload(), this.library.reload()])}></pr-keeping>`
  }

  #choices<Choice extends string>(
    name: 'theme' | 'pictures' | 'fullText', title: string, offered: readonly Choice[], chosen: Choice,
    label: (choice: Choice) => string
  ): TemplateResult {
    return html`<fieldset><legend>${title}</legend><div class="choices">${offered.map(choice => html`<label class="choice">
      <input type="radio" name=${name} value=${choice} .checked=${choice === chosen}
        @change=${() => this.#change({ [name]: choice })}> ${label(choice)}</label>`)}</div></fieldset>`
  }

  #plans(): TemplateResult {
    const plans = this.library.state.value.value?.editionPlans ?? []
    const shown = this.added ? [...plans, this.added] : plans
    return html`
      ${repeat(shown, plan => plan.planId, plan => html`<pr-plan .plan=${plan} .isNew=${plan === this.added}
        .sections=${this.library.state.value.value?.sections ?? noSections} .outlets=${this.library.state.value.value?.outlets ?? noOutlets}
        @plan-saved=${this.#savePlan} @plan-removed=${this.#removePlan}></pr-plan>`)}
      ${this.added ? nothing : html`<p class="another"><button class="button"
        @click=${this.#addPlan}>${words.addPlan}</button></p>`}`
  }

  readonly #addPlan = (): void => {
    const plans = this.library.state.value.value?.editionPlans ?? []
    this.added = newPlan(plans, words.newPlan, this.settings.state.value.value?.zone ?? 'UTC', this.now)
  }

  readonly #savePlan = (event: CustomEvent<EditionPlan>): void => this.#keepPlan(event.detail)

  #keepPlan(plan: EditionPlan): void {
    void this.#attempt(async () => {
      await this.api.library.savePlan({ plan })
      await this.library.reload()
      if (plan.planId === this.added?.planId) this.added = undefined
    })
  }

  readonly #removePlan = (event: CustomEvent<EditionPlan>): void => {
    const { planId } = event.detail
    if (planId === this.added?.planId) {
      this.added = undefined
      return
    }
    void this.#attempt(async () => {
      await this.api.library.removePlan({ planId })
      await this.library.reload()
      this.toasts.show(() => words.planRemoved(event.detail.name), {
        label: () => shell.undo, run: () => this.#keepPlan(event.detail)
      })
    })
  }

  readonly #changeProxy = (event: Event): void => {
    const input = event.target as HTMLInputElement
    // What was saved last is not what stands there now.
    this.isSaved = false
    if (input.reportValidity()) this.#change({ proxy: input.value.trim() })
  }

  #change(change: SettingsChange): void {
    void this.#attempt(() => this.settings.change(change))
  }

  async #attempt(run: () => Promise<void>): Promise<void> {
    this.failure = undefined
    this.isSaved = false
    try {
      await run()
      this.isSaved = true
    } catch (error) {
      this.failure = toFailure(error)
    }
  }
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}

declare global {
  interface HTMLElementTagNameMap { 'pr-settings': PrSettings }
}
