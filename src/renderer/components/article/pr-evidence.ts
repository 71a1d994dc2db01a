import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ArticleView } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { evidence as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'
import { startDownload } from '../base/download.ts'
import { failureLine } from '../base/failure-line.ts'

/** Saves an article as it is stored into one file, and hands the file to the reader. */
@customElement('pr-evidence')
export class PrEvidence extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) article!: ArticleView
  @state() private isSaving = false
  @state() private savedAs: string | undefined
  @state() private failure: Failure | undefined

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: inline-block; }
    .outcome { font-size: var(--t-s); overflow-wrap: anywhere; }
    .outcome:empty { display: none; }
  `]

  override render(): TemplateResult {
    return html`<button class="button small" title=${words.saveHint} aria-disabled=${this.isSaving}
      @click=${this.#save}>${this.isSaving ? words.saving : words.save}</button>
      <p class="outcome quiet" role="status">${this.savedAs === undefined ? '' : words.saved(this.savedAs)}</p>
      ${failureLine(this.failure)}`
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('article') as ArticleView | undefined
    if (before && before.articleId !== this.article.articleId) [this.savedAs, this.failure] = [undefined, undefined]
  }

  readonly #save = async (): Promise<void> => {
    const { articleId } = this.article
    this.isSaving = true
    this.failure = undefined
    try {
      const { href, fileName } = await this.api.articles.exportSnapshot({ articleId, language: interfaceLanguage() })
      startDownload(href, fileName)
      if (this.article.articleId === articleId) this.savedAs = fileName
    } catch (error) {
      if (this.article.articleId === articleId) this.failure = toFailure(error)
    } finally {
      this.isSaving = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-evidence': PrEvidence }
}
