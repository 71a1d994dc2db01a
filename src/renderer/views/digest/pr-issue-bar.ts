import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Api } from '../../../shared/contract.ts'
import { digestLayouts, paperSizes, usualLook, type DigestLayout, type PaperSize } from '../../../shared/digest.ts'
import type { Failure } from '../../../shared/failure.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { icons } from '../../components/base/icons.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { DigestEditor } from '../../state/digest/digest-editor.ts'
import { Watch } from '../../state/base/watch.ts'
import { editor as words, issueBar } from '../../strings/index.ts'
import { base, buttons, dialogStyles, failureStyles, fields, type } from '../../styles/shared.ts'

/** Undo and redo, headlines to choose from, layout and paper of a draft. */
@customElement('pr-issue-bar')
export class PrIssueBar extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @state() private proposals: readonly string[] = []
  @state() private failure: Failure | undefined
  @query('dialog') private dialog!: HTMLDialogElement

  static override styles = [base, buttons, fields, type, dialogStyles, failureStyles, css`
    :host { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; flex-basis: 100%; }
    .steps { display: flex; margin-inline-start: -6px; }
    select {
      width: auto; min-height: 28px; padding: 2px 4px; font-size: var(--t-s); border-color: transparent; background: none;
      color: var(--ink-2); field-sizing: content;
    }
    select:hover { border-color: var(--rule); }
    .facts { margin-top: 4px; }
    /* The words stand in line with the title; what is under the pointer reaches a little beyond them. */
    ul { display: grid; gap: 2px; margin-block-start: 10px; margin-inline: -10px; }
    li button { display: block; width: 100%; padding: 8px 10px; border-radius: var(--radius);
      font: 600 1.0625rem/1.25 var(--serif); text-wrap: balance; }
    li button:hover { background: var(--rail); }
    .answers { margin-top: 12px; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.editor.state])
  }

  override render(): TemplateResult {
    const { digest, canUndo, canRedo } = this.editor.state.value
    return html`
      <span class="steps"><button class="icon" aria-disabled=${!canUndo} aria-label=${issueBar.undo} title=${issueBar.undo}
          @click=${() => this.editor.undo()}>${icons.undo}</button>
        <button class="icon" aria-disabled=${!canRedo} aria-label=${issueBar.redo} title=${issueBar.redo}
          @click=${() => this.editor.redo()}>${icons.redo}</button></span>
      <button class="link" @click=${this.#propose}>${issueBar.propose}</button>
      <select aria-label=${issueBar.layout} title=${issueBar.layout}
        @change=${(event: Event) => this.editor.write({ layout: chosen(event) as DigestLayout })}>
        ${digestLayouts.map(layout => html`<option value=${layout}
          ?selected=${layout === (digest?.layout ?? usualLook.layout)}>${issueBar.layouts[layout]}</option>`)}</select>
      <select aria-label=${issueBar.paper} title=${issueBar.paper}
        @change=${(event: Event) => this.editor.write({ paper: chosen(event) as PaperSize })}>
        ${paperSizes.map(paper => html`<option value=${paper}
          ?selected=${paper === (digest?.paper ?? usualLook.paper)}>${words.papers[paper]}</option>`)}</select>
      ${failureLine(this.failure)}
      <dialog closedby="any" aria-labelledby="proposals"><h2 id="proposals" class="title">${words.headline}</h2>
        <p class="facts">${issueBar.proposals}</p>
        <ul role="list" lang=${digest?.language ?? ''}>${this.proposals.map(headline => html`<li><button
          @click=${() => this.#choose(headline)}>${headline}</button></li>`)}</ul>
        <div class="answers"><button class="button" @click=${() => this.dialog.close()}>${issueBar.keepOwn}</button></div>
      </dialog>`
  }

  readonly #propose = async (): Promise<void> => {
    const { digestId } = this.editor.state.value
    if (!digestId || !await this.editor.flush()) return
    this.failure = await attempt(async () => {
      this.proposals = await this.api.digests.headlines({ digestId })
      // The first of them has the focus when it opens.
      await this.updateComplete
      this.dialog.showModal()
    })
  }

  #choose(headline: string): void {
    this.editor.write({ headline })
    this.dialog.close()
  }
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value
}

declare global {
  interface HTMLElementTagNameMap { 'pr-issue-bar': PrIssueBar }
}
