import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { ArticleRow, ArticleView } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import { dayOf, daysBetween, timeIn, weekdayAndDay } from '../../format/times.ts'
import { createReadAlso, groupByDay, type ReadAlso } from '../../state/article/read-also.ts'
import { formatRoute, type Route } from '../../state/routing/routes.ts'
import { Watch } from '../../state/base/watch.ts'
import { stories as words } from '../../strings/index.ts'
import { base, buttons, type } from '../../styles/shared.ts'
import { headlineWords } from '../base/headline-words.ts'
import { storyStyles } from '../stories/story-styles.ts'

/** Articles that are related to one but none of its story, by day. It asks for them itself. */
@customElement('pr-read-also')
export class PrReadAlso extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) article!: Pick<ArticleView, 'articleId'>
  /** Where articles are opened; its own article is left out. */
  @property({ attribute: false }) route!: Extract<Route, { kind: 'news' | 'search' }>
  @property() zone = 'UTC'
  @property() now = ''

  static override styles = [base, buttons, type, storyStyles, css`
    :host { display: block; font-size: var(--t-s); }
    h2 { border-top: 2px solid var(--rule-strong); padding-top: 8px; margin-bottom: 6px; }
    h3 { font: 600 var(--t-xs)/1.3 var(--sans); color: var(--ink-3); margin-top: 8px; }
    .headline { font-size: 0.90625rem; }
    .facts { font-size: 0.78125rem; }
  `]

  #readAlso: ReadAlso | undefined

  constructor() {
    super()
    new Watch(this, () => this.#readAlso ? [this.#readAlso.state] : [])
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('api')) this.#readAlso = createReadAlso(this.api)
    if (changed.has('article')) void this.#readAlso?.show(this.article.articleId)
  }

  override render(): TemplateResult | typeof nothing {
    const { articleId, rows, hasMore } = this.#readAlso?.state.value ?? { rows: [], hasMore: false }
    if (articleId !== this.article.articleId || rows.length === 0) return nothing
    const today = dayOf(this.now, this.zone)
    return html`<h2 class="part">${words.readAlso}</h2>
      ${groupByDay(rows, this.zone).map(({ day, rows: ofDay }) => html`<h3>${dayName(day, today)}</h3>
        <ul class="days">${ofDay.map(row => this.#row(row))}</ul>`)}
      ${hasMore ? html`<button class="link" @click=${() => void this.#readAlso?.more()}>${words.showMore}</button>` : nothing}`
  }

  #row(row: ArticleRow): TemplateResult {
    return html`<li><span class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>
        <a href=${formatRoute({ ...this.route, articleId: row.articleId })}>${headlineWords(row.headline)}</a></span>
      <span class="facts"><bdi>${row.outletName}</bdi> · ${timeIn(row.sortedAt, this.zone)}</span></li>`
  }
}

function dayName(day: string, today: string): string {
  const ago = daysBetween(day, today)
  return ago === 0 ? words.today : ago === 1 ? words.yesterday : weekdayAndDay(day, today)
}

declare global {
  interface HTMLElementTagNameMap { 'pr-read-also': PrReadAlso }
}
