import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { readingBounds, readingFonts, readingThemes, type ReadingSettings } from '../../../shared/reading-settings.ts'
import type { Settings, SettingsChange } from '../../../shared/settings.ts'
import { changeReading, hasOwnReading, ownReading, readingOf } from '../../state/article/reading-look.ts'
import { reading as words } from '../../strings/index.ts'
import { base, buttons, fields, type } from '../../styles/shared.ts'
import { icons } from '../base/icons.ts'
import { keepKeys } from '../base/keep-keys.ts'
import { menuStyles } from '../base/menu-styles.ts'
import { PopoverFocus } from '../base/popover-focus.ts'

type Measured = keyof typeof readingBounds

/** How articles are set: a button that opens the choices; each shows at once. Sends `settings-asked` with the change. */
@customElement('pr-reading-settings')
export class PrReadingSettings extends LitElement {
  @property({ attribute: false }) settings: Settings | undefined
  @property() outletId = ''
  @property() outletName = ''
  @property({ type: Boolean }) hasVoice = false
  @query('[popover]') private panel!: HTMLElement
  @query('button') private opener!: HTMLElement

  static override styles = [base, buttons, fields, type, menuStyles, css`
    :host { display: inline-block; }
    [popover] { width: min(310px, 100vw - 24px); padding: 14px 16px; outline: none; }
    .choices { display: grid; gap: 12px; }
    .step { display: grid; grid-template-columns: 1fr auto auto auto; align-items: center; gap: 6px; font-size: var(--t-s); }
    .step output { min-width: 92px; text-align: center; }
    .step .icon { border: 1px solid var(--button-edge); font: 600 var(--t-m)/1 var(--sans); }
    .icon[aria-disabled='true'] { opacity: 0.4; }
    .papers { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 14px; margin-top: 4px; }
    .choice { font-size: var(--t-s); }
    hr { border: 0; border-top: 1px solid var(--rule); margin: 0; }
  `]

  constructor() {
    super()
    new PopoverFocus(this)
  }

  override render(): TemplateResult {
    const reading = readingOf(this.settings, this.outletId)
    const isOwn = hasOwnReading(this.settings, this.outletId)
    return html`<button class="icon" popovertarget="panel" aria-label=${words.settings}
        title=${words.settings}>${icons.letters}</button>
      <div id="panel" popover tabindex="-1" autofocus role="group" aria-label=${words.settings} @keydown=${keepKeys}>
        <form class="choices" @submit=${(event: Event) => event.preventDefault()}>
          <label class="field"><span>${words.font}</span><select @change=${this.#chooseFont}>${readingFonts.map(font => html`
            <option value=${font} ?selected=${font === (reading.font ?? 'serif')}>${words.fonts[font]}</option>`)}
          </select></label>
          ${this.#step('size', reading, words.size, words.percent)}
          ${this.#step('width', reading, words.width, words.characters)}
          ${this.#step('lineHeight', reading, words.lineHeight, words.percent)}
          <fieldset><legend>${words.theme}</legend><div class="papers">${readingThemes.map(theme => html`
            <label class="choice"><input type="radio" name="theme" .checked=${theme === (reading.theme ?? 'app')}
              @change=${() => this.#choose({ ...reading, theme })}>${words.themes[theme]}</label>`)}</div></fieldset>
          <hr>
          <label class="choice"><input type="checkbox" .checked=${isOwn} @change=${this.#toggleOwn}><bdi>${
            words.onlyOutlet(this.outletName)}</bdi></label>
          <div><button type="button" class="button small"
            @click=${() => this.#choose({})}>${words.asDesigned}</button></div>
          ${this.hasVoice ? nothing : html`<p class="hint">${words.noVoice}</p>`}
        </form>
      </div>`
  }

  show(): void {
    this.panel.showPopover({ source: this.opener })
  }

  #step(name: Measured, reading: ReadingSettings, label: string, written: (value: number) => string): TemplateResult {
    const { least, most, step, usual } = readingBounds[name]
    const value = reading[name] ?? usual
    const set = (next: number) => this.#choose({ ...reading, [name]: Math.min(most, Math.max(least, next)) })
    return html`<div class="step" role="group" aria-label=${label}><span>${label}</span>
      <button type="button" class="icon" aria-label=${words.less(label)} aria-disabled=${value <= least}
        @click=${() => set(value - step)}>−</button>
      <output class="figures">${written(value)}</output>
      <button type="button" class="icon" aria-label=${words.more(label)} aria-disabled=${value >= most}
        @click=${() => set(value + step)}>+</button></div>`
  }

  readonly #chooseFont = (event: Event): void => {
    const font = readingFonts.find(one => one === (event.target as HTMLSelectElement).value)
    if (font) this.#choose({ ...readingOf(this.settings, this.outletId), font })
  }

  readonly #toggleOwn = (event: Event): void =>
    this.#ask(ownReading(this.settings, this.outletId, (event.target as HTMLInputElement).checked))

  #choose(reading: ReadingSettings): void {
    this.#ask(changeReading(this.settings, this.outletId, reading))
  }

  #ask(change: SettingsChange): void {
    this.dispatchEvent(new CustomEvent<SettingsChange>('settings-asked', { detail: change, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-reading-settings': PrReadingSettings }
}
