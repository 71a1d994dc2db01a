import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { failureSentence } from '../../strings/failure-sentence.ts'
import { Failure } from '../../../shared/failure.ts'
import type { ConversionAnswer } from '../../../shared/money.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { currencyName, decimal, rate } from '../../format/money.ts'
import { offeredCurrencies, readAmount, type Converter, type ConverterChange, type ConverterState } from '../../state/desk/converter.ts'
import { Watch } from '../../state/base/watch.ts'
import { converter as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, type } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'
import { typedDay } from '../base/typed-day.ts'

type Converted = Extract<ConversionAnswer, { kind: 'converted' }>

/** Amount, currencies, day, and what comes of them. */
@customElement('pr-conversion')
export class PrConversion extends LitElement {
  @property({ attribute: false }) converter!: Converter
  /** Today at the desk. */
  @property() today = ''
  @property({ type: Boolean }) isDemo = false
  @state() private said = ''

  static override styles = [base, buttons, fields, type, failureStyles, css`
    :host { display: grid; gap: 16px; }
    .ask {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr)); gap: 10px 14px; align-items: end;
    }
    .between { display: flex; gap: 8px; align-items: end; }
    .between .field { flex: 1; min-width: 0; }
    .ask :is(input, select, .button) { height: 36px; }
    .between .button { border-color: var(--edge); border-radius: var(--radius); padding: 0 10px; }
    .result { font: 650 var(--t-xl)/1.25 var(--serif); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    .note { border-inline-start: 3px solid var(--warn); padding-inline-start: 12px; font-size: var(--t-s); }
    .why { padding-inline-start: 15px; }
    .line { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: baseline; }
    .answer { display: grid; gap: 8px; min-height: 96px; align-content: start; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.converter.state, this.converter.view.state])
  }

  override render(): TemplateResult {
    const { state: store, view } = this.converter
    const { amount, from, to, date, isNoNumber } = store.value
    const offered = offeredCurrencies(view.state.value.value, from, to)
    return html`
      <div class="ask">
        <label class="field"><span>${words.amount}</span><input inputmode="decimal" autocomplete="off"
          maxlength="40" name="amount"
          aria-invalid=${isNoNumber ? 'true' : 'false'} .value=${live(amount)}
          @input=${(event: Event) => this.#change({ amount: textOf(event) })}></label>
        <div class="between">${this.#select('from', words.from, from, offered)}
          <button class="button" aria-label=${words.swap} title=${words.swap}
            @click=${() => void this.converter.swap()}>⇄</button></div>
        ${this.#select('to', words.to, to, offered)}
        <label class="field"><span>${words.date}</span><input type="date" name="date" min="1999-01-04" max=${this.today}
          .value=${live(date ?? this.today)} @change=${this.#changeDate}></label>
      </div>
      <div class="answer" role="status">${isNoNumber
        ? html`<p class="note">${words.noNumber}</p>` : this.#outcome(store.value)}</div>`
  }

  #select(name: 'from' | 'to', label: string, chosen: string, offered: readonly string[]): TemplateResult {
    return html`<label class="field"><span>${label}</span><select name=${name} .value=${live(chosen)}
      @change=${(event: Event) => this.#change({ [name]: textOf(event) })}>${offered.map(currency => html`<option
      value=${currency} ?selected=${currency === chosen}>${words.currency(currencyName(currency), currency)}</option>`)}</select></label>`
  }

  #outcome(shown: ConverterState): TemplateResult | typeof nothing {
    const { failure, answer, isAsking } = shown
    if (failure) return failureLine(failure, () => this.#change({})) as TemplateResult
    if (!answer) return isAsking ? html`<p class="quiet">${words.asking}</p>` : nothing
    switch (answer.kind) {
      case 'converted': return this.#converted(answer, shown)
      case 'no-rate': return this.#noRate(answer)
      case 'no-day': return html`<p class="note">${words.noDay(answer.askedDate, words.bank(answer.source, this.isDemo))}</p>
        ${this.#whyNot(answer.source)}`
    }
  }

  #converted({ conversion, askedDate, isOld }: Converted, { amount, from, to }: ConverterState): TemplateResult {
    const { value, rate: unit, source, date } = conversion
    const bank = words.bank(source, this.isDemo)
    const result = words.result(decimal(readAmount(amount, interfaceLanguage()) ?? '0'), from, decimal(value), to)
    return html`<p class="line"><span class="result">${result}</span>
        <button class="button small" @click=${() => this.#copy(words.copyText(result, bank, date))}>${words.copy}</button>
        <span class="quiet" role="status">${this.said}</span></p>
      <p class="quiet">${words.source(words.result('1', from, rate(unit), to), bank, date)}</p>
      ${isOld ? html`<p class="note">${words.old(date)}</p>`
        : date < askedDate ? html`<p class="note">${words.earlier(askedDate, date)}</p>` : nothing}
      ${isOld ? this.#whyNot(source) : nothing}`
  }

  #noRate({ currency, source, lastDate }: Extract<ConversionAnswer, { kind: 'no-rate' }>): TemplateResult {
    const bank = words.bank(source, this.isDemo)
    return lastDate === undefined ? html`<p class="note">${words.noRate(currency, bank)}</p>`
      : html`<p class="note">${words.left(currency, bank, lastDate)}</p>
        <p><button class="button small" @click=${() => this.#change({ date: lastDate })}>${words.useLast(lastDate)}</button></p>`
  }

  /** Why the bank's last answer came to nothing. */
  #whyNot(source: string): TemplateResult | typeof nothing {
    const failure = this.converter.view.state.value.value?.sources.find(other => other.source === source)?.failure
    return failure ? html`<p class="hint why">${failureSentence(new Failure(failure.code, failure.details))}</p>` : nothing
  }

  readonly #changeDate = (event: Event): void => {
    const date = typedDay(event)
    if (date !== undefined) this.#change({ date: date === this.today ? '' : date })
  }

  #change(change: ConverterChange): void {
    this.said = ''
    void this.converter.change(change)
  }

  #copy(text: string): void {
    navigator.clipboard.writeText(text).then(() => { this.said = words.copied }, () => { this.said = words.notCopied })
  }
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}

declare global {
  interface HTMLElementTagNameMap { 'pr-conversion': PrConversion }
}
