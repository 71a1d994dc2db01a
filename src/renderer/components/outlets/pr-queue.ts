import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { failureSentence } from '../../strings/failure-sentence.ts'
import type { QueuedFetch } from '../../../shared/full-text.ts'
import type { Queue } from '../../state/outlets/queue.ts'
import { Watch } from '../../state/base/watch.ts'
import { queue as words, shell } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** What was put aside to be fetched, and why some of it could not be had. */
@customElement('pr-queue')
export class PrQueue extends LitElement {
  @property({ attribute: false }) queue!: Queue
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, css`
    .body { display: grid; gap: 14px; }
    li { display: flex; gap: 12px; align-items: start; padding: 8px 0; border-top: 1px solid var(--rule); }
    .removed {
      display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; font-size: var(--t-s); overflow-wrap: anywhere;
    }
    .removed:empty { position: absolute; }
    li > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.queue.entries.state, this.queue.removed])
  }

  show(): void {
    this.queue.forgetRemoved()
    this.dialog.showModal()
    void this.queue.entries.reload()
  }

  override render(): TemplateResult {
    const { value = [], failure } = this.queue.entries.state.value
    const removed = this.queue.removed.value
    return html`<dialog closedby="any" aria-labelledby="title"><div class="body">
      <h2 id="title" class="title">${words.title}</h2>
      <p class="hint">${words.how}</p>
      ${failureLine(failure, () => void this.queue.entries.reload())}
      ${value.length === 0 ? html`<p class="quiet">${words.empty}</p>` : html`<ul role="list">
        ${repeat(value, ({ queueId }) => queueId, entry => this.#entry(entry))}</ul>`}
      <p class="removed" role="status">${removed ? html`<span>${words.takenOff(removed.title)}</span>
        <button class="link" @click=${() => void this.queue.undoRemove()}>${shell.undo}</button>` : nothing}</p>
      <div class="answers">
        ${value.some(entry => entry.failure)
          ? html`<button class="button" @click=${() => void this.queue.retry()}>${words.retry}</button>` : nothing}
        <button class="button go" @click=${() => this.dialog.close()}>${words.close}</button>
      </div></div></dialog>`
  }

  #entry(entry: QueuedFetch): TemplateResult {
    const { title, url, articleId, failure } = entry
    const kind = articleId === undefined ? words.link : words.wholeText
    return html`<li><div><b dir="auto">${title}</b>
        <p class="facts"><bdi>${new URL(url).host}</bdi> · ${kind}
          · ${failure ? failureSentence(failure) : words.waiting}</p></div>
      <button class="link" aria-label=${words.removeOf(title)}
        @click=${() => void this.queue.remove(entry)}>${words.remove}</button></li>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-queue': PrQueue }
}
