import { createHash } from 'node:crypto'

/** Where the seal stands while it is computed. */
export const openSeal = `sha256:${'0'.repeat(64)}`
const sealPlace = /(?<=<meta name="press-review-seal" content=")sha256:[0-9a-f]{64}(?=">)/

/** The document with its seal in the place of the open one: SHA-256 of all of its text as UTF-8, the place itself zeros. */
export function seal(unsealed: string): string {
  return unsealed.replace(sealPlace, () => sealOf(unsealed))
}

/** The seal that a document names, and whether it is the true one; `undefined` when it names none. */
export function readSeal(document: string): { readonly seal: string; readonly isTrue: boolean } | undefined {
  const named = sealPlace.exec(document)?.[0]
  return named === undefined ? undefined : { seal: named.slice('sha256:'.length), isTrue: sealOf(document) === named }
}

function sealOf(document: string): string {
  return `sha256:${createHash('sha256').update(document.replace(sealPlace, openSeal)).digest('hex')}`
}
