import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Annotation, AnnotationDraft } from '../../../shared/annotation.ts'
import type { FoundQuote } from '../../../shared/find-quote.ts'
import { isSameNote } from '../../state/article/begun-notes.ts'
import { readLabels, saysAnother, toSave, type Notes } from '../../state/article/notes.ts'
import { Watch } from '../../state/base/watch.ts'
import { reading as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import { FocusHeir } from '../base/focus-heir.ts'

/** Notes and highlights of an article, and the form for one. Sends `note-chosen` and `note-removed` (detail: the annotation),
 *  `note-dropped` (detail: brings back what was typed). */
@customElement('pr-notes')
export class PrNotes extends LitElement {
  @property({ attribute: false }) notes!: Notes
  @property() articleId = ''
  @property() language = ''
  /** Where each quote stands in the text now, by annotation; a quote that is missing there is lost. */
  @property({ attribute: false }) places: ReadonlyMap<string, FoundQuote> | undefined
  /** The note whose form was opened last; none is a new one. */
  #openedFor: string | undefined
  /** What is being written. */
  @state() private draft: AnnotationDraft | undefined
  @query('form') private form!: HTMLFormElement | null
  @query('textarea') private field!: HTMLTextAreaElement | null

  static override styles = [base, buttons, fields, failureStyles, type, css`
    :host { display: block; margin-bottom: 18px; }
    h2 {
      border-top: 2px solid var(--rule-strong); padding-top: 8px; margin-bottom: 6px; display: flex;
      justify-content: space-between; align-items: baseline;
    }
    h2 .link { margin-block: -5px; }
    li { padding: 7px 0; border-bottom: 1px solid var(--rule); font-size: var(--t-s); }
    li:last-child { border: 0; }
    .quote {
      font: 400 0.875rem/1.35 var(--serif); text-align: start; display: -webkit-box; -webkit-line-clamp: 3;
      -webkit-box-orient: vertical; overflow: hidden; background: var(--mark); color: var(--ink); padding: 0 2px;
      overflow-wrap: anywhere;
    }
    button.quote:hover { text-decoration: underline; text-underline-offset: 0.15em; }
    .text { white-space: pre-line; overflow-wrap: anywhere; margin-top: 3px; }
    .label { border: 1px solid var(--rule); border-radius: 10px; padding: 0 7px; font-size: var(--t-xs); color: var(--ink-2); }
    .under { display: flex; flex-wrap: wrap; gap: 3px 10px; align-items: baseline; margin-top: 3px; }
    .under .link { font-weight: 500; font-size: 0.78125rem; }
    form { display: grid; gap: 8px; padding: 8px 0; }
    textarea { min-height: 76px; resize: vertical; }
    .answers { display: flex; gap: 8px; }
  `]

  constructor() {
    super()
    // The form goes with what had the focus in it.
    new FocusHeir(this, () => this.#opener)
    new Watch(this, () => [this.notes.state])
  }

  /** Each article has its own note that was begun. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('articleId')) this.draft = this.notes.begun.of(this.articleId)
  }

  override render(): TemplateResult {
    const { annotations, failure, labels } = this.notes.state.value
    const isNew = this.draft !== undefined && this.draft.annotationId === undefined
    return html`<h2 class="part">${words.notes}
        <button class="link" @click=${() => void this.write()}>${words.addNote}</button></h2>
      ${failureLine(failure)}
      ${isNew && this.draft ? this.#form(this.draft) : nothing}
      ${annotations.length ? html`<ul>${repeat(annotations, one => one.annotationId, one => html`
        <li>${this.#one(one)}</li>`)}</ul>` : nothing}
      <datalist id="labels">${labels.map(label => html`<option value=${label}></option>`)}</datalist>`
  }

  /** Opens the form: for a new note, on a passage if one is given, or for one there is. What was typed of another is saved. */
  async write(draft: AnnotationDraft = { articleId: this.articleId, note: '', labels: [] }): Promise<void> {
    const begun = this.notes.begun.of(this.articleId)
    if (begun && !isSameNote(begun, draft)) this.form?.requestSubmit()
    if (!begun || !isSameNote(begun, draft)) this.draft = draft
    this.#openedFor = draft.annotationId
    await this.updateComplete
    this.field?.focus()
    this.field?.scrollIntoView({ block: 'nearest' })
  }

  #one(annotation: Annotation): TemplateResult {
    return this.draft?.annotationId === annotation.annotationId && this.draft ? this.#form(this.draft) : this.#row(annotation)
  }

  #row(annotation: Annotation): TemplateResult {
    const { quote, note, labels } = annotation
    const named = quote?.exact ?? note
    return html`${quote ? this.#quote(annotation, quote.exact) : html`<span class="quiet">${words.wholeArticle}</span>`}
      ${note ? html`<p class="text"><bdi>${note}</bdi></p>` : nothing}
      <span class="under">${labels.map(label => html`<bdi class="label">${label}</bdi>`)}
        <button class="link" data-change=${annotation.annotationId} aria-label=${words.changeNoteOn(named)}
          @click=${() => void this.write(annotation)}>${words.editNote}</button>
        <button class="link" aria-label=${words.removeNoteOn(named)}
          @click=${() => this.#send('note-removed', annotation)}>${words.removeNote}</button></span>`
  }

  #quote(annotation: Annotation, exact: string): TemplateResult {
    const place = this.places?.get(annotation.annotationId)
    if (this.places && !place) {
      return html`<span class="quote" lang=${this.language} dir="auto">${exact}</span><span class="quiet">${words.lost}</span>`
    }
    return html`<button class="quote" lang=${this.language} dir="auto" aria-label=${words.showNote(exact)}
      @click=${() => this.#send('note-chosen', annotation)}>${exact}</button>${
      place && !place.isExact ? html`<span class="quiet">${words.movedNote}</span>` : nothing}`
  }

  #form(draft: AnnotationDraft): TemplateResult {
    const { quote, note, labels } = draft
    return html`${keyed(draft, html`<form @submit=${this.#save} @input=${this.#type} @keydown=${this.#keys}>
      ${quote ? html`<span class="quote" lang=${this.language} dir="auto">${quote.exact}</span>` : nothing}
      <label class="field"><span>${words.noteText}</span><textarea name="note" dir="auto" .value=${note}></textarea></label>
      <label class="field"><span>${words.labels}</span><input name="labels" dir="auto" list="labels" autocomplete="off"
        .value=${labels.join(', ')}></label>
      <div class="answers"><button class="button small go">${words.saveNote}</button>
        <button class="button small" type="button" @click=${this.#cancel}>${words.cancelNote}</button></div>
    </form>`)}`
  }

  readonly #type = (event: InputEvent): void => {
    if (this.draft) this.notes.begun.keep({ ...this.draft, ...typedIn(event.currentTarget as HTMLFormElement) })
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { draft } = this
    const { note, labels } = typedIn(event.target as HTMLFormElement)
    if (!draft || (!draft.quote && note.trim() === '' && labels.length === 0)) return this.#close()
    const { articleId } = draft
    const kept = await this.notes.save(toSave({ ...draft, note, labels }))
    // What could not be kept stays in the form.
    if (!kept) return
    const begun = this.notes.begun.of(articleId)
    if (begun && isSameNote(begun, draft) && !saysAnother(begun, { note, labels })) this.notes.begun.forget(articleId)
    if (this.draft === draft) this.draft = undefined
  }

  /** What was typed and is kept nowhere else can be brought back. */
  readonly #cancel = (): void => {
    const { draft, form } = this
    if (!draft || !form) return
    const typed = { ...draft, ...typedIn(form) }
    const kept = this.notes.state.value.annotations.find(one => one.annotationId === draft.annotationId)
    this.#close()
    if (saysAnother(typed, kept)) this.#send('note-dropped', () => this.#bringBack(typed))
  }

  #close(): void {
    if (this.draft) this.notes.begun.forget(this.draft.articleId)
    this.draft = undefined
  }

  /** Into its form; where another article or view is open by then, it stands there when its own is opened again. What was begun
   *  meanwhile is saved. */
  #bringBack(typed: AnnotationDraft): void {
    const { begun } = this.notes
    const isOpen = this.isConnected && this.articleId === typed.articleId
    const other = begun.of(typed.articleId)
    if (other && isOpen) this.form?.requestSubmit()
    else if (other) void this.notes.save(toSave(other))
    begun.keep(typed)
    if (!isOpen) return
    this.draft = typed
    void this.write(typed)
  }

  /** What opened the form that was there. */
  get #opener(): HTMLElement | null {
    const changed = this.#openedFor && this.renderRoot.querySelector<HTMLElement>(`[data-change="${CSS.escape(this.#openedFor)}"]`)
    return changed || this.renderRoot.querySelector<HTMLElement>('h2 button')
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#cancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) (event.currentTarget as HTMLFormElement).requestSubmit()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #send(name: string, detail: Annotation | (() => void)): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

function typedIn(form: HTMLFormElement): Pick<AnnotationDraft, 'note' | 'labels'> {
  const typed = new FormData(form)
  return { note: String(typed.get('note') ?? ''), labels: readLabels(String(typed.get('labels') ?? '')) }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-notes': PrNotes }
}
