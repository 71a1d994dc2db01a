import { html, type TemplateResult } from 'lit'
import type { ExportProgress } from '../../../shared/export-progress.ts'

/** What is made and how far it is, in words and as a bar whose label they are. */
export function progressLine(sentence: string, progress: ExportProgress | undefined): TemplateResult {
  return html`<label class="progress-line facts"><span role="status">${sentence}</span>
    <progress max=${progress?.total ?? 1} .value=${progress?.done ?? 0}></progress></label>`
}
