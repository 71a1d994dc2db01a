import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { DigestRow } from '../../shared/digest.ts'
import type { EditionPlan } from '../../shared/library.ts'
import type { StoryView } from '../../shared/story.ts'
import { failureLine } from '../components/failure-line.ts'
import '../components/pr-compose.ts'
import { dayOf, weekdayAndDay } from '../format/times.ts'
import type { Digests } from '../state/digests.ts'
import { plansToCompose } from '../state/edition-plans.ts'
import { spans, type MostCovered } from '../state/most-covered.ts'
import { formatRoute } from '../state/routes.ts'
import { Watch } from '../state/watch.ts'
import { front as words, issues } from '../strings/index.ts'
import { base, buttons, failureStyles, type } from '../styles/shared.ts'

/** Beside the front page: what is most covered, and the press review. */
@customElement('pr-front-side')
export class PrFrontSide extends LitElement {
  @property({ attribute: false }) mostCovered!: MostCovered
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
    ol .headline { font-size: 0.9375rem; font-weight: 500; line-height: 1.25; }
    ol .facts { grid-column: 2; font-size: 0.75rem; }
    .card {
      border: 1px solid var(--rule); background: var(--sheet); border-radius: var(--radius); padding: 13px 14px;
      position: relative;
    }
    .card .headline { font-size: 1.125rem; line-height: 1.2; margin: 4px 0 6px; }
    .card a::after { content: ''; position: absolute; inset: 0; }
    pr-compose { margin-top: 10px; }
    @media (max-width: 1099px) and (min-width: 640px) { aside { grid-template-columns: 1fr 1fr; gap: 32px; } }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.mostCovered.stories.state, this.mostCovered.span])
  }

  override render(): TemplateResult {
    return html`<aside aria-label=${words.aside}>${this.#rank()}${this.#pressReview()}</aside>`
  }

  #rank(): TemplateResult {
    const { value, failure } = this.mostCovered.stories.state.value
    return html`<div>
      <h2 class="part">${words.mostCovered}</h2>
      <div class="spans" role="group" aria-label=${words.spanLabel}>${spans.map(span => html`<button
        aria-pressed=${this.mostCovered.span.value === span ? 'true' : 'false'}
        @click=${() => this.mostCovered.choose(span)}>${words.spans[span]}</button>`)}</div>
      ${failureLine(failure)}
      ${value?.length === 0 ? html`<p class="quiet">${words.noRank}</p>` : html`<ol>${value?.map(place)}</ol>`}
    </div>`
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

function place(story: StoryView, at: number): TemplateResult {
  return html`<li><b>${at + 1}</b>
    <span class="headline" lang=${ifDefined(story.language)} dir=${story.direction}>
      <a href=${formatRoute({ kind: 'news', articleId: story.lead.articleId })}>${story.headline}</a></span>
    <span class="facts">${words.rank(story.outletCount, story.coverage.length)}</span></li>`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-front-side': PrFrontSide }
}
