import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { news as words } from '../../strings/index.ts'
import { base, buttons } from '../../styles/shared.ts'
import { icons } from '../base/icons.ts'
import { menuItemStyles, menuStyles } from '../base/menu-styles.ts'
import { PopoverFocus } from '../base/popover-focus.ts'
import { stepInMenu } from '../base/step-in-menu.ts'

/** Marks a list read, as a whole or from the chosen article down. Sends `all-read-asked`, `older-read-asked`. */
@customElement('pr-mark-menu')
export class PrMarkMenu extends LitElement {
  @property({ type: Boolean }) hasChosen = false
  @query('[popover]') private menu!: HTMLElement

  static override styles = [base, buttons, menuStyles, menuItemStyles, css`
    :host { display: inline-flex; }
    .link { font-size: 0.78125rem; font-weight: 500; gap: 2px; }
    svg { width: 12px; height: 12px; }
    [popover] { padding: 6px; max-width: calc(100vw - 24px); }
    [role='menuitem'] { text-align: start; }
    .unready { color: var(--ink-3); }
  `]

  constructor() {
    super()
    new PopoverFocus(this)
  }

  override render(): TemplateResult {
    return html`<button class="link" popovertarget="menu" aria-haspopup="menu">${words.markMenu}${icons.down}</button>
      <div id="menu" popover @keydown=${stepInMenu}><div role="menu" aria-label=${words.markMenu}>
        <button role="menuitem" tabindex="-1" autofocus @click=${() => this.#choose('all-read-asked')}>${words.markAll}</button>
        <button role="menuitem" tabindex="-1" class=${this.hasChosen ? '' : 'unready'}
          @click=${() => this.#choose('older-read-asked')}><span>${words.markOlder}
            <span class="why">${words.markOlderHow}</span></span></button>
      </div></div>`
  }

  /** What cannot be done now is answered with what to do first. */
  #choose(name: string): void {
    this.menu.hidePopover()
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-mark-menu': PrMarkMenu }
}
