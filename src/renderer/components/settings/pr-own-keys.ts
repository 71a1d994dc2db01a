import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { commands, type CommandId } from '../../state/page/commands.ts'
import { conflictOf, isSingleKey, keysOf, meetKeys, withKeys } from '../../state/page/key-bindings.ts'
import type { Layout } from '../../state/page/layout.ts'
import { keysOfPress } from '../../state/page/shortcuts.ts'
import type { Toasts } from '../../state/base/toasts.ts'
import { Watch } from '../../state/base/watch.ts'
import { commandTitles, ownKeys as words, shell } from '../../strings/index.ts'
import { keyName } from '../../strings/key-name.ts'
import { base, buttons, type } from '../../styles/shared.ts'

/** A second key belongs to the first when it comes within so many milliseconds. */
const secondKeyWithin = 900

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process'])

/** Gives commands other keys. A key that means something else already is told, and taken from there only when that is wanted. */
@customElement('pr-own-keys')
export class PrOwnKeys extends LitElement {
  @property({ attribute: false }) layout!: Layout
  @property({ attribute: false }) toasts!: Toasts
  @property({ type: Boolean }) hasSingleKeys = true
  /** The command whose keys are being pressed, and what was pressed so far. */
  @state() private recorded: { readonly commandId: CommandId; readonly keys: string } | undefined
  @state() private conflict: { readonly commandId: CommandId; readonly keys: string; readonly other: CommandId } | undefined

  #timer: ReturnType<typeof setTimeout> | undefined

  static override styles = [base, buttons, type, css`
    :host { display: block; }
    .quiet { font-size: var(--t-s); }
    summary { font: 600 var(--t-s)/1.4 var(--sans); min-height: 28px; }
    table { border-collapse: collapse; width: 100%; font-size: var(--t-s); margin-top: 6px; }
    th, td { text-align: start; font-weight: 400; padding-block: 4px; padding-inline: 0 12px;
      border-bottom: 1px solid var(--rule); vertical-align: baseline; }
    td:last-child { text-align: end; white-space: nowrap; padding-inline-end: 0; }
    td:last-child .link + .link { margin-inline-start: 12px; }
    kbd { color: var(--ink); }
    .recording { color: var(--accent); font-weight: 600; }
    .conflict { border-inline-start: 3px solid var(--accent); padding-block: 6px; padding-inline-start: 12px;
      margin-top: 10px; display: flex; flex-wrap: wrap; gap: 4px 12px; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.layout.state])
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  override render(): TemplateResult {
    const own = this.layout.value.keys
    return html`<details><summary>${words.title}</summary>
      <p class="quiet">${words.hint}</p>
      <div role="status">${this.conflict ? this.#told(this.conflict) : nothing}</div>
      <table><caption class="unseen">${words.title}</caption><thead class="unseen"><tr><th scope="col">${words.command}</th>
        <th scope="col">${words.keys}</th><th scope="col">${words.change}</th></tr></thead>
        <tbody>${commands.map(({ commandId }) => this.#row(commandId, keysOf(commandId, own),
          own?.[commandId] !== undefined))}</tbody>
      </table></details>`
  }

  #row(commandId: CommandId, keys: readonly string[], isOwn: boolean): TemplateResult {
    const title = commandTitles[commandId]
    const isRecorded = this.recorded?.commandId === commandId
    return html`<tr>
      <th scope="row">${title}</th>
      <td>${isRecorded ? html`<span class="recording">${this.recorded?.keys ? keyName(this.recorded.keys) : words.press}</span>`
        : keys.length ? keys.map(one => this.#key(one)) : html`<span class="quiet">${words.none}</span>`}</td>
      <td><button class="link" aria-label=${words.changeOf(title)} aria-pressed=${isRecorded ? 'true' : 'false'}
          @click=${() => this.#record(commandId)} @keydown=${this.#pressed} @blur=${this.#stop}>${words.change}</button>
        ${keys.length ? html`<button class="link" aria-label=${words.removeOf(title)}
          @click=${() => this.#set(commandId, [])}>${words.remove}</button>` : nothing}
        ${isOwn ? html`<button class="link" aria-label=${words.resetOf(title)}
          @click=${() => this.#set(commandId, undefined)}>${words.reset}</button>` : nothing}</td>
    </tr>`
  }

  #key(keys: string): TemplateResult {
    const isOff = !this.hasSingleKeys && isSingleKey(keys)
    return html`<kbd>${keyName(keys)}</kbd> ${isOff ? html`<span class="quiet">${words.off}</span> ` : nothing}`
  }

  #told({ commandId, keys, other }: NonNullable<PrOwnKeys['conflict']>): TemplateResult {
    return html`<p class="conflict"><span>${words.conflict(keyName(keys), commandTitles[other])}</span>
      <button class="link" @click=${() => this.#take(commandId, keys, other)}>${words.take(commandTitles[commandId])}</button>
      <button class="link" @click=${() => { this.conflict = undefined }}>${words.leave}</button></p>`
  }

  #record(commandId: CommandId): void {
    this.conflict = undefined
    this.recorded = { commandId, keys: '' }
  }

  readonly #stop = (): void => {
    clearTimeout(this.#timer)
    this.recorded = undefined
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { recorded } = this
    // Tab leaves, as everywhere; what only modifies is no key yet.
    if (!recorded || event.key === 'Tab' || modifiers.has(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' && recorded.commandId !== 'close') return this.#stop()
    const keys = `${recorded.keys} ${keysOfPress(event)}`.trim()
    this.recorded = { ...recorded, keys }
    clearTimeout(this.#timer)
    if (keys.includes(' ')) this.#take(recorded.commandId, keys)
    else this.#timer = setTimeout(() => this.#take(recorded.commandId, keys), secondKeyWithin)
  }

  #take(commandId: CommandId, keys: string, from?: CommandId): void {
    this.recorded = undefined
    const own = this.layout.value.keys
    const other = conflictOf(keys, commandId, own)
    if (other && other !== from) {
      this.conflict = { commandId, keys, other }
      return
    }
    this.conflict = undefined
    const freed = other ? withKeys(own, other, keysOf(other, own).filter(taken => !meetKeys(taken, keys))) : own
    this.#keep(commandId, withKeys(freed, commandId, [keys]))
  }

  #set(commandId: CommandId, keys: readonly string[] | undefined): void {
    this.conflict = undefined
    this.#keep(commandId, withKeys(this.layout.value.keys, commandId, keys))
  }

  #keep(commandId: CommandId, keys: Layout['value']['keys']): void {
    const before = this.layout.value.keys
    this.layout.change({ keys })
    this.toasts.show(() => words.changed(commandTitles[commandId]), {
      label: () => shell.undo, run: () => this.layout.change({ keys: before })
    })
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-own-keys': PrOwnKeys }
}
