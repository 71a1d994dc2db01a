import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ArticleView } from '../../shared/article.ts'
import type { Api } from '../../shared/contract.ts'
import { exportFormats, type ExportFormat } from '../../shared/digest.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import { articleExport as words, editor } from '../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../styles/shared.ts'
import { startDownload } from './download.ts'
import { failureLine } from './failure-line.ts'

/** Writes an article into a file of the reader's choice, and hands it over. */
@customElement('pr-article-export')
export class PrArticleExport extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) article!: ArticleView
  @state() private isSaving = false
  @state() private isCancelled = false
  @state() private savedAs: string | undefined
  @state() private failure: Failure | undefined
  @query('select') private choice!: HTMLSelectElement

  static override styles = [base, buttons, type, fields, failureStyles, css`
    :host { display: block; }
    .order { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; font-size: var(--t-m); }
    .order label { flex-basis: 100%; }
    .order select { flex: 1; width: auto; }
    .outcome { font-size: var(--t-s); overflow-wrap: anywhere; }
    .outcome:empty { display: none; }
  `]

  override render(): TemplateResult {
    return html`<div class="order"><label for="format">${words.saveAs}</label>
        <select id="format" aria-label=${words.format}>${exportFormats.map(format => html`
          <option value=${format}>${format === 'json' ? words.json : editor.formats[format].name}</option>`)}</select>
        <button class="button small" @click=${this.isSaving ? this.#cancel : this.#save}>${
          this.isSaving ? words.cancel : words.save}</button></div>
      <p class="outcome quiet" role="status">${this.#outcome()}</p>
      ${failureLine(this.failure)}`
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('article') as ArticleView | undefined
    if (before && before.articleId !== this.article.articleId) this.#forget()
  }

  #outcome(): string {
    if (this.isSaving) return words.saving
    if (this.isCancelled) return editor.exportCancelled
    return this.savedAs === undefined ? '' : words.saved(this.savedAs)
  }

  #forget(): void {
    this.savedAs = this.failure = undefined
    this.isCancelled = false
  }

  readonly #save = async (): Promise<void> => {
    const { articleId } = this.article
    const shows = (): boolean => this.article.articleId === articleId
    this.isSaving = true
    this.#forget()
    try {
      const { href, fileName } = await this.api.articles.export({ articleId, format: this.choice.value as ExportFormat })
      startDownload(href, fileName)
      if (shows()) this.savedAs = fileName
    } catch (error) {
      const failure = toFailure(error)
      if (!shows()) return
      if (failure.code === 'cancelled') this.isCancelled = true
      else this.failure = failure
    } finally {
      this.isSaving = false
    }
  }

  readonly #cancel = (): void => {
    void this.api.digests.cancelExport({})
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-article-export': PrArticleExport }
}
