import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Api } from '../../../shared/contract.ts'
import type { Digest, IssueDifference } from '../../../shared/digest.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Section } from '../../../shared/library.ts'
import { startDownload } from '../../components/base/download.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { oneLine } from '../../components/base/one-line.ts'
import { dayOf, longDay, timeIn, weekdayName } from '../../format/times.ts'
import { attempt } from '../../state/base/attempt.ts'
import { checkDigest, countWarnings, type DigestCheck } from '../../state/digest/digest-checks.ts'
import type { DigestEditor, DigestEditorState } from '../../state/digest/digest-editor.ts'
import type { Digests } from '../../state/digest/digests.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import { editor as words, issueBar, shell } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { issueStyles } from './issue-styles.ts'
import './pr-candidates.ts'
import './pr-conflict.ts'
import type { ExportOrder } from './pr-export.ts'
import './pr-export.ts'
import './pr-issue-bar.ts'
import './pr-issue-checks.ts'
import './pr-issue-dialogs.ts'
import type { PrIssueDialogs } from './pr-issue-dialogs.ts'
import './pr-outline.ts'
import './pr-preview.ts'

type Part = 'candidates' | 'outline' | 'preview' | 'checks'

/** One press review: candidates, outline, printed page; where there is less room the outline with one of the others beside it, or
 *  one at a time, chosen by tabs. */
@customElement('pr-issue')
export class PrIssue extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) digests!: Digests
  @property({ attribute: false }) toasts!: Toasts
  @property({ attribute: false }) sections: readonly Section[] = []
  @property() now = ''
  @property() zone = 'UTC'
  @state() private shown: Part = 'outline'
  @state() private failure: Failure | undefined
  @state() private check: DigestCheck | undefined
  @state() private difference: IssueDifference | undefined
  /** Of the piece that has the focus, 1 for the first. */
  @state() private place = 0
  @query('pr-issue-dialogs') private dialogs!: PrIssueDialogs

  #checkedVersion = ''
  /** The draft of a correction, until it is shown and has taken the focus. */
  #awaitedId: string | undefined

  static override styles = [base, buttons, fields, type, failureStyles, issueStyles]

  constructor() {
    super()
    new Watch(this, () => [this.editor.state])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('visibilitychange', this.#saveHidden)
    window.addEventListener('pagehide', this.#keep)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('visibilitychange', this.#saveHidden)
    window.removeEventListener('pagehide', this.#keep)
    this.#keep()
    void this.editor.flush()
  }

  /** Quotes are checked against the stored texts, so only what is saved can be. */
  protected override updated(_changed: PropertyValues<this>): void {
    this.#focusAwaited()
    const { digestId, savedVersion } = this.editor.state.value
    const version = `${digestId} ${savedVersion}`
    if (!digestId || savedVersion === 0 || version === this.#checkedVersion) return
    const isOther = !this.#checkedVersion.startsWith(`${digestId} `)
    this.#checkedVersion = version
    void this.#checkAgain(digestId, isOther)
  }

  #focusAwaited(): void {
    if (this.#awaitedId === undefined || this.editor.state.value.digest?.digestId !== this.#awaitedId) return
    this.#awaitedId = undefined
    this.#headButton()?.focus()
  }

  /** Issues or corrects: what it does is asked first. */
  #headButton(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('header > .button')
  }

  async #checkAgain(digestId: string, isOther: boolean): Promise<void> {
    if (isOther) this.place = 0
    this.failure = await attempt(async () => {
      const [check, difference] = await Promise.all([checkDigest(this.api, digestId), this.api.digests.difference({ digestId })])
      if (this.editor.state.value.digestId !== digestId) return
      // Pieces are drawn again only where something came of it.
      if (JSON.stringify(check) !== JSON.stringify(this.check)) this.check = check
      this.difference = difference
    })
  }

  override render(): TemplateResult {
    const { digest, failure } = this.editor.state.value
    if (!digest) return html`<div class="note">${failure ? this.#missing(failure) : shell.loading}</div>`
    const isDraft = digest.status.kind === 'draft'
    const asideOf = this.shown === 'checks' ? 'checks' : 'preview'
    return html`
      <div class="tabs" role="group" aria-label=${words.panes}>${this.#tab('outline', words.outline)}${
        this.#tabsBeside(isDraft, this.shown)}</div>
      <div class="columns ${isDraft ? '' : 'frozen'}" data-part=${this.shown}>
        <div class="tabs" role="group" aria-label=${words.panes}>${
          this.#tabsBeside(isDraft, this.shown === 'outline' ? 'preview' : this.shown)}</div>
        ${isDraft ? html`<pr-candidates class="candidates" .api=${this.api} .editor=${this.editor} .toasts=${this.toasts}
          .sections=${this.sections} .now=${this.now} .zone=${this.zone}></pr-candidates>` : nothing}
        <section class="outline" aria-label=${words.outline}>
          ${this.#head(digest, failure)}
          <div class="body">
            ${this.#words(digest, isDraft)}
            <pr-outline .api=${this.api} .editor=${this.editor} .toasts=${this.toasts} .checks=${this.check?.quotes}
              .sections=${this.sections} .zone=${this.zone}
              @piece-entered=${(event: CustomEvent<number>) => { this.place = event.detail }}></pr-outline>
            ${isDraft ? html`<p class="foot"><button class="link"
              @click=${this.#delete}>${words.delete}</button></p>` : nothing}
          </div>
        </section>
        <section class="aside" aria-label=${asideOf === 'checks' ? issueBar.checks : words.preview}>
          <div class="bar"><div class="parts" role="group"
            aria-label=${words.panes}>${this.#tab('preview', words.preview, asideOf)}${
            this.#tab('checks', this.#checksTitle(), asideOf)}</div>
            <pr-export .api=${this.api} .digests=${this.digests} .digest=${digest} .check=${this.check} .recheck=${this.#recheck}
              @export-asked=${this.#export}></pr-export></div>
          ${asideOf === 'checks'
            ? html`<pr-issue-checks tabindex="0" role="group" aria-label=${issueBar.checks} .digest=${digest}
              .check=${this.check} .difference=${this.difference}></pr-issue-checks>`
            : html`<pr-preview .digest=${digest} .version=${this.editor.state.value.savedVersion}
              .place=${this.place}></pr-preview>`}
        </section>
      </div>
      <pr-issue-dialogs .digest=${digest} .check=${this.check} @issue-confirmed=${this.#issue}
        @correction-noted=${this.#correct}></pr-issue-dialogs>`
  }

  /** Of a press review that is gone, the others are there. */
  #missing(failure: Failure): TemplateResult | typeof nothing {
    return failure.code === 'not-found'
      ? failureLine(failure, () => { location.hash = formatRoute({ kind: 'issues' }) }, shell.allIssues) : failureLine(failure)
  }

  #tabsBeside(isDraft: boolean, shown: Part): TemplateResult {
    return html`${isDraft ? this.#tab('candidates', words.candidates, shown) : nothing}${
      this.#tab('preview', words.preview, shown)}${this.#tab('checks', this.#checksTitle(), shown)}`
  }

  #tab(part: Part, title: string, shown: Part = this.shown): TemplateResult {
    return html`<button aria-pressed=${shown === part ? 'true' : 'false'} @click=${() => { this.shown = part }}>${title}</button>`
  }

  #checksTitle(): string {
    const count = this.check ? countWarnings(this.check) : 0
    return count > 0 ? issueBar.checksCount(count) : issueBar.checks
  }

  #head(digest: Digest, failure: Failure | undefined): TemplateResult {
    const { status, window } = digest
    const saving = status.kind === 'issued'
      ? words.issuedAt(this.#moment(status.issuedAt, digest)) : this.#saving(this.editor.state.value)
    const isDraft = status.kind === 'draft'
    const correction = digest.corrections?.at(-1)
    return html`<header>
      <div>
        <p class="part">${words.number(digest.number, unbroken(longDay(digest.day)))}</p>
        <p class="facts">${words.window(this.#moment(window.from, digest), this.#moment(window.to, digest))} ·
          <span role="status">${saving}</span></p>
        ${correction ? html`<p class="facts"><bdi>${issueBar.correcting(correction.note)}</bdi></p>` : nothing}
      </div>
      ${isDraft ? html`<button class="button" @click=${() => void this.#askToIssue()}>${words.issue}</button>`
        : html`<button class="button" @click=${() => this.dialogs.show('correct')}>${issueBar.correct}</button>`}
      ${isDraft ? html`<pr-issue-bar .api=${this.api} .editor=${this.editor}></pr-issue-bar>` : nothing}
      ${failureLine(failure, () => void this.editor.reload(), shell.reload)}${failureLine(this.failure)}
      <pr-conflict .editor=${this.editor}></pr-conflict>
    </header>`
  }

  #saving({ saving, digest }: DigestEditorState): string {
    if (saving === 'saved') return words.saved(timeIn(digest?.savedAt ?? this.now, this.zone))
    return words[saving]
  }

  /** `Sun 07:00`, in the edition's zone. */
  #moment(instant: string, { window: { zone } }: Digest): string {
    const weekday = new Date(`${dayOf(instant, zone)}T00:00:00Z`).getUTCDay() || 7
    return `${weekdayName(weekday, 'short')} ${timeIn(instant, zone)}`
  }

  #words(digest: Digest, isDraft: boolean): TemplateResult {
    const { headline, deck, language } = digest
    if (!isDraft) return html`
      <h1 class="headline words" lang=${language} dir="auto">${headline}</h1>
      <p class="deck" lang=${language} dir="auto">${deck}</p>`
    return html`<h1 class="unseen">${headline}</h1>
      <textarea class="headline words" rows="1" lang=${language} dir="auto" aria-label=${words.headline} spellcheck="true"
        .value=${live(headline)}
        @input=${(event: Event) => this.editor.write({ headline: oneLine(event) })}></textarea>
      ${digest.isHeadlineProposed ? html`<p class="hint">${words.proposed}</p>` : nothing}
      <textarea class="deck" rows="1" lang=${language} dir="auto" aria-label=${words.deck} spellcheck="true"
        .value=${live(deck)}
        @input=${(event: Event) => this.editor.write({ deck: oneLine(event) })}></textarea>`
  }

  readonly #keep = (): void => this.editor.keep()

  readonly #saveHidden = (): void => {
    if (document.visibilityState === 'hidden') void this.editor.flush()
  }

  async #askToIssue(): Promise<void> {
    const { digestId } = this.editor.state.value
    if (!digestId || !await this.editor.flush()) return
    await this.#checkAgain(digestId, false)
    this.dialogs.show('issue')
  }

  readonly #recheck = async (): Promise<DigestCheck | undefined> => {
    const { digestId } = this.editor.state.value
    if (digestId && await this.editor.flush()) await this.#checkAgain(digestId, false)
    return this.check
  }

  readonly #issue = (event: CustomEvent<string>): void => {
    const number = this.editor.state.value.digest?.number ?? 0
    if (event.detail !== this.editor.state.value.digest?.headline) this.editor.write({ headline: event.detail })
    void this.#attempt(async () => {
      if (!await this.editor.issue()) return
      this.toasts.show(() => words.issued(number))
      await this.updateComplete
      this.#headButton()?.focus()
    })
  }

  /** What was typed last is in it when it is taken back. */
  readonly #delete = (): void => {
    const { digest } = this.editor.state.value
    if (digest) void this.#attempt(async () => {
      await this.editor.flush()
      await this.digests.remove(digest)
    })
  }

  readonly #correct = (event: CustomEvent<string>): void => {
    const { digestId } = this.editor.state.value
    if (digestId) void this.#attempt(async () => {
      const draft = await this.api.digests.correct({ digestId, note: event.detail })
      this.#awaitedId = draft.digestId
      location.hash = formatRoute({ kind: 'issue', digestId: draft.digestId })
    })
  }

  readonly #export = (event: CustomEvent<ExportOrder>): void => void this.#attempt(async () => {
    const { digestId } = this.editor.state.value
    if (!digestId || !await this.editor.flush()) return
    const { format, ...options } = event.detail
    const file = await this.digests.export(digestId, format, options)
    if (file) startDownload(file.href, file.fileName)
  })

  async #attempt(run: () => Promise<void>): Promise<void> {
    this.failure = undefined
    this.failure = await attempt(run)
  }
}

/** A date is not broken where the line may end between number and day. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}

declare global {
  interface HTMLElementTagNameMap { 'pr-issue': PrIssue }
}
