import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleView } from '../../../shared/article.ts'
import { failureSentence } from '../../strings/failure-sentence.ts'
import type { FailureCode } from '../../../shared/failure.ts'
import type { FullText } from '../../state/article/full-text.ts'
import { Watch } from '../../state/base/watch.ts'
import { fullText as words, shell } from '../../strings/index.ts'
import { base, buttons } from '../../styles/shared.ts'

/** What may be had later without anybody doing anything about it. */
const unreached: readonly FailureCode[] = ['host-not-found', 'connection-failed', 'answer-cut', 'timed-out', 'proxy-failed']

/** One line about the whole text of an article: that it is on its way, or why it is not. It keeps its height while it changes, so
 *  that the text below does not jump. */
@customElement('pr-full-text')
export class PrFullText extends LitElement {
  @property({ attribute: false }) article!: ArticleView
  @property({ attribute: false }) fullText!: FullText

  static override styles = [base, buttons, css`
    :host { display: block; }
    p {
      display: flex; flex-wrap: wrap; gap: 0 14px; align-items: baseline; min-height: 26px;
      font: 400 var(--t-s)/1.4 var(--sans);
    }
    .link { color: var(--accent); }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.fullText.state])
  }

  override render(): TemplateResult | typeof nothing {
    const { article: { articleId, fullText: view } } = this
    if (view === undefined) return nothing
    const { fetchingId, failed } = this.fullText.state.value
    const failure = failed?.articleId === articleId ? failed.failure : view.failure
    if (fetchingId === articleId) return html`<p class="quiet" role="status">${words.fetching}</p>`
    if (view.isQueued) return html`<p class="quiet" role="status">${words.queued}</p>`
    if (failure) return html`<p role="status"><span class="quiet">${words.failed(failureSentence(failure))}</span>
      ${this.#order(shell.tryAgain, () => this.fullText.fetch(articleId))}
      ${unreached.includes(failure.code)
        ? this.#order(words.fetchLater, () => this.fullText.fetchLater(articleId)) : nothing}</p>`
    if (view.paywall) return html`<p class="quiet">${words.paywall(view.paywall)}</p>`
    if (view.fetchedAt !== undefined || !view.isPart) return nothing
    return html`<p>${this.#order(words.fetch, () => this.fullText.fetch(articleId))}</p>`
  }

  #order(label: string, run: () => Promise<void>): TemplateResult {
    return html`<button class="link" @click=${() => void run()}>${label}</button>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-full-text': PrFullText }
}
