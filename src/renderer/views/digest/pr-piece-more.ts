import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Api } from '../../../shared/contract.ts'
import { isArticleBlock, type ArticleBlock, type DigestBlock, type QuoteCheck } from '../../../shared/digest.ts'
import type { Section } from '../../../shared/library.ts'
import { oneLine } from '../../components/base/one-line.ts'
import '../../components/digest/pr-money-notes.ts'
import '../../components/digest/pr-quotes.ts'
import type { BlockChange } from '../../state/digest/digest-edits.ts'
import type { DigestEditor } from '../../state/digest/digest-editor.ts'
import { piece as words } from '../../strings/index.ts'
import { base, buttons, fields, type } from '../../styles/shared.ts'
import { pieceStyles } from './piece-styles.ts'

/** What a piece may have besides its headline and words: angle, quotes, sums, note, tags, another section. */
@customElement('pr-piece-more')
export class PrPieceMore extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) block!: DigestBlock
  @property({ attribute: false }) checks: readonly QuoteCheck[] | undefined
  @property({ attribute: false }) sections: readonly Section[] = []
  @property() language = ''

  static override styles = [base, buttons, fields, type, pieceStyles]

  override render(): TemplateResult {
    const { block } = this
    return html`<div class="more">
      ${isArticleBlock(block) ? this.#ofArticle(block) : nothing}
      <label class="field"><span>${words.note}</span><textarea rows="1" lang=${this.language} dir="auto" spellcheck="true"
        .value=${live(block.note ?? '')} @input=${(event: Event) => this.#write({ note: textOf(event) })}></textarea></label>
      <div class="pair">
        <div class="field"><label><span>${words.tags}</span><input class="tags" autocomplete="off" lang=${this.language} dir="auto"
          spellcheck="true" aria-description=${words.tagsHint} .value=${live(this.#tagsAsTyped(block.tags ?? []))}
          @input=${(event: Event) => this.#write({ tags: tagsIn(textOf(event)) })}></label>
          <p class="hint">${words.tagsHint}</p></div>
        <label class="field"><span>${words.section}</span><select
          @change=${this.#move}>${this.#sections().map(({ sectionId, title }) =>
          html`<option value=${sectionId} ?selected=${sectionId === block.sectionId}>${title}</option>`)}</select></label>
      </div></div>`
  }

  #ofArticle(block: ArticleBlock): TemplateResult {
    return html`<div class="field"><label><span>${words.angle}</span><textarea rows="1" lang=${this.language} dir="auto"
      spellcheck="true"
        aria-description=${words.angleHint} .value=${live(block.angle ?? '')}
        @input=${(event: Event) => this.#write({ angle: oneLine(event) })}></textarea></label></div>
      ${block.originalSummary === undefined ? nothing : html`<p><button class="link"
        @click=${() => this.#write({ summary: block.originalSummary ?? '' })}>${words.backToOutlet}</button></p>`}
      <pr-quotes isOpen .api=${this.api} .editor=${this.editor} .block=${block} .checks=${this.checks}></pr-quotes>
      <pr-money-notes .api=${this.api} .editor=${this.editor} .block=${block}></pr-money-notes>`
  }

  /** A comma that was just typed stays while it parts nothing yet. */
  #tagsAsTyped(tags: readonly string[]): string {
    const typed = this.renderRoot.querySelector<HTMLInputElement>('.tags')?.value ?? ''
    return tagsIn(typed).join() === tags.join() ? typed : tags.join(', ')
  }

  /** A piece may stand under a section that the library has no more. */
  #sections(): readonly Pick<Section, 'sectionId' | 'title'>[] {
    const { sectionId, sectionTitle: title } = this.block
    return this.sections.some(section => section.sectionId === sectionId) ? this.sections : [{ sectionId, title },
      ...this.sections]
  }

  readonly #move = (event: Event): void => {
    const section = this.#sections().find(({ sectionId }) => sectionId === textOf(event))
    if (section) this.#write({ section: { sectionId: section.sectionId, sectionTitle: section.title } })
  }

  #write(change: BlockChange): void {
    this.editor.writeBlock(this.block.blockId, change)
  }
}

function tagsIn(text: string): readonly string[] {
  return text.split(',').map(tag => tag.trim()).filter(Boolean)
}

function textOf(event: Event): string {
  return (event.target as HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement).value
}

declare global {
  interface HTMLElementTagNameMap { 'pr-piece-more': PrPieceMore }
}
