import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Outlet, Section } from '../../../shared/library.ts'
import type { NewsFilter } from '../../../shared/page-settings.ts'
import { languageName } from '../../format/languages.ts'
import { countOf } from '../../state/lists/news-filter.ts'
import { filter as words } from '../../strings/index.ts'
import { base, buttons, dialogStyles, fields, type } from '../../styles/shared.ts'

interface Choice {
  readonly id: string
  readonly title: string
}

type Kind = keyof NewsFilter

/** From so many choices on there is a field to look for one. */
const manyChoices = 12

/** Ticks what all news are narrowed down to. Goes up as `filter-chosen`. */
@customElement('pr-filter-dialog')
export class PrFilterDialog extends LitElement {
  @property({ attribute: false }) sections: readonly Section[] = []
  @property({ attribute: false }) outlets: readonly Outlet[] = []
  @property({ attribute: false }) languages: readonly string[] = []
  @state() private ticked: NewsFilter = {}
  @state() private sought = ''
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, css`
    dialog { width: min(640px, calc(100vw - 24px)); }
    .groups { display: grid; gap: 16px; }
    fieldset { border-top: 2px solid var(--rule-strong); padding-top: 8px; }
    legend { float: inline-start; width: 100%; margin-bottom: 6px; }
    .choices {
      clear: both; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(180px, 100%), 1fr)); gap: 0 16px;
      max-height: 190px; overflow: auto; padding: 4px; margin: -4px;
    }
    .choice { min-width: 0; overflow-wrap: anywhere; }
    .find { clear: both; margin-bottom: 10px; }
    .answers {
      border-top: 1px solid var(--rule); padding-top: 14px; margin-top: 0; align-items: center; background: var(--sheet);
    }
    .count { margin-inline-end: auto; }
    @media (max-width: 600px) {
      dialog { scroll-padding-block-end: 106px; }
      .choices { max-height: none; }
      .count { flex-basis: 100%; }
    }
  `]

  show(filter: NewsFilter): void {
    this.ticked = filter
    this.sought = ''
    if (!this.dialog.open) this.dialog.showModal()
  }

  override render(): TemplateResult {
    const sections = this.sections.filter(section => !section.isHidden).map(({ sectionId, title }) => ({ id: sectionId, title }))
    const outlets = this.outlets.map(({ outletId, name }) => ({ id: outletId, title: name }))
    const languages = this.languages.map(tag => ({ id: tag, title: languageName(tag) }))
    const count = countOf(this.ticked)
    return html`<dialog closedby="any" aria-labelledby="title"><form method="dialog" @submit=${this.#choose}>
      <h2 id="title" class="title">${words.title}</h2>
      <div class="groups">
        ${this.#group('sectionIds', words.sections, sections)}
        ${this.#group('outletIds', words.outlets, outlets.toSorted(byTitle))}
        ${this.#group('languages', words.languages, languages.toSorted(byTitle))}
      </div>
      <div class="answers">
        <span class="count quiet" role="status">${words.ticked(count)}</span>
        <button type="button" class="button" aria-disabled=${count === 0}
          @click=${() => { this.ticked = {} }}>${words.clearAll}</button>
        <button type="button" class="button" @click=${() => this.dialog.close()}>${words.cancel}</button>
        <button class="button go">${words.ok}</button>
      </div>
    </form></dialog>`
  }

  #group(kind: Kind, title: string, choices: readonly Choice[]): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing
    const ticked = this.ticked[kind] ?? []
    const hasSearch = kind === 'outletIds' && choices.length >= manyChoices
    const isSought = (choice: Choice): boolean => !hasSearch || ticked.includes(choice.id)
      || choice.title.toLocaleLowerCase().includes(this.sought.toLocaleLowerCase())
    return html`<fieldset><legend class="part">${title}</legend>
      ${hasSearch ? html`<input class="find" type="search" autocomplete="off" aria-label=${words.findOutlet}
        placeholder=${words.findOutlet} .value=${this.sought} @keydown=${keepEnter}
        @input=${(event: Event) => { this.sought = (event.target as HTMLInputElement).value }}>` : nothing}
      <div class="choices">${choices.filter(isSought).map(({ id, title: name }) => html`<label
        class="choice"><input type="checkbox"
        .checked=${ticked.includes(id)} @change=${() => this.#toggle(kind, id)}> <bdi>${name}</bdi></label>`)}</div>
    </fieldset>`
  }

  #toggle(kind: Kind, id: string): void {
    const ticked = this.ticked[kind] ?? []
    const { [kind]: _, ...others } = this.ticked
    const left = ticked.includes(id) ? ticked.filter(other => other !== id) : [...ticked, id]
    this.ticked = left.length ? { ...others, [kind]: left } : others
  }

  readonly #choose = (): void => {
    this.dispatchEvent(new CustomEvent<NewsFilter>('filter-chosen', { detail: this.ticked }))
  }
}

/** Enter in the field that looks for an outlet is not the answer to the dialogue. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault()
}

function byTitle(one: Choice, other: Choice): number {
  return one.title.localeCompare(other.title)
}

declare global {
  interface HTMLElementTagNameMap { 'pr-filter-dialog': PrFilterDialog }
}
