import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Api } from '../../../shared/contract.ts'
import type { ArticleBlock, MoneyNote } from '../../../shared/digest.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Sum } from '../../../shared/sums/find-sums.ts'
import { attempt } from '../../state/base/attempt.ts'
import type { DigestEditor } from '../../state/digest/digest-editor.ts'
import { moneyNote, rateDay, sumsWithoutNote, valueOf } from '../../state/digest/money-notes.ts'
import { converter, moneyNotes as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import { FocusHeir } from '../base/focus-heir.ts'

const usual = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'RUB'] as const

/** Sums in a piece, and what they are worth in another currency at the rate of the article's day. Nothing where there is none. */
@customElement('pr-money-notes')
export class PrMoneyNotes extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) editor!: DigestEditor
  @property({ attribute: false }) block!: ArticleBlock
  @state() private target = ''
  @state() private failure: Failure | undefined
  @state() private said = ''

  static override styles = [base, buttons, fields, type, failureStyles, css`
    /* No row of the form that it stands in where there is no sum. */
    :host { display: contents; }
    .offers { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; margin-top: 4px; }
    label { display: inline-flex; gap: 6px; align-items: center; font-size: var(--t-s); }
    select { width: auto; }
    li { font-size: var(--t-s); display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; }
    .failure { margin: 4px 0; }
  `]

  constructor() {
    super()
    new FocusHeir(this, () => this.renderRoot.querySelector<HTMLElement>('h3'))
  }

  override render(): TemplateResult | typeof nothing {
    const { money = [] } = this.block
    const sums = sumsWithoutNote(this.block)
    if (money.length === 0 && sums.length === 0) return nothing
    const target = this.target || (sums[0]?.currency === 'EUR' ? 'USD' : 'EUR')
    return html`<div><h3 class="part" tabindex="-1">${words.title}</h3>
      <ul role="list">${money.map(note => html`<li><span>${
        words.note(note.sum, valueOf(note), note.publisher ?? converter.bank(note.source, false), note.date)}</span>
        <button class="link" aria-label=${words.remove(note.sum)}
          @click=${() => this.#keep(money.filter(other => other !== note))}>${words.removeShort}</button></li>`)}</ul>
      ${sums.length ? html`<div class="offers"><label>${words.target} <select
        @change=${(event: Event) => { this.target = (event.target as HTMLSelectElement).value }}>${usual.map(code => html`<option
        ?selected=${code === target}>${code}</option>`)}</select></label>
        ${sums.filter(({ currency }) => currency !== target).map(sum => html`<button class="button small"
          @click=${() => this.#add(sum, target)}>${words.add(sum.text)}</button>`)}</div>` : nothing}
      <p class="hint" role="status">${this.said}</p>${failureLine(this.failure)}</div>`
  }

  #keep(money: readonly MoneyNote[]): void {
    this.editor.writeBlock(this.block.blockId, { money })
  }

  async #add(sum: Sum, target: string): Promise<void> {
    this.said = ''
    this.failure = await attempt(async () => {
      const { amount, currency: from } = sum
      const answer = await this.api.money.convert({ amount, from, to: target, date: rateDay(this.block) })
      const note = moneyNote(sum, target, answer)
      if (note) this.#keep([...this.block.money ?? [], note])
      else this.said = answer.kind === 'no-rate' ? words.noRate(answer.currency) : words.noDay
    })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-money-notes': PrMoneyNotes }
}
