import type { Digest, DigestRow } from '../../shared/digest.ts'
import type { Library } from '../../shared/library.ts'
import type { Settings } from '../../shared/settings.ts'

/** The documents a person owns, as plain JSON. Writes are durable and come one after another. */
export interface Documents {
  library(): Library
  changeLibrary(change: (library: Library) => Library): Promise<Library>
  settings(): Settings
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>
  listDigests(): readonly DigestRow[]
  findDigest(digestId: string): Promise<Digest | undefined>
  /** Refuses with `conflict` when the stored version is not `basedOn` (undefined: must not exist yet). */
  saveDigest(digest: Digest, basedOn: number | undefined): Promise<void>
  removeDigest(digestId: string): Promise<void>
  /** As it was when it was removed last; undefined where it never was. Refuses with `conflict` when there is one again. */
  takeBackDigest(digestId: string): Promise<Digest | undefined>
  /** What had to be rescued while opening. */
  readonly rescued: readonly { readonly document: string; readonly keptAs: string }[]
  close(): Promise<void>
}
