import { html, type TemplateResult } from 'lit'
import { headlineParts } from '../../state/article/headline-parts.ts'
import { holdMarks } from '../../state/article/hold-marks.ts'

/** A headline's words; `type` of the shared styles keeps what is whole on one line. */
export function headlineWords(headline: string): string | readonly (string | TemplateResult)[] {
  const held = holdMarks(headline)
  if (!/[-\u2010]/.test(held)) return held
  return headlineParts(held).map(({ text, isWhole }) => isWhole ? html`<span class="unbroken">${text}</span>` : text)
}
