import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { PageSettings } from '../../shared/page-settings.ts'
import { icons } from '../components/base/icons.ts'
import { commands } from '../state/page/commands.ts'
import { keysInUse } from '../state/page/key-bindings.ts'
import { commandGroups, commandTitles, keys, search, searchOperators } from '../strings/index.ts'
import { keyName } from '../strings/key-name.ts'
import { base, buttons, dialogStyles, type } from '../styles/shared.ts'

/** The list of keys. */
@customElement('pr-keys')
export class PrKeys extends LitElement {
  @property({ attribute: false }) own: PageSettings['keys']
  @property({ type: Boolean }) hasSingleKeys = true
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, type, dialogStyles, css`
    dialog { width: min(960px, calc(100vw - 24px)); }
    .line { display: flex; justify-content: space-between; align-items: center; }
    h2:focus { outline: none; }
    .groups { columns: 3 240px; column-gap: 32px; margin: 14px 0 18px; }
    section { break-inside: avoid; margin-bottom: 14px; }
    h3 { border-top: 2px solid var(--rule-strong); padding-top: 7px; margin-bottom: 4px; }
    /* One width for all groups, because groups stand under each other. */
    dl { display: grid; grid-template-columns: 72px minmax(0, 1fr); gap: 4px 14px;
      font-size: var(--t-s); align-items: baseline; }
    dt { display: flex; gap: 4px; flex-wrap: wrap; }
    .operators { grid-template-columns: minmax(0, max-content) minmax(96px, 1fr); }
    kbd { display: inline-block; color: var(--ink); }
  `]

  show(): void {
    if (!this.dialog.open) this.dialog.showModal()
  }

  override render(): TemplateResult {
    return html`<dialog closedby="any" aria-labelledby="title">
      <div class="line"><h2 id="title" class="title" tabindex="-1" autofocus>${keys.title}</h2>
        <button class="icon" aria-label=${keys.close} @click=${() => this.dialog.close()}>${icons.close}</button></div>
      <div class="groups">${groups.map(group => this.#group(group))}<section>
        <h3 class="part">${keys.editing}</h3>
        <dl><dt><kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd></dt><dd>${keys.movePiece}</dd></dl>
      </section><section>
        <h3 class="part">${search.operatorsTitle}</h3>
        <dl class="operators">${searchOperators.map(([typed, meaning]) =>
          html`<dt><code>${typed}</code></dt><dd>${meaning}</dd>`)}</dl>
      </section></div>
    </dialog>`
  }

  #group(group: (typeof groups)[number]): TemplateResult {
    const shown = commands.filter(command => command.group === group)
      .map(({ commandId }) => ({ commandId, pressed: keysInUse(commandId, this.own, this.hasSingleKeys) }))
      .filter(({ pressed }) => pressed.length > 0)
    return html`<section><h3 class="part">${commandGroups[group]}</h3>
      <dl>${shown.map(({ commandId, pressed }) => html`
        <dt>${pressed.map(one => html`<kbd>${keyName(one)}</kbd>`)}</dt><dd>${commandTitles[commandId]}</dd>`)}</dl>
    </section>`
  }
}

const groups = ['reading', 'going', 'program'] as const

declare global {
  interface HTMLElementTagNameMap { 'pr-keys': PrKeys }
}
