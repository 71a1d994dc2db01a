import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { FeedCandidate } from '../../../shared/feed.ts'
import { fallbackSectionId, type Section, type Subscription } from '../../../shared/library.ts'
import { isFollowed, type AddOutlet, type FoundFeeds } from '../../state/outlets/add-outlet.ts'
import { Watch } from '../../state/base/watch.ts'
import { outletsPage as words, signInDialog } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import { FocusHeir } from '../base/focus-heir.ts'
import { icons } from '../base/icons.ts'

/** From the address of a site or a feed to a followed feed. */
@customElement('pr-add-outlet')
export class PrAddOutlet extends LitElement {
  @property({ attribute: false }) addOutlet!: AddOutlet
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) subscriptions: readonly Subscription[] = []
  @query('.answer') private answer!: HTMLElement
  #shown: AddOutlet['state']['value']['kind'] = 'idle'

  static override styles = [base, buttons, fields, type, failureStyles, css`
    form { display: flex; flex-wrap: wrap; gap: 10px; align-items: end; }
    form .field { flex: 1 1 220px; }
    form .button { min-height: 36px; border-radius: 18px; }
    .found { margin-top: 14px; }
    .found > .part { display: flex; justify-content: space-between; align-items: baseline; }
    .candidate {
      display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px 16px; border-top: 1px solid var(--rule);
      padding: 12px 0; margin-top: 8px;
    }
    .candidate .headline { font-size: 1.0625rem; line-height: 1.2; }
    .latest { font: 400 0.90625rem/1.35 var(--serif); color: var(--ink-2); margin-top: 6px; }
    .latest li { padding-inline-start: 14px; position: relative; text-wrap: pretty; }
    .latest li::before { content: '–'; position: absolute; inset-inline-start: 0; }
    .choose { display: flex; gap: 8px; align-items: center; align-self: start; flex-wrap: wrap; }
    .choose select { width: auto; max-width: 190px; }
    .facts { overflow-wrap: anywhere; }
    .subscribed { display: inline-flex; align-items: center; gap: 4px; color: var(--good); }
    .failure { margin-top: 12px; }
    @media (max-width: 600px) { .candidate { grid-template-columns: minmax(0, 1fr); } }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.addOutlet.state])
    new FocusHeir(this, () => this.#heir())
  }

  /** What can be subscribed to next, else the end of it, else what is under way. */
  #heir(): HTMLElement | null {
    return ['.found .go', '.found .link', 'form .button'].map(wanted => this.renderRoot.querySelector<HTMLElement>(wanted))
      .find(element => element !== null) ?? null
  }

  override render(): TemplateResult {
    const { value } = this.addOutlet.state
    const isLooking = value.kind === 'looking'
    return html`
      <form @submit=${this.#look}>
        <label class="field"><span>${words.address}</span>
          <input name="address" type="text" inputmode="url" autocomplete="url"
            spellcheck="false" required placeholder=${words.addressHint}></label>
        <button class="button" aria-disabled=${isLooking}>${isLooking ? words.looking : words.look}</button>
      </form>
      <div class="answer"><div aria-live="polite">${value.kind === 'found' ? this.#found(value) : nothing}</div>
      ${value.kind === 'failed' ? this.#failed(value) : nothing}</div>`
  }

  /** The address may stand at the foot of the window: its answer comes into sight. */
  override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    const { kind } = this.addOutlet.state.value
    if (this.#shown === 'looking' && kind !== 'looking') this.answer.scrollIntoView({ block: 'nearest' })
    this.#shown = kind
  }

  #found(found: FoundFeeds): TemplateResult {
    return html`<div class="found">
      <p class="part">${words.found(found.candidates.length)}<button class="link"
        @click=${() => this.addOutlet.clear()}>${words.done}</button></p>
      <ul>${found.candidates.map(candidate => this.#candidate(candidate, found))}</ul>
      ${this.#refused(found)}
    </div>`
  }

  #refused({ failure, unprotected }: FoundFeeds): ReturnType<typeof failureLine> {
    if (!unprotected) return failureLine(failure)
    const { candidate, sectionId } = unprotected
    return failureLine(failure, () => void this.addOutlet.subscribe(candidate, sectionId, true), signInDialog.acceptPlain)
  }

  #candidate(candidate: FeedCandidate, found: FoundFeeds): TemplateResult {
    const { title, feedUrl, language, latestHeadlines } = candidate
    const isSubscribing = found.subscribingUrl === feedUrl
    return html`<li class="candidate">
      <div>
        <h3 class="headline" lang=${ifDefined(language)} dir="auto">${title}</h3>
        <p class="facts">${words.entries(candidate.entryCount, candidate.format)} · <bdi>${feedUrl}</bdi></p>
        <ul class="latest" lang=${ifDefined(language)}>${latestHeadlines.slice(0, 3).map(headline => html`<li
          dir="auto">${headline}</li>`)}</ul>
      </div>
      <form class="choose" @submit=${(event: SubmitEvent) => this.#subscribe(event, candidate)}>
        ${!isSubscribing && isFollowed(found, candidate, this.subscriptions) ? html`<span class="facts subscribed">${words.subscribed} ${icons.done}</span>` : html`
          <select name="section" aria-label=${words.sectionOf(title)}>
            ${this.sections.map(section => html`<option value=${section.sectionId}
              ?selected=${section.sectionId === fallbackSectionId}>${section.title}</option>`)}
          </select>
          <button class="button go" aria-label=${words.subscribeTo(title)} aria-disabled=${isSubscribing}>${
            isSubscribing ? words.subscribing : words.subscribe}</button>`}
      </form>
    </li>`
  }

  readonly #look = (event: SubmitEvent): void => {
    event.preventDefault()
    if (this.addOutlet.state.value.kind === 'looking') return
    void this.addOutlet.look(String(new FormData(event.target as HTMLFormElement).get('address')).trim())
  }

  #failed({ failure, address }: Extract<AddOutlet['state']['value'], { kind: 'failed' }>): ReturnType<typeof failureLine> {
    if (failure.code !== 'address-private') return failureLine(failure)
    return failureLine(failure, () => void this.addOutlet.look(address, true), words.allowPrivate)
  }

  #subscribe(event: SubmitEvent, candidate: FeedCandidate): void {
    event.preventDefault()
    const sectionId = new FormData(event.target as HTMLFormElement).get('section')
    void this.addOutlet.subscribe(candidate, String(sectionId))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-add-outlet': PrAddOutlet }
}
