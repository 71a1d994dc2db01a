import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { headlineWords } from '../base/headline-words.ts'
import { PopoverFocus } from '../base/popover-focus.ts'
import type { ArticleRow, OtherMedium } from '../../../shared/article.ts'
import type { StoryView } from '../../../shared/story.ts'
import { timeIn } from '../../format/times.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { foldWireCopy } from '../../state/stories/wire-copy.ts'
import { front, stories } from '../../strings/index.ts'
import { askedNumber, base, buttons, type } from '../../styles/shared.ts'

/** "9 outlets, first at 05:40": opens the list behind the number. */
@customElement('pr-coverage')
export class PrCoverage extends LitElement {
  @property({ attribute: false }) story!: StoryView
  @property() zone = 'UTC'
  /** Names the time of the first article too. */
  @property({ type: Boolean }) isLong = false

  static override styles = [base, buttons, type, askedNumber, css`
    :host { display: inline; }
    [popover] { width: min(340px, 100vw - 24px); }
    li { padding: 6px 0; border-bottom: 1px solid var(--rule); }
    li:last-child { border: 0; padding-bottom: 0; }
    .facts { display: flex; justify-content: space-between; gap: 10px; }
    p.facts { padding-bottom: 4px; }
    details { margin-top: 4px; }
    summary { font-size: var(--t-xs); color: var(--ink-2); padding-block: 4px; min-height: 24px; }
    .headline { font-size: var(--t-m); font-weight: 500; line-height: 1.25; display: block; }
  `]

  constructor() {
    super()
    new PopoverFocus(this)
  }

  override render(): TemplateResult {
    const { story } = this
    const label = this.isLong
      ? front.coverageFirst(story.outletCount, timeIn(story.firstAt, this.zone)) : front.coverage(story.outletCount)
    return html`<button popovertarget="list">${label}</button>
      <div id="list" popover role="group" aria-label=${front.coverageOf(story.headline)}>
        <p class="facts">${stories.coverageFacts(story.outletCount, story.coverage.length)}</p>
        <ol>${foldWireCopy(withOriginals(story)).map(({ row, reprints }) => html`<li>${this.#row(row)}
          ${reprints.length === 0 ? nothing : html`<details><summary>${stories.wireCopy(reprints.length)}</summary>
            <ul>${reprints.map(reprint => html`<li>${this.#row(reprint)}</li>`)}</ul></details>`}</li>`)}</ol>
        <p><a class="link" href=${formatRoute({ kind: 'story', storyId: story.storyId })}>${stories.whole}</a></p>
      </div>`
  }

  #row(row: ArticleRow): TemplateResult {
    return html`<span class="facts"><b><bdi>${row.outletName}</bdi></b>
        <time datetime=${row.sortedAt}>${timeIn(row.sortedAt, this.zone)}</time></span>
      <span class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>
        <a href=${formatRoute({ kind: 'news', articleId: row.articleId })}>${headlineWords(row.headline)}</a></span>`
  }
}

function withOriginals({ coverage, reprints = [] }: StoryView): readonly (ArticleRow & Pick<OtherMedium, 'reprintOf'>)[] {
  const originals = new Map(reprints.map(({ articleId, ofId }) => [articleId, ofId]))
  return coverage.map(row => {
    const reprintOf = originals.get(row.articleId)
    return reprintOf === undefined ? row : { ...row, reprintOf }
  })
}

declare global {
  interface HTMLElementTagNameMap { 'pr-coverage': PrCoverage }
}
