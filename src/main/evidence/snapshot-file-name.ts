import { articleFileStem } from '../digest/index.ts'
import type { WindowArticle } from '../ports.ts'

/** `2026-11-22_quay-gazette_bridge-closes_3f9a0c1b.html`: the same for every snapshot of one text, and safe on every file
 *  system. */
export function snapshotFileName(
  { revisionHash, ...article }: Pick<WindowArticle, 'firstSeenAt' | 'outletName' | 'headline' | 'revisionHash'>
): string {
  return `${articleFileStem(article)}_${revisionHash.slice(0, 8)}.html`
}
