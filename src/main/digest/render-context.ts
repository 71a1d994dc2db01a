import type { PrintedDigest } from './printed-digest.ts'

export interface RenderOptions {
  /** `@font-face` rules with data addresses, from `fontFacesFor`. */
  readonly fontCss: string
  /** `screen` has no rules for paper, `paper` none for the screen; `standalone` can be read and printed; `mail` is for the body
   *  of a message. */
  readonly target: 'paper' | 'screen' | 'standalone' | 'mail'
  /** Page of each anchor, from a first print; without it the contents have links only. */
  readonly pageNumbers?: Readonly<Record<string, number>>
}

/** What the parts of the document share. */
export interface RenderContext {
  readonly digest: PrintedDigest
  readonly pageNumbers: Readonly<Record<string, number>>
}
