import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { LinkedStory, StoryPage } from '../../../shared/story.ts'
import { dayOf, timeIn, weekdayAndDay } from '../../format/times.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { barsOf, timelineOf, type TimelineEntry } from '../../state/stories/timeline.ts'
import { front, stories as words } from '../../strings/index.ts'
import { base, buttons, type } from '../../styles/shared.ts'
import { headlineWords } from '../base/headline-words.ts'
import { storyStyles } from './story-styles.ts'

const barHeight = 40
/** Of an hour or a day, with the gap behind it, in CSS pixels. */
const barWidth = 16

/** A story by day and hour, with stories of the same matter. Sends `unlink-asked` (detail: the other story's id). */
@customElement('pr-timeline')
export class PrTimeline extends LitElement {
  @property({ attribute: false }) story!: StoryPage
  @property() zone = 'UTC'
  @property() now = ''

  static override styles = [base, buttons, type, storyStyles, css`
    :host { display: block; }
    .bars {
      display: block; width: auto; max-width: 100%; height: 44px; margin: 8px 0 4px; fill: var(--accent); stroke: none;
      overflow: visible;
    }
    .bars:dir(rtl) { transform: scaleX(-1); }
    .axis { stroke: var(--rule-strong); stroke-width: 1; vector-effect: non-scaling-stroke; }
    h3 { font: 650 0.875rem/1.3 var(--sans); margin: 14px 0 2px; }
    .days > li { display: grid; grid-template-columns: 52px minmax(0, 1fr); gap: 0 12px; }
    .days time { font: 600 0.8125rem/1.4 var(--sans); color: var(--ink-2); font-variant-numeric: tabular-nums; }
    .entries { display: grid; gap: 8px; }
    .entries li { border: 0; padding: 0; }
    .entries .facts { display: block; }
    .other { border-inline-start: 3px solid var(--rule-strong); padding-inline-start: 10px; }
    @media (forced-colors: active) { .bars { fill: CanvasText; forced-color-adjust: none; } }
  `]

  override render(): TemplateResult {
    const today = dayOf(this.now, this.zone)
    return html`<h2 class="part">${words.timeline}</h2>
      ${this.#bars()}
      ${timelineOf(this.story, this.zone).map(({ day, hours }) => html`<h3>${weekdayAndDay(day, today)}</h3>
        <ol class="days">${hours.map(({ hour, entries }) => html`<li><time datetime=${`${day}T${hour}:00`}>${hour}:00</time>
          <ul class="entries">${entries.map(entry => this.#entry(entry))}</ul></li>`)}</ol>`)}`
  }

  #bars(): TemplateResult {
    const { unit, counts } = barsOf(this.story)
    const most = Math.max(...counts)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const label = unit === 'hour' ? words.barsPerHour(total, counts.length) : words.barsPerDay(total, counts.length)
    const width = counts.length * barWidth
    return html`<svg class="bars" viewBox="0 0 ${width} ${barHeight + 2}" preserveAspectRatio="none" aria-hidden="true">
      ${counts.map((count, place) => count === 0 ? nothing : svg`<rect x=${place * barWidth} width=${barWidth - 2}
        y=${barHeight - count / most * barHeight} height=${count / most * barHeight}></rect>`)}
      <line class="axis" x1="0" x2=${width} y1=${barHeight + 1} y2=${barHeight + 1}></line></svg><p class="facts">${label}</p>`
  }

  #entry(entry: TimelineEntry): TemplateResult {
    return entry.kind === 'article' ? this.#article(entry) : this.#linked(entry.story)
  }

  #article({ voice: { row, reprints } }: Extract<TimelineEntry, { kind: 'article' }>): TemplateResult {
    return html`<li><span class="facts"><b><bdi>${row.outletName}</bdi></b> · ${timeIn(row.sortedAt, this.zone)}${
        reprints.length ? html` · ${words.wireCopy(reprints.length)}` : nothing}</span>
      <span class="headline" lang=${ifDefined(row.language)} dir=${row.direction}>
        <a href=${formatRoute({ kind: 'news', articleId: row.articleId })}>${headlineWords(row.headline)}</a></span></li>`
  }

  #linked(story: LinkedStory): TemplateResult {
    const { storyId, headline, language, direction, outletCount, sharedNames, isByHand } = story
    return html`<li class="other"><span class="facts"><b>${words.linked}</b> · ${front.coverage(outletCount)} · <bdi>${
        isByHand ? words.linkedByHand : words.linkedBy(sharedNames)}</bdi></span>
      <span class="headline" lang=${ifDefined(language)} dir=${direction}>
        <a href=${formatRoute({ kind: 'story', storyId })}>${headlineWords(headline)}</a></span>
      <button class="link" aria-label=${words.unlinkOf(headline)} @click=${() => this.dispatchEvent(
        new CustomEvent('unlink-asked', { detail: storyId }))}>${words.unlink}</button></li>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-timeline': PrTimeline }
}
