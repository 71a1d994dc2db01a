import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { LibraryView } from '../../shared/contract.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import { downloadText } from '../components/download.ts'
import { failureLine } from '../components/failure-line.ts'
import '../components/pr-add-outlet.ts'
import '../components/pr-opml-import.ts'
import type { AddOutlet } from '../state/add-outlet.ts'
import type { Loader } from '../state/loaded.ts'
import { groupBySection, type Outlets, followedOutlets } from '../state/outlets.ts'
import type { Refresh } from '../state/refresh.ts'
import { Watch } from '../state/watch.ts'
import { outletsPage as words, shell } from '../strings.ts'
import { base, buttons, failureStyles, type } from '../styles/shared.ts'
import './pr-feed.ts'

/** What is followed, how it fares, and what can be done about it. */
@customElement('pr-outlets')
export class PrOutlets extends LitElement {
  @property({ attribute: false }) library!: Loader<LibraryView>
  @property({ attribute: false }) outlets!: Outlets
  @property({ attribute: false }) addOutlet!: AddOutlet
  @property({ attribute: false }) refresh!: Refresh
  @property() now = ''
  @property() zone = 'UTC'
  @state() private failure: Failure | undefined

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: block; height: 100%; overflow: auto; }
    .page { max-width: 860px; padding: 22px 28px 48px; }
    .line { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 4px 20px; }
    h1 { font-size: var(--t-2xl); line-height: 1.1; letter-spacing: -0.012em; }
    .add { border-top: 2px solid var(--rule-strong); margin-top: 16px; padding: 14px 0 18px; }
    .opml { display: flex; flex-wrap: wrap; gap: 8px; align-items: start; margin-top: 14px; }
    .group { border-top: 2px solid var(--rule-strong); padding-top: 9px; margin-bottom: 22px; }
    .failure { margin: 10px 0; }
    @media (max-width: 600px) { .page { padding: 16px 18px 32px; } }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.library.state])
  }

  override render(): TemplateResult {
    const { value: library, failure } = this.library.state.value
    if (!library) return html`<div
      class="page">${failureLine(failure, () => void this.library.reload())}${failure ? '' : shell.loading}</div>`
    return html`<div class="page">
      <div class="line"><h1 class="headline">${words.title}</h1><span
        class="quiet">${words.count(followedOutlets(library), library.subscriptions.length)}</span></div>
      <section class="add" aria-label=${words.add}>
        <pr-add-outlet .addOutlet=${this.addOutlet} .sections=${library.sections}></pr-add-outlet>
        <div class="opml">
          <pr-opml-import .outlets=${this.outlets}></pr-opml-import>
          <button class="button" @click=${this.#export}>${words.exportOpml}</button>
        </div>
        ${failureLine(this.failure)}
      </section>
      ${library.subscriptions.length === 0 ? html`<p class="quiet">${words.none}</p>` : ''}
      ${groupBySection(library).map(group => html`<section class="group">
        <h2 class="part">${group.title}</h2>
        <ul role="list" aria-label=${words.feedList(group.title)}>${repeat(group.feeds, feed => feed.feedId, feed => html`<li>
          <pr-feed .subscription=${feed} .library=${library} .outlets=${this.outlets} .refresh=${this.refresh} .now=${this.now}
            .zone=${this.zone}></pr-feed></li>`)}</ul>
      </section>`)}
    </div>`
  }

  readonly #export = async (): Promise<void> => {
    this.failure = undefined
    try {
      downloadText(await this.outlets.exportOpml(), words.opmlName, 'text/x-opml')
    } catch (error) {
      this.failure = toFailure(error)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-outlets': PrOutlets }
}
