import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ArticleRow } from '../../../shared/article.ts'
import type { Section } from '../../../shared/library.ts'
import type { Anchor, Density } from '../../../shared/page-settings.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { dayOf, momentIn } from '../../format/times.ts'
import type { RowList } from '../../state/lists/row-list.ts'
import { sectionTitle } from '../../state/lists/sections.ts'
import { news as words } from '../../strings/index.ts'
import { base } from '../../styles/shared.ts'
import { articleRow, articleRowStyles } from './article-row.ts'
import { HeldPlace } from './held-place.ts'
import { RowWindow } from './row-window.ts'

/** What a row is about as high as until it is measured, in CSS pixels. */
const estimates: Readonly<Record<Density, number>> = { comfortable: 112, compact: 58 }

/** The height of the day that stays in sight over the rows, in CSS pixels: 12 of its line and 19 around it. */
const dayHeight = 31

/** More is asked for when less than so many windows of the list are left below. */
const windowsAhead = 3

/** Articles under each other, of any number, by days. Goes up: `end-near`, `anchor-moved` (where the list stands, `null` at its
 *  head). Slot: what stands behind the rows. */
@customElement('pr-article-rows')
export class PrArticleRows extends LitElement {
  @property({ attribute: false }) rows!: RowList
  @property({ type: Number }) total = 0
  @property({ attribute: false }) selectedId: string | undefined
  /** The list without what is open in it; another one begins at its head. */
  @property() listName = ''
  @property({ attribute: false }) hrefOf!: (articleId: string) => string
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) returnTo: Anchor | undefined
  @property() density: Density = 'comfortable'
  @property({ type: Boolean }) isUngrouped = false
  @property() now = ''
  @property() zone = 'UTC'
  @query('.scroller') private scroller!: HTMLElement
  @query('.rows') private body!: HTMLElement

  readonly #window = new RowWindow(this, {
    scroller: () => this.scroller, body: () => this.body, estimate: () => estimates[this.density]
  })

  readonly #held = new HeldPlace(() => this.scroller)

  static override styles = [base, articleRowStyles, css`
    :host { display: block; min-height: 0; }
    .scroller {
      height: 100%; overflow: auto; overflow-anchor: none; position: relative; scroll-padding-block-start: ${dayHeight}px;
    }
    .day {
      font: 600 var(--t-xs)/1 var(--sans); color: var(--ink-3); padding: 12px var(--gutter) 7px; letter-spacing: 0.03em;
      text-transform: uppercase; background: var(--paper);
    }
    .pinned { position: sticky; top: 0; z-index: 1; margin-bottom: -${dayHeight}px; }
    /* Rows that go by under it are cut off by a rule. */
    .scroller { container-type: scroll-state; }
    @container scroll-state(scrollable: top) { .pinned { box-shadow: 0 1px var(--rule); } }
  `]

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#window.setRows(this.rows)
    if (changed.has('density') && changed.get('density') !== undefined) this.#window.forgetHeights()
  }

  override render(): TemplateResult {
    const indexes = this.#window.indexes()
    const stopId = this.#tabStop(indexes)
    return html`<div class="scroller" @scroll=${this.#scrolled} @keydown=${this.#arrows}>
      ${this.#pinned()}
      <div class="rows ${this.density}" role="list" aria-label=${words.list}>
        ${repeat(indexes, index => this.rows.at(index)?.articleId, index => this.#item(index, stopId))}
      </div>
      <slot></slot>
    </div>`
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('listName') && changed.get('listName') !== undefined && !this.returnTo) this.toHead()
    if (changed.has('returnTo') || changed.has('rows')) this.#return(changed.has('selectedId'))
    if (changed.has('selectedId') || changed.has('rows')) this.#reveal()
  }

  /** Brings the list to its head. */
  toHead(): void {
    this.#held.letGo()
    this.#window.scrollTo(0)
  }

  #item(index: number, stopId: string | undefined): unknown {
    const row = this.rows.at(index)
    if (!row) return nothing
    const day = this.#headingAt(index)
    const [isSelected, isTabStop] = [row.articleId === this.selectedId, row.articleId === stopId]
    const place = [isSelected, isTabStop, this.listName, this.sections, this.zone,
      this.total, index, this.isUngrouped, this.density, interfaceLanguage()]
    return guard([row, day, ...place], () => html`
      <div role="listitem" data-index=${index} aria-setsize=${this.total} aria-posinset=${index + 1}>
        ${day ? html`<h2 class="day">${day}</h2>` : nothing}
        ${articleRow(row, {
          isSelected, isTabStop, zone: this.zone, sectionTitle: sectionTitle(this.sections, row.sectionId),
          href: this.hrefOf(row.articleId), ...(this.isUngrouped && { when: momentIn(row.sortedAt, this.zone, this.now) })
        })}
      </div>`)
  }

  /** The heading over a row that is the first of its day. */
  #headingAt(index: number): string | undefined {
    if (this.isUngrouped) return undefined
    const day = this.#dayAt(index)
    return index > 0 && day === this.#dayAt(index - 1) ? undefined : words.day(day, this.#today())
  }

  /** The day of the uppermost row stays in sight; for a screen reader it stands over the day's first row. */
  #pinned(): TemplateResult | typeof nothing {
    if (this.isUngrouped || this.rows.length === 0) return nothing
    const index = this.#window.indexAt(this.#window.offset)
    return html`<p class="day pinned" aria-hidden="true">${words.day(this.#dayAt(index), this.#today())}</p>`
  }

  #days = { zone: '', of: new WeakMap<ArticleRow, string>() }

  /** Kept by row: a format of the language takes some 40 µs, and each rendering asks for the days of all rows in sight. */
  #dayAt(index: number): string {
    const row = this.rows.at(index)
    if (!row) return ''
    if (this.#days.zone !== this.zone) this.#days = { zone: this.zone, of: new WeakMap() }
    const day = this.#days.of.get(row) ?? dayOf(row.sortedAt, this.zone)
    this.#days.of.set(row, day)
    return day
  }

  #today(): string {
    return dayOf(this.now, this.zone)
  }

  /** Tab reaches the chosen row, or the first one that is there. */
  #tabStop(rendered: readonly number[]): string | undefined {
    const ids = rendered.map(index => this.rows.at(index)?.articleId)
    return ids.includes(this.selectedId) ? this.selectedId : ids[0]
  }

  #returned: Anchor | undefined

  /** @param isNewlyChosen with the place comes another choice, which is to be seen; one that was known before it may stand
   *  out of sight, as it did */
  #return(isNewlyChosen: boolean): void {
    if (!this.returnTo || this.rows.indexOf(this.returnTo.articleId) < 0) return
    const isNew = this.returnTo !== this.#returned
    this.#returned = this.returnTo
    if (isNew && !isNewlyChosen) this.#revealedId = this.selectedId
    // Where rows below are still missing the list cannot be scrolled so far down, and is brought there once more with them.
    if (isNew || this.#held.anchor === this.returnTo) this.#bringTo(this.returnTo)
  }

  #bringTo(anchor: Anchor): void {
    this.#window.scrollTo(this.#window.topOf(this.rows.indexOf(anchor.articleId)) + anchor.offset)
    this.#held.hold(() => this.#movedFrom(anchor), anchor)
  }

  /** In pixels, downwards. */
  #movedFrom({ articleId, offset }: Anchor): number {
    const row = this.#boundsOf(articleId)
    return row ? row.top - this.scroller.getBoundingClientRect().top + offset : 0
  }

  /** How far the list must be scrolled for the whole row to be seen, in pixels, downwards. */
  #outOfSight(articleId: string | undefined): number {
    const row = this.#boundsOf(articleId)
    if (!row) return 0
    const { top, bottom } = this.scroller.getBoundingClientRect()
    const above = row.top - top - this.#covered()
    return above < 0 ? above : Math.max(0, row.bottom - bottom)
  }

  #boundsOf(articleId: string | undefined): DOMRect | undefined {
    return this.#link(articleId)?.closest('[data-index]')?.getBoundingClientRect()
  }

  #revealedId: string | undefined

  /** Brings the chosen row into sight once it is there, and the focus with it if it was on another row. */
  #reveal(): void {
    if (this.selectedId === this.#revealedId) return
    const index = this.selectedId === undefined ? -1 : this.rows.indexOf(this.selectedId)
    if (index < 0) return
    const hadFocus = this.shadowRoot?.activeElement?.matches('[data-article]') ?? false
    this.#revealedId = this.selectedId
    if (this.returnTo !== this.#returned) return
    const offset = this.#offsetToSee(index)
    if (offset !== undefined) {
      const articleId = this.selectedId
      this.#window.scrollTo(offset)
      this.#held.hold(() => this.#outOfSight(articleId))
    }
    if (hadFocus) void this.updateComplete.then(() => this.#link(this.selectedId)?.focus({ preventScroll: true }))
  }

  /** Where the list has to stand for a row that is not wholly in sight. By what is known already: to ask the browser is to lay out
   *  the page in the midst of a change. */
  #offsetToSee(index: number): number | undefined {
    const { offset, height } = this.#window
    const [top, bottom] = [this.#window.topOf(index) - this.#covered(), this.#window.topOf(index + 1)]
    if (top < offset) return top
    return bottom > offset + height ? bottom - height : undefined
  }

  /** Of the list's upper end, by the day that stays there. */
  #covered(): number {
    return this.isUngrouped ? 0 : dayHeight
  }

  #link(articleId: string | undefined): HTMLElement | null {
    return articleId ? this.renderRoot.querySelector<HTMLElement>(`[data-article="${CSS.escape(articleId)}"]`) : null
  }

  /** The row that Tab reaches takes it. */
  override focus(options?: FocusOptions): void {
    const stop = (): HTMLElement | null => this.renderRoot.querySelector('[data-article]:not([tabindex="-1"])')
    void this.updateComplete.then(() => stop()?.focus(options))
  }

  async focusFirst(): Promise<void> {
    await this.updateComplete
    this.#link(this.rows.at(0)?.articleId)?.focus()
  }

  /** The article of the row that has the focus. */
  get focusedId(): string | undefined {
    return this.shadowRoot?.activeElement?.getAttribute('data-article') ?? undefined
  }

  readonly #scrolled = (): void => {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller
    this.#window.noteScroll(scrollTop)
    if (scrollTop + clientHeight * (1 + windowsAhead) > scrollHeight) this.dispatchEvent(new CustomEvent('end-near'))
    this.dispatchEvent(new CustomEvent<Anchor | null>('anchor-moved', { detail: this.#held.anchor ?? this.#anchor(scrollTop) }))
  }

  #anchor(scrollTop: number): Anchor | null {
    const index = this.#window.indexAt(scrollTop)
    const row = this.rows.at(index)
    return scrollTop > 0 && row ? { articleId: row.articleId, offset: Math.round(scrollTop - this.#window.topOf(index)) } : null
  }

  readonly #arrows = (event: KeyboardEvent): void => {
    const isOnRow = (event.composedPath()[0] as Element).closest?.('[data-article]')
    if (!isOnRow || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    this.dispatchEvent(new CustomEvent('step-asked',
      { detail: event.key === 'ArrowDown' ? 1 : -1, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-article-rows': PrArticleRows }
}
