import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { StoryView } from '../../../shared/story.ts'
import type { Loader } from '../../state/base/loaded.ts'
import { Watch } from '../../state/base/watch.ts'
import { stories as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import { headlineWords } from '../base/headline-words.ts'

const mostShown = 12

/** Chooses a story to merge with, or to link as the same matter. Sends `merge-chosen` or `link-chosen` (detail: its id). */
@customElement('pr-merge-dialog')
export class PrMergeDialog extends LitElement {
  @property({ attribute: false }) others!: Loader<readonly StoryView[]>
  /** A story that is past can be linked alone. */
  @property({ type: Boolean }) isPast = false
  @state() private wanted = ''
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, css`
    .body { display: grid; gap: 14px; }
    li { border-bottom: 1px solid var(--rule); padding: 8px 0; }
    .headline { display: block; line-height: 1.25; margin-bottom: 4px; }
    .orders { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
    .orders .facts { flex: 1; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.others.state])
  }

  show(): void {
    this.wanted = ''
    void this.others.reload()
    this.dialog.showModal()
  }

  override render(): TemplateResult {
    const { value, failure } = this.others.state.value
    return html`<dialog closedby="any" aria-labelledby="title"><div class="body">
      <h2 id="title" class="title">${words.mergeTitle}</h2>
      <p>${words.mergeHow}</p>
      <label class="field"><span>${words.mergeFind}</span><input type="search" autocomplete="off" .value=${this.wanted}
        @input=${(event: Event) => { this.wanted = (event.target as HTMLInputElement).value }}></label>
      ${failureLine(failure)}
      ${value?.length === 0 ? html`<p class="quiet">${words.mergeNone}</p>` : html`<ul>${
        matching(value ?? [], this.wanted).map(story => this.#story(story))}</ul>`}
      <div class="answers"><button class="button" @click=${() => this.dialog.close()}>${words.cancel}</button></div>
    </div></dialog>`
  }

  #story({ storyId, headline, language, direction, outletCount, coverage, isPast }: StoryView): TemplateResult {
    return html`<li><span class="headline" lang=${ifDefined(language)} dir=${direction}>${headlineWords(headline)}</span>
      <span class="orders"><span class="facts">${words.rank(outletCount, coverage.length)}</span>
        ${isPast || this.isPast ? nothing : html`<button class="button small" aria-label=${words.mergeWith(headline)}
          @click=${() => this.#send('merge-chosen', storyId)}>${words.mergeNow}</button>`}
        <button class="button small" aria-label=${words.linkWith(headline)}
          @click=${() => this.#send('link-chosen', storyId)}>${words.linked}</button></span></li>`
  }

  #send(name: string, storyId: string): void {
    this.dialog.close()
    this.dispatchEvent(new CustomEvent(name, { detail: storyId }))
  }
}

/** Stories of which any headline has all the words. */
function matching(stories: readonly StoryView[], wanted: string): readonly StoryView[] {
  const parts = wanted.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  const hasAll = (text: string): boolean => parts.every(part => text.toLocaleLowerCase().includes(part))
  return stories.filter(({ coverage }) => coverage.some(({ headline }) => hasAll(headline))).slice(0, mostShown)
}

declare global {
  interface HTMLElementTagNameMap { 'pr-merge-dialog': PrMergeDialog }
}
