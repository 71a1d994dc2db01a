import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { addedFeedId, type ArticleView } from '../../../shared/article.ts'
import { sectionInWords } from '../../state/base/default-names.ts'
import { sectionReason as words } from '../../strings/index.ts'
import { base, buttons } from '../../styles/shared.ts'

/** A feed whose articles are all to go to one section. */
export interface FeedPin {
  readonly feedId: string
  readonly sectionId: string
}

/** Why an article stands in its section. Sends `feed-pinned` with a `FeedPin`. */
@customElement('pr-section-reason')
export class PrSectionReason extends LitElement {
  @property({ attribute: false }) article!: ArticleView

  static override styles = [base, buttons, css`
    :host { display: block; }
    p {
      font: 400 var(--t-s)/1.4 var(--sans); color: var(--ink-2); display: flex; flex-wrap: wrap; gap: 0 12px;
      align-items: baseline;
    }
  `]

  override render(): TemplateResult {
    const { sectionId, sectionReason, feedId } = this.article
    const sectionTitle = sectionInWords(sectionId, this.article.sectionTitle)
    const canPin = sectionReason.kind !== 'feed' && feedId !== addedFeedId
    return html`<p><span>${words.sentence(sectionTitle, sectionReason)}</span>${canPin ? html`<button class="link"
      aria-label=${words.pinFeedTo(sectionTitle)} @click=${this.#pin}>${words.pinFeed}</button>` : nothing}</p>`
  }

  readonly #pin = (): void => {
    const { feedId, sectionId } = this.article
    this.dispatchEvent(new CustomEvent<FeedPin>('feed-pinned', { detail: { feedId, sectionId }, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-section-reason': PrSectionReason }
}
