import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { FullText } from '../../state/article/full-text.ts'
import type { Queue } from '../../state/outlets/queue.ts'
import { Watch } from '../../state/base/watch.ts'
import { fullText as words, queue as queueWords } from '../../strings/index.ts'
import { base } from '../../styles/shared.ts'
import './pr-queue.ts'
import type { PrQueue } from './pr-queue.ts'

/** What is fetched in the background, and what waits to be: a few words for the status bar, nothing when there is nothing. */
@customElement('pr-fetching')
export class PrFetching extends LitElement {
  @property({ attribute: false }) fullText!: FullText
  @property({ attribute: false }) queue!: Queue
  @query('pr-queue') private list!: PrQueue

  static override styles = [base, css`
    :host { display: inline-flex; align-items: center; flex-wrap: wrap; column-gap: 6px; }
    /* Taken out of the bar and not hidden: the list in it may be open, with what was taken off it last. */
    :host([idle]) { position: absolute; }
    button { text-decoration: underline; text-underline-offset: 0.2em; color: var(--ink-2); min-height: 20px; }
    button:hover { color: var(--accent); }
    pr-queue { font-size: var(--t-m); }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.fullText.state, this.queue.entries.state])
  }

  protected override willUpdate(): void {
    this.toggleAttribute('idle', !this.fullText.state.value.progress.isRunning && this.#count() === 0)
  }

  override render(): TemplateResult {
    const { progress } = this.fullText.state.value
    const count = this.#count()
    const done = words.progress(progress)
    return html`${progress.isRunning ? html`<span role="status">${done}</span>
        <button aria-label=${words.stopOf(done)} @click=${() => void this.fullText.cancel()}>${words.stop}</button>` : nothing}
      ${count > 0 ? html`<button aria-haspopup="dialog"
        @click=${() => this.list.show()}>${queueWords.count(count)}</button>` : nothing}
      <pr-queue .queue=${this.queue}></pr-queue>`
  }

  #count(): number {
    return this.queue.entries.state.value.value?.length ?? 0
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-fetching': PrFetching }
}
