import { Failure } from '../../../../shared/failure.ts'
import { readCursor } from '../base/cursor.ts'

/** Where a page of results begins: inside the ranked set, which is pinned by its newest key so that later articles do not
 *  disturb it, or after a key in the order of time. */
export type SearchCursor =
  | { readonly kind: 'ranked'; readonly newest: number; readonly offset: number }
  | { readonly kind: 'before'; readonly articleKey: number }

/** Throws `Failure` `invalid-arguments` for what is no cursor of ours. */
export function readSearchCursor(cursor: string | undefined): SearchCursor | undefined {
  if (cursor === undefined) return undefined
  const [newest, offset, ...rest] = cursor.split('+')
  if (offset === undefined) return { kind: 'before', articleKey: readCursor(newest) }
  if (rest.length > 0 || !/^\d{1,6}$/.test(offset)) throw new Failure('invalid-arguments', { argument: 'cursor' })
  return { kind: 'ranked', newest: readCursor(newest), offset: Number(offset) }
}

export function writeSearchCursor(cursor: SearchCursor): string {
  return cursor.kind === 'before' ? String(cursor.articleKey) : `${cursor.newest}+${cursor.offset}`
}
