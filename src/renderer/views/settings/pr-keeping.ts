import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Api } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Section } from '../../../shared/library.ts'
import type { RetentionRule } from '../../../shared/retention.ts'
import type { Settings } from '../../../shared/settings.ts'
import { failureLine } from '../../components/base/failure-line.ts'
import { attempt } from '../../state/base/attempt.ts'
import {
  createKeeping, isSameChoice, offeredRules, ruleKey, savedChoice, withSectionRule, type Keeping, type RetentionChoice
} from '../../state/settings/keeping.ts'
import { Watch } from '../../state/base/watch.ts'
import { keeping as words } from '../../strings/index.ts'
import { base, buttons, failureStyles, fields, settingsPartStyles, type } from '../../styles/shared.ts'

/** How long articles are kept, and backups. What a choice would remove is counted before it is saved; what was saved goes up as
 *  `retention-saved`. */
@customElement('pr-keeping')
export class PrKeeping extends LitElement {
  @property({ attribute: false }) api!: Api
  @property({ attribute: false }) settings!: Settings
  @property({ attribute: false }) sections: readonly Section[] = []
  @state() private chosen: RetentionChoice | undefined
  @state() private failure: Failure | undefined
  @state() private hasPictures = true
  @query('#backup') private backupPart!: HTMLElement
  #keeping: Keeping | undefined

  static override styles = [base, buttons, fields, type, failureStyles, settingsPartStyles, css`
    :host { display: block; }
    .pair { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr)); gap: 16px 24px; }
    summary { font: 600 var(--t-s)/1.3 var(--sans); min-height: 24px; }
    details .pair { margin-top: 10px; }
    .bar { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
    .done { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; overflow-wrap: anywhere; }
  `]

  constructor() {
    super()
    new Watch(this, () => [this.#state().preview, this.#state().backup])
  }

  /** Brings the part about backups into sight. */
  async showBackup(): Promise<void> {
    await this.updateComplete
    this.backupPart.scrollIntoView()
    this.backupPart.focus({ preventScroll: true })
  }

  override render(): TemplateResult {
    const saved = savedChoice(this.settings, this.sections)
    const choice = this.chosen ?? saved
    return html`
      <section><h2 class="part">${words.title}</h2>
        <div class="pair">${this.#rule(words.rule, choice.policy.rule, undefined,
          rule => rule && this.#choose(saved, { ...choice, policy: { ...choice.policy, rule } }))}</div>
        <div><label class="choice"><input type="checkbox" .checked=${choice.policy.keepsUnread}
          @change=${(event: Event) => this.#choose(saved,
            { ...choice, policy: { ...choice.policy, keepsUnread: (event.target as HTMLInputElement).checked } })}>
          ${words.keepsUnread}</label><p class="hint">${words.always}</p></div>
        <details><summary>${words.bySection}</summary><div class="pair">
          ${repeat(this.sections, ({ sectionId }) => sectionId, ({ sectionId, title }) =>
            this.#rule(title, choice.ofSection[sectionId], words.asAbove,
              rule => this.#choose(saved, withSectionRule(choice, sectionId, rule))))}
        </div></details>
        ${isSameChoice(saved, choice) ? nothing : this.#confirm(saved, choice)}
        ${failureLine(this.failure)}
      </section>
      ${this.#backup()}`
  }

  #rule(
    title: string, current: RetentionRule | undefined, none: string | undefined, choose: (rule: RetentionRule | undefined) => void
  ): TemplateResult {
    const offered = offeredRules(current)
    const take = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement
      choose(offered.find(rule => ruleKey(rule) === value))
    }
    return html`<label class="field"><span>${title}</span><select @change=${take} .value=${ruleKey(current)}>
      ${none === undefined ? nothing : html`<option value="" ?selected=${current === undefined}>${none}</option>`}
      ${offered.map(rule => html`<option value=${ruleKey(rule)} ?selected=${ruleKey(rule) === ruleKey(current)}>${
        words.rules(rule)}</option>`)}
    </select></label>`
  }

  #confirm(saved: RetentionChoice, choice: RetentionChoice): TemplateResult {
    const { value } = this.#state().preview
    return html`<div aria-live="polite">
        ${value.kind === 'counting' ? html`<p class="quiet">${words.counting}</p>` : nothing}
        ${value.kind === 'counted' ? html`<p>${words.wouldRemove(value.preview.total)}</p>` : nothing}
        ${value.kind === 'failed' ? failureLine(value.failure, () => void this.#state().count(choice)) : nothing}
      </div>
      <div class="bar">
        <button class="button go" aria-disabled=${value.kind !== 'counted'}
          @click=${() => this.#save(saved, choice)}>${words.save}</button>
        <button class="link" @click=${() => this.#choose(saved, saved)}>${words.discard}</button>
      </div>`
  }

  #backup(): TemplateResult {
    const { value } = this.#state().backup
    return html`<section id="backup" tabindex="-1"><h2 class="part">${words.backup}</h2>
      <p class="hint">${words.backupHint} ${words.restoreHint}</p>
      <label class="choice"><input type="checkbox" .checked=${this.hasPictures}
        @change=${(event: Event) => { this.hasPictures = (event.target as HTMLInputElement).checked }}>
        ${words.withPictures}</label>
      <div class="bar"><button class="button" aria-disabled=${value.kind === 'running'}
        @click=${() => void this.#state().backUp(this.hasPictures)}>${
        value.kind === 'running' ? words.backingUp : words.backUp}</button></div>
      <div aria-live="polite">${value.kind === 'done' ? html`<p class="done facts"><span>${
        words.backedUp(value.file)}</span>${value.file.href === undefined ? nothing : html`<a class="link"
          href=${value.file.href} download=${value.file.fileName}>${words.download}</a>`}</p>` : nothing}</div>
      ${value.kind === 'failed' ? failureLine(value.failure) : nothing}
    </section>`
  }

  #state(): Keeping {
    this.#keeping ??= createKeeping(this.api)
    return this.#keeping
  }

  #choose(saved: RetentionChoice, choice: RetentionChoice): void {
    this.failure = undefined
    this.chosen = isSameChoice(saved, choice) ? undefined : choice
    if (this.chosen === undefined) this.#state().forgetCount()
    else void this.#state().count(choice)
  }

  async #save(saved: RetentionChoice, choice: RetentionChoice): Promise<void> {
    this.failure = await attempt(() => this.#state().save(saved, choice))
    if (this.failure === undefined) {
      this.chosen = undefined
      this.#state().forgetCount()
    }
    this.dispatchEvent(new CustomEvent('retention-saved'))
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-keeping': PrKeeping }
}
