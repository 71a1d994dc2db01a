import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { interfaceLanguages, type LanguageChoice } from '../../../shared/interface-language.ts'
import { ownLanguageName } from '../../format/languages.ts'
import { languageChoice as words } from '../../strings/index.ts'
import { base, fields } from '../../styles/shared.ts'

/** In which language the page speaks: a `language-chosen` event when the reader takes another. */
@customElement('pr-language-choice')
export class PrLanguageChoice extends LitElement {
  @property() value: LanguageChoice = 'system'

  static override styles = [base, fields, css`
    :host { display: block; }
  `]

  override render(): TemplateResult {
    return html`<div class="field"><label><span>${words.label}</span><select @change=${this.#choose}>
      <option value="system" ?selected=${this.value === 'system'}>${words.asSystem}</option>
      ${interfaceLanguages.map(language => html`<option value=${language} lang=${language}
        ?selected=${this.value === language}>${ownLanguageName(language)}</option>`)}
    </select></label></div>`
  }

  readonly #choose = (event: Event): void => {
    const detail = (event.target as HTMLSelectElement).value as LanguageChoice
    this.dispatchEvent(new CustomEvent('language-chosen', { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-language-choice': PrLanguageChoice }
}
