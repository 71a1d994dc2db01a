import * as v from 'valibot'
import { Failure } from '../../../shared/failure.ts'

export const manifestFile = 'manifest.json'

/** Of the layout of a backup, not of the documents in it: those carry their own. */
export const backupVersion = 1

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const manifestSchema = v.looseObject({
  kind: v.literal('press-review-backup'),
  backupVersion: count,
  /** Of the program that wrote it. */
  programVersion: v.string(),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  reason: v.picklist(['daily', 'before-migration', 'asked']),
  /** The archive's `user_version` and how many articles it holds; absent where there was no archive yet. */
  archive: v.exactOptional(v.looseObject({ version: count, articleCount: count })),
  files: v.array(v.looseObject({ name: v.string(), byteCount: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }))
})

/** The list of what a backup holds; it is written last, so that a backup with a manifest is whole. */
export interface BackupManifest {
  readonly kind: 'press-review-backup'
  readonly backupVersion: number
  readonly programVersion: string
  /** ISO instant. */
  readonly madeAt: string
  readonly reason: BackupReason
  readonly archive?: ArchiveFacts
  readonly files: readonly BackedUpFile[]
}

/** `daily`: by the clock; `before-migration`: before a newer program changed the tables; `asked`: by a person, as one file. */
export type BackupReason = 'daily' | 'before-migration' | 'asked'

export interface ArchiveFacts {
  readonly version: number
  readonly articleCount: number
}

export interface BackedUpFile {
  readonly name: string
  readonly byteCount: number
  readonly sha256: string
}

/** Throws `Failure` (`backup-broken`, `document-newer`). */
export function readManifest(text: string, file: string): BackupManifest {
  const value = parseOrNothing(text)
  const version = v.safeParse(v.looseObject({ backupVersion: count }), value)
  if (version.success && version.output.backupVersion > backupVersion) throw new Failure('document-newer', { file })
  const manifest = v.safeParse(manifestSchema, value)
  if (!manifest.success) throw new Failure('backup-broken', { file, reason: 'its list of contents cannot be read' })
  return manifest.output
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
