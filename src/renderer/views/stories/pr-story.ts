import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { repeat } from 'lit/directives/repeat.js'
import type { OtherMedium } from '../../../shared/article.ts'
import type { DigestRow } from '../../../shared/digest.ts'
import type { Section } from '../../../shared/library.ts'
import type { SharedWords, StoryPage } from '../../../shared/story.ts'
import { addButton } from '../../components/base/add-button.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { FocusHeir } from '../../components/base/focus-heir.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import { icons } from '../../components/base/icons.ts'
import '../../components/stories/pr-merge-dialog.ts'
import type { PrMergeDialog } from '../../components/stories/pr-merge-dialog.ts'
import '../../components/stories/pr-score.ts'
import '../../components/stories/pr-timeline.ts'
import { storyStyles } from '../../components/stories/story-styles.ts'
import { momentIn, timeWithOffset } from '../../format/times.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { sectionTitle } from '../../state/lists/sections.ts'
import type { StoryDesk } from '../../state/stories/story.ts'
import { Watch } from '../../state/base/watch.ts'
import { foldWireCopy, type Voice } from '../../state/stories/wire-copy.ts'
import { shell, stories as words } from '../../strings/index.ts'
import { base, buttons, columnStyles, failureStyles, type } from '../../styles/shared.ts'
import { storyPageStyles } from './story-page-styles.ts'

/** One story: who has it, when, why it is one, and what the reader decides about it. Goes up: `article-added`. */
@customElement('pr-story')
export class PrStory extends LitElement {
  @property({ attribute: false }) desk!: StoryDesk
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) draft: DigestRow | undefined
  @property({ type: Boolean }) isAdded = false
  @property({ attribute: false }) addKeys: string | undefined
  @property() zone = 'UTC'
  @property() now = ''
  @query('pr-merge-dialog') private merging!: PrMergeDialog
  /** Where the article stood that was last said not to be of this story. */
  #leftAt: number | undefined

  static override styles = [base, buttons, type, failureStyles, columnStyles, storyStyles, storyPageStyles]

  constructor() {
    super()
    new Watch(this, () => [this.desk.state])
    new FocusHeir(this, () => this.#heir())
  }

  override render(): TemplateResult {
    const { story, failure } = this.desk.state.value
    return html`<div class="page">
      <a class="link" href=${formatRoute({ kind: 'front' })}>${icons.back} ${words.back}</a>
      ${failure?.code === 'not-found' ? html`<p class="quiet">${words.gone}</p>` : failureLine(failure, () => this.desk.note())}
      ${story ? this.#story(story) : failure ? nothing : html`<p class="quiet">${shell.loading}</p>`}
      <pr-merge-dialog .others=${this.desk.others} .isPast=${story?.isPast ?? false}
        @merge-chosen=${(event: CustomEvent<string>) => void this.desk.merge(event.detail)}
        @link-chosen=${(event: CustomEvent<string>) => void this.desk.link(event.detail, true)}></pr-merge-dialog>
    </div>`
  }

  #story(story: StoryPage): TemplateResult {
    const [first] = story.coverage
    return html`
      <p class="kick">${sectionTitle(this.sections, story.sectionId)} <span class="more">· ${
        words.coverageFacts(story.outletCount, story.coverage.length)}</span></p>
      <h1 class="headline" lang=${ifDefined(story.language)} dir=${story.direction}>${headlineWords(story.headline)}</h1>
      <p class="facts">${first ? html`<bdi>${words.firstAt(first.outletName, this.#time(story.firstAt))}</bdi> · ` : nothing}${
        words.latestAt(this.#time(story.latestAt))} · <pr-score .story=${story} .sections=${this.sections}></pr-score></p>
      <div class="bar">
        ${addButton({ draft: this.draft, isAdded: this.isAdded, keys: this.addKeys }, this.#add)}
        ${story.dossierId === undefined
          ? html`<button class="button small" @click=${this.#follow}>${words.follow}</button>`
          : html`<a class="button small"
            href=${formatRoute({ kind: 'dossiers', dossierId: story.dossierId })}>${words.openDossier}</a>`}
        <button class="button small" @click=${() => this.merging.show()}>${words.merge}</button>
        ${story.undoToken === undefined ? nothing : html`<button class="button small"
          @click=${() => void this.desk.undo()}>${words.undoLast}</button>`}
      </div>
      <div class="columns">${this.#coverage(story)}<pr-timeline .story=${story} .zone=${this.zone} .now=${this.now}
        @unlink-asked=${(event: CustomEvent<string>) => void this.desk.link(event.detail, false)}></pr-timeline></div>`
  }

  /** After *Follow* its dossier; where an article left the story, the one that took its place. */
  #heir(): HTMLElement | undefined {
    if (this.#leftAt === undefined) return this.renderRoot.querySelector<HTMLElement>('.bar a') ?? undefined
    const leaving = [...this.renderRoot.querySelectorAll<HTMLElement>('.leave')]
    return leaving[Math.min(this.#leftAt, leaving.length - 1)]
  }

  readonly #leave = (event: Event, articleId: string): void => {
    this.#leftAt = [...this.renderRoot.querySelectorAll('.leave')].indexOf(event.currentTarget as Element)
    void this.desk.leave(articleId)
  }

  readonly #follow = (): void => {
    this.#leftAt = undefined
    void this.desk.follow()
  }

  readonly #add = (): void => {
    this.dispatchEvent(new CustomEvent('article-added', { bubbles: true, composed: true }))
  }

  #coverage(story: StoryPage): TemplateResult {
    return html`<section aria-label=${words.coverage}>
      <h2 class="part">${words.coverage}</h2>
      ${this.#chosen(story)}
      <ul class="media">${repeat(foldWireCopy(story.coverage), ({ row }) => row.articleId, voice => this.#voice(voice, story))}</ul>
      ${story.absentOutlets.length === 0 ? html`<p class="absent quiet">${words.absentNone}</p>` : html`<details class="absent">
        <summary>${words.absent(story.absentOutlets.length)}</summary>
        <ul>${story.absentOutlets.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}</ul></details>`}
    </section>`
  }

  #chosen(story: StoryPage): TemplateResult {
    const { chosen, reason } = this.desk.state.value
    return html`<div class="chosen">
      <span role="status">${chosen.size === 0 ? words.chooseHow : words.chosen(chosen.size)}</span>
      ${chosen.size === 2 ? html`<button class="button small"
        @click=${() => void this.desk.explain()}>${words.why}</button>` : nothing}
      ${canSplit(story, chosen) ? html`<button class="button small"
        @click=${() => void this.desk.split()}>${words.split}</button>` : nothing}
    </div>${reason ? reasonFor(reason) : nothing}`
  }

  #voice({ row, reprints }: Voice, story: StoryPage): TemplateResult {
    return html`<li>${this.#tick(row)}<div class="row">${this.#row(row, story)}${reprints.length === 0 ? nothing : html`<details>
      <summary>${words.wireCopy(reprints.length)}</summary>
      <ul class="media">${reprints.map(reprint => html`<li>${this.#tick(reprint)}<div
        class="row">${this.#row(reprint, story)}</div></li>`)}</ul></details>`}</div></li>`
  }

  #tick({ articleId, outletName, headline }: OtherMedium): TemplateResult {
    return html`<input type="checkbox" aria-label=${words.choose(outletName, headline)}
      .checked=${this.desk.state.value.chosen.has(articleId)}
      @change=${(event: Event) => this.desk.choose(articleId, (event.target as HTMLInputElement).checked)}>`
  }

  #row(row: OtherMedium, { pastIds }: StoryPage): TemplateResult {
    return html`<span class="facts"><span><b><bdi>${row.outletName}</bdi></b> · <span
        title=${timeWithOffset(row.sortedAt, this.zone)}>${row.lagMinutes === 0
          ? words.first(this.#time(row.sortedAt)) : words.lag(row.lagMinutes)}</span></span>
        ${pastIds.includes(row.articleId) ? nothing : html`<button class="link leave" aria-label=${words.leaveOf(row.headline)}
          @click=${(event: Event) => this.#leave(event, row.articleId)}>${words.leave}</button>`}</span>
      <span class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>
        <a href=${formatRoute({ kind: 'news', articleId: row.articleId })}>${headlineWords(row.headline)}</a></span>`
  }

  #time(instant: string): string {
    return momentIn(instant, this.zone, this.now)
  }
}

/** A story of these days gives away some of its articles of these days, but not all. */
function canSplit({ coverage, pastIds }: StoryPage, chosen: ReadonlySet<string>): boolean {
  return chosen.size > 0 && chosen.size < coverage.length - pastIds.length && !pastIds.some(articleId => chosen.has(articleId))
}

function reasonFor({ words: shared, similarity, isAcrossLanguages }: SharedWords): TemplateResult {
  if (shared.length === 0) return html`<p class="reason" role="status">${words.whyNot}</p>`
  return html`<div class="reason" role="status">
    <p>${isAcrossLanguages ? words.whyNames(similarity) : words.whyWords(similarity)}</p>
    <ul class="words">${shared.map(({ word, kind }) => html`<li class=${kind}
      title=${words.wordKinds[kind]}><bdi>${word}</bdi></li>`)}</ul></div>`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-story': PrStory }
}
