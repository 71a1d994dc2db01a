import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { Section } from '../../../shared/library.ts'
import type { StoryView } from '../../../shared/story.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { headlineWords } from '../../components/base/headline-words.ts'
import '../../components/stories/pr-coverage.ts'
import { publishedMoment } from '../../format/times.ts'
import { holdMarks } from '../../state/article/hold-marks.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import type { SectionTop } from '../../state/lists/section-top.ts'
import { sectionTitle } from '../../state/lists/sections.ts'
import { Watch } from '../../state/base/watch.ts'
import { news, shell } from '../../strings/index.ts'
import { base, buttons, failureStyles, type } from '../../styles/shared.ts'

/** The top stories of a section, or of all, beside the list. */
@customElement('pr-section-top')
export class PrSectionTop extends LitElement {
  @property({ attribute: false }) sectionTop!: SectionTop
  /** Without one, stories of all sections, each with the name of its own. */
  @property() sectionId: string | undefined
  @property({ attribute: false }) sections: readonly Section[] = []
  @property() now = ''
  @property() zone = 'UTC'

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: block; height: 100%; overflow: auto; container-type: inline-size; }
    .page { padding: 20px var(--page-gutter) 32px; max-width: 1400px; }
    h2 { border-top: 2px solid var(--rule-strong); padding-top: 9px; }
    /* The number is 24 pixels high to a finger: where that reaches into the headline under it, it lies over that. */
    .kick { position: relative; z-index: 1; }
    article { padding: 13px 0; border-bottom: 1px solid var(--rule); min-width: 0; }
    .headline { font-size: 1.1875rem; line-height: 1.2; letter-spacing: -0.006em; margin: 3px 0 5px; }
    .text {
      font: 400 0.90625rem/1.4 var(--serif); color: var(--ink-2); display: -webkit-box; -webkit-line-clamp: 3;
      -webkit-box-orient: vertical; overflow: hidden;
    }
    .facts { margin-top: 6px; }
    .read .headline { font-weight: 430; color: var(--ink-2); }
    .lead { padding-top: 12px; }
    .lead img {
      width: 100%; height: auto; aspect-ratio: 424 / 232; object-fit: cover; object-position: 50% 30%; background: var(--rail);
      margin-bottom: 12px; max-height: 320px;
    }
    .lead .headline { font-size: clamp(1.5rem, 5cqi, 2rem); line-height: 1.09; letter-spacing: -0.015em; margin: 6px 0 8px; }
    .lead .text { font-size: 1.0625rem; line-height: 1.45; text-wrap: balance; }
    .lead:not(.read) .text { color: var(--ink); }
    .rest { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 28px; }
    .note { padding: 16px 0; }
    .failure { margin-top: 16px; }
    @container (min-width: 620px) {
      .rest { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .rest article:last-child:nth-child(odd) { grid-column: 1 / -1; }
    }
    @container (min-width: 1000px) {
      .page { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0 28px; }
      .page > :not(.lead) { grid-column: 1 / -1; }
      .lead { grid-area: span 3 / span 2; }
      .rest { display: contents; }
      .rest article:last-child:nth-child(odd) { grid-column: auto; }
    }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.sectionTop.state])
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sectionId') || !this.hasUpdated) void this.sectionTop.show(this.sectionId)
  }

  override render(): TemplateResult {
    const { value, failure } = this.sectionTop.state.value
    const [lead, ...rest] = value ?? []
    return html`<section class="page" aria-labelledby="title">
      <h2 id="title" class="part">${news.topStories}</h2>
      ${failureLine(failure, () => void this.sectionTop.show(this.sectionId))}
      ${lead ? html`${this.#story(lead, true)}<div class="rest">${rest.map(story => this.#story(story))}</div>`
        : failure ? nothing : html`<p class="note quiet">${value ? news.noTopStories : shell.loading}</p>`}
    </section>`
  }

  #story(story: StoryView, isLead = false): TemplateResult {
    const { lead: row } = story
    const picture = isLead ? row.picture ?? story.coverage.find(other => other.picture)?.picture : undefined
    const { sectionId, sections } = this
    const href = formatRoute({ kind: 'news', ...(sectionId && { sectionId }), articleId: row.articleId })
    return html`<article class="${isLead ? 'lead' : ''} ${row.readAt ? 'read' : ''}">
      ${picture ? html`<a href=${href} tabindex="-1" aria-hidden="true"><img src="media/${picture.hash}" width=${picture.width}
        height=${picture.height} alt=""></a>` : nothing}
      <p class="kick">${sectionId ? nothing : html`<bdi>${sectionTitle(sections, story.sectionId)}</bdi> `}<span
        class="more">${sectionId ? nothing : '· '}<pr-coverage .story=${story} .zone=${this.zone}
        .isLong=${isLead}></pr-coverage></span></p>
      <h3 class="headline" lang=${ifDefined(row.language)} dir=${row.direction}><a href=${href}>${headlineWords(row.headline)}</a></h3>
      ${row.excerpt ? html`<p class="text" lang=${ifDefined(row.language)} dir=${row.direction}>${holdMarks(row.excerpt)}</p>` : nothing}
      <p class="facts"><b><bdi>${row.outletName}</bdi></b> · <bdi>${publishedMoment(row, this.zone, this.now)}</bdi></p>
    </article>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-section-top': PrSectionTop }
}
