import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Api } from '../../../shared/contract.ts'
import { isArticleBlock, ranks, type ArticleBlock, type DigestBlock, type QuoteCheck, type Rank } from '../../../shared/digest.ts'
import type { Section } from '../../../shared/library.ts'
import { icons } from '../../components/base/icons.ts'
import { oneLine } from '../../components/base/one-line.ts'
import '../../components/digest/pr-quotes.ts'
import { longDay, timeAtOffset, timeWithOffset } from '../../format/times.ts'
import type { BlockChange } from '../../state/digest/digest-edits.ts'
import type { DigestEditor } from '../../state/digest/digest-editor.ts'
import { valueOf } from '../../state/digest/money-notes.ts'
import { markOfKey, markWords, type Mark } from '../../state/digest/rich-words.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { converter, editor as words, moneyNotes, piece as pieceWords, reader } from '../../strings/index.ts'
import { base, buttons, fields, type } from '../../styles/shared.ts'
import { pieceWordsOf } from './piece-words.ts'
import { pieceStyles } from './piece-styles.ts'
import './pr-piece-more.ts'

const namesShown = 4
const marks: readonly Mark[] = ['bold', 'italic', 'link']

/** One piece of a press review, written in place. Where it stands is its list's business: it asks by `move-asked` with -1 or 1,
 *  and by `remove-asked`. */
@customElement('pr-piece')
export class PrPiece extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) block!: DigestBlock
  @property({ attribute: false }) checks: readonly QuoteCheck[] | undefined
  @property({ attribute: false }) sections: readonly Section[] = []
  /** BCP 47, of the press review: what the editor writes is in it. */
  @property() language = ''
  @property() zone = 'UTC'
  @property({ type: Boolean }) isFrozen = false
  @property({ type: Boolean }) isFirst = false
  @property({ type: Boolean }) isLast = false
  /** Shows all that it may have; asked for and ended by `more-asked`. */
  @property({ type: Boolean }) isOpen = false
  @query('textarea.summary') private summary!: HTMLTextAreaElement
  @query('[aria-controls]') private more!: HTMLElement | null

  static override styles = [base, buttons, fields, type, pieceStyles]

  /** The focus goes where a further key does no harm. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.more?.focus(options))
  }

  override render(): TemplateResult {
    return this.isFrozen ? this.#frozen() : html`${this.#head()}${this.#headline()}${this.#facts()}${this.#summary()}
      ${this.#under()}${this.#quotes()}${this.#remarks()}
      ${this.isOpen ? html`<pr-piece-more id="more" .api=${this.api} .editor=${this.editor} .block=${this.block}
        .checks=${this.checks} .sections=${this.sections} .language=${this.language}></pr-piece-more>` : nothing}`
  }

  #head(): TemplateResult {
    const { block } = this
    return html`<div class="outlet">
      <b><bdi>${sourceOf(block)}</bdi>:</b>
      <span class="orders"><select class="rank ${block.rank ?? ''}" aria-label=${pieceWords.rank(block.headline)} @change=${this.#rank}>
        <option value="none" ?selected=${block.rank === undefined}>${pieceWords.noRank}</option>
        ${ranks.map(rank => html`<option value=${rank}
          ?selected=${rank === block.rank}>${pieceWords.ranks[rank]}</option>`)}</select>
      <span class="grip" draggable="true" title=${words.grip}>${icons.grip}</span>
      <button class="icon" aria-disabled=${this.isFirst} aria-label=${words.up(block.headline)} title=${words.up(block.headline)}
        @click=${() => this.#ask('move-asked', -1)}>${icons.up}</button>
      <button class="icon" aria-disabled=${this.isLast} aria-label=${words.down(block.headline)}
        title=${words.down(block.headline)} @click=${() => this.#ask('move-asked', 1)}>${icons.down}</button>
      <button class="icon" aria-label=${words.remove(block.headline)} title=${words.remove(block.headline)}
        @click=${() => this.#ask('remove-asked', 0)}>${icons.close}</button></span>
    </div>`
  }

  #headline(): TemplateResult {
    const { block } = this
    const original = originalOf(block)
    return html`<textarea class="words headline" rows="1" lang=${original ? this.language : this.#lang()} dir="auto"
      spellcheck="true"
        aria-label=${words.blockHeadline(sourceOf(block))} title=${original ? '' : pieceWords.translation}
          .value=${live(block.headline)}
        @focus=${() => { this.#headlineBefore = block.headline }}
        @input=${(event: Event) => this.#write({ headline: oneLine(event) })} @change=${this.#fillHeadline}></textarea>
      ${this.#original()}`
  }

  #original(): TemplateResult | typeof nothing {
    const original = originalOf(this.block)
    return original ? html`<p class="original" lang=${this.#lang()}
      dir=${this.block.direction}>${pieceWords.original(original)}</p>` : nothing
  }

  #facts(): TemplateResult | typeof nothing {
    return isArticleBlock(this.block) ? factsOf(this.block, this.zone) : nothing
  }

  #summary(): TemplateResult {
    const { block } = this
    return html`<textarea class="words summary" rows="3" lang=${isOutlets(block) ? this.#lang() : this.language} dir="auto"
      spellcheck="true" aria-label=${words.summary(sourceOf(block))} .value=${live(block.summary)} @keydown=${this.#markByKey}
      @input=${(event: Event) => this.#write({ summary: (event.target as HTMLTextAreaElement).value })}></textarea>`
  }

  #under(): TemplateResult {
    const { block, isOpen } = this
    return html`<div class="under">
      <span class="marks" role="group" aria-label=${pieceWords.marks}>${marks.map(mark => html`<button class=${mark}
        aria-label=${pieceWords[mark]} title=${pieceWords[mark]} @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => this.#mark(mark)}>${signOf(mark)}</button>`)}</span>
      <span class="origin ${isOutlets(block) ? 'outlet-words' : ''}">${isOutlets(block) ? words.ownWords : words.yourWords}</span>
      <button class="link" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="more"
        aria-label=${pieceWords.moreOf(block.headline)}
        @click=${() => this.dispatchEvent(new CustomEvent('more-asked'))}>${pieceWords.more}</button></div>`
  }

  #quotes(): TemplateResult | typeof nothing {
    return isArticleBlock(this.block) && !this.isOpen ? html`<pr-quotes .api=${this.api} .editor=${this.editor}
      .block=${this.block}
      .checks=${this.checks}></pr-quotes>` : nothing
  }

  #remarks(): TemplateResult {
    const { block } = this
    return html`${block.note && !this.isOpen ? html`<p class="note" lang=${this.language} dir="auto">${block.note}</p>` : nothing}
      ${this.isFrozen ? lines(this.#tagsAndSums(), 'note') : nothing}
      ${isArticleBlock(block) ? coverageOf(block) : nothing}`
  }

  /** In a draft they stand where they are written. */
  #tagsAndSums(): readonly string[] {
    const { block } = this
    const notes = isArticleBlock(block) ? block.money ?? [] : []
    return [
      ...notes.map(note => moneyNotes.note(note.sum, valueOf(note), note.publisher ?? converter.bank(note.source, false), note.date)),
      ...(block.tags?.length ? [pieceWords.tagsAre(block.tags)] : [])
    ]
  }

  #frozen(): TemplateResult {
    const { block } = this
    const angle = isArticleBlock(block) ? block.angle : undefined
    return html`<div class="outlet"><b><bdi>${sourceOf(block)}</bdi>:</b></div>
      <p class="headline" lang=${originalOf(block) ? this.language : this.#lang()} dir="auto">${block.headline}</p>
      ${this.#original()}${this.#facts()}
      ${angle ? html`<p class="angle" lang=${this.language} dir="auto">${angle}</p>` : nothing}
      ${pieceWordsOf(block)}
      ${this.#quotes()}${this.#remarks()}`
  }

  #lang(): string {
    return this.block.language ?? this.language
  }

  #write(change: BlockChange): void {
    this.editor.writeBlock(this.block.blockId, change)
  }

  #headlineBefore = ''

  /** A piece is never without a headline: one that was emptied is as it was. */
  readonly #fillHeadline = (): void => {
    if (this.block.headline.trim() === '') this.#write({ headline: this.#headlineBefore })
  }

  readonly #rank = (event: Event): void => {
    this.#write({ rank: (event.target as HTMLSelectElement).value as Rank | 'none' })
  }

  readonly #markByKey = (event: KeyboardEvent): void => {
    const mark = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? markOfKey(event) : undefined
    if (!mark) return
    event.preventDefault()
    this.#mark(mark)
  }

  #mark(mark: Mark): void {
    const { summary } = this
    const { text, start, end } = markWords({ text: summary.value, start: summary.selectionStart, end: summary.selectionEnd },
      mark)
    summary.value = text
    summary.focus()
    summary.setSelectionRange(start, end)
    this.#write({ summary: text })
  }

  #ask(name: string, detail: number): void {
    this.dispatchEvent(new CustomEvent<number>(name, { detail }))
  }
}

function sourceOf(block: DigestBlock): string {
  return isArticleBlock(block) ? block.outletName : words.yourWords
}

function originalOf(block: DigestBlock): string | undefined {
  return isArticleBlock(block) ? block.originalHeadline : undefined
}

function isOutlets(block: DigestBlock): boolean {
  return isArticleBlock(block) && block.summaryOrigin === 'outlet'
}

function signOf(mark: Mark): TemplateResult {
  return mark === 'bold' ? html`B` : mark === 'italic' ? html`I` : icons.link
}

function factsOf(block: ArticleBlock, zone: string): TemplateResult {
  const { byline, dateline, articleId } = block
  const facts = [byline, dateline].filter(fact => fact !== undefined)
  return html`<p class="facts"><span>${facts.map(fact => html`<bdi>${fact}</bdi> · `)}<bdi>${timeOf(block, zone)}</bdi></span>
    <a class="plain open" href=${formatRoute({ kind: 'news', articleId })}>${words.openArticle}</a></p>`
}

/** What was typed in from print has the day of its issue and no time. */
function timeOf({ printedOn, printPage, publishedAt, publishedOffset, retrievedAt }: ArticleBlock, zone: string): string {
  if (printedOn) return reader.inPrint(longDay(printedOn), printPage)
  const instant = publishedAt ?? retrievedAt
  return publishedOffset === undefined ? timeWithOffset(instant, zone) : timeAtOffset(instant, publishedOffset)
}

function coverageOf({ alsoCoveredIn, notCoveredIn = [], follows }: ArticleBlock): TemplateResult {
  const names = [...new Set(alsoCoveredIn.map(other => other.outletName))]
  const further = (all: readonly string[]): number => Math.max(0, all.length - namesShown)
  const parts = [
    ...(names.length ? [words.also(names.slice(0, namesShown), further(names))] : []),
    ...(notCoveredIn.length ? [pieceWords.notIn(notCoveredIn.slice(0, namesShown), further(notCoveredIn))] : []),
    ...(follows ? [pieceWords.follows(follows.number, follows.page)] : [])
  ]
  return lines(parts, 'also')
}

function lines(texts: readonly string[], className: string): TemplateResult {
  return html`${texts.map(text => html`<p class=${className}>${text}</p>`)}`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-piece': PrPiece }
}
