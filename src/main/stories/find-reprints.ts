import type { Reprint } from '../../shared/story.ts'
import { sharedPart } from './text-print.ts'
import type { WindowEntry } from './window-entry.ts'

/** Of their shingles; an outlet that puts its own first sentence before an agency's text, or cuts the end, stays above. */
const leastShared = 0.45

/** Articles of other outlets that print the text of an earlier one. `inOrder`: earliest first. */
export function findReprints(inOrder: readonly WindowEntry[]): readonly Reprint[] {
  const originals: WindowEntry[] = []
  const reprints: Reprint[] = []
  for (const entry of inOrder) {
    const { print } = entry
    if (print === undefined) continue
    const original = originals.find(one => one.print !== undefined && sharedPart(one.print, print) >= leastShared)
    if (original === undefined) originals.push(entry)
    else if (original.article.outletId !== entry.article.outletId) {
      reprints.push({ articleId: entry.article.articleId, ofId: original.article.articleId })
    }
  }
  return reprints
}
