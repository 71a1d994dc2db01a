import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import type { EditionPlan } from '../../../shared/library.ts'
import type { Digests } from '../../state/digest/digests.ts'
import { formatRoute } from '../../state/routing/routes.ts'
import { issues } from '../../strings/index.ts'
import { base, buttons, failureStyles } from '../../styles/shared.ts'
import { failureLine } from '../base/failure-line.ts'

/** Composes today's edition of a plan and goes there. */
@customElement('pr-compose')
export class PrCompose extends LitElement {
  @property({ attribute: false }) plans: readonly EditionPlan[] = []
  @property({ attribute: false }) digests!: Digests
  @state() private composing: string | undefined
  @state() private failure: Failure | undefined

  static override styles = [base, buttons, failureStyles, css`
    :host { display: flex; flex-wrap: wrap; gap: 8px; }
    .failure { flex-basis: 100%; }
  `]

  override render(): TemplateResult {
    const [only, ...others] = this.plans
    if (!only) return html`<p class="quiet">${issues.noPlan}</p>`
    return html`
      ${this.plans.map(plan => html`<button class="button go" aria-disabled=${this.composing !== undefined}
        @click=${() => this.#compose(plan)}>
        ${this.composing === plan.planId ? issues.composing : others.length ? issues.composePlan(plan.name) : issues.compose}
      </button>`)}
      ${failureLine(this.failure)}`
  }

  async #compose({ planId }: EditionPlan): Promise<void> {
    this.composing = planId
    this.failure = undefined
    try {
      const { digestId } = await this.digests.compose(planId)
      location.hash = formatRoute({ kind: 'issue', digestId })
    } catch (error) {
      this.failure = toFailure(error)
    }
    this.composing = undefined
  }
}

declare global {
  interface HTMLElementTagNameMap { 'pr-compose': PrCompose }
}
