import type { Digest } from '../../../shared/digest.ts'
import type { Direction } from './printed-digest.ts'
import type { DigestStrings } from '../strings.ts'

/** What the pieces of a document share. */
export interface PieceContext {
  readonly strings: DigestStrings
  /** IANA zone of times without an offset of their own. */
  readonly zone: string
  /** Calendar day that times need not name. */
  readonly day: string
}

/** What the parts of a press review share. */
export type PrintContext = PieceContext & {
  readonly digest: Digest
  readonly direction: Direction
}
