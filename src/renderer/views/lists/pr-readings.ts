import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Api } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { shell, stories as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, settingsPartStyles, type } from '../../styles/shared.ts'

/** In the settings: what is counted for "Most read", and how to have it forgotten. */
@customElement('pr-readings')
export class PrReadings extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) toasts!: Toasts
  @state() private failure: Failure | undefined

  static override styles = [base, buttons, fields, type, failureStyles, settingsPartStyles, css`
    :host { display: block; }
  `]

  override render(): TemplateResult {
    return html`<section><h2 class="part">${words.readings}</h2>
      <p class="hint">${words.readingsHow}</p>
      ${failureLine(this.failure)}
      <p><button class="button small" @click=${() => void this.#forget()}>${words.forget}</button></p></section>`
  }

  async #forget(): Promise<void> {
    this.failure = await attempt(() => this.api.readings.forget({}))
    if (!this.failure) this.toasts.show(() => words.forgotten, { label: () => shell.undo, run: () => void this.#undo() })
  }

  async #undo(): Promise<void> {
    this.failure = await attempt(() => this.api.readings.undoForget({}))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-readings': PrReadings }
}
