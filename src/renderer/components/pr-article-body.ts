import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { articleDocument } from './article-document.ts'

/** A publisher's text, in a frame without scripts. Clicks come out as the event `link-chosen` with the address. */
@customElement('pr-article-body')
export class PrArticleBody extends LitElement {
  @property() body = ''
  @property() label = ''
  @property() language: string | undefined
  @property() direction: 'ltr' | 'rtl' = 'ltr'
  @property() theme: 'light' | 'dark' = 'light'
  @query('iframe') private frame!: HTMLIFrameElement

  #resizes: ResizeObserver | undefined

  static override styles = css`
    :host { display: block; }
    iframe { display: block; width: 100%; border: 0; height: var(--frame-height, 240px); color-scheme: inherit; }
    /* Until its links are taken over, a click would load them into the frame. */
    iframe:not(.dressed) { pointer-events: none; }
  `

  override render(): TemplateResult {
    // axe must pass over this frame: without scripts inside, its messages are never answered.
    return html`<iframe id="article-frame" title=${this.label} referrerpolicy="no-referrer" @load=${this.#dress}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('body')) return this.#mark()
    this.frame.classList.remove('dressed')
    this.frame.srcdoc = articleDocument(this.body) as string
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resizes?.disconnect()
  }

  #mark(): void {
    const root = this.frame.contentDocument?.documentElement
    if (!root) return
    root.dataset['theme'] = this.theme
    root.dir = this.direction
    root.lang = this.language ?? ''
  }

  readonly #dress = (): void => {
    const inside = this.frame.contentDocument
    const body = inside?.getElementById('article-body')
    if (!inside || !body) return
    this.#mark()
    this.#resizes?.disconnect()
    this.#resizes = new ResizeObserver(() => this.style.setProperty('--frame-height',
      `${Math.ceil(body.getBoundingClientRect().height) + 2}px`))
    this.#resizes.observe(body)
    inside.addEventListener('click', this.#follow, true)
    inside.addEventListener('auxclick', this.#follow, true)
    inside.addEventListener('keydown', this.#passOn)
    this.frame.classList.add('dressed')
  }

  /** A plain link would load the outlet's page into the frame, a fragment our own page: both are taken over here. */
  readonly #follow = (event: MouseEvent): void => {
    const link = (event.target as Element | null)?.closest?.('a[href], area[href]')
    if (!link) return
    event.preventDefault()
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#')) this.frame.contentDocument?.getElementById(decoded(href.slice(1)))?.scrollIntoView()
    else if (/^(https?|mailto):/i.test(href)) {
      this.dispatchEvent(new CustomEvent<string>('link-chosen', { detail: href, bubbles: true, composed: true }))
    }
  }

  /** Keys pressed in the frame do not reach the page by themselves. */
  readonly #passOn = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): void => {
    this.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, composed: true }))
  }
}

/** As it stands where it is no percent-encoding (`#100%`). */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-article-body': PrArticleBody }
}
