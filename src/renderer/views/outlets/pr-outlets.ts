import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { LibraryView } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { downloadText } from '../../components/base/download.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { outletTabs, outletTabStyles } from '../../components/outlets/outlet-tabs.ts'
import '../../components/outlets/pr-add-outlet.ts'
import '../../components/outlets/pr-opml-import.ts'
import '../../components/outlets/pr-packs.ts'
import type { AddOutlet } from '../../state/outlets/add-outlet.ts'
import type { OpmlImport } from '../../state/outlets/opml-import.ts'
import type { Loader } from '../../state/base/loaded.ts'
import { firstFeeds, followedOutlets, groupBySection, type Outlets } from '../../state/outlets/outlets.ts'
import type { Packs } from '../../state/outlets/packs.ts'
import type { Refresh } from '../../state/outlets/refresh.ts'
import { Watch } from '../../state/base/watch.ts'
import { addArticle as addWords, outletsPage as words, packsWords, shell } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import './pr-feed.ts'

/** Each feed is an element of its own with a form in it; 5,000 of them at once take seconds. */
const step = 100
/** Fewer are found by looking. */
const fewFeeds = 12

/** What is followed, how it fares, and what can be done about it. */
@customElement('pr-outlets')
export class PrOutlets extends LitElement {
  @property({ attribute: false }) library!: Loader<LibraryView>
  @property({ attribute: false }) outlets!: Outlets
  @property({ attribute: false }) addOutlet!: AddOutlet
  @property({ attribute: false }) opmlImport!: OpmlImport
  @property({ attribute: false }) packs!: Packs
  @property({ attribute: false }) refresh!: Refresh
  @property() now = ''
  @property() zone = 'UTC'
  @state() private failure: Failure | undefined
  @state() private text = ''
  @state() private shown = step
  /** Nobody asks for them before they are looked at. */
  @state() private hasPacks = false

  static override styles = [base, buttons, fields, type, failureStyles, outletTabStyles, columnStyles, css`
    .line { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 4px 20px; }
    .add { padding: 14px 0 18px; }
    .opml { display: flex; flex-wrap: wrap; gap: 8px; align-items: start; margin-top: 14px; }
    .packs { margin-top: 14px; }
    .packs summary { font: 600 var(--t-s)/1.4 var(--sans); min-height: 28px; }
    pr-packs { padding-top: 6px; }
    .group { border-top: 2px solid var(--rule-strong); padding-top: 9px; margin-bottom: 22px; }
    .failure { margin: 10px 0; }
    .find { max-width: 340px; margin-bottom: 18px; }
    /* What is not drawn is cut at its edges: room for the ring of what has the focus. */
    li { content-visibility: auto; contain-intrinsic-size: auto 104px; padding-inline: 5px; margin-inline: -5px; }
    @media (max-width: 600px) { .find { max-width: none; } }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.library.state])
  }

  override render(): TemplateResult {
    const { value: library, failure } = this.library.state.value
    if (!library) return html`<div
      class="page">${failureLine(failure, () => void this.library.reload())}${failure ? '' : shell.loading}</div>`
    const groups = groupBySection(library, this.text)
    const found = groups.reduce((sum, { feeds }) => sum + feeds.length, 0)
    return html`<div class="page">
      <div class="line"><h1 class="headline">${words.title}</h1><span
        class="quiet">${words.count(followedOutlets(library), library.subscriptions.length)}</span></div>
      ${outletTabs('outlets')}
      <section class="add" aria-label=${words.add}>
        <pr-add-outlet .addOutlet=${this.addOutlet} .sections=${library.sections}
          .subscriptions=${library.subscriptions}></pr-add-outlet>
        <div class="opml">
          <pr-opml-import .opmlImport=${this.opmlImport}></pr-opml-import>
          <button class="button" @click=${this.#export}>${words.exportOpml}</button>
          <button class="button" @click=${this.#addArticle}>${addWords.title}</button>
        </div>
        ${failureLine(this.failure)}
        <details class="packs" @toggle=${this.#openPacks}><summary>${packsWords.more}</summary>
          ${this.hasPacks ? html`<pr-packs .packs=${this.packs}></pr-packs>` : nothing}</details>
      </section>
      ${library.subscriptions.length === 0 ? html`<p class="none">${words.none}</p>` : ''}
      ${library.subscriptions.length > fewFeeds ? html`<input class="find" type="search" aria-label=${words.find}
        placeholder=${words.find} @input=${this.#find}>` : nothing}
      ${firstFeeds(groups, this.shown).map(group => html`<section class="group">
        <h2 class="part">${group.title}</h2>
        <ul role="list" aria-label=${words.feedList(group.title)}>${repeat(group.feeds, feed => feed.feedId, feed => html`<li>
          <pr-feed .subscription=${feed} .library=${library} .outlets=${this.outlets} .refresh=${this.refresh} .now=${this.now}
            .zone=${this.zone}></pr-feed></li>`)}</ul>
      </section>`)}
      ${found > this.shown ? html`<p class="more"><button class="button"
        @click=${() => { this.shown += step }}>${words.more(Math.min(step, found - this.shown), found)}</button></p>` : nothing}
      ${found === 0 && this.text ? html`<p class="quiet" role="status">${words.noneFound}</p>` : nothing}
    </div>`
  }

  readonly #find = (event: InputEvent): void => {
    this.text = (event.target as HTMLInputElement).value
    this.shown = step
  }

  readonly #openPacks = (): void => {
    this.hasPacks = true
  }

  readonly #addArticle = (): void => {
    this.dispatchEvent(new CustomEvent('add-asked', { bubbles: true, composed: true }))
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
