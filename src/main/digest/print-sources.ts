import type { AlsoCoveredIn, ArticleBlock } from '../../shared/digest.ts'
import { outlineOf } from './digest-outline.ts'
import { webAddress } from './html.ts'
import type { PrintContext } from './print-context.ts'
import type { PrintedSource, SourceLine } from './printed-digest.ts'
import type { DigestStrings } from './strings.ts'

/** Every source with its address in full, because paper cannot be clicked; under the number of its piece. */
export function printSources({ digest, strings }: PrintContext): readonly PrintedSource[] {
  return outlineOf(digest).flatMap(({ blocks }) => blocks).flatMap(({ number, block }) =>
    block.kind === 'text' ? [] : [printSource(strings, number, block)])
}

export function printSource(strings: DigestStrings, number: number, block: ArticleBlock): PrintedSource {
  return { number, lines: [block, ...block.alsoCoveredIn].map(source => printLine(strings, source)) }
}

function printLine(strings: DigestStrings, { outletName, headline, language, url }: ArticleBlock | AlsoCoveredIn): SourceLine {
  const address = webAddress(url)
  return {
    outletName, headline, otherwise: strings.noLink, ...(language !== undefined && { language }),
    ...(address && { href: address.href })
  }
}
