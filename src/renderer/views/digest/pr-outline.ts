import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Api } from '../../../shared/contract.ts'
import type { Digest, DigestBlock, QuoteCheck } from '../../../shared/digest.ts'
import type { Section } from '../../../shared/library.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { icons } from '../../components/base/icons.ts'
import { findBlock, groupBlocks, type BlockGroup, type Side } from '../../state/digest/digest-edits.ts'
import type { DigestEditor } from '../../state/digest/digest-editor.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import { editor as words, piece as pieceWords, shell } from '../../strings/index.ts'
import { base, buttons, type } from '../../styles/shared.ts'
import './pr-piece.ts'
import type { PrPiece } from './pr-piece.ts'

/** A piece or a section under the pointer. */
interface Held {
  readonly kind: 'piece' | 'section'
  readonly id: string
}

/** Those that cannot go further up or down. */
interface Ends {
  readonly first: DigestBlock | undefined
  readonly last: DigestBlock | undefined
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
  /** Where it would be put down: `before` or `after`, then what is beside it. */
  @state() private over = ''
  @state() private said = ''
  /** Pieces that show all they may have, also in another section. */
  @state() private opened: ReadonlySet<string> = new Set()

  /** The piece that has the focus, and its place among all. */
  #focused: { readonly blockId: string; readonly place: number } | undefined
  #revealed: string | undefined

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
    section, .section { position: relative; }
    li.newest { border-inline-start: 3px solid var(--accent); padding-inline-start: 14px; }
    :is(li, section):is(.before, .after)::after {
      content: ''; position: absolute; inset-inline: 0; height: 3px; border-radius: 2px; background: var(--accent);
    }
    :is(li, section).before::after { top: -8px; }
    li.after::after { bottom: -8px; }
    section.after::after { bottom: -4px; }
    li.dragged, section.dragged { opacity: 0.55; }
    .none { padding: 14px 0; }
  `]

  constructor() {
    super()
    new FocusHeir(this, () => this.#heir())
    new Watch(this, () => [this.editor.state])
  }

  protected override willUpdate(): void {
    const item = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-block]')
    this.#focused = item ? { blockId: item.dataset.block ?? '', place: this.#items().indexOf(item) } : undefined
  }

  protected override updated(): void {
    const { newestId, digest } = this.editor.state.value
    const newest = digest?.blocks.find(({ blockId }) => blockId === newestId)
    if (!newest || newestId === this.#revealed) return
    this.#revealed = newestId
    this.#enter(newest)
    void this.#reveal(newest.blockId)
  }

  /** A piece that went to another section is drawn anew there; where one is gone, the next stands in its place. */
  #heir(): PrPiece | null | undefined {
    if (!this.#focused) return undefined
    const { blockId, place } = this.#focused
    const items = this.#items()
    return (this.#itemOf(blockId) ?? items[Math.min(place, items.length - 1)])?.querySelector('pr-piece')
  }

  /** It is as high as it will be when its piece is drawn. */
  async #reveal(blockId: string): Promise<void> {
    const item = this.#itemOf(blockId)
    await item?.querySelector('pr-piece')?.updateComplete
    item?.scrollIntoView({ block: 'nearest' })
  }

  #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-block]')]
  }

  #itemOf(blockId: string): HTMLElement | undefined {
    return this.#items().find(item => item.dataset.block === blockId)
  }

  override render(): TemplateResult {
    const { digest } = this.editor.state.value
    if (!digest) return html``
    const groups = groupBlocks(digest.blocks)
    const order = groups.flatMap(({ blocks }) => blocks)
    return html`
      ${groups.length === 0 ? html`<p class="quiet none">${words.emptyOutline}</p>` : nothing}
      ${repeat(groups, group => group.sectionId, (group, at) =>
        this.#group(digest, group, { at, count: groups.length, first: order[0], last: order.at(-1) }))}
      <p class="unseen" role="status">${this.said}</p>`
  }

  #group(digest: Digest, group: BlockGroup, { at, count, ...ends }: Ends & {
    readonly at: number; readonly count: number
  }): TemplateResult {
    const { sectionId, title, blocks } = group
    const isDraft = digest.status.kind === 'draft'
    const move = (by: -1 | 1): void => this.#moveSection(group, by, { at, count })
    return html`<section class=${this.#look('section', sectionId)} data-section=${sectionId}
      @dragover=${(event: DragEvent) => this.#over(event, { kind: 'section', id: sectionId })}
      @dragleave=${this.#leave} @drop=${(event: DragEvent) => this.#drop(event, { kind: 'section', id: sectionId })}>
      <div class="section" @keydown=${(event: KeyboardEvent) => isDraft && this.#keys(event, move)}><h2>${title}</h2>${
        isDraft ? html`
        <span class="grip" draggable="true" title=${pieceWords.moveSection(title)}
          @dragstart=${(event: DragEvent) => this.#drag(event, { kind: 'section', id: sectionId }, title)}
          @dragend=${this.#dragEnd}>${icons.grip}</span>
        <button class="icon" aria-disabled=${at === 0} aria-label=${words.sectionUp(title)} title=${words.sectionUp(title)}
          @click=${() => move(-1)}>${icons.up}</button>
        <button class="icon" aria-disabled=${at === count - 1} aria-label=${words.sectionDown(title)}
          title=${words.sectionDown(title)}
          @click=${() => move(1)}>${icons.down}</button>` : nothing}</div>
      <ol role="list">${repeat(blocks, block => block.blockId, block =>
        this.#piece(digest, block, ends))}</ol>
    </section>`
  }

  #piece(digest: Digest, block: DigestBlock, { first, last }: Ends): TemplateResult {
    const { blockId } = block
    const newest = this.editor.state.value.newestId === blockId ? 'newest' : ''
    const move = (by: -1 | 1): void => this.#move(block, by)
    return html`<li class="${newest} ${this.#look('piece', blockId)}" data-block=${blockId}
      @keydown=${(event: KeyboardEvent) => digest.status.kind === 'draft' && this.#keys(event, move)}
      @focusin=${() => this.#enter(block)}
      @dragstart=${(event: DragEvent) => this.#drag(event, { kind: 'piece', id: blockId }, block.headline)}
        @dragend=${this.#dragEnd}
      @dragover=${(event: DragEvent) => this.#over(event, { kind: 'piece', id: blockId })} @dragleave=${this.#leave}
      @drop=${(event: DragEvent) => this.#drop(event, { kind: 'piece', id: blockId })}>
      <pr-piece .api=${this.api} .editor=${this.editor} .block=${block} .checks=${this.checks} .sections=${this.sections}
        .language=${digest.language} .zone=${this.zone} .isFrozen=${digest.status.kind !== 'draft'}
        .isOpen=${this.opened.has(blockId)} @more-asked=${() => this.#toggle(blockId)}
        .isFirst=${block === first} .isLast=${block === last}
        @move-asked=${(event: CustomEvent<-1 | 1>) => move(event.detail)} @remove-asked=${() => this.#remove(block)}></pr-piece>
    </li>`
  }

  /** Before the place in the printed document is asked for, sections stand in the order of their first piece. */
  #enter(block: DigestBlock): void {
    const printed = groupBlocks(this.editor.state.value.digest?.blocks ?? []).flatMap(({ blocks }) => blocks)
    const detail = printed.findIndex(({ blockId }) => blockId === block.blockId) + 1
    this.dispatchEvent(new CustomEvent<number>('piece-entered', { detail }))
  }

  #move({ blockId, sectionId }: DigestBlock, by: -1 | 1): void {
    this.editor.move(blockId, by)
    this.#sayPlace({ kind: 'piece', id: blockId }, sectionId)
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
    move(event.key === 'ArrowUp' ? -1 : 1)
  }

  #toggle(blockId: string): void {
    const opened = new Set(this.opened)
    if (!opened.delete(blockId)) opened.add(blockId)
    this.opened = opened
  }

  #remove(block: DigestBlock): void {
    const putBack = this.editor.remove(block.blockId)
    this.toasts.show(() => words.removed(block.headline), { label: () => shell.undo, run: putBack })
  }

  #drag(event: DragEvent, held: Held, text: string): void {
    this.dragged = held
    event.dataTransfer?.setData('text/plain', text)
    const item = event.composedPath().find(target => target instanceof HTMLElement && target.matches('li, .section'))
    if (item) event.dataTransfer?.setDragImage(item as HTMLElement, 20, 20)
  }

  #look(kind: Held['kind'], id: string): string {
    const side = (['before', 'after'] as const).find(other => this.dragged?.kind === kind && this.over === `${other} ${id}`)
    return `${side ?? ''} ${this.dragged?.id === id ? 'dragged' : ''}`
  }

  readonly #dragEnd = (): void => {
    this.dragged = undefined
    this.over = ''
  }

  #over(event: DragEvent, target: Held): void {
    if (this.dragged?.kind !== target.kind || this.dragged.id === target.id) return
    event.preventDefault()
    this.over = `${this.#sideOf(event, target)} ${target.id}`
  }

  readonly #leave = (event: DragEvent): void => {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) this.over = ''
  }

  /** A piece goes to the side of the half it is held over; a section, which is long, goes on in the direction it came from. */
  #sideOf(event: DragEvent, { kind, id }: Held): Side {
    if (kind === 'piece') {
      const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect()
      return event.clientY < top + height / 2 ? 'before' : 'after'
    }
    const order = groupBlocks(this.editor.state.value.digest?.blocks ?? []).map(({ sectionId }) => sectionId)
    return order.indexOf(this.dragged?.id ?? '') < order.indexOf(id) ? 'after' : 'before'
  }

  #drop(event: DragEvent, target: Held): void {
    const held = this.dragged
    const { digest } = this.editor.state.value
    if (held?.kind !== target.kind || held.id === target.id) return
    event.preventDefault()
    if (target.kind === 'piece') this.editor.place(held.id, { targetId: target.id, side: this.#sideOf(event, target) })
    else this.editor.placeSection(held.id, target.id)
    this.#dragEnd()
    this.#sayPlace(held, digest && findBlock(digest, held.id)?.sectionId)
  }

  /** `from`: the section in which a piece stood before. */
  #sayPlace({ kind, id }: Held, from?: string): void {
    const groups = groupBlocks(this.editor.state.value.digest?.blocks ?? [])
    const group = kind === 'piece' ? groups.find(({ blocks }) => blocks.some(({ blockId }) => blockId === id)) : undefined
    const among = group ? group.blocks.map(({ blockId }) => blockId) : groups.map(({ sectionId }) => sectionId)
    const [place, count] = [among.indexOf(id) + 1, among.length]
    this.said = group && group.sectionId !== from ? words.movedInto(group.title, place, count) : words.movedTo(place, count)
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-outline': PrOutline }
}
