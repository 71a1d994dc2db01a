import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { printableLine } from '../../../shared/printable-line.ts'
import type { ReadingProperties } from '../../state/article/reading-look.ts'
import { openContent, type ArticleContent } from './article-content.ts'
import { articleDocument, articleNodes } from './article-document.ts'
import { setProperties } from './set-properties.ts'

/** Milliseconds in which fonts come that lie on this machine. */
const patience = 300

/** A publisher's text, in a frame without scripts. What is done in it comes out as events: `link-chosen` (the address),
 *  `picture-chosen` (the picture's hash), `text-ready`, `selection-changed`, `place-chosen` (the place in the text). */
@customElement('pr-article-body')
export class PrArticleBody extends LitElement {
  @property() body = ''
  @property() label = ''
  @property() language: string | undefined
  @property() direction: 'ltr' | 'rtl' = 'ltr'
  @property() theme: 'light' | 'dark' = 'light'
  @property({ attribute: false }) properties: ReadingProperties = {}
  @query('iframe') private frame!: HTMLIFrameElement

  /** Where texts stand in the frame's document; `undefined` until that is loaded. */
  #place: HTMLElement | undefined
  readonly #resizes = new ResizeObserver(() => this.measure())
  /** The text, once it stands in the frame. */
  content: ArticleContent | undefined

  static override styles = css`
    :host { display: block; }
    iframe.waiting { visibility: hidden; }
    iframe { display: block; width: 100%; border: 0; height: var(--frame-height, 240px); color-scheme: inherit; }
  `

  override render(): TemplateResult {
    // axe must pass over this frame: without scripts inside, its messages are never answered.
    return html`<iframe id="article-frame" title=${this.label} referrerpolicy="no-referrer" @load=${this.#dress}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`
  }

  protected override firstUpdated(): void {
    this.#load()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('body')) this.#show()
    else this.#mark()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resizes.disconnect()
  }

  /** Makes the frame as high as its text, without waiting for the next frame on the screen. */
  measure(): void {
    const height = this.#place?.getBoundingClientRect().height ?? 0
    this.style.setProperty('--frame-height', `${Math.ceil(height) + 2}px`)
  }

  /** The frame's document is kept from article to article: loading one, with its sheet and fonts, takes longer than all else. */
  #load(): void {
    this.#place = undefined
    this.content = undefined
    this.frame.classList.remove('dressed')
    // Neither a click nor a key may reach it until they are heard.
    this.frame.inert = true
    this.frame.srcdoc = articleDocument() as string
  }

  readonly #dress = (): void => {
    // A new frame first loads an empty document.
    if (!this.hasUpdated) return
    const inside = this.frame.contentDocument
    const place = inside?.getElementById('article-body')
    // Something else was loaded into it: out with that.
    if (!inside || !place) return this.#load()
    this.#place = place
    inside.addEventListener('click', this.#follow, true)
    inside.addEventListener('auxclick', this.#follow, true)
    inside.addEventListener('keydown', this.#passOn)
    inside.addEventListener('selectionchange', () => this.#tell('selection-changed'))
    this.#resizes.disconnect()
    this.#resizes.observe(place)
    this.frame.inert = false
    this.#show()
  }

  #show(): void {
    if (!this.#place || this.#place.ownerDocument !== this.frame.contentDocument) return
    this.#mark()
    this.#place.replaceChildren(articleNodes(this.body))
    this.content = openContent(this.frame, this.#place)
    this.content.clear()
    this.frame.classList.add('dressed')
    this.#tell('text-ready')
    void this.#awaitFonts()
  }

  /** Set in other letters first, a text would move under the eye: it is seen as soon as its own are there, or not much later. */
  async #awaitFonts(): Promise<void> {
    // Laying the text out is what asks for them.
    this.measure()
    const fonts = this.frame.contentDocument?.fonts
    if (fonts?.status !== 'loading') return
    this.frame.classList.add('waiting')
    await Promise.race([fonts.ready, new Promise(resolve => { setTimeout(resolve, patience) })])
    this.frame.classList.remove('waiting')
  }

  #mark(): void {
    const root = this.#place?.ownerDocument.documentElement
    if (!root) return
    root.dataset['theme'] = this.theme
    root.dir = this.direction
    root.lang = this.language ?? ''
    setProperties(root, this.properties)
  }

  /** What the text calls the address: the words of its first link there that has any, else what its picture shows. */
  wordsOf(href: string): string {
    const links = [...this.#place?.querySelectorAll('a[href], area[href]') ?? []]
      .filter(link => link.getAttribute('href') === href)
    const pictures = links.flatMap(link => [...link.querySelectorAll('img')])
    return [...links.map(link => link.textContent), ...pictures.map(({ alt }) => alt)].map(printableLine).find(Boolean) ?? ''
  }

  /** A plain link would load the outlet's page into the frame, a fragment our own page: both are taken over here. */
  readonly #follow = (event: MouseEvent): void => {
    const target = event.target as Element | null
    const link = target?.closest?.('a[href], area[href]')
    if (!link) return this.#point(event, target)
    event.preventDefault()
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#')) this.frame.contentDocument?.getElementById(decoded(href.slice(1)))?.scrollIntoView()
    else if (/^(https?|mailto):/i.test(href)) this.#tell('link-chosen', href)
  }

  #point(event: MouseEvent, target: Element | null): void {
    const hash = /^media\/([0-9a-z]+)$/.exec(target?.closest?.('img')?.getAttribute('src') ?? '')?.[1]
    if (hash) return this.#tell('picture-chosen', hash)
    const place = this.content?.selection() ? undefined : this.content?.placeAt(event.clientX, event.clientY)
    if (place !== undefined) this.#tell('place-chosen', place)
  }

  /** Keys pressed in the frame do not reach the page by themselves. */
  readonly #passOn = (event: KeyboardEvent): void => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
    const copy = new KeyboardEvent('keydown', {
      key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, composed: true, cancelable: true
    })
    if (!this.dispatchEvent(copy)) event.preventDefault()
  }

  #tell(name: string, detail?: string | number): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
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
