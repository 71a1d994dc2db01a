import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { IndexProgress, LibraryView } from '../../shared/contract.ts'
import '../components/outlets/pr-fetching.ts'
import { failureSentence } from '../strings/failure-sentence.ts'
import { momentIn } from '../format/times.ts'
import { troubledFeeds } from '../state/outlets/health.ts'
import { feedTitle, followedOutlets } from '../state/outlets/outlets.ts'
import type { FullText } from '../state/article/full-text.ts'
import type { Queue } from '../state/outlets/queue.ts'
import type { Refresh } from '../state/outlets/refresh.ts'
import { formatRoute } from '../state/routing/routes.ts'
import type { Readable } from '../state/base/store.ts'
import { Watch } from '../state/base/watch.ts'
import { shell, statusBar } from '../strings/index.ts'
import { shortReason } from '../strings/short-reason.ts'
import { base } from '../styles/shared.ts'

/** One quiet line: what is followed, when it was refreshed, what fails, what goes on in the background. Goes up:
 *  `indexing-paused`. */
@customElement('pr-status-bar')
export class PrStatusBar extends LitElement {
  @property({ attribute: false }) library: LibraryView | undefined
  @property({ attribute: false }) refresh!: Refresh
  @property({ attribute: false }) indexing!: Readable<IndexProgress>
  @property({ attribute: false }) fullText!: FullText
  @property({ attribute: false }) queue!: Queue
  @property() now = ''
  @property() zone = 'UTC'

  static override styles = [base, css`
    footer {
      min-height: 29px; border-top: 1px solid var(--rule); background: var(--rail); color: var(--ink-2); font-size: var(--t-xs);
      display: flex; align-items: center; padding: 3px var(--gutter); flex-wrap: wrap; font-variant-numeric: tabular-nums;
    }
    footer > * + *::before { content: '·'; color: var(--ink-3); margin-inline: 3px; }
    footer > [idle]::before { content: none; }
    a { min-width: 0; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    a:hover { color: var(--accent); }
    button { text-decoration: underline; text-underline-offset: 0.2em; color: var(--ink-2); min-height: 20px; }
    button:hover { color: var(--accent); }
    .trouble { color: var(--accent); }
    .short { display: none; }
    @media (max-width: 759px) {
      .library, .wide { display: none; }
      .library + *::before { content: none !important; margin: 0 !important; }
      .short { display: inline; }
    }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.refresh.state, this.indexing])
  }

  override render(): TemplateResult {
    const { library } = this
    const { progress, failure } = this.refresh.state.value
    return html`<footer aria-label=${shell.status}>
      ${library ? html`<span
        class="library">${statusBar.library(followedOutlets(library), library.subscriptions.length)}</span>` : nothing}
      <span role="status">${progress.isRunning ? shell.refreshing(progress)
        : progress.isOffline ? statusBar.offline
        : progress.wasCancelled ? statusBar.cancelled(progress)
        : progress.refreshedAt ? statusBar.refreshed(momentIn(progress.refreshedAt, this.zone, this.now),
          progress.newCount) : statusBar.neverRefreshed}</span>
      ${failure ? html`<span class="trouble" role="alert">${failureSentence(failure)}</span>` : nothing}
      ${this.#indexing()}
      <pr-fetching .fullText=${this.fullText} .queue=${this.queue}></pr-fetching>
      ${this.#troubled()}
    </footer>`
  }

  #indexing(): TemplateResult | typeof nothing {
    const { isRunning, done, total } = this.indexing.value
    if (!isRunning) return nothing
    const progress = statusBar.indexing(done, total)
    return html`<span><span role="status">${progress}</span>
      <button aria-label=${statusBar.pauseIndexingOf(progress)} title=${statusBar.pauseIndexingOf(progress)}
        @click=${() => this.dispatchEvent(new CustomEvent('indexing-paused'))}>${statusBar.pauseIndexing}</button></span>`
  }

  #troubled(): TemplateResult | typeof nothing {
    const troubled = troubledFeeds(this.library)
    const [first] = troubled
    if (!first) return nothing
    return html`<a href=${formatRoute({ kind: 'health' })}>
      <span class="wide">${statusBar.troubledFirst(troubled.length, feedTitle(first, this.library),
        shortReason(first))}</span>
      <span class="short">${statusBar.troubled(troubled.length)}</span></a>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-status-bar': PrStatusBar }
}
