import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Failure, FailureCode } from '../../../shared/failure.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { Health, HealthLine } from '../../state/outlets/health.ts'
import type { FeedChange, Outlets } from '../../state/outlets/outlets.ts'
import type { Refresh } from '../../state/outlets/refresh.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { fullText, healthPage as words, logins as loginWords, outletsPage, shell } from '../../strings/index.ts'
import { base, buttons, failureStyles } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import './pr-address-dialog.ts'
import './pr-full-text-dialog.ts'
import './pr-reading-dialog.ts'
import './pr-sign-in-dialog.ts'

type Dialogue = 'address' | 'reading' | 'sign-in' | 'full-text'

/** Failures that another address may mend. */
const lostCodes: readonly FailureCode[] = ['gone', 'feed-missing', 'not-a-feed', 'host-not-found', 'too-many-redirects']

/** What can be done for one feed: what mends its trouble first, the rest behind one more step. */
@customElement('pr-feed-orders')
export class PrFeedOrders extends LitElement {
  @property({ attribute: false }) line!: HealthLine
  @property({ attribute: false }) health!: Health
  @property({ attribute: false }) outlets!: Outlets
  @property({ attribute: false }) refresh!: Refresh
  @property({ attribute: false }) toasts!: Toasts
  @state() private opened: Dialogue | undefined
  @state() private isChecking = false
  @state() private failure: Failure | undefined

  static override styles = [base, buttons, failureStyles, css`
    :host { display: block; }
    .orders { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 16px; }
    .link, summary { font: 500 0.78125rem/1.3 var(--sans); min-height: 26px; color: var(--ink-2); }
    /* What is unfolded takes a line of its own, and moves nothing beside it. */
    details { display: contents; }
    details::details-content { flex-basis: 100%; }
    summary { padding-top: 4px; }
    summary:hover { color: var(--accent); }
    .mend { color: var(--accent); font-weight: 600; }
    @media (max-width: 759px) { .link, summary { min-height: 30px; } }
  `]

  override render(): TemplateResult {
    const { title } = this.line
    const mending = this.#mending()
    const others = this.#others().filter(([name]) => name !== mending?.[0])
    return html`<div class="orders">
      ${mending ? this.#order(mending, 'mend') : nothing}
      <button class="link" aria-label=${outletsPage.checkOf(title)} aria-disabled=${this.isChecking}
        @click=${this.#check}>${outletsPage.check}</button>
      <details><summary aria-label=${words.otherOrdersOf(title)}>${words.otherOrders}</summary>
        <div class="orders">${others.map(order => this.#order(order, ''))}</div></details>
    </div>
    ${failureLine(this.failure)}${this.#dialogue()}`
  }

  /** Name, name in full, what it does. */
  #others(): readonly Order[] {
    const { title, feed, row } = this.line
    const address: Order = [words.changeAddress, words.changeAddressOf(title), this.#opening('address')]
    const reading: Order = [words.reading, words.readingOf(title), this.#opening('reading')]
    const signing: Order = row.isSignedIn
      ? [words.signOut, words.signOutOf(title), this.#signOut] : [words.signIn, words.signInOf(title), this.#opening('sign-in')]
    const privacy: readonly Order[] = feed.allowPrivate
      ? [[words.forbidPrivate, words.forbidPrivateOf(title), () => this.#edit({ allowPrivate: false })]] : []
    const muting: Order = feed.isMuted
      ? [outletsPage.unmute, outletsPage.unmuteOf(title), () => this.#edit({ isMuted: false })]
      : [outletsPage.mute, outletsPage.muteOf(title), () => this.#edit({ isMuted: true })]
    const leaving: Order = [outletsPage.unsubscribe, outletsPage.unsubscribeOf(title), this.#unsubscribe]
    const whole: Order = [fullText.order, fullText.of(title), this.#opening('full-text')]
    return [address, reading, whole, signing, ...this.#login(), ...privacy, muting, leaving]
  }

  /** Only where the host has windows to log in with. */
  #login(): readonly Order[] {
    const { title, feed: { outletId } } = this.line
    const { isSupported = false, outletIds = [] } = this.health.logins.state.value.value ?? {}
    if (!isSupported) return []
    return [outletIds.includes(outletId)
      ? [loginWords.end, loginWords.endOf(title), () => void this.#attempt(async () => {
        await this.health.logOut(outletId)
        this.toasts.show(() => loginWords.ended(title))
      })]
      : [loginWords.open, loginWords.openOf(title), () => void this.#attempt(() => this.health.logIn(outletId))]]
  }

  #mending(): Order | undefined {
    const { title, row: { health }, concern } = this.line
    const isLost = health.kind === 'gone' || (health.kind === 'failing' && lostCodes.includes(health.code))
    if (isLost || concern === 'silent' || concern === 'moving') {
      return [words.changeAddress, words.changeAddressOf(title), this.#opening('address')]
    }
    if (health.kind !== 'failing') return undefined
    if (health.code === 'sign-in-needed') return [words.signIn, words.signInOf(title), this.#opening('sign-in')]
    if (health.code !== 'address-private') return undefined
    return [outletsPage.allowPrivate, outletsPage.allowPrivateOf(title), this.#allowPrivate]
  }

  #order([label, fullLabel, run]: Order, name: string): TemplateResult {
    return html`<button class="link ${name}" aria-label=${fullLabel} @click=${run}>${label}</button>`
  }

  #dialogue(): TemplateResult | typeof nothing {
    const { line, health } = this
    switch (this.opened) {
      case 'address': return html`<pr-address-dialog .line=${line} .health=${health} @closed=${this.#close}></pr-address-dialog>`
      case 'reading': return html`<pr-reading-dialog .line=${line} .health=${health} @closed=${this.#close}></pr-reading-dialog>`
      case 'sign-in': return html`<pr-sign-in-dialog .line=${line} .health=${health} @closed=${this.#close}></pr-sign-in-dialog>`
      case 'full-text': return html`<pr-full-text-dialog .line=${line} .health=${health} @closed=${this.#close}></pr-full-text-dialog>`
      case undefined: return nothing
    }
  }

  #opening(dialogue: Dialogue): () => void {
    return () => { this.opened = dialogue }
  }

  /** An event without a detail has `null`. */
  readonly #close = (event: CustomEvent<(() => string) | null>): void => {
    this.opened = undefined
    if (event.detail) this.toasts.show(event.detail)
  }

  readonly #check = async (): Promise<void> => {
    this.isChecking = true
    await this.refresh.feed(this.line.feed.feedId)
    await this.health.rows.reload()
    this.isChecking = false
  }

  readonly #allowPrivate = (): void => void this.#attempt(async () => {
    await this.outlets.edit(this.line.feed.feedId, { allowPrivate: true })
    await this.refresh.feed(this.line.feed.feedId)
  })

  readonly #signOut = (): void => void this.#attempt(async () => {
    const { title, feed: { feedId } } = this.line
    await this.health.signOut(feedId)
    this.toasts.show(() => words.signedOut(title), {
      label: () => shell.undo, run: () => void this.#attempt(() => this.health.undoSignOut(feedId))
    })
  })

  readonly #unsubscribe = (): void => void this.#attempt(() => this.outlets.unsubscribe(this.line.feed))

  #edit(change: FeedChange): void {
    void this.#attempt(() => this.outlets.edit(this.line.feed.feedId, change))
  }

  async #attempt(run: () => Promise<void>): Promise<void> {
    this.failure = undefined
    this.failure = await attempt(run)
  }
}

type Order = readonly [label: string, fullLabel: string, run: () => void]

declare global {
  interface HTMLElementTagNameMap { 'pr-feed-orders': PrFeedOrders }
}
