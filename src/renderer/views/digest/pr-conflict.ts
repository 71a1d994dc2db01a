import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { isArticleBlock, usualLook, type Digest } from '../../../shared/digest.ts'
import { findBlock } from '../../state/digest/digest-edits.ts'
import type { DigestEditor } from '../../state/digest/digest-editor.ts'
import type { Clash } from '../../state/digest/digest-merge.ts'
import { Watch } from '../../state/base/watch.ts'
import { conflict as words, editor as issueWords, issueBar, piece } from '../../strings/index.ts'
import { base, buttons, type } from '../../styles/shared.ts'

/** Two windows wrote in the same place: both texts side by side, and a choice, in sight wherever somebody writes, since nothing
 *  is saved meanwhile. Nothing where there is no conflict. */
@customElement('pr-conflict')
export class PrConflict extends LitElement {
  @property({ attribute: false }) editor!: DigestEditor

  static override styles = [base, buttons, type, css`
    :host { display: contents; }
    section { flex-basis: 100%; border: 1px solid var(--accent); border-radius: var(--radius); padding: 12px 16px; margin: 4px 0 6px;
      background: var(--paper); max-height: 40vh; overflow: auto; }
    dt { font: 600 var(--t-s)/1.3 var(--sans); margin-top: 10px; }
    dd { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 16px; margin: 2px 0 0; overflow-wrap: anywhere;
      white-space: pre-line; }
    .answers { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.editor.state])
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, digest } = this.editor.state.value
    if (!conflict || !digest) return nothing
    const { theirs, clashes } = conflict
    const isFrozen = theirs.status.kind === 'issued'
    return html`<section role="alert" aria-labelledby="conflict"><h2 id="conflict" class="part">${words.title}</h2>
      <p class="facts">${isFrozen ? words.issuedHow : words.how}</p>
      <dl>${clashes.map(clash => html`<dt>${nameOf(clash, digest)}</dt><dd>
        <span><b class="facts">${words.mine}</b><br>${textOf(clash, digest)}</span>
        <span><b class="facts">${words.theirs}</b><br>${textOf(clash, theirs)}</span></dd>`)}</dl>
      <div class="answers">${isFrozen ? nothing : html`<button class="button"
          @click=${() => void this.editor.resolve('mine')}>${words.keepMine}</button>`}
        <button class="button" @click=${() => void this.editor.resolve('theirs')}>${words.keepTheirs}</button></div>
    </section>`
  }
}

function nameOf({ blockId, field }: Clash, digest: Digest): string {
  const headline = blockId && findBlock(digest, blockId)?.headline
  return headline ? words.of(words.fields[field], headline) : words.fields[field]
}

function textOf({ blockId, field }: Clash, digest: Digest): string {
  const block = blockId ? findBlock(digest, blockId) : undefined
  const ofPiece = block && isArticleBlock(block) ? block : undefined
  switch (field) {
    case 'headline': return (block ?? digest).headline
    case 'deck': return digest.deck
    case 'layout': return issueBar.layouts[digest.layout ?? usualLook.layout]
    case 'paper': return issueWords.papers[digest.paper ?? usualLook.paper]
    case 'summary': return block?.summary ?? ''
    case 'note': return block?.note ?? ''
    case 'tags': return (block?.tags ?? []).join(', ')
    case 'rank': return block?.rank ? piece.ranks[block.rank] : piece.noRank
    case 'section': return block?.sectionTitle ?? ''
    case 'angle': return ofPiece?.angle ?? ''
    case 'quotes': return (ofPiece?.quotes ?? []).map(({ text }) => text).join('\n')
    case 'money': return (ofPiece?.money ?? []).map(({ sum }) => sum).join(', ')
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-conflict': PrConflict }
}
