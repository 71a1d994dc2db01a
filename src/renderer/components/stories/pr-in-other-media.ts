import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { ArticleView, OtherMedium } from '../../../shared/article.ts'
import { momentIn, timeWithOffset } from '../../format/times.ts'
import { formatRoute, type Route } from '../../state/routing/routes.ts'
import { foldWireCopy, type Voice } from '../../state/stories/wire-copy.ts'
import { stories as words } from '../../strings/index.ts'
import { base, buttons, type } from '../../styles/shared.ts'
import { headlineWords } from '../base/headline-words.ts'
import { storyStyles } from './story-styles.ts'

/** Other outlets on an article's story, by time, with how far behind the first they were; wire copy folded under its first. */
@customElement('pr-in-other-media')
export class PrInOtherMedia extends LitElement {
  @property({ attribute: false }) article!: Pick<ArticleView, 'articleId' | 'inOtherMedia' | 'storyId'>
  /** Where articles are opened; its own article is left out. */
  @property({ attribute: false }) route!: Extract<Route, { kind: 'news' | 'search' }>
  @property() zone = 'UTC'
  @property() now = ''

  static override styles = [base, buttons, type, storyStyles, css`
    :host { display: block; font-size: var(--t-s); }
    h2 {
      border-top: 2px solid var(--rule-strong); padding-top: 8px; margin-bottom: 6px; display: flex;
      justify-content: space-between; align-items: baseline;
    }
    h2 i { font: 500 var(--t-xs)/1 var(--sans); color: var(--ink-3); }
    .headline { font-size: 0.90625rem; }
    .facts { font-size: 0.78125rem; }
    .whole { margin: 4px 0 18px; }
  `]

  override render(): TemplateResult | typeof nothing {
    const { inOtherMedia, storyId } = this.article
    if (inOtherMedia.length === 0) return nothing
    const voices = foldWireCopy(inOtherMedia)
    return html`<h2 class="part">${words.inOtherMedia} <i>${voices.length}</i></h2>
      <ul class="media">${voices.map(voice => this.#voice(voice))}</ul>
      ${storyId === undefined ? nothing : html`<p class="whole"><a class="link"
        href=${formatRoute({ kind: 'story', storyId })}>${words.whole}</a></p>`}`
  }

  #voice({ row, reprints }: Voice): TemplateResult {
    return html`<li>${this.#row(row)}${reprints.length === 0 ? nothing : html`<details>
      <summary>${words.wireCopy(reprints.length)}</summary>
      <ul>${reprints.map(reprint => html`<li>${this.#row(reprint)}</li>`)}</ul></details>`}</li>`
  }

  #row(row: OtherMedium): TemplateResult {
    return html`<span class="facts"><b><bdi>${row.outletName}</bdi></b> <span
        title=${timeWithOffset(row.sortedAt, this.zone)}>${row.lagMinutes === 0
          ? words.first(momentIn(row.sortedAt, this.zone, this.now)) : words.lag(row.lagMinutes)}</span></span>
      <span class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>
        <a href=${formatRoute({ ...this.route, articleId: row.articleId })}>${headlineWords(row.headline)}</a></span>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-in-other-media': PrInOtherMedia }
}
