import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Api } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Settings } from '../../../shared/settings.ts'
import { firstWeatherAddress } from '../../../shared/weather.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { shell, weatherWords as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, settingsPartStyles, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** Switches the weather on, and says whom to ask. Changes of settings go up as `settings-asked`. */
@customElement('pr-weather-settings')
export class PrWeatherSettings extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) settings!: Settings
  @property({ attribute: false }) toasts!: Toasts
  @state() private failure: Failure | undefined
  @state() private said = ''

  static override styles = [base, buttons, fields, type, failureStyles, settingsPartStyles, css`
    :host { display: block; }
    form { display: grid; gap: 8px; max-width: 460px; }
    .answers { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; }
    .said { color: var(--good); font: 600 var(--t-s)/1.3 var(--sans); }
  `]

  override render(): TemplateResult {
    const { isOn = false, address = firstWeatherAddress } = this.settings.weather ?? {}
    return html`<section><h2 class="part">${words.title}</h2>
      <div><label class="choice"><input type="checkbox" .checked=${isOn} @change=${(event: Event) =>
        this.#change({ isOn: (event.target as HTMLInputElement).checked })}> ${words.switch}</label>
        <p class="hint">${words.hint}</p><p class="hint">${words.terms}</p></div>
      ${isOn ? html`<div class="field"><label><span>${words.address}</span><input type="url" required maxlength="300"
          spellcheck="false" pattern="https?://[^?@]+" aria-describedby="address-hint" .value=${address} @change=${this.#setAddress}></label>
          <p class="hint" id="address-hint">${words.addressHint}</p></div>
        ${this.#key()}` : nothing}
    </section>`
  }

  #key(): TemplateResult {
    return html`<form autocomplete="off" @submit=${this.#saveKey}>
      <div class="field"><label><span>${words.key}</span><input name="key" type="password" required maxlength="200"
        autocomplete="off" aria-describedby="key-hint"></label><p class="hint" id="key-hint">${words.keyHint}</p></div>
      ${this.failure?.code === 'secret-unprotected' ? html`<label class="choice"><input type="checkbox" name="plain" required>
        ${words.acceptPlain}</label>` : nothing}
      ${failureLine(this.failure)}
      <p class="answers"><button class="button small">${words.saveKey}</button>
        <button class="link" type="button" @click=${this.#removeKey}>${words.removeKey}</button>
        <span class="said" role="status">${this.said}</span></p>
    </form>`
  }

  readonly #setAddress = (event: Event): void => {
    const input = event.target as HTMLInputElement
    if (input.reportValidity()) this.#change({ isOn: true, address: input.value.trim() })
  }

  readonly #saveKey = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const given = new FormData(form)
    this.said = ''
    this.failure = await attempt(() => this.api.desk.setWeatherKey({
      key: String(given.get('key')), ...(given.has('plain') && { acceptsPlain: true })
    }))
    if (this.failure) return
    form.reset()
    this.said = words.keySaved
  }

  readonly #removeKey = async (): Promise<void> => {
    this.said = ''
    this.failure = await attempt(() => this.api.desk.setWeatherKey({}))
    if (!this.failure) this.toasts.show(() => words.keyRemoved, { label: () => shell.undo, run: () => void this.#undo() })
  }

  async #undo(): Promise<void> {
    this.failure = await attempt(() => this.api.desk.undoWeatherKey({}))
  }

  #change(change: NonNullable<Settings['weather']>): void {
    const detail = { weather: { ...this.settings.weather, ...change } }
    this.dispatchEvent(new CustomEvent('settings-asked', { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-weather-settings': PrWeatherSettings }
}
