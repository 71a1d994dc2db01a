import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LibraryView } from '../../shared/contract.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import { dayOf, shortDay, timeIn } from '../format/times.ts'
import { failingFeeds, feedTitle, followedOutlets } from '../state/outlets.ts'
import type { Refresh } from '../state/refresh.ts'
import { formatRoute } from '../state/routes.ts'
import { Watch } from '../state/watch.ts'
import { shell, shortReason, statusBar } from '../strings.ts'
import { base } from '../styles/shared.ts'

/** One quiet line: what is followed, when it was refreshed, what fails. */
@customElement('pr-status-bar')
export class PrStatusBar extends LitElement {
  @property({ attribute: false }) library: LibraryView | undefined
  @property({ attribute: false }) refresh!: Refresh
  @property() now = ''
  @property() zone = 'UTC'

  static override styles = [base, css`
    footer {
      min-height: 26px; border-top: 1px solid var(--rule); background: var(--rail); color: var(--ink-2); font-size: 0.75rem;
      display: flex; align-items: center; padding: 3px 20px; flex-wrap: wrap; font-variant-numeric: tabular-nums;
    }
    footer > * + *::before { content: '·'; color: var(--ink-3); margin-inline: 5px; }
    a { min-width: 0; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    a:hover { color: var(--accent); }
    .trouble { color: var(--accent); }
    .short { display: none; }
    @media (max-width: 759px) {
      footer { padding: 3px 12px; }
      .library, .wide { display: none; }
      .library + *::before { content: none !important; margin: 0 !important; }
      .short { display: inline; }
    }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.refresh.state])
  }

  override render(): TemplateResult {
    const { library } = this
    const { progress, failure } = this.refresh.state.value
    return html`<footer aria-label=${shell.status}>
      ${library ? html`<span
        class="library">${statusBar.library(followedOutlets(library), library.subscriptions.length)}</span>` : nothing}
      <span role="status">${progress.isRunning ? shell.refreshing(progress)
        : progress.refreshedAt ? statusBar.refreshed(this.#time(progress.refreshedAt),
          progress.newCount) : statusBar.neverRefreshed}</span>
      ${failure ? html`<span class="trouble" role="alert">${failureSentence(failure)}</span>` : nothing}
      ${this.#failing()}
    </footer>`
  }

  #failing(): TemplateResult | typeof nothing {
    const failing = failingFeeds(this.library)
    const [first] = failing
    if (!first) return nothing
    return html`<a href=${formatRoute({ kind: 'outlets' })}>
      <span class="wide">${statusBar.failingFirst(failing.length, feedTitle(first, this.library),
        shortReason(first.health))}</span>
      <span class="short">${statusBar.failing(failing.length)}</span></a>`
  }

  #time(instant: string): string {
    const [day, today] = [dayOf(instant, this.zone), dayOf(this.now, this.zone)]
    return day === today ? timeIn(instant, this.zone) : `${shortDay(day, today)}, ${timeIn(instant, this.zone)}`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-status-bar': PrStatusBar }
}
