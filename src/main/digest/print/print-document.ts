import type { Digest } from '../../../shared/digest.ts'
import { printArticle, type ArticlePrint } from './print-article.ts'
import { printDigest } from './print-digest.ts'
import type { PrintedDigest } from './printed-digest.ts'

/** What can be exported: a press review, or one article. */
export type Printable = { readonly digest: Digest } | { readonly article: ArticlePrint }

export function printDocument(printable: Printable): PrintedDigest {
  return 'digest' in printable ? printDigest(printable.digest) : printArticle(printable.article)
}
