import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { encodingGroups } from '../../../shared/encodings.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import type { FeedReadings } from '../../../shared/feed.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Health, HealthLine } from '../../state/outlets/health.ts'
import { readingDialog as words, scriptNames } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import { zoneOptions } from '../base/zone-options.ts'

/** Chooses in which encoding a feed is read, by what its headlines look like in each, and the zone of dates that name none.
 *  Sends `closed`, with the sentence to be said when something was done. */
@customElement('pr-reading-dialog')
export class PrReadingDialog extends LitElement {
  @property({ attribute: false }) line!: HealthLine
  @property({ attribute: false }) health!: Health
  @state() private readings: FeedReadings | undefined
  @state() private encoding = ''
  @state() private isSaving = false
  @state() private failure: Failure | undefined
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, css`
    .preview { border-top: 1px solid var(--rule); padding-top: 8px; min-height: 108px; }
    .preview li { font: 400 var(--t-m)/1.3 var(--serif); margin-top: 6px; overflow-wrap: anywhere; }
  `]

  protected override async firstUpdated(): Promise<void> {
    this.encoding = this.line.feed.encoding ?? ''
    this.dialog.showModal()
    try {
      this.readings = await this.health.previewEncodings(this.line.feed.feedId)
      await this.updateComplete
      this.#focusChoice()
    } catch (error) {
      this.failure = toFailure(error)
    }
  }

  override render(): TemplateResult {
    const { readings } = this
    return html`<dialog closedby="any" aria-labelledby="title" @close=${() => this.#close()}><form @submit=${this.#save}>
      <h2 id="title" class="title">${words.title(this.line.title)}</h2>
      ${readings ? this.#choices(readings) : html`<p role="status">${this.failure ? nothing : words.loading}</p>`}
      ${failureLine(this.failure)}
      <div class="answers">
        <button class="button" type="button" @click=${() => this.dialog.close()}>${words.cancel}</button>
        <button class="button go" aria-disabled=${this.isSaving || !readings}>${this.isSaving ? words.saving : words.save}</button>
      </div>
    </form></dialog>`
  }

  /** What is to be chosen comes in above the button that had the focus meanwhile, and may push it out of sight. */
  #focusChoice(): void {
    if (this.shadowRoot?.activeElement?.matches('[type="button"]')) this.renderRoot.querySelector('select')?.focus()
  }

  #choices(readings: FeedReadings): TemplateResult {
    const { feed } = this.line
    const { headlines, datesWithoutZone } = readings
    const shown = headlines[this.encoding || readings.encoding] ?? []
    return html`<p>${words.how}</p>
      <label class="field"><span>${words.encoding}</span><select name="encoding"
        @change=${(event: Event) => { this.encoding = (event.target as HTMLSelectElement).value }}>
        ${this.#option('', words.automatic(readings.encoding))}
        ${this.#group(words.likely, readings.likely)}
        ${encodingGroups.map(({ script, encodings }) => this.#group(scriptNames[script],
          encodings.filter(name => headlines[name] !== undefined && !readings.likely.includes(name))))}
      </select></label>
      <div class="preview" aria-live="polite"><p class="hint" id="preview">${words.preview}</p>
        <ul role="list" aria-labelledby="preview">${shown.map(headline => html`<li dir="auto">${headline}</li>`)}</ul></div>
      <div class="field"><label><span>${words.zone}</span><select name="zone" aria-describedby="zone-hint">
        ${zoneOptions(feed.zone ?? 'UTC')}</select></label>
        <p class="hint" id="zone-hint">${datesWithoutZone.length > 0 ? words.datesWithoutZone(datesWithoutZone)
          : words.zonesTold}</p></div>`
  }

  #group(label: string, encodings: readonly string[]): TemplateResult | typeof nothing {
    if (encodings.length === 0) return nothing
    return html`<optgroup label=${label}>${encodings.map(name => this.#option(name, name))}</optgroup>`
  }

  #option(value: string, label: string): TemplateResult {
    return html`<option value=${value} ?selected=${value === this.encoding}>${label}</option>`
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const zone = String(new FormData(event.target as HTMLFormElement).get('zone'))
    let changed = 0
    this.isSaving = true
    this.failure = await attempt(async () => {
      changed = await this.health.setReading(this.line.feed.feedId, {
        ...(this.encoding && { encoding: this.encoding }), ...(zone !== 'UTC' && { zone })
      })
    })
    this.isSaving = false
    const { title } = this.line
    if (!this.failure) this.#close(() => words.done(title, changed))
  }

  #close(said: (() => string) | null = null): void {
    this.dispatchEvent(new CustomEvent<(() => string) | null>('closed', { detail: said }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-reading-dialog': PrReadingDialog }
}
