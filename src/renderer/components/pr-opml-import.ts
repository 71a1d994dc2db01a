import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { OpmlReport } from '../../shared/contract.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import type { Outlets } from '../state/outlets.ts'
import { outletsPage as words } from '../strings.ts'
import { base, buttons, failureStyles, type } from '../styles/shared.ts'
import { failureLine } from './failure-line.ts'

/** Takes an OPML file by a button, or dropped anywhere on the window, and tells what became of each feed. */
@customElement('pr-opml-import')
export class PrOpmlImport extends LitElement {
  @property({ attribute: false }) outlets!: Outlets
  @state() private report: OpmlReport | undefined
  @state() private failure: Failure | undefined
  @state() private isDragged = false
  @query('input') private input!: HTMLInputElement

  static override styles = [base, buttons, type, failureStyles, css`
    .report { margin-top: 10px; font-size: var(--t-s); }
    .report:empty { margin: 0; }
    .report li { padding: 6px 0; border-top: 1px solid var(--rule); }
    .report ul { margin-top: 6px; max-height: 240px; overflow: auto; }
    .failure { margin-top: 10px; }
    .veil {
      position: fixed; inset: 12px; z-index: 10; display: grid; place-items: center; border: 2px dashed var(--accent);
      border-radius: var(--radius); background: color-mix(in srgb, var(--paper) 88%, transparent); pointer-events: none;
      font: 600 var(--t-xl)/1.2 var(--serif);
    }
  `]

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('dragover', this.#over)
    window.addEventListener('dragleave', this.#leave)
    window.addEventListener('drop', this.#drop)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('dragover', this.#over)
    window.removeEventListener('dragleave', this.#leave)
    window.removeEventListener('drop', this.#drop)
  }

  override render(): TemplateResult {
    return html`
      <input type="file" accept=".opml,.xml,text/x-opml,application/xml,text/xml" hidden aria-label=${words.importOpml}
        @change=${this.#choose}>
      <button class="button" @click=${() => this.input.click()}>${words.importOpml}</button>
      <div class="report" aria-live="polite">${this.report ? this.#report(this.report) : nothing}</div>
      ${failureLine(this.failure)}
      ${this.isDragged ? html`<div class="veil">${words.dropHere}</div>` : nothing}`
  }

  #report(report: OpmlReport): TemplateResult {
    return html`<p>${words.imported(report)}.</p>
      ${report.failed.length ? html`<ul tabindex="0" role="list"
        aria-label=${words.importOpml}>${report.failed.map(({ title, feedUrl, code }) => html`<li>
        <b>${title || feedUrl}</b> <span
          class="quiet">${failureSentence({ code, details: { address: feedUrl } })}</span></li>`)}</ul>` : nothing}`
  }

  readonly #choose = (): void => {
    void this.#import(this.input.files?.[0])
    this.input.value = ''
  }

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.isDragged = true
  }

  readonly #leave = (event: DragEvent): void => {
    // The window is left for nothing; from one element to another there is a related target.
    if (!event.relatedTarget) this.isDragged = false
  }

  readonly #drop = (event: DragEvent): void => {
    this.isDragged = false
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void this.#import(file)
  }

  async #import(file: File | undefined): Promise<void> {
    if (!file) return
    this.failure = this.report = undefined
    try {
      this.report = await this.outlets.importOpml(await file.text())
    } catch (error) {
      this.failure = toFailure(error)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-opml-import': PrOpmlImport }
}
