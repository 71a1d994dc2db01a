import type { LitElement, ReactiveController } from 'lit'

/** The focus and what an element has opened below its button. Closed with the focus in it, it gives the focus back to what had it,
 *  which Chromium does not do in a shadow tree; left by the focus, it closes, or it would hide what has the focus next. */
export class PopoverFocus implements ReactiveController {
  readonly #host: LitElement
  #holder: HTMLElement | undefined

  constructor(host: LitElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.addEventListener('focusout', this.#left)
    this.#host.renderRoot.addEventListener('beforetoggle', this.#toggled, { capture: true })
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusout', this.#left)
    this.#host.renderRoot.removeEventListener('beforetoggle', this.#toggled, { capture: true })
  }

  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null) return
    // The focus is nowhere until the event is over.
    requestAnimationFrame(() => {
      if (!this.#hasFocus()) this.#host.renderRoot.querySelector<HTMLElement>(':popover-open')?.hidePopover()
    })
  }

  readonly #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') this.#holder = focused()
    // A menu that was opened by its key stands far from its button: what is read stays where it is.
    else if (this.#hasFocus()) this.#holder?.focus({ preventScroll: true })
  }

  /** Of the element, its shadow tree, or what stands in its slots: there Chromium's `:focus-within` is wrong. */
  #hasFocus(): boolean {
    let node: Node | null | undefined = focused()
    while (node && node !== this.#host) node = node instanceof ShadowRoot ? node.host : node.parentNode
    return node === this.#host
  }
}

/** What has the focus, in shadow trees too; nothing where the page itself has it. */
function focused(): HTMLElement | undefined {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element instanceof HTMLElement && element !== document.body ? element : undefined
}
