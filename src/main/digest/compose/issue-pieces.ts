import { isArticleBlock, type Digest, type DigestBlock } from '../../../shared/digest.ts'
import { plainTextOf } from '../../../shared/rich-text.ts'
import type { IssuePiece } from '../../ports.ts'

/** What of a press review is searched: first what stands over its pieces, then the pieces. */
export function issuePieces(digest: Digest): readonly IssuePiece[] {
  const { headline, deck, number, day, planName, compiler = '', corrections = [], language, blocks } = digest
  const text = [deck, `${planName} ${number} ${day}`, compiler, ...corrections.map(({ note }) => note)]
  return [{ headline, text: lines(text), language }, ...blocks.map(pieceOf)]
}

function pieceOf(block: DigestBlock): IssuePiece {
  const { headline, sectionTitle, note = '', tags = [], language } = block
  const summary = plainTextOf(block.summary)
  const own = { headline, ...(language && { language }) }
  const rest = [note, ...tags, sectionTitle]
  if (!isArticleBlock(block)) return { ...own, text: lines([summary, ...rest]) }
  const { outletName, byline, dateline = '', angle = '', wholeText = '', originalHeadline = '', quotes = [], alsoCoveredIn } = block
  const quoted = quotes.map(({ text, speaker }) => [text, speaker].filter(Boolean).join(' – '))
  const others = alsoCoveredIn.map(other => other.headline)
  return {
    ...own, outletName, alsoIn: alsoCoveredIn.map(other => other.outletName), ...(byline && { byline }),
    text: lines([angle, summary, wholeText, ...quoted, originalHeadline, dateline, ...rest, ...others])
  }
}

function lines(texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n')
}
