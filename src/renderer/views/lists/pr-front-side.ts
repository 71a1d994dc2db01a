import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { DigestRow } from '../../../shared/digest.ts'
import type { EditionPlan, Section } from '../../../shared/library.ts'
import type { ReadRank, StoryView } from '../../../shared/story.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import '../../components/digest/pr-compose.ts'
import '../../components/stories/pr-coverage.ts'
import '../../components/stories/pr-score.ts'
import { dayOf, weekdayAndDay } from '../../format/times.ts'
import type { Front } from '../../state/lists/front.ts'
import type { Digests } from '../../state/digest/digests.ts'
import { plansToCompose } from '../../state/digest/edition-plans.ts'
import { spans, type Ranking } from '../../state/lists/ranking.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { Watch } from '../../state/base/watch.ts'
import { issues, stories as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'

/** Beside the front page: what is most covered, what this reader read most, and the press review. */
@customElement('pr-front-side')
export class PrFrontSide extends LitElement {
  @property({ attribute: false }) front!: Pick<Front, 'isFilling'>
  @property({ attribute: false }) mostCovered!: Ranking<StoryView>
  @property({ attribute: false }) mostRead!: Ranking<ReadRank>
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) digests!: Digests
  @property({ attribute: false }) plans: readonly EditionPlan[] = []
  @property({ attribute: false }) rows: readonly DigestRow[] = []
  @property() now = ''
  @property() zone = 'UTC'

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: block; font-size: 0.875rem; min-width: 0; }
    aside { display: grid; gap: 22px; align-content: start; }
    .spans {
      display: flex; gap: 14px; border-bottom: 1px solid var(--rule); margin: 4px 0 6px; font-size: 0.8125rem;
      color: var(--ink-2);
    }
    .spans button { min-height: 28px; border-bottom: 2px solid transparent; margin-bottom: -1px; }
    .spans button[aria-pressed='true'] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
    .spans button:hover { color: var(--ink); }
    ol li { display: grid; grid-template-columns: 22px minmax(0, 1fr); padding: 7px 0; border-bottom: 1px solid var(--rule); }
    ol li:last-child { border: 0; }
    ol b { font: 600 0.875rem/1.3 var(--sans); color: var(--accent); font-variant-numeric: tabular-nums; }
    /* About as high as six stories with headlines of two lines, so that what stands below keeps its place. */
    ol.awaited {
      min-height: 29rem; background: repeating-linear-gradient(transparent 0 calc(4.8rem - 1px), var(--rule) 0 4.8rem);
    }
    ol .headline { font-size: var(--t-m); font-weight: 500; line-height: 1.25; }
    ol .facts { grid-column: 2; font-size: var(--t-xs); }
    .card {
      border: 1px solid var(--rule); background: var(--sheet); border-radius: var(--radius); padding: 13px 14px;
      position: relative;
    }
    .card .headline { font-size: var(--t-l); line-height: 1.2; margin: 4px 0 6px; }
    .card a::after { content: ''; position: absolute; inset: 0; }
    pr-compose { margin-top: 10px; }
    @media (max-width: 1099px) and (min-width: 640px) { aside { grid-template-columns: 1fr 1fr; gap: 32px; } }
  `]

  constructor() {
    super()
    new Watch(this, () => [
      this.front.isFilling, ...[this.mostCovered, this.mostRead].flatMap(({ places, span }) => [places.state, span])
    ])
  }

  override render(): TemplateResult {
    return html`<aside aria-label=${words.aside}>
      ${rankingOf(this.mostCovered,
        {
          title: words.mostCovered, none: words.noneCovered, isAwaited: this.front.isFilling.value || isAsked(this.mostCovered),
          place: (story, at) => this.#story(story, at)
        })}
      ${rankingOf(this.mostRead, { title: words.mostRead, none: words.noneRead, isAwaited: false, place })}
      ${this.#pressReview()}</aside>`
  }

  #story(story: StoryView, at: number): TemplateResult {
    return html`<li><b>${at + 1}</b>
      <span class="headline" lang=${ifDefined(story.language)} dir=${story.direction}>
        <a href=${formatRoute({ kind: 'story', storyId: story.storyId })}>${headlineWords(story.headline)}</a></span>
      <span class="facts"><pr-coverage .story=${story} .zone=${this.zone}></pr-coverage> · <pr-score .story=${story}
        .sections=${this.sections}></pr-score></span></li>`
  }

  #pressReview(): TemplateResult {
    const [latest] = this.rows
    const plans = plansToCompose(this.plans, this.rows, dayOf(this.now, this.zone))
    return html`<div>
      ${latest ? html`<div class="card">
        <p class="kick">${issues.number(latest.number)} <span class="more">· ${
          latest.status.kind === 'draft' ? issues.draftWith(latest.blockCount) : issues.issuedWith(latest.blockCount)}</span></p>
        <h2 class="headline"><a href=${formatRoute({ kind: 'issue', digestId: latest.digestId })}>${latest.headline}</a></h2>
        <p class="facts">${weekdayAndDay(latest.day, this.now)}</p>
      </div>` : html`<h2 class="part">${issues.title}</h2>`}
      ${this.plans.length > 0 && plans.length === 0 ? nothing : html`<pr-compose .plans=${plans}
        .digests=${this.digests}></pr-compose>`}
    </div>`
  }
}

interface RankingLook<Place> {
  readonly title: string
  readonly none: string
  /** Some are about to come. */
  readonly isAwaited: boolean
  place(place: Place, at: number): TemplateResult
}

function isAsked({ places }: Ranking<unknown>): boolean {
  const { value, failure } = places.state.value
  return value === undefined && failure === undefined
}

function rankingOf<Place>(
  ranking: Ranking<Place>, { title, none, isAwaited, place: placeOf }: RankingLook<Place>
): TemplateResult {
  const { value, failure } = ranking.places.state.value
  return html`<div @pointerenter=${() => ranking.hold(true)} @pointerleave=${() => ranking.hold(false)}
    @focusin=${() => ranking.hold(true)} @focusout=${() => ranking.hold(false)}>
    <h2 class="part">${title}</h2>
    <div class="spans" role="group" aria-label=${words.spanOf(title)}>${spans.map(span => html`<button
      aria-pressed=${ranking.span.value === span ? 'true' : 'false'}
      @click=${() => ranking.choose(span)}>${words.spans[span]}</button>`)}</div>
    ${failureLine(failure)}
    ${value?.length === 0 && !isAwaited ? html`<p class="quiet">${none}</p>`
      : html`<ol class=${isAwaited && !value?.length ? 'awaited' : ''}>${value?.map(placeOf)}</ol>`}
  </div>`
}

function place({ row, storyId, readCount, articleCount }: ReadRank, at: number): TemplateResult {
  const route = storyId !== undefined && articleCount > 1
    ? { kind: 'story', storyId } as const : { kind: 'news', articleId: row.articleId } as const
  return html`<li><b>${at + 1}</b>
    <span class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>
      <a href=${formatRoute(route)}>${headlineWords(row.headline)}</a></span>
    <span class="facts"><bdi>${row.outletName}</bdi> · ${words.readTimes(readCount, articleCount)}</span></li>`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-front-side': PrFrontSide }
}
