import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LanguageChoice } from '../../../shared/interface-language.ts'
import type { Section } from '../../../shared/library.ts'
import '../../components/outlets/pr-add-outlet.ts'
import '../../components/settings/pr-language-choice.ts'
import '../../components/outlets/pr-opml-import.ts'
import '../../components/outlets/pr-packs.ts'
import type { AddOutlet } from '../../state/outlets/add-outlet.ts'
import type { OpmlImport } from '../../state/outlets/opml-import.ts'
import type { Packs } from '../../state/outlets/packs.ts'
import { front as words, packsWords } from '../../strings/index.ts'
import { base, type } from '../../styles/shared.ts'

/** What a library without outlets shows: four ways to begin. Goes up: `first-language-chosen`. */
@customElement('pr-welcome')
export class PrWelcome extends LitElement {
  @property({ attribute: false }) addOutlet!: AddOutlet
  @property({ attribute: false }) packs!: Packs
  @property({ attribute: false }) opmlImport!: OpmlImport
  @property({ attribute: false }) sections: readonly Section[] = []
  @property() language: LanguageChoice = 'system'

  static override styles = [base, type, css`
    :host { display: block; max-width: 680px; margin: 0 auto; padding: clamp(20px, 5vw, 72px) var(--page-gutter) 48px; }
    h1 { font-size: clamp(1.8rem, 4vw, var(--t-3xl)); line-height: 1.07; letter-spacing: -0.018em; }
    .intro { font: 400 var(--t-l)/1.45 var(--serif); color: var(--ink-2); margin: 12px 0 28px; text-wrap: pretty; }
    pr-language-choice { margin-bottom: 28px; max-width: 320px; }
    @media (max-width: 600px) { pr-language-choice { max-width: none; } }
    section { border-top: 1px solid var(--rule); padding: 14px 0 20px; display: grid; gap: 10px; }
    section:first-of-type { border-top: 2px solid var(--rule-strong); }
    pr-packs { padding-top: 6px; }
    h2 { font: 650 1.0625rem/1.2 var(--serif); }
  `]

  override render(): TemplateResult {
    return html`
      <h1 class="headline">${words.welcome}</h1>
      <p class="intro">${words.welcomeHow}</p>
      <pr-language-choice .value=${this.language} @language-chosen=${this.#speak}></pr-language-choice>
      <section><h2>${packsWords.title}</h2><p class="quiet">${packsWords.how}</p>
        <pr-packs .packs=${this.packs}></pr-packs></section>
      <section><h2>${words.addTitle}</h2><p class="quiet">${words.addHow}</p>
        <pr-add-outlet .addOutlet=${this.addOutlet} .sections=${this.sections}></pr-add-outlet></section>
      <section><h2>${words.importTitle}</h2><p class="quiet">${words.importHow}</p><pr-opml-import
        .opmlImport=${this.opmlImport}></pr-opml-import></section>
      <section><h2>${words.demoTitle}</h2><p class="quiet">${words.demoHow}</p></section>`
  }

  readonly #speak = ({ detail: language }: CustomEvent<LanguageChoice>): void => {
    this.dispatchEvent(new CustomEvent<LanguageChoice>('first-language-chosen', { detail: language, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-welcome': PrWelcome }
}
