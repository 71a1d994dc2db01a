import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { readingRates, type ReadAloud } from '../../state/article/read-aloud.ts'
import { Watch } from '../../state/base/watch.ts'
import { reading as words } from '../../strings/index.ts'
import { base, buttons } from '../../styles/shared.ts'
import { dockStyles } from './dock-styles.ts'
import { icons } from '../base/icons.ts'

/** The controls of reading aloud, while it lasts. */
@customElement('pr-read-aloud')
export class PrReadAloud extends LitElement {
  @property({ attribute: false }) readAloud!: ReadAloud

  static override styles = [base, buttons, dockStyles, css`.stop svg { width: 14px; height: 14px; }`]

  constructor() {
    super()
    new Watch(this, () => [this.readAloud.state])
  }

  override render(): TemplateResult | typeof nothing {
    const { kind, position, count, rate } = this.readAloud.state.value
    if (kind === 'silent') return nothing
    const toggle = kind === 'speaking' ? words.listenPause : words.listenGoOn
    return html`<div class="dock" role="group" aria-label=${words.listen} @keydown=${this.#keys}>
      <button class="icon" aria-label=${words.listenBack} title=${words.listenBack} aria-disabled=${position === 1}
        @click=${() => this.readAloud.step(-1)}>${icons.before}</button>
      <button class="icon" aria-label=${toggle} title=${toggle}
        @click=${() => this.readAloud.toggle()}>${kind === 'speaking' ? icons.pause : icons.play}</button>
      <button class="icon" aria-label=${words.listenOn} title=${words.listenOn} aria-disabled=${position === count}
        @click=${() => this.readAloud.step(1)}>${icons.after}</button>
      <span class="figures quiet">${words.sentence(position, count)}</span>
      <select aria-label=${words.rate} @change=${this.#setRate}>${readingRates.map(one => html`
        <option value=${one} ?selected=${one === rate}>${words.rates(one)}</option>`)}</select>
      <button class="icon end stop" aria-label=${words.listenStop} title=${words.listenStop}
        @click=${() => this.readAloud.stop()}>${icons.close}</button>
    </div>`
  }

  readonly #setRate = (event: Event): void => this.readAloud.setRate(Number((event.target as HTMLSelectElement).value))

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    this.readAloud.stop()
    event.preventDefault()
    event.stopPropagation()
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-read-aloud': PrReadAloud }
}
