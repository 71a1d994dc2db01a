import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { icons } from '../components/base/icons.ts'
import type { Toasts } from '../state/base/toasts.ts'
import { Watch } from '../state/base/watch.ts'
import { shell } from '../strings/index.ts'
import { base, buttons } from '../styles/shared.ts'

/** Messages at the lower edge, with an undo where there is one. */
@customElement('pr-toasts')
export class PrToasts extends LitElement {
  @property({ attribute: false }) toasts!: Toasts

  static override styles = [base, buttons, css`
    :host { position: fixed; inset-inline: 0; bottom: 38px; pointer-events: none; z-index: 20; padding: 0 12px; }
    [role='status'] { display: grid; justify-items: center; gap: 8px; }
    .toast {
      pointer-events: auto; display: flex; gap: 14px; align-items: center; background: var(--ink); color: var(--paper);
      border-radius: var(--radius);
      padding-block: 7px; padding-inline: 16px 8px; font-size: var(--t-s); max-width: min(560px, 100%);
    }
    .toast .link { color: inherit; text-decoration: underline; text-underline-offset: 0.2em; white-space: nowrap; }
    .toast .link:hover { color: inherit; text-decoration-thickness: 2px; }
    .toast .icon { color: inherit; }
    .toast .icon:hover { background: none; color: inherit; }
    .toast :focus-visible { outline-color: currentcolor; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.toasts.state])
  }

  override render(): TemplateResult {
    return html`<div role="status" aria-live="polite" @pointerenter=${this.toasts.hold} @pointerleave=${this.toasts.release}
      @focusin=${this.toasts.hold} @focusout=${this.toasts.release}>
      ${repeat(this.toasts.state.value, toast => toast.toastId, toast => html`<div class="toast">
        <span>${toast.text}</span>
        ${toast.action ? html`<button class="link"
          @click=${() => this.toasts.act(toast.toastId)}>${toast.action.label}</button>` : nothing}
        <button class="icon" aria-label=${shell.dismiss}
          @click=${() => this.toasts.dismiss(toast.toastId)}>${icons.close}</button>
      </div>`)}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-toasts': PrToasts }
}
