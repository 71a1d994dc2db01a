import { html, nothing, type TemplateResult } from 'lit'
import type { DigestRow } from '../../../shared/digest.ts'
import { reader as words } from '../../strings/index.ts'
import { keyName } from '../../strings/key-name.ts'

interface Addition {
  /** Where it would go; absent: today's press review, still to be composed. */
  readonly draft: DigestRow | undefined
  readonly isAdded: boolean
  /** The key that does the same; absent: none does. */
  readonly keys: string | undefined
}

/** Takes an article or a story into the press review. */
export function addButton({ draft, isAdded, keys }: Addition, add: () => void): TemplateResult {
  if (draft && isAdded) return html`<button class="button small" aria-disabled="true">${words.addedTo(draft.number)}</button>`
  return html`<button class="button small" @click=${add}>
    ${draft ? words.addTo(draft.number) : words.addToToday}${draft && keys ? html` <kbd>${keyName(keys)}</kbd>` : nothing}</button>`
}
