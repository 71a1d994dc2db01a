import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Failure } from '../../../shared/failure.ts'
import { topicColours, type TopicColour, type TopicDraft } from '../../../shared/topic.ts'
import { askToNotify } from '../../client/notifications.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Topics } from '../../state/lists/topics.ts'
import { topicDialog as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import { topicMark, topicMarkStyles } from './topic-mark.ts'

/** Makes a topic, or another of one there is. */
@customElement('pr-topic-dialog')
export class PrTopicDialog extends LitElement {
  @property({ attribute: false }) topics!: Topics
  @state() private draft: TopicDraft | undefined
  @state() private isSaving = false
  @state() private failure: Failure | undefined
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, topicMarkStyles, css`
    .colours { display: grid; grid-template-columns: repeat(auto-fill, minmax(100px, 1fr)); gap: 2px 24px; }
    legend { margin-bottom: 4px; }
  `]

  async show(draft: TopicDraft): Promise<void> {
    this.draft = draft
    this.failure = undefined
    await this.updateComplete
    this.dialog.showModal()
  }

  override render(): TemplateResult {
    return html`<dialog closedby="any" aria-labelledby="title"
      @close=${this.#forget}>${this.draft ? this.#form(this.draft) : nothing}</dialog>`
  }

  #form({ name, query: asked, colour, hasAlert, topicId }: TopicDraft): TemplateResult {
    return html`<form autocomplete="off" @submit=${this.#save}>
      <h2 id="title" class="title">${topicId ? words.editTitle : words.newTitle}</h2>
      <label class="field"><span>${words.name}</span><input name="name" required maxlength="120" .defaultValue=${name}></label>
      <div class="field"><label><span>${words.query}</span><input name="query" required maxlength="2000" spellcheck="false"
        aria-describedby="query-hint" .defaultValue=${asked}></label><p class="hint" id="query-hint">${words.queryHint}</p></div>
      <fieldset><legend>${words.colour}</legend><div class="colours">
        ${topicColours.map(one => this.#colour(one, one === colour))}</div></fieldset>
      <label class="choice"><input type="checkbox" name="hasAlert" .defaultChecked=${hasAlert}> ${words.alert}</label>
      ${failureLine(this.failure)}
      <div class="answers">
        <button class="button" type="button" @click=${() => this.dialog.close()}>${words.cancel}</button>
        <button class="button go" aria-disabled=${this.isSaving}>${this.isSaving ? words.saving : words.save}</button>
      </div>
    </form>`
  }

  #colour(colour: TopicColour, isChosen: boolean): TemplateResult {
    return html`<label class="choice"><input type="radio" name="colour" value=${colour} .defaultChecked=${isChosen}>
      ${topicMark(colour)} ${words.colours[colour]}</label>`
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const text = (name: string): string => String(form.get(name) ?? '').trim()
    const hasAlert = form.has('hasAlert')
    const colour = topicColours.find(one => one === form.get('colour')) ?? 'teal'
    const topicId = this.draft?.topicId
    this.isSaving = true
    this.failure = await attempt(async () => {
      // Browsers ask the reader only while a click is being answered.
      if (hasAlert) await askToNotify()
      await this.topics.save({ name: text('name'), query: text('query'), colour, hasAlert, ...(topicId && { topicId }) })
    })
    this.isSaving = false
    if (!this.failure) this.dialog.close()
  }

  readonly #forget = (): void => {
    this.draft = undefined
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-topic-dialog': PrTopicDialog }
}
