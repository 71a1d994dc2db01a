import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { exportFormats, type ExportFormat } from '../../../shared/digest.ts'
import type { ArticleExport, ArticleExportState } from '../../state/article/article-export.ts'
import { Watch } from '../../state/base/watch.ts'
import { articleExport as words, editor } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { startDownload } from '../base/download.ts'
import { failureLine } from '../base/failure-line.ts'
import { progressLine } from '../base/progress-line.ts'

/** Writes an article into a file of the reader's choice, and hands it over. */
@customElement('pr-article-export')
export class PrArticleExport extends LitElement {
  @property({ attribute: false }) articleExport!: ArticleExport
  @property() articleId = ''
  @query('select') private choice!: HTMLSelectElement

  static override styles = [base, buttons, type, fields, failureStyles, css`
    :host { display: block; }
    .order { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; font-size: var(--t-m); }
    .order label { flex-basis: 100%; font: 600 var(--t-s)/1.3 var(--sans); }
    .order select { flex: 1; width: auto; }
    .outcome { font-size: var(--t-s); overflow-wrap: anywhere; max-width: 320px; }
    .outcome:empty { display: none; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.articleExport.state])
  }

  override render(): TemplateResult {
    const shown = this.#shown()
    const isRunning = shown?.kind === 'running'
    return html`<div class="order"><label for="format">${words.saveAs}</label>
        <select id="format" aria-label=${words.format}>${exportFormats.map(format => html`
          <option value=${format}>${nameOf(format)}</option>`)}</select>
        <button class="button small" @click=${isRunning ? this.#cancel : this.#save}>${
          isRunning ? words.cancel : words.save}</button></div>
      <div class="outcome quiet">${isRunning
        ? progressLine(editor.exporting(nameOf(shown.format), shown.progress), shown.progress) : nothing}</div>
      <p class="outcome quiet" role="status">${outcome(shown)}</p>
      ${shown?.kind === 'failed' && shown.failure.code !== 'cancelled' ? failureLine(shown.failure) : nothing}`
  }

  /** What became of the article that is shown. */
  #shown(): Exclude<ArticleExportState, { kind: 'none' }> | undefined {
    const { value } = this.articleExport.state
    return value.kind !== 'none' && value.articleId === this.articleId ? value : undefined
  }

  readonly #save = async (): Promise<void> => {
    const file = await this.articleExport.export(this.articleId, this.choice.value as ExportFormat)
    if (file) startDownload(file.href, file.fileName)
  }

  readonly #cancel = (): void => {
    void this.articleExport.cancel()
  }
}

function nameOf(format: ExportFormat): string {
  return format === 'json' ? words.json : editor.formats[format].name
}

function outcome(shown: ArticleExportState | undefined): string {
  if (shown?.kind === 'done') return words.saved(shown.fileName)
  return shown?.kind === 'failed' && shown.failure.code === 'cancelled' ? editor.exportCancelled : ''
}

declare global {
  interface HTMLElementTagNameMap { 'pr-article-export': PrArticleExport }
}
