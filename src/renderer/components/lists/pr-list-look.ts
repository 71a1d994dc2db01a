import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Layout } from '../../state/page/layout.ts'
import { Watch } from '../../state/base/watch.ts'
import { news as words } from '../../strings/index.ts'
import { base, buttons, fields, type } from '../../styles/shared.ts'
import { PopoverFocus } from '../base/popover-focus.ts'

const densities = ['comfortable', 'compact'] as const

/** How dense lists are, and whether days head them. */
@customElement('pr-list-look')
export class PrListLook extends LitElement {
  @property({ attribute: false }) layout!: Layout

  static override styles = [base, buttons, type, fields, css`
    :host { display: inline-flex; }
    .chip {
      border: 1px solid var(--rule); border-radius: 12px; padding: 0 9px; min-height: 24px; color: var(--ink-2);
      background: var(--sheet); font: 400 0.78125rem/1.3 var(--sans); display: inline-flex; align-items: center;
      anchor-name: --look;
    }
    .chip:hover { border-color: var(--ink-3); }
    [popover] {
      position-anchor: --look; position-area: block-end span-inline-end; margin: 6px 0 0; border: 1px solid var(--rule);
      border-radius: var(--radius); background: var(--sheet); color: var(--ink);
      padding: 12px 16px; font: 400 var(--t-s)/1.4 var(--sans);
    }
    .choice { white-space: nowrap; }
    fieldset { margin-bottom: 6px; }
  `]

  constructor() {
    super()
    new PopoverFocus(this)
    new Watch(this, () => [this.layout.state])
  }

  override render(): TemplateResult {
    const { density = 'comfortable', isUngrouped = false } = this.layout.value
    return html`<button class="chip" popovertarget="look" aria-haspopup="dialog">${words.view}</button>
      <div id="look" popover role="dialog" aria-label=${words.viewLabel}>
        <fieldset><legend>${words.density}</legend>${densities.map(one => html`<label class="choice"><input type="radio"
          name="density" .checked=${one === density}
          @change=${() => this.layout.change({ density: one })}> ${words.densities[one]}</label>`)}
        </fieldset>
        <label class="choice"><input type="checkbox" .checked=${!isUngrouped}
          @change=${() => this.layout.change({ isUngrouped: !isUngrouped })}> ${words.groupByDate}</label>
      </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-list-look': PrListLook }
}
