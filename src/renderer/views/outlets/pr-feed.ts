import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { LibraryView } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import { isPinned } from '../../../shared/library.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { momentIn } from '../../format/times.ts'
import { attempt } from '../../state/base/attempt.ts'
import { feedTitle, type FeedChange, type Outlets, type SubscriptionView } from '../../state/outlets/outlets.ts'
import type { Refresh } from '../../state/outlets/refresh.ts'
import { healthSentence } from '../../strings/health-sentence.ts'
import { outletsPage as words, sectionReason as reasonWords } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'

/** One followed feed: how it fares and what can be done with it. */
@customElement('pr-feed')
export class PrFeed extends LitElement {
  @property({ attribute: false }) subscription!: SubscriptionView
  @property({ attribute: false }) library!: LibraryView
  @property({ attribute: false }) outlets!: Outlets
  @property({ attribute: false }) refresh!: Refresh
  @property() now = ''
  @property() zone = 'UTC'
  @state() private isRenaming = false
  @state() private isChecking = false
  @state() private failure: Failure | undefined
  @query('input') private nameField!: HTMLInputElement | null

  static override styles = [base, buttons, fields, type, failureStyles, css`
    :host { display: block; }
    .feed {
      border-bottom: 1px solid var(--rule); padding: 11px 0 8px; display: grid; grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 20px;
    }
    .headline { font-size: 1.0625rem; line-height: 1.25; }
    .muted .headline { color: var(--ink-2); font-weight: 430; }
    .facts { overflow-wrap: anywhere; }
    .health { font-size: var(--t-s); color: var(--ink-2); }
    .health.failing, .health.gone { color: var(--warn); }
    .orders { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0 16px; align-items: center; }
    .orders .link { font-weight: 500; font-size: 0.78125rem; min-height: 26px; }
    select {
      width: auto; max-width: 200px; align-self: start; min-height: 30px; padding: 3px 8px; font-size: var(--t-s);
      border-color: var(--rule);
    }
    form { display: flex; gap: 8px; flex-wrap: wrap; align-items: center; margin-bottom: 4px; }
    form input { max-width: 340px; }
    .failure { grid-column: 1 / -1; }
    @media (max-width: 600px) {
      .feed { grid-template-columns: minmax(0, 1fr); gap: 4px; }
      select { max-width: 100%; }
      .orders { display: grid; grid-template-columns: repeat(3, auto); justify-content: start; }
    }
  `]

  override render(): TemplateResult {
    const { subscription, library } = this
    const title = feedTitle(subscription, library)
    const { health, isMuted } = subscription
    return html`<div class="feed ${isMuted ? 'muted' : ''}">
      <div>
        ${this.isRenaming ? this.#renaming(title) : html`<h3 class="headline"><bdi>${title}</bdi></h3>`}
        <p class="facts"><bdi>${subscription.feedUrl}</bdi>${
          subscription.unread ? ` · ${words.unread(subscription.unread)}` : ''}</p>
        <p class="health ${isMuted ? '' : health.kind}">${isMuted ? words.muted : healthSentence(health,
          instant => momentIn(instant, this.zone, this.now))}</p>
      </div>
      <select aria-label=${words.sectionOf(title)} .value=${live(subscription.sectionId)} @change=${this.#move}>
        ${library.sections.map(section => html`<option value=${section.sectionId}
          ?selected=${section.sectionId === subscription.sectionId}>${section.title}</option>`)}
      </select>
      ${failureLine(this.failure)}
      <div class="orders">
        ${health.kind === 'failing' && health.code === 'address-private' ? html`
          <button class="link" aria-label=${words.allowPrivateOf(title)} @click=${this.#allowPrivate}>${words.allowPrivate}</button>`
          : nothing}
        <button class="link" aria-label=${words.checkOf(title)} aria-disabled=${this.isChecking}
          @click=${this.#check}>${words.check}</button>
        <button class="link" aria-label=${words.renameOf(title)} @click=${this.#startRenaming}>${words.rename}</button>
        <button class="link" aria-label=${isPinned(subscription) ? reasonWords.letDecideOf(title) : reasonWords.keepOf(title)}
          @click=${() => this.#edit({ isSectionPinned: !isPinned(subscription) })}>${
            isPinned(subscription) ? reasonWords.letDecide : reasonWords.keep}</button>
        <button class="link" aria-label=${isMuted ? words.unmuteOf(title) : words.muteOf(title)}
          @click=${() => this.#edit({ isMuted: !isMuted })}>${isMuted ? words.unmute : words.mute}</button>
        <button class="link" aria-label=${words.unsubscribeOf(title)} @click=${this.#unsubscribe}>${words.unsubscribe}</button>
      </div>
    </div>`
  }

  #renaming(title: string): TemplateResult | typeof nothing {
    return html`<form @submit=${this.#rename} @keydown=${this.#escape}>
      <input name="title" required maxlength="200" autocomplete="off" aria-label=${words.newName(title)} .value=${title}>
      <button class="button small go">${words.save}</button>
      <button class="button small" type="button" @click=${() => { this.isRenaming = false }}>${words.cancel}</button>
    </form>`
  }

  readonly #startRenaming = async (): Promise<void> => {
    this.isRenaming = true
    await this.updateComplete
    this.nameField?.select()
    this.nameField?.focus()
  }

  readonly #rename = (event: SubmitEvent): void => {
    event.preventDefault()
    const title = String(new FormData(event.target as HTMLFormElement).get('title')).trim()
    this.isRenaming = false
    if (title) this.#edit({ title })
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.isRenaming = false
  }

  readonly #move = (event: Event): void => {
    this.#edit({ sectionId: (event.target as HTMLSelectElement).value })
  }

  readonly #check = async (): Promise<void> => {
    this.isChecking = true
    await this.refresh.feed(this.subscription.feedId)
    this.isChecking = false
  }

  readonly #unsubscribe = (): void => void this.#attempt(() => this.outlets.unsubscribe(this.subscription))

  readonly #allowPrivate = (): void => void this.#attempt(async () => {
    await this.outlets.edit(this.subscription.feedId, { allowPrivate: true })
    await this.refresh.feed(this.subscription.feedId)
  })

  #edit(change: FeedChange): void {
    void this.#attempt(() => this.outlets.edit(this.subscription.feedId, change))
  }

  async #attempt(run: () => Promise<void>): Promise<void> {
    this.failure = undefined
    this.failure = await attempt(run)
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-feed': PrFeed }
}
