import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Api } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Settings } from '../../../shared/settings.ts'
import { firstAlertSettings, type AlertSettings } from '../../../shared/topic.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Loader } from '../../state/base/loaded.ts'
import { Watch } from '../../state/base/watch.ts'
import { alerts as words } from '../../strings/index.ts'
import { base, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** When the reader is told of new articles of topics; every change is saved when it is made. */
@customElement('pr-alert-settings')
export class PrAlertSettings extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) settings!: Loader<Settings>
  @state() private failure: Failure | undefined

  static override styles = [base, fields, type, failureStyles, css`
    section { display: grid; gap: 12px; }
    .part { margin-bottom: 3px; }
    .pair { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: end; }
    .pair .field { width: 170px; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.settings.state])
  }

  override render(): TemplateResult {
    const { alerts = firstAlertSettings } = this.settings.state.value.value ?? {}
    const { quietFrom, quietTo, batchMinutes } = alerts
    const isQuiet = quietFrom !== undefined && quietTo !== undefined
    return html`<section aria-labelledby="alerts">
      <div><h2 id="alerts" class="part">${words.title}</h2><p class="facts">${words.how}</p></div>
      <label class="choice"><input type="checkbox" .checked=${live(isQuiet)} @change=${() => this.#setQuiet(!isQuiet, alerts)}>
        ${words.isQuiet}</label>
      <div class="pair">
        ${isQuiet ? html`${this.#time(words.from, quietFrom, time => ({ ...alerts, quietFrom: time }))}
          ${this.#time(words.to, quietTo, time => ({ ...alerts, quietTo: time }))}` : nothing}
        <label class="field"><span>${words.every}</span><select @change=${(event: Event) => this.#change({
            ...alerts, batchMinutes: Number((event.target as HTMLSelectElement).value) })}>
          ${Object.entries(words.periods).map(([minutes, label]) => html`<option value=${minutes}
            ?selected=${Number(minutes) === batchMinutes}>${label}</option>`)}</select></label>
      </div>
      ${failureLine(this.failure)}
    </section>`
  }

  #time(label: string, value: string, changed: (time: string) => AlertSettings): TemplateResult {
    return html`<label class="field"><span>${label}</span><input type="time" required .value=${live(value)}
      @change=${(event: Event) => {
        const time = (event.target as HTMLInputElement).value
        if (time) this.#change(changed(time))
      }}></label>`
  }

  #setQuiet(isQuiet: boolean, { batchMinutes }: AlertSettings): void {
    this.#change({ ...(isQuiet && firstAlertSettings), batchMinutes })
  }

  #change(alerts: AlertSettings): void {
    void attempt(async () => this.settings.put(await this.api.settings.change({ change: { alerts } }))).then(failure => {
      this.failure = failure
    })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-alert-settings': PrAlertSettings }
}
