import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ScorePart, StoryView } from '../../../shared/story.ts'
import type { Section } from '../../../shared/library.ts'
import { sectionTitle } from '../../state/lists/sections.ts'
import { stories as words } from '../../strings/index.ts'
import { askedNumber, base, type } from '../../styles/shared.ts'
import { PopoverFocus } from '../base/popover-focus.ts'

/** "33 points": opens what they are made of, each part with the list behind it. Nothing without a score. */
@customElement('pr-score')
export class PrScore extends LitElement {
  @property({ attribute: false }) story!: StoryView
  @property({ attribute: false }) sections: readonly Section[] = []

  static override styles = [base, type, askedNumber, css`
    :host { display: inline; }
    [popover] { width: min(320px, 100vw - 24px); font-size: var(--t-s); }
    dt { display: flex; justify-content: space-between; gap: 12px; font-weight: 600; font-variant-numeric: tabular-nums; }
    dt span:first-child::first-letter { text-transform: uppercase; }
    dd { color: var(--ink-2); padding-bottom: 8px; }
    p { border-top: 1px solid var(--rule); padding-top: 8px; color: var(--ink-2); }
  `]

  constructor() {
    super()
    new PopoverFocus(this)
  }

  override render(): TemplateResult | typeof nothing {
    const { score, headline } = this.story
    if (score === undefined) return nothing
    return html`<button popovertarget="parts">${words.score(score.points)}</button>
      <div id="parts" popover role="group" aria-label=${words.scoreOf(headline)}>
        <dl>${score.parts.map(part => html`<dt><span>${words.scoreParts[part.kind](part.count)}</span>
          <span>${words.score(part.points)}</span></dt>${this.#behind(part)}`)}</dl>
        <p>${words.scoreHow}</p>
      </div>`
  }

  #behind({ kind }: ScorePart): TemplateResult | typeof nothing {
    const { coverage } = this.story
    if (kind === 'outlets') {
      const copies = new Set(this.story.reprints?.map(({ articleId }) => articleId))
      const names = coverage.filter(({ articleId }) => !copies.has(articleId)).map(({ outletName }) => outletName)
      return inTurn(names)
    }
    if (kind === 'freshness') return html`<dd></dd>`
    const titles = coverage.map(({ sectionId }) => sectionTitle(this.sections, sectionId))
    return inTurn(titles)
  }
}

/** Each name once, kept from turning the others round. */
function inTurn(names: readonly string[]): TemplateResult {
  return html`<dd>${[...new Set(names)].map((name, at) => html`${at ? ' · ' : nothing}<bdi>${name}</bdi>`)}</dd>`
}

declare global {
  interface HTMLElementTagNameMap { 'pr-score': PrScore }
}
