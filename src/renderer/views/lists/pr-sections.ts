import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ArticleCounts } from '../../../shared/article-lists.ts'
import type { Api, LibraryView } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Section } from '../../../shared/library.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { icons } from '../../components/base/icons.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Loader } from '../../state/base/loaded.ts'
import { movedTo } from '../../state/lists/section-order.ts'
import { Watch } from '../../state/base/watch.ts'
import { sectionsPage as words, shell } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { sectionsStyles } from './sections-styles.ts'

/** The divisions of the paper: added, renamed, hidden, and put in order by dragging or by buttons. */
@customElement('pr-sections')
export class PrSections extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) library!: Loader<LibraryView>
  @property({ attribute: false }) counts: ArticleCounts | undefined
  @state() private renamedId: string | undefined
  @state() private draggedId: string | undefined
  @state() private overId: string | undefined
  @state() private failure: Failure | undefined
  @state() private said = ''

  static override styles = [base, buttons, fields, type, failureStyles, columnStyles, sectionsStyles]

  constructor() {
    super()
    new FocusHeir(this, () => undefined)
    new Watch(this, () => [this.library.state])
  }

  override render(): TemplateResult {
    const { value, failure } = this.library.state.value
    return html`<div class="page">
      <h1 class="headline">${words.title}</h1>
      <p class="quiet">${words.intro}</p>
      ${failureLine(failure, () => void this.library.reload())}${failureLine(this.failure)}
      <p class="unseen" role="status">${this.said}</p>
      ${value ? html`<ol role="list" aria-label=${words.list}>${repeat(value.sections, ({ sectionId }) => sectionId, (section, at) =>
        this.#section(section, at, value))}</ol>` : failure ? nothing : shell.loading}
      <form class="add" @submit=${this.#add}>
        <label class="part" for="new">${words.add}</label>
        <input id="new" name="title" required maxlength="120" autocomplete="off" aria-label=${words.newName}>
        <button class="button go">${words.addButton}</button>
      </form>
    </div>`
  }

  #section(section: Section, at: number, { sections, subscriptions }: LibraryView): TemplateResult {
    const { sectionId, title, isHidden } = section
    const feedCount = subscriptions.filter(feed => feed.sectionId === sectionId).length
    return html`<li class="${isHidden ? 'hidden' : ''} ${sectionId === this.draggedId ? 'dragged' : ''} ${
      sectionId === this.overId ? 'over' : ''}" @dragover=${(event: DragEvent) => this.#over(event, sectionId)}
      @drop=${(event: DragEvent) => this.#drop(event, at)}>
      <span class="grip" draggable="true" aria-hidden="true" title=${words.drag(title)}
        @dragstart=${(event: DragEvent) => this.#drag(event, section)} @dragend=${this.#leave}>${icons.grip}</span>
      <div class="name">${sectionId === this.renamedId ? this.#renaming(section) : html`<h2
        class="headline"><bdi>${title}</bdi></h2>
        <p class="facts">${words.facts(feedCount, this.counts?.unreadBySection[sectionId] ?? 0)}${
          isHidden ? html` · <b>${words.hidden}</b>` : nothing}</p>`}</div>
      <div class="orders">
        <button class="icon" aria-label=${words.up(title)} aria-disabled=${at === 0}
          @click=${() => this.#move(section, at - 1)}>${icons.up}</button>
        <button class="icon" aria-label=${words.down(title)} aria-disabled=${at === sections.length - 1}
          @click=${() => this.#move(section, at + 1)}>${icons.down}</button>
        <button class="link" aria-label=${words.renameOf(title)} @click=${() => this.#rename(sectionId)}>${words.rename}</button>
        <button class="link" aria-label=${isHidden ? words.showOf(title) : words.hideOf(title)}
          @click=${() => this.#edit({ sectionId, isHidden: !isHidden })}>${isHidden ? words.show : words.hide}</button>
      </div>
    </li>`
  }

  #renaming({ sectionId, title }: Section): TemplateResult {
    return html`<form class="renaming" @submit=${(event: SubmitEvent) => this.#save(event, sectionId)}
      @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape') this.renamedId = undefined }}>
      <input name="title" required maxlength="120" autocomplete="off" aria-label=${words.nameOf(title)} .value=${title}>
      <button class="button small go">${words.save}</button>
      <button class="button small" type="button" @click=${() => { this.renamedId = undefined }}>${words.cancel}</button>
    </form>`
  }

  async #rename(sectionId: string): Promise<void> {
    this.renamedId = sectionId
    await this.updateComplete
    this.renderRoot.querySelector<HTMLInputElement>('.renaming input')?.select()
  }

  #save(event: SubmitEvent, sectionId: string): void {
    event.preventDefault()
    this.renamedId = undefined
    this.#edit({ sectionId, title: titleIn(event) })
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const title = titleIn(event)
    void this.#attempt(async () => {
      await this.api.library.addSection({ title })
      form.reset()
    })
  }

  #edit(change: Parameters<Api['library']['editSection']>[0]): void {
    void this.#attempt(() => this.api.library.editSection(change))
  }

  #move({ sectionId, title }: Section, to: number): void {
    const sections = this.library.state.value.value?.sections ?? []
    if (!sections[to]) return
    const sectionIds = movedTo(sections.map(section => section.sectionId), sectionId, to)
    void this.#attempt(async () => {
      await this.api.library.orderSections({ sectionIds })
      this.said = words.moved(title, to + 1, sections.length)
    })
  }

  #drag(event: DragEvent, { sectionId, title }: Section): void {
    this.draggedId = sectionId
    event.dataTransfer?.setData('text/plain', title)
  }

  #over(event: DragEvent, sectionId: string): void {
    if (this.draggedId === undefined) return
    event.preventDefault()
    this.overId = sectionId
  }

  #drop(event: DragEvent, to: number): void {
    const dragged = this.library.state.value.value?.sections.find(({ sectionId }) => sectionId === this.draggedId)
    this.#leave()
    if (!dragged) return
    event.preventDefault()
    this.#move(dragged, to)
  }

  readonly #leave = (): void => {
    this.draggedId = undefined
    this.overId = undefined
  }

  async #attempt(run: () => Promise<unknown>): Promise<void> {
    this.failure = await attempt(async () => {
      await run()
      await this.library.reload()
    })
  }
}

function titleIn(event: SubmitEvent): string {
  return String(new FormData(event.target as HTMLFormElement).get('title')).trim()
}

declare global {
  interface HTMLElementTagNameMap { 'pr-sections': PrSections }
}
