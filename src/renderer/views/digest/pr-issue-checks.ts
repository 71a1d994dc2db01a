import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CountOf, CoverageFacts, Digest, IssueDifference, RightsWarning, StoryLine } from '../../../shared/digest.ts'
import { dayOf, timeIn, weekdayAndDay } from '../../format/times.ts'
import type { DigestCheck } from '../../state/digest/digest-checks.ts'
import { checks as words } from '../../strings/index.ts'
import { languageName } from '../../format/languages.ts'
import { number } from '../../format/numbers.ts'
import { base, buttons, type } from '../../styles/shared.ts'

/** What is checked of a press review, and how it stands to the news and to the one before. */
@customElement('pr-issue-checks')
export class PrIssueChecks extends LitElement {
  @property({ attribute: false }) digest!: Digest
  @property({ attribute: false }) check: DigestCheck | undefined
  @property({ attribute: false }) difference: IssueDifference | undefined

  static override styles = [base, buttons, type, css`
    :host { display: block; }
    section { border-top: 1px solid var(--rule); padding: 10px 0; }
    h3 { margin-bottom: 4px; }
    h4 { font: 600 var(--t-s)/1.3 var(--sans); margin: 8px 0 2px; color: var(--ink-2); }
    p, li { text-wrap: pretty; }
    li { font-size: var(--t-s); line-height: 1.4; padding: 1px 0; }
    .good { color: var(--good); font-size: var(--t-s); }
    .warn { color: var(--warn); }
    .bad { color: var(--accent); }
    table { border-collapse: collapse; font-size: var(--t-s); width: 100%; }
    td, th { text-align: start; padding-block: 1px; padding-inline: 0 12px; font-weight: 400; vertical-align: baseline; }
    td { text-align: end; font-variant-numeric: tabular-nums; width: 3em; padding-inline-end: 0; }
    .tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 4px 24px; align-items: start; }
    svg { width: 100%; height: 44px; stroke: none; fill: var(--ink-3); }
    .hours { display: flex; justify-content: space-between; font-variant-numeric: tabular-nums; }
    svg:dir(rtl) { transform: scaleX(-1); }
  `]

  override render(): TemplateResult {
    return html`${this.#warnings()}${this.#since()}${this.#coverage(this.digest.coverage)}${this.#corrections()}`
  }

  #warnings(): TemplateResult {
    const { rights = [], gone = 0, changed = 0, unmarked = 0 } = this.check ?? {}
    const headlineOf = (warning: RightsWarning): string =>
      this.digest.blocks.find(({ blockId }) => 'blockId' in warning && blockId === warning.blockId)?.headline ?? ''
    const isGood = this.check !== undefined && rights.length + gone + changed + unmarked === 0
    return html`<section aria-label=${words.title}><h3 class="part">${words.title}</h3>
      ${isGood ? html`<p class="good">${words.allGood}</p>` : nothing}
      <ul role="list">
        ${gone ? html`<li class="bad">${words.quotesGone(gone)}</li>` : nothing}
        ${changed ? html`<li class="warn">${words.quotesChanged(changed)}</li>` : nothing}
        ${unmarked ? html`<li class="bad">${words.quotesUnmarked(unmarked)}</li>` : nothing}
        ${rights.map(warning => html`<li class="warn">${words.warning(warning, headlineOf(warning))}</li>`)}
      </ul></section>`
  }

  #since(): TemplateResult | typeof nothing {
    const { difference } = this
    if (!difference) return nothing
    const { previous, added, continued, dropped } = difference
    if (!previous) return html`<section><p class="facts">${words.noPrevious}</p></section>`
    return html`<section><h3 class="part">${words.since(previous.number)}</h3>
      ${lines(words.newStories, added)}${lines(words.continued, continued)}${lines(words.dropped, dropped)}</section>`
  }

  #coverage(coverage: CoverageFacts | undefined): TemplateResult {
    if (!coverage) return html`<section><h3 class="part">${words.coverage}</h3><p class="facts">${words.noCoverage}</p></section>`
    const { sections, outlets, languages, hours, firsts } = coverage
    const named = languages.map(({ name, count }) => ({ name: languageName(name), count }))
    const { zone } = this.digest.window
    return html`<section><h3 class="part">${words.coverage}</h3>
      <div class="tables">${table(words.bySection, sections)}${table(words.byOutlet, outlets)}${table(words.byLanguage,
        named)}</div>
      <h4>${words.byHour}</h4>${hourBars(hours)}${hourMarks()}
      <h4>${words.firsts}</h4><ul role="list">${firsts.map(({ headline, outletName, at }) => html`<li><bdi>${headline}</bdi>
        <span class="facts">${words.first(outletName, timeIn(at, zone))}</span></li>`)}</ul></section>`
  }

  #corrections(): TemplateResult {
    const { corrections = [], earlierCorrections = [], window: { zone }, day } = this.digest
    const dayName = (instant: string): string => weekdayAndDay(dayOf(instant, zone), day)
    const own = corrections.map(({ correctedAt, note }) => words.correction(dayName(correctedAt), note))
    const earlier = earlierCorrections.map(({ number: issue, correctedAt, note }) =>
      words.earlierCorrection(issue, dayName(correctedAt), note))
    return html`${notes(words.corrections, own)}${notes(words.earlierCorrections, earlier)}`
  }
}

function notes(title: string, sentences: readonly string[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing
  return html`<section><h3 class="part">${title}</h3><ul role="list">${sentences.map(one => html`<li>${one}</li>`)}</ul></section>`
}

function lines(title: string, stories: readonly StoryLine[]): TemplateResult | typeof nothing {
  if (stories.length === 0) return nothing
  return html`<h4>${title}</h4><ul role="list">${stories.map(({ outletName, headline }) => html`<li><bdi>${
    words.line(outletName, headline)}</bdi></li>`)}</ul>`
}

function table(caption: string, rows: readonly CountOf[]): TemplateResult {
  return html`<div><h4>${caption}</h4><table aria-label=${caption}><tbody>${rows.map(({ name, count }) => html`<tr>
    <th scope="row"><bdi>${name}</bdi></th><td>${count}</td></tr>`)}</tbody></table></div>`
}

const [barWidth, barHeight] = [10, 40]

function hourBars(hours: readonly number[]): TemplateResult {
  const most = Math.max(1, ...hours)
  return html`<svg viewBox="0 0 ${hours.length * barWidth} ${barHeight}" preserveAspectRatio="none" role="img"
    aria-label=${words.byHour}>${
    hours.map((count, hour) => hourBar(hour, count, count / most * barHeight))}</svg>`
}

/** Under the bars: every sixth hour, from midnight to midnight. */
function hourMarks(): TemplateResult {
  return html`<p class="hours facts" aria-hidden="true">${[0, 6, 12, 18, 24].map(hour => html`<span>${number(hour)}</span>`)}</p>`
}

function hourBar(hour: number, count: number, height: number): TemplateResult {
  return svg`<rect x=${hour * barWidth + 1} y=${barHeight - height} width=${barWidth - 2} height=${height}><title>${
    words.hourBar(hour, count)}</title></rect>`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-issue-checks': PrIssueChecks }
}
