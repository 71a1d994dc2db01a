import type { Proof } from './page-heads.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'

export interface RenderOptions {
  /** `@font-face` rules with data addresses, from `fontFacesFor`. */
  readonly fontCss: string
  /** `paper` has no rules for the screen; `preview` shows its pages there; `standalone` can be read and printed; `mail` is for
   *  the body of a message. */
  readonly target: 'paper' | 'preview' | 'standalone' | 'mail'
  /** Without it the contents have links only, on paper with digits to fill numbers in, and the preview no head of sections. */
  readonly proof?: Proof
}

/** What the parts of the document share. */
export interface RenderContext {
  readonly digest: PrintedDigest
  /** For the contents, by link target; `to-fill` where they are written into the print. */
  readonly pageNumbers: Readonly<Record<string, number>> | 'to-fill'
}
