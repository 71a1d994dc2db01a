import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { digestLayouts, paperSizes, usualRights, type RightsTerms } from '../../../shared/digest.ts'
import { interfaceLanguages } from '../../../shared/interface-language.ts'
import type { EditionPlan, Outlet, Section } from '../../../shared/library.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { icons } from '../../components/base/icons.ts'
import { zoneOptions } from '../../components/base/zone-options.ts'
import { languageName } from '../../format/languages.ts'
import { largestLogo, planFromForm, sectionsInOrder } from '../../state/digest/edition-plans.ts'
import { editor, evidence, planForm, settingsPage as words } from '../../strings/index.ts'
import { base, buttons, fields, type } from '../../styles/shared.ts'

const profiles = ['review', 'clippings'] as const
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The form of an edition plan. Sends `plan-saved` and `plan-removed` with the plan. */
@customElement('pr-plan')
export class PrPlan extends LitElement {
  @property({ attribute: false }) plan!: EditionPlan
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) outlets: readonly Outlet[] = []
  @property({ type: Boolean }) isNew = false
  @state() private order: readonly Section[] = []
  @state() private hasOwnSections = false
  @state() private hasOwnOutlets = false
  @state() private logo = ''
  @state() private logoTrouble = ''
  @query('.file') private file!: HTMLInputElement

  static override styles = [base, buttons, fields, type, css`
    :host { display: block; }
    h2.part { font: 600 var(--t-l)/1.2 var(--serif); text-decoration: var(--gone-to, none); text-underline-offset: 0.3em; }
    form { border-top: 2px solid var(--rule-strong); margin-top: 20px; padding: 10px 0 4px; display: grid; gap: 16px; }
    .pair {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr)); gap: 4px 24px; align-items: start;
      margin-block-end: -12px;
    }
    /* Names, inputs and hints of a row stand on lines of their own: a name that needs two lines moves no input. */
    .pair > .field { grid-row: span 3; margin-block-end: 12px; }
    .pair > .field > label { grid-row: span 2; }
    .pair > .field, .pair > .field > label { grid-template-rows: subgrid; row-gap: 4px; }
    .pair > .field span:first-child { align-self: end; }
    .broad { grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); }
    .wide { grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); }
    .days { display: flex; flex-wrap: wrap; gap: 2px 16px; }
    legend { padding: 0; margin-bottom: 4px; }
    .list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr)); gap: 0 18px;
      margin-block-start: 4px; margin-inline-start: 26px; }
    .list.ordered { grid-template-columns: minmax(0, 420px); }
    .list.ordered li { display: flex; align-items: center; }
    .list.ordered .choice { flex: 1; }
    .outlets { max-height: 260px; overflow: auto; }
    h3 { margin-top: 4px; border-top: 1px solid var(--rule); padding-top: 14px; }
    .logo { max-height: 64px; max-width: 240px; background: #fff; padding: 4px; border: 1px solid var(--rule); }
    .trouble { color: var(--warn); font-size: var(--t-s); }
    .orders { display: flex; gap: 16px; align-items: center; }
  `]

  constructor() {
    super()
    new FocusHeir(this, () => undefined)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('plan') && !changed.has('sections')) return
    const { sectionIds, outletIds, logo = '' } = this.plan
    this.order = sectionsInOrder(this.sections, sectionIds)
    this.hasOwnSections = sectionIds !== undefined
    this.hasOwnOutlets = outletIds !== undefined
    this.logo = logo
  }

  override render(): TemplateResult {
    const { plan } = this
    return html`<form @submit=${this.#save}>
      <h2 class="part">${words.plan(plan.name)}</h2>
      <p class="hint">${words.planIntro}</p>
      <div class="pair broad">
        <label class="field"><span>${words.name}</span><input name="name" required maxlength="120" autocomplete="off"
          .value=${plan.name}></label>
        <label class="field"><span>${words.zone}</span><select name="zone">${zoneOptions(plan.zone)}</select></label>
        <label class="field"><span>${words.language}</span><select name="language">${documentLanguages(plan).map(tag => html`<option
          value=${tag} ?selected=${tag === plan.language}>${languageName(tag)}</option>`)}</select></label>
      </div>
      <fieldset><legend>${words.days}</legend><div class="days">${weekdays.map(day => html`<label class="choice">
        <input type="checkbox" name="days" value=${day} .checked=${plan.days.includes(day)}
          aria-label=${words.weekdayLong(day)}> ${words.weekday(day)}</label>`)}</div></fieldset>
      <div class="pair">
        <div class="field"><label><span>${words.cutOff}</span><input name="cutOff" type="time" required
          aria-describedby="cut-off-hint" .value=${plan.cutOff}></label><p
          class="hint" id="cut-off-hint">${words.cutOffHint}</p></div>
        <div class="field"><label><span>${words.windowHours}</span><input
          name="windowHours" type="number" required min="1" max="336"
          aria-describedby="window-hint" .value=${String(plan.windowHours)}></label><p
          class="hint" id="window-hint">${words.windowHint}</p></div>
        <label class="field"><span>${words.maxBlocks}</span><input name="maxBlocks" type="number" required min="1" max="200"
          .value=${String(plan.maxBlocks)}></label>
        <label class="field"><span>${words.firstNumber}</span><input name="firstNumber" type="number" required min="1"
          .value=${String(plan.firstNumber)}></label>
      </div>
      <label class="choice"><input type="checkbox" name="isAutomatic" .checked=${plan.isAutomatic}> ${words.automatic}</label>
      ${this.#sections(plan)}${this.#outlets(plan)}${this.#look(plan)}${this.#rights(plan.rights ?? usualRights)}
      <div class="orders"><button class="button go">${words.savePlan}</button>
        <button class="link" type="button" @click=${() => this.#send('plan-removed', plan)}>${words.removePlan}</button></div>
    </form>`
  }

  #sections({ sectionIds }: EditionPlan): TemplateResult {
    const last = this.order.length - 1
    return html`<fieldset><legend>${planForm.sections}</legend>
      ${this.#choice('sections', 'all', !this.hasOwnSections, planForm.allSections, () => { this.hasOwnSections = false })}
      ${this.#choice('sections', 'own', this.hasOwnSections, planForm.ownSections, () => { this.hasOwnSections = true })}
      ${this.hasOwnSections ? html`<ul role="list" class="list ordered">${repeat(this.order, section => section.sectionId,
        ({ sectionId, title }, at) => html`<li><label class="choice"><input type="checkbox" name="sectionIds" value=${sectionId}
            .checked=${sectionIds?.includes(sectionId) ?? true}> ${title}</label>
          <button class="icon" type="button" aria-disabled=${at === 0} aria-label=${planForm.sectionUp(title)}
            @click=${() => this.#move(at, -1)}>${icons.up}</button>
          <button class="icon" type="button" aria-disabled=${at === last} aria-label=${planForm.sectionDown(title)}
            @click=${() => this.#move(at, 1)}>${icons.down}</button></li>`)}</ul>` : nothing}</fieldset>`
  }

  #outlets({ outletIds }: EditionPlan): TemplateResult {
    return html`<fieldset><legend>${planForm.outlets}</legend>
      ${this.#choice('outlets', 'all', !this.hasOwnOutlets, planForm.allOutlets, () => { this.hasOwnOutlets = false })}
      ${this.#choice('outlets', 'own', this.hasOwnOutlets, planForm.ownOutlets, () => { this.hasOwnOutlets = true })}
      ${this.hasOwnOutlets ? html`<ul role="list" class="list outlets">${this.outlets.map(({ outletId, name }) => html`<li>
        <label class="choice"><input type="checkbox" name="outletIds" value=${outletId}
          .checked=${outletIds?.includes(outletId) ?? true}> <bdi>${name}</bdi></label></li>`)}</ul>` : nothing}</fieldset>`
  }

  #choice(name: string, value: string, isChosen: boolean, label: string, choose: () => void): TemplateResult {
    return html`<label class="choice"><input type="radio" name=${name} value=${value} .checked=${isChosen}
      @change=${choose}> ${label}</label>`
  }

  #look({ layout = 'pieces', paper = 'a4', compiler = '', distribution = '' }: EditionPlan): TemplateResult {
    return html`<h3 class="part">${planForm.look}</h3><div class="pair wide">
        <label class="field"><span>${planForm.layout}</span><select
          name="layout">${digestLayouts.map(other => html`<option value=${other}
          ?selected=${other === layout}>${editor.layouts[other]}</option>`)}</select></label>
        <label class="field"><span>${planForm.paper}</span><select
          name="paper">${paperSizes.map(other => html`<option value=${other}
          ?selected=${other === paper}>${editor.papers[other]}</option>`)}</select></label>
        <label class="field"><span>${planForm.compiler}</span><input name="compiler" maxlength="120" autocomplete="off"
          .value=${compiler}></label>
        <div class="field"><label><span>${planForm.distribution}</span><input name="distribution" maxlength="120"
          autocomplete="off"
          aria-describedby="distribution-hint" .value=${distribution}></label>
          <p class="hint" id="distribution-hint">${planForm.distributionHint}</p></div>
      </div>
      <div class="field"><span>${planForm.logo}</span>
        <input class="file" type="file" accept="image/png,image/jpeg" hidden aria-label=${planForm.logo} @change=${this.#takeLogo}>
        <div><button class="button small" type="button" aria-describedby="logo-hint"
          @click=${() => this.file.click()}>${evidence.choose}</button></div>
        <p class="hint" id="logo-hint">${planForm.logoHint(largestLogo)}</p>
        <p class="trouble" role="status">${this.logoTrouble}</p>
        <input type="hidden" name="logo" .value=${this.logo}>
        ${this.logo ? html`<p><img class="logo" src=${this.logo} alt=${planForm.logo}></p>
          <p><button class="link" type="button"
            @click=${() => { this.logo = '' }}>${planForm.removeLogo}</button></p>` : nothing}</div>`
  }

  #rights({ profile, maxQuoteWords, maxQuoteShare, licence = '', recipients }: RightsTerms): TemplateResult {
    return html`<h3 id="rights" class="part">${planForm.rights}</h3><fieldset aria-labelledby="rights">${profiles.map(other => html`<label class="choice"><input
          type="radio" name="profile" value=${other} .checked=${other === profile}> ${planForm.profiles[other]}</label>`)}
        <p class="hint">${planForm.profileHint}</p></fieldset>
      <div class="pair wide">
        <label class="field"><span>${planForm.maxQuoteWords}</span><input name="maxQuoteWords" type="number" required min="1"
          max="5000"
          .value=${String(maxQuoteWords)}></label>
        <label class="field"><span>${planForm.maxQuoteShare}</span><input name="maxQuoteShare" type="number" required min="1"
          max="100"
          .value=${String(maxQuoteShare)}></label>
        <label class="field"><span>${planForm.licence}</span><input name="licence" maxlength="500" autocomplete="off"
          .value=${licence}></label>
        <label class="field"><span>${planForm.recipients}</span><input name="recipients" type="number" min="1" max="1000000"
          .value=${String(recipients ?? '')}></label>
      </div>`
  }

  #move(at: number, by: -1 | 1): void {
    const section = this.order[at]
    if (section && this.order[at + by]) this.order = this.order.toSpliced(at, 1).toSpliced(at + by, 0, section)
  }

  readonly #takeLogo = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    input.value = ''
    if (!file) return
    this.logoTrouble = file.size > largestLogo ? planForm.logoTooLarge(file.size, largestLogo) : ''
    if (!this.logoTrouble) this.logo = await dataAddressOf(file)
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault()
    this.#send('plan-saved', planFromForm(this.plan, new FormData(event.target as HTMLFormElement)))
  }

  #send(name: string, plan: EditionPlan): void {
    this.dispatchEvent(new CustomEvent<EditionPlan>(name, { detail: plan }))
  }
}

/** Those in which a document has words of its own; a plan may have a country's kind of one. */
function documentLanguages({ language }: EditionPlan): readonly string[] {
  return [...new Set([language, ...interfaceLanguages])]
}

function dataAddressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable file'))
    reader.readAsDataURL(file)
  })
}

declare global {
  interface HTMLElementTagNameMap { 'pr-plan': PrPlan }
}
