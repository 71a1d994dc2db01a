import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { keys, search, searchOperators } from '../strings/index.ts'
import { base, buttons, type } from '../styles/shared.ts'

/** The list of keys. */
@customElement('pr-keys')
export class PrKeys extends LitElement {
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, type, css`
    dialog {
      border: 1px solid var(--rule); border-radius: var(--radius); background: var(--sheet); color: var(--ink);
      padding: 22px 26px;
      width: min(620px, calc(100vw - 24px)); max-height: calc(100dvh - 24px);
    }
    dialog::backdrop { background: var(--veil); }
    .groups { columns: 2 240px; column-gap: 32px; margin: 14px 0 18px; }
    section { break-inside: avoid; margin-bottom: 14px; }
    h3 { border-top: 2px solid var(--rule-strong); padding-top: 7px; margin-bottom: 4px; }
    dl { display: grid; grid-template-columns: 88px minmax(0, 1fr); gap: 4px 10px; font-size: var(--t-s); align-items: baseline; }
    dt { display: flex; gap: 4px; flex-wrap: wrap; }
    .operators { grid-template-columns: max-content minmax(0, 1fr); }
    kbd { display: inline-block; color: var(--ink); }
  `]

  show(): void {
    if (!this.dialog.open) this.dialog.showModal()
  }

  override render(): TemplateResult {
    return html`<dialog closedby="any" aria-labelledby="title">
      <h2 id="title" class="title">${keys.title}</h2>
      <div class="groups">${keys.groups.map(group => html`<section>
        <h3 class="part">${group.title}</h3>
        <dl>${group.keys.map(([pressed,
          meaning]) => html`<dt>${pressed.split(' ').map(key => html`<kbd>${key}</kbd>`)}</dt><dd>${meaning}</dd>`)}</dl>
      </section>`)}<section>
        <h3 class="part">${search.operatorsTitle}</h3>
        <dl class="operators">${searchOperators.map(([typed, meaning]) =>
          html`<dt><code>${typed}</code></dt><dd>${meaning}</dd>`)}</dl>
      </section></div>
      <button class="button" @click=${() => this.dialog.close()}>${keys.close}</button>
    </dialog>`
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-keys': PrKeys }
}
