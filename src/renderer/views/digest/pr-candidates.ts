import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { ArticleRow } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import type { Digest, PendingArticle } from '../../../shared/digest.ts'
import type { Failure } from '../../../shared/failure.ts'
import { fallbackSectionId, type Section } from '../../../shared/library.ts'
import type { StoryView } from '../../../shared/story.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import { momentIn } from '../../format/times.ts'
import { attempt } from '../../state/base/attempt.ts'
import { articlesIn, candidatesFor, clippedArticles, findArticles, listCandidates, waitingIn } from '../../state/digest/candidates.ts'
import type { DigestEditor } from '../../state/digest/digest-editor.ts'
import { createLoader, type Loader } from '../../state/base/loaded.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import { candidatesPane as paneWords, editor as words, front, shell } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { candidatesStyles } from './candidates-styles.ts'

const ways = ['stories', 'late', 'search', 'clippings', 'own'] as const
type Way = (typeof ways)[number]

/** Milliseconds after the last letter of a search. */
const typing = 200

/** What may come into the press review: stories, what came after the cut-off, any article, clippings, texts of one's own. */
@customElement('pr-candidates')
export class PrCandidates extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) toasts!: Toasts
  @property({ attribute: false }) sections: readonly Section[] = []
  @property() now = ''
  @property() zone = 'UTC'
  @state() private way: Way = 'stories'
  @state() private query = ''
  @state() private failure: Failure | undefined

  readonly #stories = createLoader(async () => {
    const { digest } = this.editor.state.value
    return digest ? listCandidates(this.api, digest, this.now) : []
  })
  readonly #late = createLoader(async () => {
    const { digestId } = this.editor.state.value
    return digestId ? this.api.digests.pending({ digestId }) : []
  })
  readonly #found = createLoader(() => findArticles(this.api, this.query))
  readonly #clipped = createLoader(() => clippedArticles(this.api))
  #shownId: string | undefined
  /** The state of the press review in which `#late` was asked for. */
  #lateFor: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  static override styles = [base, buttons, fields, type, failureStyles, candidatesStyles]

  constructor() {
    super()
    new FocusHeir(this, () => this.renderRoot.querySelector<HTMLElement>('[aria-pressed="true"]'))
    new Watch(this, () => [this.editor.state, this.#stories.state, this.#late.state, this.#found.state, this.#clipped.state])
  }

  protected override updated(): void {
    const { digestId, digest, saving } = this.editor.state.value
    if (!digest) return
    // What is taken or left, here or in another window, and what an undo makes wait again, changes what the program has waiting.
    if (saving === 'saved' && this.#lateFor !== stateOf(digest)) {
      this.#lateFor = stateOf(digest)
      void this.#late.reload()
    }
    if (digestId === this.#shownId) return
    this.#shownId = digestId
    void this.#stories.reload()
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <header><div><h2 id="title" class="part">${words.candidates}</h2><p
        class="facts">${this.#count()}</p></div>
        <div class="ways" role="group" aria-label=${paneWords.ways}>${ways.map(way => html`<button
          aria-pressed=${this.way === way ? 'true' : 'false'}
            @click=${() => this.#choose(way)}>${this.#nameOf(way)}</button>`)}</div></header>
      ${failureLine(this.failure)}
      ${this.#shown()}
    </section>`
  }

  #count(): string {
    if (this.way !== 'stories') return ''
    return this.#stories.state.value.value ? words.candidatesCount(this.#offered().length) : shell.loading
  }

  #nameOf(way: Way): string {
    const late = this.#waiting().length
    return way === 'late' && late > 0 ? paneWords.lateCount(late) : paneWords[way]
  }

  #shown(): TemplateResult {
    switch (this.way) {
      case 'stories': return this.#listOf(this.#stories, words.noCandidates, () => this.#offered().map(story =>
        this.#story(story)))
      case 'late': return html`<p class="note">${paneWords.lateHow}</p>${this.#listOf(this.#late, paneWords.noLate, () =>
        this.#waiting().map(row => this.#pending(row)))}`
      case 'search': return html`<div class="find"><input type="search" autocomplete="off" dir="auto"
        aria-label=${paneWords.searchLabel}
          placeholder=${paneWords.searchLabel} .value=${this.query} @input=${this.#search}></div>
        ${this.query.trim() ? this.#listOf(this.#found, paneWords.noHits, rows => rows.map(row => this.#article(row))) : nothing}`
      case 'clippings': return this.#listOf(this.#clipped, paneWords.noClippings, rows => rows.map(row => this.#article(row)))
      case 'own': return this.#own()
    }
  }

  #listOf<Row>({ state, reload }: Loader<readonly Row[]>, none: string, rowsOf: (rows: readonly Row[]) =>
    readonly TemplateResult[]): TemplateResult {
    const { value, failure } = state.value
    const rows = value ? rowsOf(value) : []
    return html`${failureLine(failure, () => void reload())}<ul role="list">${rows}</ul>
      ${value && rows.length === 0 ? html`<p class="note">${none}</p>` : nothing}`
  }

  #waiting(): readonly PendingArticle[] {
    const { digest } = this.editor.state.value
    return digest ? waitingIn(digest, this.#late.state.value.value ?? []) : []
  }

  #offered(): readonly StoryView[] {
    const { digest } = this.editor.state.value
    return digest ? candidatesFor(digest, this.#stories.state.value.value ?? []) : []
  }

  #story({ headline, language, direction, lead, outletCount, coverage }: StoryView): TemplateResult {
    return this.#row({ headline, language, direction, articleId: lead.articleId }, front.rank(outletCount, coverage.length), html`
      <button class="button small" aria-label=${words.add(headline)} @click=${() => this.#add(lead)}>${words.addShort}</button>`)
  }

  #article(row: ArticleRow): TemplateResult {
    const { digest } = this.editor.state.value
    const isIn = digest !== undefined && articlesIn(digest).has(row.articleId)
    return this.#row(row, html`<bdi>${row.outletName}</bdi> · ${momentIn(row.sortedAt, this.zone, this.now)}`, html`
      <button class="button small" aria-label=${isIn ? paneWords.isIn : words.add(row.headline)} aria-disabled=${isIn}
        @click=${() => this.#add(row)}>${isIn ? paneWords.isIn : words.addShort}</button>`)
  }

  #pending(row: PendingArticle): TemplateResult {
    return this.#row(row, html`<bdi>${row.outletName}</bdi> · ${momentIn(row.sortedAt, this.zone, this.now)}`, html`<span
      class="answers">
      <button class="button small" aria-label=${paneWords.takeArticle(row.headline)}
        @click=${() => this.#add(row)}>${paneWords.take}</button>
      <button class="button small" aria-label=${paneWords.leaveArticle(row.headline)}
        @click=${() => this.#leave(row)}>${paneWords.leave}</button></span>`)
  }

  #row(
    { headline, language, direction, articleId }: {
      readonly headline: string; readonly language?: string | undefined; readonly direction?: string; readonly articleId: string
    }, facts: unknown, orders: TemplateResult
  ): TemplateResult {
    return html`<li><h3 class="headline" lang=${ifDefined(language)} dir=${direction ?? 'auto'}>
        <a href=${formatRoute({ kind: 'news', articleId })}>${headlineWords(headline)}</a></h3>
      <span class="facts">${facts}</span>${orders}</li>`
  }

  #own(): TemplateResult {
    const chosen = this.sections.find(({ sectionId }) => sectionId === fallbackSectionId) ?? this.sections[0]
    return html`<form class="own" aria-labelledby="own-title" @submit=${this.#addText}>
        <h3 id="own-title" class="part">${paneWords.textTitle}</h3>
        <label class="field"><span>${paneWords.textHeadline}</span><input name="headline" required maxlength="2000"
          autocomplete="off"
          dir="auto" lang=${this.#language()} spellcheck="true"></label>
        <label class="field"><span>${paneWords.text}</span><textarea name="text" rows="5" dir="auto" lang=${this.#language()}
          spellcheck="true"></textarea></label>
        <label class="field"><span>${paneWords.textSection}</span><select
          name="sectionId">${this.sections.map(({ sectionId, title }) => html`
          <option value=${sectionId} ?selected=${sectionId === chosen?.sectionId}>${title}</option>`)}</select></label>
        <p><button class="button">${paneWords.addText}</button></p>
      </form>
      <div class="own"><h3 class="part">${paneWords.printTitle}</h3><p class="facts">${paneWords.printHow}</p>
        <p><button class="button" @click=${this.#askForPrint}>${paneWords.printAsk}</button></p></div>`
  }

  #language(): string {
    return this.editor.state.value.digest?.language ?? ''
  }

  #choose(way: Way): void {
    this.way = way
    if (way === 'late') void this.#late.reload()
    if (way === 'clippings') void this.#clipped.reload()
  }

  readonly #search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#found.reload(), typing)
  }

  /** Typed in or fetched, it comes back by the page, which adds it here. */
  readonly #askForPrint = (): void => {
    this.dispatchEvent(new CustomEvent('add-asked', { bubbles: true, composed: true }))
  }

  readonly #addText = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const text = (name: string): string => String(new FormData(form).get(name) ?? '')
    const headline = text('headline')
    void this.#carryOut(async () => {
      if (!await this.editor.addText({ sectionId: text('sectionId'), headline, text: text('text') })) return
      form.reset()
      this.#sayAdded(headline)
    })
  }

  #add({ articleId, headline }: Pick<ArticleRow, 'articleId' | 'headline'>): void {
    void this.#carryOut(async () => {
      if (await this.editor.add(articleId)) this.#sayAdded(headline)
    })
  }

  #sayAdded(headline: string): void {
    const { newestId } = this.editor.state.value
    this.toasts.show(() => paneWords.added(headline), newestId === undefined ? undefined
      : { label: () => shell.undo, run: () => { this.editor.remove(newestId) } })
  }

  #leave({ articleId, headline }: PendingArticle): void {
    const takeUp = this.editor.leave(articleId)
    this.toasts.show(() => paneWords.left(headline), { label: () => shell.undo, run: takeUp })
  }

  async #carryOut(run: () => Promise<void>): Promise<void> {
    this.failure = await attempt(run)
  }
}

function stateOf({ digestId, blocks, left = [] }: Digest): string {
  return [digestId, ...left, ...blocks.map(({ blockId }) => blockId)].join(' ')
}

declare global {
  interface HTMLElementTagNameMap { 'pr-candidates': PrCandidates }
}
