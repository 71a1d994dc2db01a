import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { SnapshotCheck } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { dayOf, longDay, timeWithOffset } from '../../format/times.ts'
import { evidence as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, settingsPartStyles, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** Takes the file of an article that was saved as evidence, by a button or dropped on it, and tells whether it is as it was. */
@customElement('pr-check-evidence')
export class PrCheckEvidence extends LitElement {
  @property({ attribute: false }) api!: Api
  @property() zone = 'UTC'
  @state() private isDragged = false
  @state() private isChecking = false
  @state() private check: SnapshotCheck | undefined
  @state() private failure: Failure | undefined
  @query('input') private input!: HTMLInputElement

  static override styles = [base, buttons, type, failureStyles, settingsPartStyles, css`
    :host { display: grid; gap: 12px; }
    [aria-live]:empty { display: contents; }
    .place {
      border: 1px dashed var(--rule); border-radius: var(--radius); padding: 14px; display: grid; gap: 10px; justify-items: start;
    }
    .place.dragged { border-color: var(--accent); }
    .headline { font-size: var(--t-m); }
    ul { display: grid; gap: 4px; padding: 0; margin: 8px 0; list-style: none; }
    .bad { color: var(--accent); font-weight: 600; }
    .seal { overflow-wrap: anywhere; font-size: var(--t-s); }
  `]

  override render(): TemplateResult {
    return html`<h2 class="part">${words.title}</h2>
      <div class="place ${this.isDragged ? 'dragged' : ''}" @dragover=${this.#over} @dragleave=${this.#leave} @drop=${this.#drop}>
        <p class="quiet">${this.isDragged ? words.dropHere : words.intro}</p>
        <input type="file" accept=".html,text/html" hidden aria-label=${words.choose} @change=${this.#choose}>
        <button class="button small" aria-disabled=${this.isChecking}
          @click=${() => this.input.click()}>${this.isChecking ? words.checking : words.choose}</button>
      </div>
      <div aria-live="polite">${this.check ? this.#outcome(this.check) : nothing}</div>
      ${failureLine(this.failure)}`
  }

  #outcome(check: SnapshotCheck): TemplateResult {
    const verdict = (isGood: boolean, good: string, bad: string): TemplateResult =>
      html`<li class=${isGood ? '' : 'bad'}>${isGood ? good : bad}</li>`
    return html`<h3 class="headline" dir="auto">${check.headline}</h3>
      <p class="facts"><bdi>${check.outletName}</bdi> · ${words.seenAt(...this.#time(check.firstSeenAt))} · ${
        words.savedAt(...this.#time(check.savedAt), check.programVersion)}</p>
      <ul>${verdict(check.isUntouched, words.untouched, words.touched)}
        ${verdict(check.hasTrueText, words.trueText, words.falseText)}
        <li>${words.inArchive[check.inArchive]}</li></ul>
      <p class="quiet seal">${words.seal} ${check.seal}</p>`
  }

  #time(instant: string): [day: string, time: string] {
    return [longDay(dayOf(instant, this.zone)), timeWithOffset(instant, this.zone)]
  }

  readonly #choose = async (): Promise<void> => {
    await this.#read(this.input.files?.[0])
    this.input.value = ''
  }

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.isDragged = true
  }

  readonly #leave = (): void => { this.isDragged = false }

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault()
    this.isDragged = false
    void this.#read(event.dataTransfer?.files[0])
  }

  async #read(file: File | undefined): Promise<void> {
    if (file === undefined) return
    this.isChecking = true
    this.check = this.failure = undefined
    try {
      this.check = await this.api.articles.checkSnapshot({ text: await file.text() })
    } catch (error) {
      this.failure = toFailure(error)
    } finally {
      this.isChecking = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-check-evidence': PrCheckEvidence }
}
