import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExportedFile, ExportFormat } from '../../shared/digest.ts'
import { failureLine } from '../components/failure-line.ts'
import type { Digests } from '../state/digests.ts'
import { Watch } from '../state/watch.ts'
import { editor as words } from '../strings/index.ts'
import { base, buttons, failureStyles, type } from '../styles/shared.ts'

/** Export buttons and what came of the last export. The order goes up as `export-asked`. */
@customElement('pr-export')
export class PrExport extends LitElement {
  @property({ attribute: false }) digests!: Digests
  @property() digestId = ''

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: block; }
    .bar { display: flex; gap: 8px; justify-content: flex-end; flex-wrap: wrap; min-height: 32px; }
    .done {
      margin-top: 8px; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 12px; align-items: baseline;
      overflow-wrap: anywhere;
    }
    .warning { color: var(--warn); font-size: var(--t-s); margin-top: 4px; }
    .failure { margin-top: 8px; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.digests.exporting])
  }

  override render(): TemplateResult {
    const { value } = this.digests.exporting
    const shown = 'digestId' in value && value.digestId === this.digestId ? value : undefined
    return html`
      <div class="bar">${this.#button('html', words.exportHtml, shown?.kind === 'running' ? shown.format : undefined)}${
        this.#button('pdf', words.exportPdf, shown?.kind === 'running' ? shown.format : undefined)}</div>
      <div aria-live="polite">${shown?.kind === 'done' ? done(shown.file) : nothing}</div>
      ${shown?.kind === 'failed' ? failureLine(shown.failure) : nothing}`
  }

  #button(format: ExportFormat, title: string, running: ExportFormat | undefined): TemplateResult {
    return html`<button class="button" ?disabled=${running !== undefined} @click=${() => this.#ask(format)}>${
      running === format ? words.exporting(format) : title}</button>`
  }

  #ask(format: ExportFormat): void {
    this.dispatchEvent(new CustomEvent<ExportFormat>('export-asked', { detail: format }))
  }
}

function done({ fileName, byteCount, pageCount, href, warnings }: ExportedFile): TemplateResult {
  return html`<p class="done facts"><span>${words.exported(fileName, byteCount, pageCount)}</span>
      <a class="link" href=${href} download=${fileName}>${words.download}</a></p>
    ${warnings.map(warning => html`<p class="warning">${words.missingGlyphs(warning.characters)}</p>`)}`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-export': PrExport }
}
