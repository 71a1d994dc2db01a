import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Failure } from '../../../shared/failure.ts'
import { fullTextChoices, type FullTextChoice } from '../../../shared/full-text.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Health, HealthLine } from '../../state/outlets/health.ts'
import { fullText as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** Chooses when the pages of a feed's articles are fetched. Sends `closed`, with the sentence to be said when something was
 *  done. */
@customElement('pr-full-text-dialog')
export class PrFullTextDialog extends LitElement {
  @property({ attribute: false }) line!: HealthLine
  @property({ attribute: false }) health!: Health
  @state() private isSaving = false
  @state() private general: FullTextChoice = 'onOpening'
  @state() private failure: Failure | undefined
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, css`
    legend { margin-bottom: 4px; }
  `]

  protected override async firstUpdated(): Promise<void> {
    this.dialog.showModal()
    this.failure = await attempt(async () => { this.general = await this.health.generalFullText() })
  }

  override render(): TemplateResult {
    const { feed, title } = this.line
    return html`<dialog closedby="any" aria-labelledby="title" @close=${() => this.#close()}><form @submit=${this.#save}>
      <h2 id="title" class="title">${words.of(title)}</h2>
      <p>${words.how}</p>
      <fieldset><legend>${words.legend}</legend>
        ${this.#choice('', words.asSettings(this.general), feed.fullText === undefined)}
        ${fullTextChoices.map(choice => this.#choice(choice, words.choices[choice], feed.fullText === choice))}
      </fieldset>
      ${failureLine(this.failure)}
      <div class="answers">
        <button class="button" type="button" @click=${() => this.dialog.close()}>${words.cancel}</button>
        <button class="button go" aria-disabled=${this.isSaving}>${words.save}</button>
      </div>
    </form></dialog>`
  }

  #choice(value: string, label: string, isChecked: boolean): TemplateResult {
    return html`<label class="choice"><input type="radio" name="fullText" value=${value} ?checked=${isChecked}> ${label}</label>`
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const chosen = String(new FormData(event.target as HTMLFormElement).get('fullText') ?? '')
    this.isSaving = true
    this.failure = await attempt(() =>
      this.health.setFullText(this.line.feed.feedId, fullTextChoices.find(choice => choice === chosen)))
    this.isSaving = false
    const { title } = this.line
    if (!this.failure) this.#close(() => words.done(title))
  }

  #close(said: (() => string) | null = null): void {
    this.dispatchEvent(new CustomEvent<(() => string) | null>('closed', { detail: said }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-full-text-dialog': PrFullTextDialog }
}
