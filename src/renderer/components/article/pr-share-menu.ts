import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ArticleView } from '../../../shared/article.ts'
import { copyText } from '../../client/copy-text.ts'
import { markedUp } from '../../state/article/marked-up.ts'
import { addressOf, citation, mailAddress, markdownOf, quoteWithSource, type Desk } from '../../state/article/share-texts.ts'
import { sharing as words } from '../../strings/index.ts'
import { base, buttons } from '../../styles/shared.ts'
import { menuItemStyles, menuStyles } from '../base/menu-styles.ts'
import { PopoverFocus } from '../base/popover-focus.ts'
import { stepInMenu } from '../base/step-in-menu.ts'

/** Hands an article on. Sends `text-copied` (detail: says what to say), `link-chosen` (a mail address), `print-asked`; further
 *  entries go into its slot. */
@customElement('pr-share-menu')
export class PrShareMenu extends LitElement {
  @property({ attribute: false }) article!: ArticleView
  /** The passage that is marked, asked for when the menu opens. */
  @property({ attribute: false }) passage: () => string | undefined = () => undefined
  @property() zone = 'UTC'
  @property() now = ''
  @state() private marked: string | undefined
  @query('[popover]') private menu!: HTMLElement
  @query('button') private opener!: HTMLElement

  /** While it is open, its button may be scrolled away: by the reader, or by an article that goes back to where it was left. */
  readonly #sight = new IntersectionObserver(entries => this.#stand(entries.at(-1)?.isIntersecting !== false))

  static override styles = [base, buttons, menuStyles, menuItemStyles, css`
    :host { display: inline-block; }
    .button { width: 100%; }
    [popover] { padding: 6px; min-width: 220px; max-width: calc(100vw - 24px); }
    /* Over a narrow article its button stands at the start: the menu opens over the text, not over the list. */
    @container (max-width: 660px) { [popover] { position-area: block-end span-inline-end; margin-inline: 0 8px; } }
    .afloat { position-area: none; inset-block: 64px auto; inset-inline: auto 12px; }
    hr { border: 0; border-top: 1px solid var(--rule); margin: 6px 12px; }
    ::slotted(*) { display: block; padding: 4px 12px; }
  `]

  constructor() {
    super()
    new PopoverFocus(this)
  }

  override render(): TemplateResult {
    const { article } = this
    const hasSystem = typeof navigator.share === 'function' && article.url !== undefined
    return html`<button class="button small" popovertarget="menu" aria-haspopup="menu">${words.share}</button>
      <div id="menu" popover @beforetoggle=${this.#prepare} @keydown=${stepInMenu}>
        <div role="menu" aria-label=${words.share}>
        ${article.url ? this.#item(words.copyLink, () => this.#copy(article.url ?? '', 'link'), true) : nothing}
        ${this.#item(words.copyCitation, () => this.#copyMarkedUp(citation(article, this.#desk()), 'citation'), !article.url)}
        ${this.#quoteItem()}
        ${this.#item(words.copyMarkdown, () => this.#copy(markdownOf(article, this.marked, this.#desk()), 'markdown'))}
        ${this.#item(words.mail, () => this.#send('link-chosen', mailAddress(article, this.marked, this.#desk())))}
        ${this.#item(words.print, () => this.#send('print-asked'))}
        ${hasSystem ? this.#item(words.system, this.#shareBySystem) : nothing}
        </div>
        <hr><slot></slot>
      </div>`
  }

  show(): void {
    this.menu.showPopover({ source: this.opener })
  }

  /** The first one has the focus as soon as the menu is open, before another key can be pressed. */
  #item(label: string, run: () => void, isFirst = false): TemplateResult {
    return html`<button role="menuitem" tabindex="-1" ?autofocus=${isFirst} @click=${() => this.#choose(run)}>${label}</button>`
  }

  #quoteItem(): TemplateResult {
    const { marked } = this
    if (marked === undefined) {
      return html`<button role="menuitem" tabindex="-1" aria-disabled="true"><span>${words.copyQuote}
        <span class="why">${words.selectFirst}</span></span></button>`
    }
    return this.#item(words.copyQuote, () => this.#copyMarkedUp(quoteWithSource(this.article, marked, this.#desk()), 'quote', marked))
  }

  #desk(): Desk {
    return { zone: this.zone, now: this.now }
  }

  #choose(run: () => void): void {
    this.menu.hidePopover()
    run()
  }

  /** With addresses that can be followed where it is pasted into a word processor or a mail. */
  #copyMarkedUp(text: string, what: keyof typeof words.copied, passage?: string): void {
    this.#copy(text, what, markedUp(text, addressOf(this.article, passage)))
  }

  #copy(text: string, what: keyof typeof words.copied, markup?: string): void {
    copyText(text, markup)
      .then(() => () => words.copied[what], () => () => words.notCopied)
      .then(said => this.#send('text-copied', said))
  }

  readonly #shareBySystem = (): void => {
    const { headline, url } = this.article
    // A reader who closes the system's window has not failed at anything.
    navigator.share({ title: headline, url: url ?? '' }).catch(() => undefined)
  }

  readonly #prepare = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return this.#sight.disconnect()
    this.marked = this.passage()
    const { top, bottom } = this.opener.getBoundingClientRect()
    this.#stand(bottom > 0 && top < window.innerHeight)
    this.#sight.observe(this.opener)
  }

  /** At its button, or, where that is out of sight, at the window's edge: by key it opens in the middle of a long article too. */
  #stand(isButtonSeen: boolean): void {
    this.menu.classList.toggle('afloat', !isButtonSeen)
  }

  #send(name: string, detail?: string | (() => string)): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-share-menu': PrShareMenu }
}
