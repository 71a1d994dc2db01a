import * as v from 'valibot'
import type { FileSystem } from '../../ports.ts'
import { previousPath } from './durable-write.ts'
import { explainFileError, systemCode } from './file-failure.ts'

/** How one kind of document is checked. Keys the schema does not know are kept. */
export interface DocumentKind<T> {
  /** The version this program writes; an older one would be migrated where it is read. */
  readonly schemaVersion: number
  readonly schema: v.GenericSchema<unknown, T>
}

export type ReadDocument<T> =
  | { readonly kind: 'whole'; readonly value: T; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  /** Written by a later version of the program. */
  | { readonly kind: 'newer' }

/** A document and the version before it, neither touched. */
export interface DocumentOnDisk<T> {
  readonly path: string
  readonly current: ReadDocument<T>
  /** Read only when the current one is not whole. */
  readonly previous: ReadDocument<T>
}

export async function readWithPrevious<T>(files: FileSystem, path: string, kind: DocumentKind<T>): Promise<DocumentOnDisk<T>> {
  const current = await readDocument(files, path, kind)
  const isEnough = current.kind === 'whole' || current.kind === 'newer'
  return { path, current, previous: isEnough ? { kind: 'missing' } : await readDocument(files, previousPath(path), kind) }
}

async function readDocument<T>(files: FileSystem, path: string, kind: DocumentKind<T>): Promise<ReadDocument<T>> {
  const bytes = await readIfThere(files, path)
  return bytes === undefined ? { kind: 'missing' } : parseDocument(bytes, kind)
}

async function readIfThere(files: FileSystem, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.readFile(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw explainFileError(error, path)
  }
}

/** Strict UTF-8 without a byte order mark: whatever differs was not written by this program as it stands. */
export function parseDocument<T>(bytes: Uint8Array, { schema, schemaVersion }: DocumentKind<T>): ReadDocument<T> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    if (versionOf(value) > schemaVersion) return { kind: 'newer' }
    return v.is(schema, value) ? { kind: 'whole', value: value as T, text } : { kind: 'damaged' }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return { kind: 'damaged' }
    throw error
  }
}

function versionOf(value: unknown): number {
  const isVersioned = typeof value === 'object' && value !== null && 'schemaVersion' in value
  return isVersioned && typeof value.schemaVersion === 'number' ? value.schemaVersion : 0
}

export function documentText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
