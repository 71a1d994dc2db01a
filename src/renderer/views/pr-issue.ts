import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Api } from '../../shared/contract.ts'
import type { Digest, ExportFormat } from '../../shared/digest.ts'
import type { Failure } from '../../shared/failure.ts'
import { startDownload } from '../components/download.ts'
import { failureLine } from '../components/failure-line.ts'
import { oneLine } from '../components/one-line.ts'
import { dayOf, longDay, timeIn, weekdayName } from '../format/times.ts'
import { attempt } from '../state/attempt.ts'
import type { DigestEditor, DigestEditorState } from '../state/digest-editor.ts'
import type { Digests } from '../state/digests.ts'
import { formatRoute } from '../state/routes.ts'
import type { Toasts } from '../state/toasts.ts'
import { Watch } from '../state/watch.ts'
import { editor as words, shell } from '../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../styles/shared.ts'
import { issueStyles } from './issue-styles.ts'
import './pr-candidates.ts'
import './pr-export.ts'
import './pr-outline.ts'

type Part = 'candidates' | 'outline' | 'preview'

/** One press review: candidates, outline, preview. Under 1100 px the three stand behind tabs. */
@customElement('pr-issue')
export class PrIssue extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) digests!: Digests
  @property({ attribute: false }) toasts!: Toasts
  @property() now = ''
  @property() zone = 'UTC'
  @state() private shown: Part = 'outline'
  @state() private failure: Failure | undefined
  @query('#issue') private issueDialog!: HTMLDialogElement
  @query('#delete') private deleteDialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, failureStyles, issueStyles]

  constructor() {
    super()
    new Watch(this, () => [this.editor.state])
  }

  override render(): TemplateResult {
    const { digest, failure } = this.editor.state.value
    if (!digest) return html`<div class="note">${failure ? failureLine(failure) : shell.loading}</div>`
    const isDraft = digest.status.kind === 'draft'
    return html`
      <div class="tabs" role="group" aria-label=${words.panes}>
        ${this.#tab('outline', words.outline)}
        ${isDraft ? this.#tab('candidates', words.candidates) : nothing}
        ${this.#tab('preview', words.preview)}
      </div>
      <div class="columns ${isDraft ? '' : 'frozen'}" data-part=${this.shown}>
        ${isDraft ? html`<pr-candidates class="candidates" .api=${this.api} .editor=${this.editor}
          .now=${this.now}></pr-candidates>` : nothing}
        <section class="outline" aria-label=${words.outline}>
          ${this.#head(digest, failure)}
          <div class="body">
            ${this.#words(digest, isDraft)}
            <pr-outline .editor=${this.editor} .toasts=${this.toasts} .zone=${this.zone}></pr-outline>
            ${isDraft ? html`<p class="foot"><button class="link"
              @click=${() => this.deleteDialog.showModal()}>${words.delete}</button></p>` : nothing}
          </div>
        </section>
        ${this.#preview(digest)}
      </div>
      ${isDraft ? html`${this.#issueDialog(digest)}${this.#deleteDialog(digest)}` : nothing}`
  }

  #tab(part: Part, title: string): TemplateResult {
    return html`<button aria-pressed=${this.shown === part ? 'true' : 'false'}
      @click=${() => { this.shown = part }}>${title}</button>`
  }

  #head(digest: Digest, failure: Failure | undefined): TemplateResult {
    const { status, window } = digest
    const state = status.kind === 'issued'
      ? words.issuedAt(this.#moment(status.issuedAt, digest)) : this.#saving(this.editor.state.value)
    return html`<header>
      <div>
        <p class="part">${words.number(digest.number, longDay(digest.day))}</p>
        <p class="facts">${words.window(this.#moment(window.from, digest), this.#moment(window.to, digest))} ·
          <span role="status">${state}</span></p>
      </div>
      ${status.kind === 'draft' ? html`<button class="button go" @click=${this.#askToIssue}>${words.issue}</button>` : nothing}
      ${failureLine(failure, () => void this.editor.reload(), shell.reload)}${failureLine(this.failure)}
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
      <h1 class="headline words" lang=${language}>${headline}</h1><p class="deck" lang=${language}>${deck}</p>`
    return html`<h1 class="unseen">${headline}</h1>
      <textarea class="headline words" rows="1" lang=${language} aria-label=${words.headline} spellcheck="true"
        .value=${live(headline)}
        @input=${(event: Event) => this.editor.write({ headline: oneLine(event) })}></textarea>
      ${digest.isHeadlineProposed ? html`<p class="hint">${words.proposed}</p>` : nothing}
      <textarea class="deck" rows="1" lang=${language} aria-label=${words.deck} spellcheck="true" .value=${live(deck)}
        @input=${(event: Event) => this.editor.write({ deck: oneLine(event) })}></textarea>`
  }

  #preview(digest: Digest): TemplateResult {
    return html`<section class="preview" aria-label=${words.preview}>
      <pr-export .digests=${this.digests} .digestId=${digest.digestId} @export-asked=${this.#export}></pr-export>
      <iframe id="preview-frame" title=${words.previewOf(digest.number)} sandbox="allow-same-origin" referrerpolicy="no-referrer"
        src="preview/${encodeURIComponent(digest.digestId)}?version=${this.editor.state.value.savedVersion}"></iframe>
    </section>`
  }

  #issueDialog(digest: Digest): TemplateResult {
    return html`<dialog id="issue" closedby="any" aria-labelledby="issue-title"><form method="dialog" @submit=${this.#issue}>
      <h2 id="issue-title" class="title">${words.issueTitle(digest.number)}</h2>
      <p>${words.issueHow}</p>
      <label class="field"><span>${words.headline}</span><textarea name="headline" rows="2" required lang=${digest.language}
        .value=${digest.headline}></textarea></label>
      <div class="answers"><button class="button" type="button"
        @click=${() => this.issueDialog.close()}>${words.keepDraft}</button>
        <button class="button go">${words.issueNow(digest.number)}</button></div>
    </form></dialog>`
  }

  #deleteDialog(digest: Digest): TemplateResult {
    return html`<dialog id="delete" closedby="any" aria-labelledby="delete-title"><form method="dialog" @submit=${this.#delete}>
      <h2 id="delete-title" class="title">${words.deleteTitle(digest.number)}</h2>
      <p>${words.deleteHow}</p>
      <div class="answers"><button class="button" type="button"
        @click=${() => this.deleteDialog.close()}>${words.keepDraft}</button>
        <button class="button go">${words.delete}</button></div>
    </form></dialog>`
  }

  readonly #askToIssue = async (): Promise<void> => {
    if (await this.editor.flush()) this.issueDialog.showModal()
  }

  readonly #issue = (event: SubmitEvent): void => {
    const headline = String(new FormData(event.target as HTMLFormElement).get('headline')).trim()
    const number = this.editor.state.value.digest?.number ?? 0
    if (headline) this.editor.write({ headline })
    void this.#attempt(async () => {
      await this.editor.issue()
      this.toasts.show(words.issued(number))
    })
  }

  readonly #delete = (): void => {
    const { digestId } = this.editor.state.value
    if (digestId) void this.#attempt(async () => {
      await this.api.digests.remove({ digestId })
      await this.digests.list.reload()
      location.hash = formatRoute({ kind: 'issues' })
    })
  }

  readonly #export = (event: CustomEvent<ExportFormat>): void => void this.#attempt(async () => {
    const { digestId } = this.editor.state.value
    if (!digestId || !await this.editor.flush()) return
    const file = await this.digests.export(digestId, event.detail)
    if (file) startDownload(file.href, file.fileName)
  })

  async #attempt(run: () => Promise<void>): Promise<void> {
    this.failure = undefined
    this.failure = await attempt(run)
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-issue': PrIssue }
}
