import { html, type TemplateResult } from 'lit'
import { headlineParts } from '../state/headline-parts.ts'

/** A headline's words; `type` of the shared styles keeps what is whole on one line. */
export function headlineWords(headline: string): string | readonly (string | TemplateResult)[] {
  if (!/[-\u2010]/.test(headline)) return headline
  return headlineParts(headline).map(({ text, isWhole }) => isWhole ? html`<span class="unbroken">${text}</span>` : text)
}
