import { basename } from 'node:path'
import { Failure } from '../../../shared/failure.ts'
import type { DocumentOnDisk } from './read-document.ts'
import type { Rescue } from './rescue.ts'

export interface TakenDocument<T> {
  readonly value: T
  /** What stands on disk; `undefined` when the document has yet to be written there. */
  readonly text: string | undefined
}

/** Throws `Failure` `document-newer` when a later version of the program wrote any of them. */
export function refuseNewer(found: readonly DocumentOnDisk<unknown>[]): void {
  const newer = found.find(({ current, previous }) => current.kind === 'newer' || previous.kind === 'newer')
  if (newer !== undefined) throw new Failure('document-newer', { file: basename(newer.path) })
}

/** The document, else the version before it; `undefined` when there is neither. Damaged files are set aside. */
export async function takeDocument<T>(found: DocumentOnDisk<T>, rescue: Rescue): Promise<TakenDocument<T> | undefined> {
  const { current, previous } = found
  if (current.kind === 'whole') return current
  await rescue.setAside(found)
  return previous.kind === 'whole' ? { value: previous.value, text: undefined } : undefined
}
