import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { AddedArticle } from '../../../shared/contract.ts'
import { fallbackSectionId, type Outlet, type Section } from '../../../shared/library.ts'
import { articleFromForm, type AddArticle, type ArticleForm } from '../../state/outlets/add-article.ts'
import { Watch } from '../../state/base/watch.ts'
import { addArticle as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

type Way = ArticleForm['kind']

const ways: readonly Way[] = ['page', 'pasted', 'print']
/** A browser lists no more names than one looks through. */
const mostNames = 500

/** Adds an article that no feed brings: by its address, as pasted text, from print. Sends `article-kept`. */
@customElement('pr-add-article')
export class PrAddArticle extends LitElement {
  @property({ attribute: false }) addArticle!: AddArticle
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) outlets: readonly Outlet[] = []
  /** Calendar day at the desk. */
  @property() today = ''
  @state() private way: Way = 'page'
  @state() private isOpen = false
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, css`
    dialog { width: min(620px, calc(100vw - 24px)); }
    .ways {
      display: flex; flex-wrap: wrap; gap: 0 20px; border-bottom: 1px solid var(--rule); margin: 10px 0 14px;
      font-size: var(--t-s);
    }
    .ways button { min-height: 36px; color: var(--ink-2); border-bottom: 2px solid transparent; margin-bottom: -1px; }
    .ways button[aria-pressed='true'] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
    .pair {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr)); gap: 12px 16px;
      align-items: start;
    }
    .optional { font-weight: 400; color: var(--ink-2); }
    textarea { min-height: 130px; resize: vertical; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.addArticle.state])
  }

  async show(): Promise<void> {
    if (this.isOpen) return
    this.addArticle.clear()
    this.isOpen = true
    await this.updateComplete
    this.dialog.showModal()
    this.#focusFirst()
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing
    const { value } = this.addArticle.state
    const isAdding = value.kind === 'adding'
    return html`<dialog aria-labelledby="title" @close=${() => { this.isOpen = false }}>
      <h2 id="title" class="title">${words.title}</h2>
      <div class="ways" role="group" aria-label=${words.wayLabel}>${ways.map(way => html`<button type="button"
        aria-pressed=${this.way === way ? 'true' : 'false'} @click=${() => this.#choose(way)}>${words.ways[way]}</button>`)}</div>
      <form @submit=${this.#add}>
        ${this.#fields()}
        ${value.kind === 'failed' ? this.#failed(value) : nothing}
        <div class="answers">
          <button class="button" type="button" @click=${() => this.dialog.close()}>${words.cancel}</button>
          <button class="button go" aria-disabled=${isAdding}>${isAdding ? words.adding : words.add}</button>
        </div>
      </form>
    </dialog>`
  }

  #fields(): TemplateResult {
    switch (this.way) {
      case 'page': return html`
        <div class="field"><label><span>${words.address}</span>${this.#addressField(true)}</label>
          <p class="hint" id="address-hint">${words.addressHint}</p></div>
        ${this.#section()}`
      case 'pasted': return html`
        ${this.#line('headline', words.headline, true)}
        <div class="pair">${this.#outlet()}${this.#line('byline', words.byline)}</div>
        ${this.#text(words.text, true)}
        <label class="field"><span>${words.optionalAddress}</span>${this.#addressField(false)}</label>
        ${this.#section()}`
      case 'print': return html`
        <div class="pair">${this.#outlet()}${this.#line('byline', words.byline)}</div>
        ${this.#line('headline', words.headline, true)}
        <div class="pair"><label class="field"><span>${words.date}</span><input name="date" type="date" required
          .value=${this.today}></label>${this.#line('page', words.page)}${this.#section(fallbackSectionId)}</div>
        ${this.#text(words.optionalText, false)}`
    }
  }

  #addressField(isRequired: boolean): TemplateResult {
    return html`<input name="url" type="text" inputmode="url" autocomplete="off" spellcheck="false" placeholder="https://"
      ?required=${isRequired} aria-describedby=${isRequired ? 'address-hint' : nothing}>`
  }

  #line(name: string, title: string, isRequired = false): TemplateResult {
    return html`<label class="field"><span>${title}${isRequired ? nothing : html` <span
      class="optional">${words.optional}</span>`}</span><input name=${name} ?required=${isRequired}
      maxlength=${name === 'page' ? 40 : 2000} autocomplete="off" dir="auto"></label>`
  }

  #outlet(): TemplateResult {
    const names = [...new Set(this.outlets.map(({ name }) => name))].slice(0, mostNames)
    return html`<div class="field"><label><span>${words.outlet}</span><input name="outletName" required maxlength="200"
      list="names" autocomplete="off" dir="auto" aria-describedby="outlet-hint"></label>
      <datalist id="names">${names.map(name => html`<option value=${name}></option>`)}</datalist>
      <p class="hint" id="outlet-hint">${words.outletHint}</p></div>`
  }

  #text(title: string, isRequired: boolean): TemplateResult {
    return html`<label class="field"><span>${title}${isRequired ? nothing : html` <span
      class="optional">${words.optional}</span>`}</span><textarea name="text" rows="6" ?required=${isRequired}
      dir="auto"></textarea></label>`
  }

  /** Without a first choice the article's subject decides. */
  #section(chosen?: string): TemplateResult {
    return html`<label class="field"><span>${words.section}</span><select name="sectionId">
      ${chosen === undefined ? html`<option value="">${words.bySubject}</option>` : nothing}
      ${this.sections.map(({ sectionId, title }) => html`<option value=${sectionId}
        ?selected=${sectionId === chosen}>${title}</option>`)}</select></label>`
  }

  #failed({ failure, form }: { readonly failure: Parameters<typeof failureLine>[0]; readonly form: ArticleForm }): unknown {
    if (failure?.code !== 'address-private' || form.kind !== 'page') return failureLine(failure)
    return failureLine(failure, () => void this.addArticle.allowPrivate().then(this.#done), words.allowPrivate)
  }

  async #choose(way: Way): Promise<void> {
    this.way = way
    this.addArticle.clear()
    await this.updateComplete
    this.#focusFirst()
  }

  #focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('form input')?.focus()
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = articleFromForm(this.way, new FormData(event.target as HTMLFormElement))
    void this.addArticle.add(form).then(this.#done)
  }

  readonly #done = (added: AddedArticle | undefined): void => {
    if (!added) return
    this.dialog.close()
    this.dispatchEvent(new CustomEvent('article-kept', { detail: added }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-add-article': PrAddArticle }
}
