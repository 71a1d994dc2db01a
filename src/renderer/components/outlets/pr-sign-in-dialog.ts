import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Failure } from '../../../shared/failure.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Health, HealthLine } from '../../state/outlets/health.ts'
import { signInDialog as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** Asks for what a feed's server wants to be told. Nothing of it stays in the page. Sends `closed`, with the sentence to be said
 *  when something was done. */
@customElement('pr-sign-in-dialog')
export class PrSignInDialog extends LitElement {
  @property({ attribute: false }) line!: HealthLine
  @property({ attribute: false }) health!: Health
  @state() private isByHeader = false
  @state() private isSaving = false
  @state() private failure: Failure | undefined
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, css`
    .choices { display: flex; flex-wrap: wrap; gap: 2px 20px; }
    legend { margin-bottom: 4px; }
  `]

  protected override firstUpdated(): void {
    this.dialog.showModal()
  }

  override render(): TemplateResult {
    const { feed, title } = this.line
    return html`<dialog closedby="any" aria-labelledby="title" @close=${() => this.#close()}><form autocomplete="off"
      @submit=${this.#save}>
      <h2 id="title" class="title">${words.title(title)}</h2>
      <p>${words.how(new URL(feed.feedUrl).host)}</p>
      <fieldset><legend>${words.by}</legend><div class="choices">
        ${this.#way(false, words.byPassword)}${this.#way(true, words.byHeader)}
      </div></fieldset>
      ${this.isByHeader ? this.#header() : this.#password()}
      ${failureLine(this.failure)}
      ${this.failure?.code === 'secret-unprotected' ? html`<label class="choice"><input type="checkbox" name="acceptsPlain">
        ${words.acceptPlain}</label>` : nothing}
      <div class="answers">
        <button class="button" type="button" @click=${() => this.dialog.close()}>${words.cancel}</button>
        <button class="button go" aria-disabled=${this.isSaving}>${this.isSaving ? words.saving : words.save}</button>
      </div>
    </form></dialog>`
  }

  #way(isByHeader: boolean, label: string): TemplateResult {
    return html`<label class="choice"><input type="radio" name="way" .checked=${this.isByHeader === isByHeader}
      @change=${() => { this.isByHeader = isByHeader }}> ${label}</label>`
  }

  #password(): TemplateResult {
    return html`<label class="field"><span>${words.user}</span><input name="user" required maxlength="1000"
        spellcheck="false" autocomplete="off"></label>
      <label class="field"><span>${words.password}</span><input name="password" type="password" maxlength="1000"
        autocomplete="off"></label>`
  }

  #header(): TemplateResult {
    return html`<div class="field"><label><span>${words.headerName}</span><input name="name" required maxlength="100"
        spellcheck="false" autocomplete="off" aria-describedby="header-hint"></label>
        <p class="hint" id="header-hint">${words.headerHint}</p></div>
      <label class="field"><span>${words.headerValue}</span><input name="value" type="password" required maxlength="1000"
        autocomplete="off"></label>`
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const text = (name: string): string => String(form.get(name) ?? '')
    const told = this.isByHeader
      ? { header: { name: text('name').trim(), value: text('value') } } : { user: text('user'), password: text('password') }
    this.isSaving = true
    this.failure = await attempt(() => this.health.signIn({
      feedId: this.line.feed.feedId, ...told, ...(form.has('acceptsPlain') && { acceptsPlain: true })
    }))
    this.isSaving = false
    const { title } = this.line
    if (!this.failure) this.#close(() => words.done(title))
  }

  #close(said: (() => string) | null = null): void {
    this.dispatchEvent(new CustomEvent<(() => string) | null>('closed', { detail: said }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-sign-in-dialog': PrSignInDialog }
}
