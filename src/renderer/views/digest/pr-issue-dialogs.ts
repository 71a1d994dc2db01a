import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Digest } from '../../../shared/digest.ts'
import { countWarnings, type DigestCheck } from '../../state/digest/digest-checks.ts'
import { checks, editor as words, issueBar } from '../../strings/index.ts'
import { base, buttons, dialogStyles, fields, type } from '../../styles/shared.ts'

export type IssueQuestion = 'issue' | 'correct'

/** What is asked before a press review is issued (`issue-confirmed` with the headline) or corrected (`correction-noted` with the
 *  note). */
@customElement('pr-issue-dialogs')
export class PrIssueDialogs extends LitElement {
  @property({ attribute: false }) digest!: Digest
  @property({ attribute: false }) check: DigestCheck | undefined

  static override styles = [base, buttons, fields, type, dialogStyles, css`
    textarea { resize: none; field-sizing: content; }
    textarea[name='headline'] { font: 600 var(--t-l)/1.25 var(--serif); }
    .warn { color: var(--warn); font-size: var(--t-s); }
    .bad { color: var(--accent); font-size: var(--t-s); }
  `]

  show(question: IssueQuestion): void {
    this.renderRoot.querySelector<HTMLDialogElement>(`#${question}`)?.showModal()
  }

  override render(): TemplateResult {
    const { number, language, headline } = this.digest
    return this.digest.status.kind === 'issued' ? this.#correction(number) : html`
      <dialog id="issue" closedby="any" aria-labelledby="issue-title"><form method="dialog" @submit=${this.#issue}>
        <h2 id="issue-title" class="title">${words.issueTitle(number)}</h2>
        <p>${words.issueHow}</p>
        ${this.#warnings()}
        <label class="field"><span>${words.headline}</span><textarea name="headline" rows="2" required lang=${language}
          dir="auto" spellcheck="true"
          .value=${headline}></textarea></label>
        <div class="answers">${this.#keep(words.keepDraft)}<button class="button go">${words.issueNow(number)}</button></div>
      </form></dialog>`
  }

  #correction(number: number): TemplateResult {
    return html`<dialog id="correct" closedby="any" aria-labelledby="correct-title"><form method="dialog"
      @submit=${this.#correct}>
      <h2 id="correct-title" class="title">${issueBar.correctTitle(number)}</h2>
      <p>${issueBar.correctHow}</p>
      <label class="field"><span>${issueBar.correctNote}</span><textarea name="note" rows="2" required maxlength="2000"
        lang=${this.digest.language} dir="auto" spellcheck="true"></textarea></label>
      <div class="answers">${this.#keep(words.keepAsItIs)}<button class="button go">${issueBar.correctNow}</button></div>
    </form></dialog>`
  }

  #warnings(): TemplateResult | typeof nothing {
    const { check } = this
    if (!check || countWarnings(check) === 0) return nothing
    const { gone, changed, unmarked, rights } = check
    const ofAll = rights.filter(({ kind }) => kind === 'no-licence')
    const ofPieces = rights.length - ofAll.length
    return html`${gone ? html`<p class="bad">${checks.quotesGone(gone)}</p>` : nothing}
      ${changed ? html`<p class="warn">${checks.quotesChanged(changed)}</p>` : nothing}
      ${unmarked ? html`<p class="bad">${checks.quotesUnmarked(unmarked)}</p>` : nothing}
      ${ofAll.map(warning => html`<p class="warn">${checks.warning(warning, '')}</p>`)}
      ${ofPieces ? html`<p class="warn">${checks.rightsCount(ofPieces)}</p>` : nothing}`
  }

  #keep(label: string): TemplateResult {
    return html`<button class="button" type="button"
      @click=${(event: Event) => (event.target as HTMLElement).closest('dialog')?.close()}>${label}</button>`
  }

  readonly #issue = (event: SubmitEvent): void => this.#send('issue-confirmed', event, 'headline')
  readonly #correct = (event: SubmitEvent): void => this.#send('correction-noted', event, 'note')

  #send(name: string, event: SubmitEvent, field: string): void {
    const detail = String(new FormData(event.target as HTMLFormElement).get(field)).replaceAll(/\s+/g, ' ').trim()
    if (detail) this.dispatchEvent(new CustomEvent<string>(name, { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-issue-dialogs': PrIssueDialogs }
}
