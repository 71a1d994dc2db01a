import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { OpmlImport } from '../../state/outlets/opml-import.ts'
import { Watch } from '../../state/base/watch.ts'
import { opml as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import './pr-opml-report.ts'

/** Takes an OPML file by a button, or dropped anywhere on the window, and tells what became of each feed. */
@customElement('pr-opml-import')
export class PrOpmlImport extends LitElement {
  @property({ attribute: false }) opmlImport!: OpmlImport
  @state() private isDragged = false
  @query('input') private input!: HTMLInputElement

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: contents; }
    .button { justify-self: start; }
    .outcome { flex-basis: 100%; order: 1; }
    .outcome:empty { display: none; }
    .undone { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; font-size: var(--t-s); margin-top: 6px; }
    .failure { margin-top: 10px; }
    .veil {
      position: fixed; inset: 12px; z-index: 10; display: grid; place-items: center; border: 2px dashed var(--accent);
      border-radius: var(--radius); background: color-mix(in srgb, var(--paper) 88%, transparent); pointer-events: none;
      font: 600 var(--t-xl)/1.2 var(--serif);
    }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.opmlImport.state])
  }

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
    const isReading = this.opmlImport.state.value.kind === 'reading'
    return html`
      <input type="file" accept=".opml,.xml,text/x-opml,application/xml,text/xml" hidden aria-label=${words.import}
        @change=${this.#choose}>
      <button class="button" aria-disabled=${isReading} @click=${() => this.input.click()}>${isReading
        ? words.reading : words.import}</button>
      <div class="outcome" aria-live="polite">${this.#outcome()}</div>
      ${this.isDragged ? html`<div class="veil">${words.dropHere}</div>` : nothing}`
  }

  #outcome(): TemplateResult | typeof nothing {
    const { value } = this.opmlImport.state
    switch (value.kind) {
      case 'done': return html`<pr-opml-report .report=${value.report} .failure=${value.failure}
        @undo-asked=${() => void this.opmlImport.undo()} @closed=${() => this.opmlImport.clear()}></pr-opml-report>`
      case 'undone': return html`<p class="undone">${words.undone(value.removed, value.stayed)}
        <button class="link" @click=${() => this.opmlImport.clear()}>${words.done}</button></p>`
      case 'failed': return failureLine(value.failure) as TemplateResult
      default: return nothing
    }
  }

  readonly #choose = (): void => {
    this.#take(this.input.files?.[0])
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
    this.#take(file)
  }

  #take(file: File | undefined): void {
    if (file) void this.opmlImport.take(file)
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-opml-import': PrOpmlImport }
}
