import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Api } from '../../shared/contract.ts'
import type { Digest, DigestBlock, QuoteCheck } from '../../shared/digest.ts'
import type { Section } from '../../shared/library.ts'
import { icons } from '../components/icons.ts'
import { groupBlocks, type BlockGroup } from '../state/digest-edits.ts'
import type { DigestEditor } from '../state/digest-editor.ts'
import type { Toasts } from '../state/toasts.ts'
import { Watch } from '../state/watch.ts'
import { editor as words, piece as pieceWords, shell } from '../strings/index.ts'
import { base, buttons, type } from '../styles/shared.ts'
import './pr-piece.ts'

/** A piece or a section under the pointer. */
interface Held {
  readonly kind: 'piece' | 'section'
  readonly id: string
}

/** The pieces of a press review by sections, moved by buttons, Alt and arrows, or dragging. Says which piece has the focus by
 *  `piece-entered`, with its place in the whole, 1 for the first. */
@customElement('pr-outline')
export class PrOutline extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) toasts!: Toasts
  @property({ attribute: false }) checks: readonly QuoteCheck[] | undefined
  @property({ attribute: false }) sections: readonly Section[] = []
  @property() zone = 'UTC'
  @state() private dragged: Held | undefined
  @state() private over: string | undefined
  @state() private said = ''

  static override styles = [base, buttons, type, css`
    .section { display: flex; gap: 10px; align-items: center; margin: 16px 0 6px; min-height: 28px;
      border-radius: var(--radius); }
    .section h2 { font: 650 0.8125rem/1 var(--sans); }
    .section::after { content: ''; flex: 1; border-top: 1px solid var(--rule); order: 1; }
    .section .icon, .section .grip { order: 2; }
    .section .icon { width: 24px; height: 24px; }
    .section .icon + .icon, .section .grip + .icon { margin-inline-start: -8px; }
    .grip { cursor: grab; color: var(--ink-3); padding: 6px 4px; line-height: 0; }
    li {
      border: 1px solid var(--rule); border-radius: var(--radius); padding-block: 10px; padding-inline: 16px 12px; margin-bottom: 10px;
      background: var(--paper); position: relative; transition: border-color var(--quick); contain: layout style;
    }
    li:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
    li.over, .section.over { outline: 1px dashed var(--accent); }
    li.dragged, section.dragged { opacity: 0.55; }
    .none { padding: 14px 0; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.editor.state])
  }

  override render(): TemplateResult {
    const { digest } = this.editor.state.value
    if (!digest) return html``
    const groups = groupBlocks(digest.blocks)
    return html`
      ${groups.length === 0 ? html`<p class="quiet none">${words.emptyOutline}</p>` : nothing}
      ${repeat(groups, group => group.sectionId, (group, at) => this.#group(digest, group, { at, count: groups.length }))}
      <p class="unseen" role="status">${this.said}</p>`
  }

  #group(digest: Digest, group: BlockGroup, { at, count }: { readonly at: number; readonly count: number }): TemplateResult {
    const { sectionId, title, blocks } = group
    const isDraft = digest.status.kind === 'draft'
    const over = this.over === sectionId && this.dragged?.kind === 'section' ? 'over' : ''
    const move = (by: -1 | 1): void => this.#moveSection(group, by, { at, count })
    return html`<section class=${this.dragged?.id === sectionId ? 'dragged' : ''}
      @dragover=${(event: DragEvent) => this.#over(event, 'section', sectionId)}
      @drop=${(event: DragEvent) => this.#drop(event, 'section', sectionId)}>
      <div class="section ${over}" @keydown=${(event: KeyboardEvent) => isDraft && this.#keys(event, move)}><h2>${title}</h2>${
        isDraft ? html`
        <span class="grip" draggable="true" title=${pieceWords.moveSection(title)}
          @dragstart=${(event: DragEvent) => this.#drag(event, { kind: 'section', id: sectionId }, title)}
          @dragend=${this.#dragEnd}>${icons.grip}</span>
        <button class="icon" ?disabled=${at === 0} aria-label=${words.sectionUp(title)} title=${words.sectionUp(title)}
          @click=${() => move(-1)}>${icons.up}</button>
        <button class="icon" ?disabled=${at === count - 1} aria-label=${words.sectionDown(title)}
          title=${words.sectionDown(title)}
          @click=${() => move(1)}>${icons.down}</button>` : nothing}</div>
      <ol role="list">${repeat(blocks, block => block.blockId, (block, place) =>
        this.#piece(digest, block, { at: place, count: blocks.length }))}</ol>
    </section>`
  }

  #piece(digest: Digest, block: DigestBlock, { at, count }: { readonly at: number; readonly count: number }): TemplateResult {
    const { blockId } = block
    const look = `${this.over === blockId ? 'over' : ''} ${this.dragged?.id === blockId ? 'dragged' : ''}`
    const move = (by: -1 | 1): void => this.#move(block, by, at, count)
    return html`<li class=${look} data-block=${blockId}
      @keydown=${(event: KeyboardEvent) => digest.status.kind === 'draft' && this.#keys(event, move)}
      @focusin=${() => this.#enter(block)}
      @dragstart=${(event: DragEvent) => this.#drag(event, { kind: 'piece', id: blockId }, block.headline)}
        @dragend=${this.#dragEnd}
      @dragover=${(event: DragEvent) => this.#over(event, 'piece', blockId)} @dragleave=${() => { this.over = undefined }}
      @drop=${(event: DragEvent) => this.#drop(event, 'piece', blockId)}>
      <pr-piece .api=${this.api} .editor=${this.editor} .block=${block} .checks=${this.checks} .sections=${this.sections}
        .language=${digest.language} .zone=${this.zone} .isFrozen=${digest.status.kind !== 'draft'}
        .isFirst=${at === 0} .isLast=${at === count - 1}
        @move-asked=${(event: CustomEvent<-1 | 1>) => move(event.detail)} @remove-asked=${() => this.#remove(block)}></pr-piece>
    </li>`
  }

  /** Before the place in the printed document is asked for, sections stand in the order of their first piece. */
  #enter(block: DigestBlock): void {
    const printed = groupBlocks(this.editor.state.value.digest?.blocks ?? []).flatMap(({ blocks }) => blocks)
    const detail = printed.findIndex(({ blockId }) => blockId === block.blockId) + 1
    this.dispatchEvent(new CustomEvent<number>('piece-entered', { detail }))
  }

  #move(block: DigestBlock, by: -1 | 1, at: number, count: number): void {
    const to = at + by
    if (to < 0 || to >= count) return
    this.editor.move(block.blockId, by)
    this.said = words.movedTo(to + 1, count)
  }

  #moveSection({ sectionId }: BlockGroup, by: -1 | 1, { at, count }: { readonly at: number; readonly count: number }): void {
    const to = at + by
    if (to < 0 || to >= count) return
    this.editor.moveSection(sectionId, by)
    this.said = words.movedTo(to + 1, count)
  }

  #keys(event: KeyboardEvent, move: (by: -1 | 1) => void): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const focused = event.composedPath()[0] as HTMLElement
    move(event.key === 'ArrowUp' ? -1 : 1)
    // A moved node loses the focus; it belongs to the piece, wherever that stands now.
    void this.updateComplete.then(() => focused.focus())
  }

  #remove(block: DigestBlock): void {
    this.editor.remove(block.blockId)
    this.toasts.show(() => words.removed(block.headline), { label: () => shell.undo, run: () => this.editor.undo() })
  }

  #drag(event: DragEvent, held: Held, text: string): void {
    this.dragged = held
    event.dataTransfer?.setData('text/plain', text)
    const item = event.composedPath().find(target => target instanceof HTMLElement && target.matches('li, .section'))
    if (item) event.dataTransfer?.setDragImage(item as HTMLElement, 20, 20)
  }

  readonly #dragEnd = (): void => {
    this.dragged = undefined
    this.over = undefined
  }

  #over(event: DragEvent, kind: Held['kind'], id: string): void {
    if (this.dragged?.kind !== kind || this.dragged.id === id) return
    event.preventDefault()
    this.over = id
  }

  #drop(event: DragEvent, kind: Held['kind'], id: string): void {
    if (this.dragged?.kind !== kind) return
    event.preventDefault()
    if (kind === 'piece') this.editor.place(this.dragged.id, id)
    else this.editor.placeSection(this.dragged.id, id)
    this.#dragEnd()
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-outline': PrOutline }
}
