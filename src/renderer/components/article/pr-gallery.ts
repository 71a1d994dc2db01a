import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { GalleryPicture, StoredPicture } from '../../../shared/article.ts'
import { reading as words } from '../../strings/index.ts'
import { base, buttons } from '../../styles/shared.ts'
import { icons } from '../base/icons.ts'

type Shown = GalleryPicture & { readonly picture: StoredPicture }

/** The pictures of an article, one at a time: arrows, Home and End, a swipe, `f` for the full screen, Escape. */
@customElement('pr-gallery')
export class PrGallery extends LitElement {
  @property({ attribute: false }) pictures: readonly GalleryPicture[] = []
  @property() language = ''
  @state() private at = 0
  @query('dialog') private dialog!: HTMLDialogElement
  @query('.stage') private stage!: HTMLElement
  @query('.track') private track!: HTMLElement

  static override styles = [base, buttons, css`
    dialog {
      inset: 0; width: 100vw; height: 100dvh; max-width: none; max-height: none; border: 0; padding: 0;
      background: #0b0b0c; color: #f1efe9; overflow: hidden;
    }
    .stage {
      display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); height: 100%; background: inherit; color: inherit;
    }
    .bar { display: flex; gap: 10px; align-items: center; padding: 8px 14px; font: 600 var(--t-s)/1.3 var(--sans); }
    .bar .count { flex: 1; }
    .icon { color: #f1efe9; width: 36px; height: 36px; }
    .icon[aria-disabled='true'] { opacity: 0.35; }
    .icon:hover:not([aria-disabled='true']) { background: #2b2b2f; color: #fff; }
    :focus-visible { outline-color: #ff8a7a; }
    .track:focus-visible { outline-offset: -2px; }
    .track {
      display: flex; overflow-x: auto; overflow-y: hidden; scroll-snap-type: x mandatory; scrollbar-width: none;
      overscroll-behavior: contain;
    }
    .track > div {
      flex: 0 0 100%; min-width: 0; height: 100%; scroll-snap-align: center; scroll-snap-stop: always; padding: 0 14px;
    }
    img { width: 100%; height: 100%; object-fit: contain; }
    .under { padding: 10px 18px 16px; text-align: center; text-wrap: balance; min-height: 62px; font: 400 var(--t-m)/1.4 var(--sans); }
    .under small { display: block; color: #c9c6bd; font-size: var(--t-s); }
  `]

  /** Pictures that come while one is looked at leave it where it is. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = storedOf(changed.get('pictures') ?? [])[this.at]
    if (before) this.at = Math.max(0, this.#shown().findIndex(({ picture }) => picture.hash === before.picture.hash))
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('pictures') && this.dialog.open) this.#bringToSight()
  }

  override render(): TemplateResult {
    const shown = this.#shown()
    const current = shown[this.at]
    return html`<dialog aria-label=${words.pictures} @keydown=${this.#keys} @close=${this.#closed}><div class="stage">
      <div class="bar">
        <span class="count figures" role="status">${
          current ? words.pictureCount(this.at + 1, shown.length) : words.picturesAwaited}</span>
        <button class="icon" aria-label=${words.picturePrevious} title=${words.picturePrevious} aria-disabled=${this.at === 0}
          @click=${() => this.#go(this.at - 1)}>${icons.before}</button>
        <button class="icon" aria-label=${words.pictureNext} title=${words.pictureNext}
          aria-disabled=${this.at >= shown.length - 1} @click=${() => this.#go(this.at + 1)}>${icons.after}</button>
        <button class="icon" aria-label=${words.pictureFull} title=${words.pictureFull}
          @click=${this.#full}>${icons.full}</button>
        <button class="icon" aria-label=${words.pictureClose} title=${words.pictureClose}
          @click=${() => this.dialog.close()}>${icons.close}</button>
      </div>
      <div class="track" tabindex="0" role="group" aria-label=${words.pictures} @scroll=${this.#scrolled}>${shown.map((one, at) =>
        this.#picture(one, at))}</div>
      <p class="under" lang=${this.language} dir="auto">${current?.caption ?? current?.alt ?? nothing}${
        current?.credit && !current.caption?.includes(current.credit) ? html`<small><bdi>${current.credit}</bdi></small>` : nothing}</p>
    </div></dialog>`
  }

  #picture({ picture: { hash, width, height }, alt, caption }: Shown, at: number): TemplateResult {
    return html`<div aria-hidden=${at === this.at ? 'false' : 'true'}><img src="media/${hash}" width=${width} height=${height}
      alt=${alt ?? caption ?? ''} loading=${Math.abs(at - this.at) < 2 ? 'eager' : 'lazy'}></div>`
  }

  /** Opens at a picture, or at the first one. */
  async show(hash?: string): Promise<void> {
    if (this.pictures.length === 0) return
    this.at = Math.max(0, this.#shown().findIndex(({ picture }) => picture.hash === hash))
    await this.updateComplete
    this.dialog.showModal()
    this.track.focus()
    this.#bringToSight()
  }

  #shown(): readonly Shown[] {
    return storedOf(this.pictures)
  }

  #go(to: number): void {
    const last = this.#shown().length - 1
    this.at = Math.max(0, Math.min(last, to))
    this.#bringToSight()
  }

  #bringToSight(): void {
    this.track.scrollTo({ left: this.#left(this.at), behavior: 'instant' })
  }

  /** In a page that is written from right to left, a track scrolls to negative places. */
  #left(at: number): number {
    return (getComputedStyle(this.track).direction === 'rtl' ? -at : at) * this.track.clientWidth
  }

  readonly #scrolled = (): void => {
    if (this.track.clientWidth > 0) this.at = Math.round(Math.abs(this.track.scrollLeft) / this.track.clientWidth)
  }

  readonly #full = (): void => {
    // A dialogue may not fill the screen itself (Fullscreen API, "fullscreen element ready check").
    const change = document.fullscreenElement ? document.exitFullscreen() : this.stage.requestFullscreen()
    // A system may keep a page from the full screen; the pictures are as large as the window then.
    change.catch(() => undefined)
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const isRtl = getComputedStyle(this.track).direction === 'rtl'
    const to = {
      ArrowRight: this.at + (isRtl ? -1 : 1), ArrowLeft: this.at + (isRtl ? 1 : -1), PageDown: this.at + 1, PageUp: this.at - 1,
      Home: 0, End: this.#shown().length - 1
    }[event.key]
    if (to !== undefined) this.#go(to)
    else if (event.key === 'f') this.#full()
    else return
    event.preventDefault()
  }

  readonly #closed = (): void => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
  }
}

function storedOf(pictures: readonly GalleryPicture[]): readonly Shown[] {
  return pictures.filter((one): one is Shown => one.picture !== undefined)
}

declare global {
  interface HTMLElementTagNameMap { 'pr-gallery': PrGallery }
}
