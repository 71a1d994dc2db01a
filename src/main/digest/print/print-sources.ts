import type { AlsoCoveredIn, ArticleBlock } from '../../../shared/digest.ts'
import { outlineOf } from '../compose/digest-outline.ts'
import { formatShortDay } from '../base/format-facts.ts'
import type { PrintContext } from './print-context.ts'
import type { PrintedSource, SourceLine } from './printed-digest.ts'
import type { DigestStrings } from '../strings.ts'
import { webAddress } from '../base/web-address.ts'

/** Every source with its address in full, because paper cannot be clicked; under the number of its piece. */
export function printSources({ digest, strings }: PrintContext): readonly PrintedSource[] {
  return outlineOf(digest).flatMap(({ blocks }) => blocks).flatMap(({ number, block }) =>
    block.kind === 'text' ? [] : [printSource(strings, number, block)])
}

export function printSource(strings: DigestStrings, number: number, block: ArticleBlock): PrintedSource {
  return { number, lines: [
    printLine(block, whereElse(strings, block)), ...block.alsoCoveredIn.map(source => printLine(source, strings.noLink))
  ] }
}

/** What stands for an address: paper has a day and a page. */
function whereElse(strings: DigestStrings, { printedOn, printPage }: ArticleBlock): string {
  return printedOn === undefined ? strings.noLink : strings.inPrint(formatShortDay(printedOn, strings.language), printPage)
}

function printLine({ outletName, headline, language, url }: ArticleBlock | AlsoCoveredIn, otherwise: string): SourceLine {
  const address = webAddress(url)
  return {
    outletName, headline, otherwise, ...(language !== undefined && { language }),
    ...(address && { href: address.href })
  }
}
