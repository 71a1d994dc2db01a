import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleView } from '../../../shared/article.ts'
import type { PageFact } from '../../../shared/full-text.ts'
import { momentIn } from '../../format/times.ts'
import { pageFacts as words } from '../../strings/index.ts'
import { base, buttons, type } from '../../styles/shared.ts'

/** What an article's page says of it, each fact with where it stands; nothing where no page was fetched. */
@customElement('pr-article-facts')
export class PrArticleFacts extends LitElement {
  @property({ attribute: false }) article!: ArticleView
  @property() zone = 'UTC'
  @property() now = ''

  static override styles = [base, buttons, type, css`
    :host { display: block; }
    summary { min-height: 28px; align-items: center; }
    summary:hover { color: var(--accent); }
    dl {
      display: grid; grid-template-columns: minmax(96px, max-content) 1fr; gap: 0 16px; margin-top: 4px;
      font: 400 var(--t-s)/1.4 var(--sans);
    }
    dt, dd { padding: 5px 0; border-top: 1px solid var(--rule); min-width: 0; overflow-wrap: anywhere; }
    dt { color: var(--ink-2); }
    small { display: block; font-size: var(--t-xs); color: var(--ink-3); }
    p { margin-top: 8px; }
    @media (max-width: 480px) {
      dl { grid-template-columns: 1fr; }
      dt { padding-bottom: 0; }
      dd { border-top: 0; padding-top: 0; }
    }
  `]

  override render(): TemplateResult | typeof nothing {
    const { fullText, pageCount } = this.article
    if (fullText?.fetchedAt === undefined) return nothing
    return html`<details><summary class="part">${words.title}</summary>
      <dl>${fullText.facts.map(fact => html`<dt>${words.names[fact.name]}</dt>
        <dd><bdi>${this.#value(fact)}</bdi><small>${words.from(fact.source)}</small></dd>`)}</dl>
      <p class="facts">${pageCount === undefined ? nothing : html`${words.pages(pageCount)} · `}${
        words.fetched(momentIn(fullText.fetchedAt, this.zone, this.now))}</p>
    </details>`
  }

  #value({ name, value }: PageFact): string {
    switch (name) {
      case 'publishedAt': case 'updatedAt': return Number.isNaN(Date.parse(value)) ? value : momentIn(value, this.zone, this.now)
      case 'isFree': return words.isFree(value)
      case 'textLength': return words.characters(Number(value))
      default: return value
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-article-facts': PrArticleFacts }
}
