import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ArticleRow } from '../../../shared/article.ts'
import type { FrontPage, LibraryView, SectionBlock } from '../../../shared/contract.ts'
import type { StoryView } from '../../../shared/story.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import '../../components/stories/pr-coverage.ts'
import { number } from '../../format/numbers.ts'
import { dayOf, longDay, publishedMoment, timeWithOffset } from '../../format/times.ts'
import { sectionInWords } from '../../state/base/default-names.ts'
import { isEmptyFront, type Front } from '../../state/lists/front.ts'
import { anglesOf, layOutFront, type FrontItem } from '../../state/lists/front-layout.ts'
import { holdMarks } from '../../state/article/hold-marks.ts'
import type { Refresh } from '../../state/outlets/refresh.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { sectionTitle } from '../../state/lists/sections.ts'
import { Watch } from '../../state/base/watch.ts'
import { front as words, news, shell } from '../../strings/index.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'
import { frontStyles } from './front-styles.ts'

const anglesShown = 6

/** The front page. Slots: `side` for the column beside it, `welcome` for a library without outlets. */
@customElement('pr-front')
export class PrFront extends LitElement {
  @property({ attribute: false }) front!: Front
  @property({ attribute: false }) refresh!: Refresh
  @property({ attribute: false }) library: LibraryView | undefined
  @property() now = ''
  @property() zone = 'UTC'
  /** Of the desk: stands with the day over the page where the masthead has no room for it. */
  @property() city = ''

  static override styles = [base, buttons, type, failureStyles, frontStyles]

  constructor() {
    super()
    new Watch(this, () => [this.front.page.state, this.front.waiting, this.front.isFilling, this.refresh.state])
  }

  override render(): TemplateResult {
    const { value, failure } = this.front.page.state.value
    const isFirstRun = this.library?.subscriptions.length === 0
    if (isFirstRun) return html`<slot name="welcome"></slot>`
    return html`<div class="page">
      <div class="news">
        <h1 class="unseen">${shell.frontPage}</h1>
        ${this.now ? html`<p class="folio figures">${longDay(dayOf(this.now, this.zone))} · <bdi>${this.city}</bdi> <bdi>${
          timeWithOffset(this.now, this.zone)}</bdi></p>` : nothing}
        ${this.#waiting()}
        ${failureLine(failure, () => void this.front.reload())}
        ${value && !isEmptyFront(value) ? this.#news(value) : failure ? nothing : html`<p
          class="quiet empty">${value ? this.#nothingYet() : shell.loading}</p>`}
      </div>
      <slot name="side"></slot>
    </div>`
  }

  #nothingYet(): string {
    const { progress } = this.refresh.state.value
    if (!progress.isRunning) return words.waitingForNews
    return progress.total ? words.fetchingNewsOf(shell.refreshing(progress)) : words.fetchingNews
  }

  #waiting(): TemplateResult | typeof nothing {
    const waiting = this.front.waiting.value
    return waiting ? html`<p class="waiting" role="status"><button class="button small" aria-label=${shell.showNew(waiting)}
      @click=${this.#showWaiting}>${shell.newWaiting(waiting)}</button></p>` : nothing
  }

  /** The button goes with what waited: the lead takes the focus, unless the reader has put it elsewhere. */
  readonly #showWaiting = async (): Promise<void> => {
    await this.front.reload()
    await this.updateComplete
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>('.headline a')?.focus()
  }

  #news(page: FrontPage): TemplateResult {
    const { lead, seconds, briefs } = layOutFront(page)
    return html`
      <div class="top">
        ${lead ? keyed(lead.row.articleId, this.#lead(lead)) : nothing}
        <div class="seconds">${repeat(seconds, idOf, item => this.#second(item))}</div>
      </div>
      ${briefs.length ? html`<div class="briefs">${repeat(briefs, idOf, item => this.#brief(item))}</div>` : nothing}
      ${page.stories.length === 0 ? html`<p class="quiet none">${words.noStories}</p>` : nothing}
      <div class="sections">${page.sections.filter(section => section.rows.length).map(section => this.#section(section))}${
        this.#galleries(page.galleries)}</div>`
  }

  #lead({ row, story, picture }: FrontItem): TemplateResult {
    return html`<article class=${row.readAt ? 'lead read' : 'lead'}>
      ${picture ? html`<a href=${hrefOf(row)} tabindex="-1" aria-hidden="true"><img src="media/${picture.hash}"
        width=${picture.width} height=${picture.height} alt="" fetchpriority="high"></a>` : this.#awaited()}
      ${this.#kick(row, story, true)}
      ${headline(row)}
      ${row.excerpt ? html`<p class="text" lang=${ifDefined(row.language)} dir=${row.direction}>${holdMarks(row.excerpt)}</p>` : nothing}
      ${this.#facts(row)}
      ${story ? this.#angles(story) : nothing}
    </article>`
  }

  /** The picture's room, while it may still come. */
  #awaited(): TemplateResult | typeof nothing {
    return this.front.isFilling.value ? html`<div class="awaited"></div>` : nothing
  }

  #angles(story: StoryView): TemplateResult {
    return html`<ul class="angles">${anglesOf(story, anglesShown).map(row => html`<li class=${row.readAt ? 'read' : ''}>
      ${headline(row, 'h3')}${this.#facts(row)}
    </li>`)}</ul>`
  }

  #second({ row, story }: FrontItem): TemplateResult {
    return html`<article class=${row.readAt ? 'read' : ''}>
      ${this.#kick(row, story)}
      ${headline(row)}
      ${row.excerpt ? html`<p class="text" lang=${ifDefined(row.language)} dir=${row.direction}>${holdMarks(row.excerpt)}</p>` : nothing}
      ${this.#facts(row)}
    </article>`
  }

  #brief({ row, story }: FrontItem): TemplateResult {
    return html`<article class=${row.readAt ? 'read' : ''}>${this.#kick(row, story)}${headline(row)}${this.#facts(row)}</article>`
  }

  #kick(row: ArticleRow, story: FrontItem['story'], isLong = false): TemplateResult {
    const title = sectionTitle(this.library?.sections ?? [], story?.sectionId ?? row.sectionId)
    return html`<p class="kick"><bdi>${title}</bdi>${story ? html`<span class="more"> · <pr-coverage .story=${story} .zone=${this.zone}
      .isLong=${isLong}></pr-coverage></span>` : nothing}</p>`
  }

  #facts(row: ArticleRow): TemplateResult {
    return html`<p class="facts"><b><bdi>${row.outletName}</bdi></b> · <bdi>${publishedMoment(row, this.zone, this.now)}</bdi></p>`
  }

  #galleries(rows: readonly ArticleRow[]): TemplateResult | typeof nothing {
    return rows.length === 0 ? nothing : html`<section>
      <h2 class="part">${words.galleries}<i>${number(rows.length)}</i></h2>
      <ul>${rows.map(row => html`<li class=${row.readAt ? 'read' : ''}>
        ${headline(row, 'h3')}
        <p class="facts"><b><bdi>${row.outletName}</bdi></b> · ${news.pictures(row.pictureCount, row.infographicCount)}</p>
      </li>`)}</ul>
    </section>`
  }

  #section({ sectionId, title, unread, rows }: SectionBlock): TemplateResult {
    return html`<section>
      <h2 class="part"><a class="plain" href=${formatRoute({ kind: 'news', sectionId })}>${sectionInWords(sectionId, title)}</a>${
        unread ? html`<i>${words.unread(unread)}</i>` : nothing}</h2>
      <ul>${rows.map(row => html`<li class=${row.readAt ? 'read' : ''}>
        ${headline(row, 'h3', formatRoute({ kind: 'news', sectionId, articleId: row.articleId }))}${this.#facts(row)}
      </li>`)}</ul>
    </section>`
  }
}

/** Another article in a place is another element: its headline does not slide there from where the one before stood. */
function idOf({ row }: FrontItem): string {
  return row.articleId
}

function hrefOf(row: ArticleRow): string {
  return formatRoute({ kind: 'news', articleId: row.articleId })
}

function headline(row: ArticleRow, level: 'h2' | 'h3' = 'h2', href = hrefOf(row)): TemplateResult {
  const link = html`<a href=${href}>${headlineWords(row.headline)}</a>`
  return level === 'h2'
    ? html`<h2 class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>${link}</h2>`
    : html`<h3 class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>${link}</h3>`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-front': PrFront }
}
