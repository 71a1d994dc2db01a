import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import type { AlsoCoveredIn, DigestBlock } from '../../shared/digest.ts'
import { icons } from '../components/icons.ts'
import { oneLine } from '../components/one-line.ts'
import { timeAtOffset, timeWithOffset } from '../format/times.ts'
import { groupBlocks, type BlockGroup } from '../state/digest-edits.ts'
import type { DigestEditor } from '../state/digest-editor.ts'
import { formatRoute } from '../state/routes.ts'
import type { Toasts } from '../state/toasts.ts'
import { Watch } from '../state/watch.ts'
import { editor as words, shell } from '../strings/index.ts'
import { base, buttons, fields, type } from '../styles/shared.ts'

const alsoShown = 4

/** The pieces of a press review by sections: written in place, moved by buttons, Alt and arrows, or dragging. */
@customElement('pr-outline')
export class PrOutline extends LitElement {
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) toasts!: Toasts
  @property() zone = 'UTC'
  @state() private draggedId: string | undefined
  @state() private overId: string | undefined
  @state() private said = ''

  static override styles = [base, buttons, fields, type, css`
    .section { display: flex; gap: 10px; align-items: center; margin: 16px 0 6px; min-height: 28px; }
    .section h2 { font: 650 0.8125rem/1 var(--sans); }
    .section::after { content: ''; flex: 1; border-top: 1px solid var(--rule); order: 1; }
    .section .icon { order: 2; width: 24px; height: 24px; }
    .section .icon + .icon { margin-inline-start: -8px; }
    .block {
      border: 1px solid var(--rule); border-radius: var(--radius); padding: 10px 12px 12px 16px; margin-bottom: 10px;
      background: var(--paper); position: relative;
      transition: border-color var(--quick);
    }
    .block:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
    .block.over { border-color: var(--accent); border-style: dashed; }
    .block.dragged { opacity: 0.55; }
    .outlet { display: flex; align-items: center; gap: 2px; min-height: 28px; }
    .outlet b { flex: 1; font: 700 1rem/1.2 var(--serif); min-width: 0; }
    .grip { cursor: grab; color: var(--ink-3); padding: 6px 4px; line-height: 0; }
    textarea {
      resize: none; field-sizing: content; display: block; background: none; border-color: transparent; padding: 2px 6px;
      margin-inline-start: -7px; width: calc(100% + 7px); min-height: 0;
    }
    textarea:hover { border-color: var(--rule); }
    textarea:focus { outline: 0; border-color: var(--edge); background: var(--sheet); }
    .block .headline { font: 600 1.125rem/1.22 var(--serif); }
    .block .summary { font: 400 0.925rem/1.45 var(--serif); white-space: pre-wrap; }
    .block textarea.summary { min-height: 4.2em; }
    .block p.headline { margin: 2px 0 4px; }
    .facts { margin: 1px 0 5px; overflow-wrap: anywhere; }
    .origin { font: 500 0.75rem/1.4 var(--sans); color: var(--ink-3); margin-top: 4px; }
    .origin.outlet-words { color: var(--good); display: block; }
    .also { font-size: 0.78125rem; color: var(--ink-2); margin-top: 6px; }
    .none { padding: 14px 0; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.editor.state])
  }

  override render(): TemplateResult {
    const { digest } = this.editor.state.value
    if (!digest) return html``
    const isDraft = digest.status.kind === 'draft'
    const groups = groupBlocks(digest.blocks)
    return html`
      ${groups.length === 0 ? html`<p class="quiet none">${words.emptyOutline}</p>` : nothing}
      ${repeat(groups, group => group.sectionId, (group, at) => this.#group(group, isDraft, at === 0, at === groups.length - 1))}
      <p class="unseen" role="status">${this.said}</p>`
  }

  #group(group: BlockGroup, isDraft: boolean, isFirst: boolean, isLast: boolean): TemplateResult {
    return html`<section>
      <div class="section"><h2>${group.title}</h2>${isDraft ? html`
        <button class="icon" ?disabled=${isFirst} aria-label=${words.sectionUp(group.title)}
          title=${words.sectionUp(group.title)} @click=${() => this.editor.moveSection(group.sectionId, -1)}>${icons.up}</button>
        <button class="icon" ?disabled=${isLast} aria-label=${words.sectionDown(group.title)}
          title=${words.sectionDown(group.title)}
          @click=${() => this.editor.moveSection(group.sectionId, 1)}>${icons.down}</button>` : nothing}</div>
      <ol role="list">${repeat(group.blocks, block => block.blockId, (block, at) =>
        isDraft ? this.#block(block, at, group.blocks.length) : this.#frozen(block))}</ol>
    </section>`
  }

  #block(block: DigestBlock, at: number, count: number): TemplateResult {
    const lang = ifDefined(block.language)
    const state = `block ${this.overId === block.blockId ? 'over' : ''} ${this.draggedId === block.blockId ? 'dragged' : ''}`
    return html`<li class=${state} data-block=${block.blockId}
      @keydown=${(event: KeyboardEvent) => this.#keys(event, block, at, count)}
      @dragover=${(event: DragEvent) => this.#over(event, block)} @dragleave=${() => { this.overId = undefined }}
      @drop=${(event: DragEvent) => this.#drop(event, block)}>
      <div class="outlet">
        <b><bdi>${block.outletName}</bdi>:</b>
        <span class="grip" draggable="true" title=${words.grip} @dragstart=${(event: DragEvent) => this.#drag(event, block)}
          @dragend=${this.#dragEnd}>${icons.grip}</span>
        <button class="icon" ?disabled=${at === 0} aria-label=${words.up(block.headline)}
          @click=${() => this.#move(block, -1, at, count)}>${icons.up}</button>
        <button class="icon" ?disabled=${at === count - 1} aria-label=${words.down(block.headline)}
          @click=${() => this.#move(block, 1, at, count)}>${icons.down}</button>
        <button class="icon" aria-label=${words.remove(block.headline)}
          @click=${() => this.#remove(block)}>${icons.close}</button>
      </div>
      <textarea class="headline" rows="1" lang=${lang} dir=${block.direction} spellcheck="true"
        aria-label=${words.blockHeadline(block.outletName)}
        .value=${live(block.headline)}
        @input=${(event: Event) => this.editor.writeBlock(block.blockId, { headline: oneLine(event) })}></textarea>
      ${this.#facts(block)}
      <textarea class="summary" rows="3" lang=${lang} dir=${block.direction} spellcheck="true"
        aria-label=${words.summary(block.outletName)}
        .value=${live(block.summary)}
        @input=${(event: Event) => this.editor.writeBlock(block.blockId, { summary: textOf(event) })}></textarea>
      ${origin(block)}${also(block.alsoCoveredIn)}
    </li>`
  }

  #frozen(block: DigestBlock): TemplateResult {
    const lang = ifDefined(block.language)
    return html`<li class="block">
      <div class="outlet"><b><bdi>${block.outletName}</bdi>:</b></div>
      <p class="headline" lang=${lang} dir=${block.direction}>${block.headline}</p>
      ${this.#facts(block)}
      <p class="summary" lang=${lang} dir=${block.direction}>${block.summary}</p>
      ${origin(block)}${also(block.alsoCoveredIn)}
    </li>`
  }

  #facts({ byline, dateline, publishedAt, publishedOffset, retrievedAt, articleId }: DigestBlock): TemplateResult {
    const instant = publishedAt ?? retrievedAt
    const time = publishedOffset === undefined ? timeWithOffset(instant, this.zone) : timeAtOffset(instant, publishedOffset)
    const facts = [byline, dateline].filter(fact => fact !== undefined)
    return html`<p class="facts">${facts.map(fact => html`<bdi>${fact}</bdi> · `)}${time} ·
      <a class="plain" href=${formatRoute({ kind: 'news', articleId })}>${words.openArticle}</a></p>`
  }

  #move(block: DigestBlock, by: -1 | 1, at: number, count: number): void {
    const to = at + by
    if (to < 0 || to >= count) return
    this.editor.move(block.blockId, by)
    this.said = words.movedTo(to + 1, count)
  }

  #keys(event: KeyboardEvent, block: DigestBlock, at: number, count: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const focused = event.composedPath()[0] as HTMLElement
    this.#move(block, event.key === 'ArrowUp' ? -1 : 1, at, count)
    // A moved node loses the focus; it belongs to the piece, wherever that stands now.
    void this.updateComplete.then(() => focused.focus())
  }

  #remove(block: DigestBlock): void {
    const at = this.editor.state.value.digest?.blocks.indexOf(block) ?? 0
    this.editor.remove(block.blockId)
    this.toasts.show(words.removed(block.headline), { label: shell.undo, run: () => void this.editor.restore(block, at) })
  }

  #drag(event: DragEvent, block: DigestBlock): void {
    this.draggedId = block.blockId
    event.dataTransfer?.setData('text/plain', block.headline)
    const item = (event.target as Element).closest('li')
    if (item) event.dataTransfer?.setDragImage(item, 20, 20)
  }

  readonly #dragEnd = (): void => {
    this.draggedId = this.overId = undefined
  }

  #over(event: DragEvent, block: DigestBlock): void {
    if (!this.draggedId || this.draggedId === block.blockId) return
    event.preventDefault()
    this.overId = block.blockId
  }

  #drop(event: DragEvent, block: DigestBlock): void {
    event.preventDefault()
    if (this.draggedId) this.editor.place(this.draggedId, block.blockId)
    this.#dragEnd()
  }
}

function textOf(event: Event): string {
  return (event.target as HTMLTextAreaElement).value
}

function origin(block: DigestBlock): TemplateResult {
  return block.summaryOrigin === 'outlet'
    ? html`<span class="origin outlet-words">${words.ownWords}</span>` : html`<span class="origin">${words.yourWords}</span>`
}

function also(covered: readonly AlsoCoveredIn[]): TemplateResult | typeof nothing {
  const names = [...new Set(covered.map(other => other.outletName))]
  if (names.length === 0) return nothing
  return html`<p class="also">${words.also(names.slice(0, alsoShown), Math.max(0, names.length - alsoShown))}</p>`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-outline': PrOutline }
}
