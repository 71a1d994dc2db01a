import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { EditionPlan } from '../../shared/library.ts'
import { zoneOptions } from '../components/zone-options.ts'
import { planFromForm } from '../state/edition-plans.ts'
import { settingsPage as words } from '../strings/index.ts'
import { base, buttons, fields, type } from '../styles/shared.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The form of an edition plan. Sends `plan-saved` and `plan-removed` with the plan. */
@customElement('pr-plan')
export class PrPlan extends LitElement {
  @property({ attribute: false }) plan!: EditionPlan
  @property({ type: Boolean }) isNew = false

  static override styles = [base, buttons, fields, type, css`
    :host { display: block; }
    form { border-top: 2px solid var(--rule-strong); margin-top: 16px; padding: 10px 0 8px; display: grid; gap: 16px; }
    .pair {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr)); gap: 16px 24px; align-items: start;
    }
    .wide { grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); }
    .days { display: flex; flex-wrap: wrap; gap: 2px 16px; }
    legend { padding: 0; margin-bottom: 4px; }
    .orders { display: flex; gap: 16px; align-items: center; }
  `]

  override render(): TemplateResult {
    const { plan } = this
    return html`<form @submit=${this.#save}>
      <h2 class="part">${words.plan(plan.name)}</h2>
      <p class="hint">${words.planIntro}</p>
      <div class="pair wide">
        <label class="field"><span>${words.name}</span><input name="name" required maxlength="120" autocomplete="off"
          .value=${plan.name}></label>
        <label class="field"><span>${words.zone}</span><select name="zone">${zoneOptions(plan.zone)}</select></label>
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
        <label class="field"><span>${words.language}</span><input
          name="language" required pattern="[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*" autocomplete="off" spellcheck="false"
          .value=${plan.language}></label>
      </div>
      <label class="choice"><input type="checkbox" name="isAutomatic" .checked=${plan.isAutomatic}> ${words.automatic}</label>
      <div class="orders"><button class="button go">${words.savePlan}</button>
        <button class="link" type="button" @click=${() => this.#send('plan-removed', plan)}>${words.removePlan}</button></div>
    </form>`
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault()
    this.#send('plan-saved', planFromForm(this.plan, new FormData(event.target as HTMLFormElement)))
  }

  #send(name: string, plan: EditionPlan): void {
    this.dispatchEvent(new CustomEvent<EditionPlan>(name, { detail: plan }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-plan': PrPlan }
}
