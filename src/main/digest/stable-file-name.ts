import type { Digest } from '../../shared/digest.ts'

/** `2017-06-20_press-review_no171.pdf`: the same for every export of one digest, and safe on every file system. */
export function stableFileName(digest: Pick<Digest, 'day' | 'number'>, extension: string): string {
  return `${digest.day}_press-review_no${digest.number}.${extension}`
}
