import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { ArticleView } from '../../../shared/article.ts'
import type { Section } from '../../../shared/library.ts'
import { reader as words } from '../../strings/index.ts'
import { icons } from '../base/icons.ts'

interface Orders {
  open(address: string): void
  move(sectionId: string): void
}

/** What stands under an article's text: the way to the original, and its section. */
export function readerEnd(article: ArticleView, sections: readonly Section[], { open, move }: Orders): TemplateResult {
  const choose = (event: MouseEvent): void => {
    event.preventDefault()
    open((event.currentTarget as HTMLAnchorElement).href)
  }
  return html`<p class="end">
    ${article.url ? html`<a class="link" href=${article.url} rel="noopener noreferrer" @click=${choose}>
      ${words.originalAt(article.outletName)} ${icons.out}</a>` : nothing}
    <label class="section quiet">${words.section}
      <select .value=${live(article.sectionId)} @change=${(event: Event) => move((event.target as HTMLSelectElement).value)}>
        ${sections.map(({ sectionId, title }) => html`
          <option value=${sectionId} ?selected=${sectionId === article.sectionId}>${title}</option>`)}</select></label>
  </p>`
}
