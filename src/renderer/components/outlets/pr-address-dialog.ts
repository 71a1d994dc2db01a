import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Failure } from '../../../shared/failure.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Health, HealthLine } from '../../state/outlets/health.ts'
import { addressDialog as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** Follows a feed at another address. Sends `closed`, with the sentence to be said when something was done. */
@customElement('pr-address-dialog')
export class PrAddressDialog extends LitElement {
  @property({ attribute: false }) line!: HealthLine
  @property({ attribute: false }) health!: Health
  @state() private isAsking = false
  @state() private failure: Failure | undefined
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, css`p { overflow-wrap: anywhere; }`]

  protected override firstUpdated(): void {
    this.dialog.showModal()
  }

  override render(): TemplateResult {
    const { feed, row, title } = this.line
    const isPrivate = feed.allowPrivate || this.failure?.code === 'address-private'
    return html`<dialog closedby="any" aria-labelledby="title" @close=${() => this.#close()}><form @submit=${this.#save}>
      <h2 id="title" class="title">${words.title(title)}</h2>
      <p>${words.how}</p>
      <label class="field"><span>${words.address}</span><input name="address" type="text" inputmode="url" required
        spellcheck="false" autocomplete="url" .defaultValue=${row.movedTo ?? feed.feedUrl}></label>
      ${isPrivate ? html`<label class="choice"><input type="checkbox" name="allowPrivate"
        .checked=${feed.allowPrivate}> ${words.allowPrivate}</label>` : nothing}
      ${failureLine(this.failure)}
      <div class="answers">
        <button class="button" type="button" @click=${() => this.dialog.close()}>${words.cancel}</button>
        <button class="button go" aria-disabled=${this.isAsking}>${this.isAsking ? words.asking : words.save}</button>
      </div>
    </form></dialog>`
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    this.isAsking = true
    this.failure = await attempt(() =>
      this.health.changeAddress(this.line.feed.feedId, String(form.get('address')).trim(), form.has('allowPrivate')))
    this.isAsking = false
    const { title } = this.line
    if (!this.failure) this.#close(() => words.done(title))
  }

  #close(said: (() => string) | null = null): void {
    this.dispatchEvent(new CustomEvent<(() => string) | null>('closed', { detail: said }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-address-dialog': PrAddressDialog }
}
