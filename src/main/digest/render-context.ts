import type { Digest } from '../../shared/digest.ts'
import type { DigestStrings } from './strings.ts'

export interface RenderOptions {
  /** `@font-face` rules with data addresses, from `fontFacesFor`. */
  readonly fontCss: string
  /** `screen` has no rules for paper, `paper` none for the screen; `standalone` can be read and printed. */
  readonly target: 'paper' | 'screen' | 'standalone'
  /** Page of each anchor, from a first print; without it the contents have links only. */
  readonly pageNumbers?: Readonly<Record<string, number>>
}

/** What the parts of the document share. */
export interface RenderContext {
  readonly digest: Digest
  readonly strings: DigestStrings
  /** Direction of the document's own sentences. */
  readonly direction: 'ltr' | 'rtl'
  readonly pageNumbers: Readonly<Record<string, number>>
}
