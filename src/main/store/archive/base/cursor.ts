import { Failure } from '../../../../shared/failure.ts'

/** A page begins after the last article of the page before it, whatever arrived meanwhile. Throws `Failure`
 *  `invalid-arguments` for what is no cursor of ours. */
export function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER
  if (!/^-?\d{1,16}$/.test(cursor)) throw new Failure('invalid-arguments', { argument: 'cursor' })
  return Number(cursor)
}

/** `keys` holds one more than the page when another page follows. */
export function writeCursor(keys: readonly number[], limit: number): { readonly nextCursor?: string } {
  const last = keys[limit - 1]
  return keys.length > limit && last !== undefined ? { nextCursor: String(last) } : {}
}
