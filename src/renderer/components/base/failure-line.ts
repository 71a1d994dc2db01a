import { html, nothing, type TemplateResult } from 'lit'
import { failureSentence } from '../../strings/failure-sentence.ts'
import type { Failure } from '../../../shared/failure.ts'
import { shell } from '../../strings/index.ts'

/** What went wrong and what to do, where it happened; nothing without a failure. Needs `failureStyles`. */
export function failureLine(
  failure: Failure | undefined, retry?: () => void, label: string = shell.tryAgain
): TemplateResult | typeof nothing {
  if (!failure) return nothing
  return html`<p class="failure" role="alert">
    <span>${failureSentence(failure)}</span>
    ${retry ? html`<button class="link" @click=${retry}>${label}</button>` : nothing}
  </p>`
}
