import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Api } from '../../shared/contract.ts'
import type { StoryView } from '../../shared/story.ts'
import { failureLine } from '../components/failure-line.ts'
import { candidatesFor, listCandidates } from '../state/candidates.ts'
import type { DigestEditor } from '../state/digest-editor.ts'
import { createLoader } from '../state/loaded.ts'
import { formatRoute } from '../state/routes.ts'
import { Watch } from '../state/watch.ts'
import { editor as words, front, shell } from '../strings/index.ts'
import { base, buttons, failureStyles, type } from '../styles/shared.ts'

/** Stories of the window that are not in the press review yet. */
@customElement('pr-candidates')
export class PrCandidates extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property() now = ''

  readonly #stories = createLoader(async () => {
    const { digest } = this.editor.state.value
    return digest ? listCandidates(this.api, digest, this.now) : []
  })
  #shownId: string | undefined

  static override styles = [base, buttons, type, failureStyles, css`
    :host { display: block; }
    header {
      padding: 14px 18px 10px; border-bottom: 1px solid var(--rule); min-height: 58px; display: flex;
      justify-content: space-between; align-items: center; position: sticky; top: 0; background: var(--paper); z-index: 1;
    }
    li {
      padding: 10px 18px; border-bottom: 1px solid var(--rule); display: grid; grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 10px;
    }
    .headline { grid-column: 1 / -1; font-size: 0.96875rem; line-height: 1.22; }
    .facts { align-self: center; font-size: 0.78125rem; }
    .note { padding: 18px; color: var(--ink-2); }
    .failure { margin: 12px 18px; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.editor.state, this.#stories.state])
  }

  protected override updated(): void {
    const { digestId, digest } = this.editor.state.value
    if (!digest || digestId === this.#shownId) return
    this.#shownId = digestId
    void this.#stories.reload()
  }

  override render(): TemplateResult {
    const { digest } = this.editor.state.value
    const { value, failure } = this.#stories.state.value
    const stories = digest && value ? candidatesFor(digest, value) : []
    return html`<section aria-labelledby="title">
      <header><h2 id="title" class="part">${words.candidates}</h2><span
        class="facts">${value ? words.candidatesCount(stories.length) : shell.loading}</span></header>
      ${failureLine(failure, () => void this.#stories.reload())}
      <ul role="list">${repeat(stories, story => story.storyId, story => this.#story(story))}</ul>
      ${value && stories.length === 0 ? html`<p class="note">${words.noCandidates}</p>` : ''}
    </section>`
  }

  #story(story: StoryView): TemplateResult {
    return html`<li>
      <h3 class="headline" lang=${ifDefined(story.language)} dir=${story.direction}>
        <a href=${formatRoute({ kind: 'news', articleId: story.lead.articleId })}>${story.headline}</a></h3>
      <span class="facts">${front.rank(story.outletCount, story.coverage.length)}</span>
      <button class="button small" aria-label=${words.add(story.headline)}
        @click=${() => this.#add(story.lead.articleId)}>${words.addShort}</button>
    </li>`
  }

  #add(articleId: string): void {
    void this.editor.add(articleId)
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-candidates': PrCandidates }
}
