import type { Span } from './find-words.ts'

/** `Mr. `, `St. `, `U.S. `, `J. `: the segmenter ends a sentence behind them. */
const abbreviated = /(?:^|\s)(?:\p{Lu}\p{Ll}{0,2}|(?:\p{Lu}\.)+\p{Lu}?)\.\s*$/u

/** Sentences in the order of the text, without the space around them; none goes over the end of a block (`\n`). */
export function splitSentences(text: string, language: string | undefined): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const spans: Span[] = []
  let blockStart = 0
  for (const block of text.split('\n')) {
    spans.push(...sentencesOf(block, segmenter).map(({ start, end }) => ({ start: blockStart + start, end: blockStart + end })))
    blockStart += block.length + 1
  }
  return spans
}

function sentencesOf(block: string, segmenter: Intl.Segmenter): readonly Span[] {
  const spans: Span[] = []
  let isOpen = false
  for (const { segment, index } of segmenter.segment(block)) {
    const last = spans.at(-1)
    const end = index + segment.trimEnd().length
    if (isOpen && last) spans[spans.length - 1] = { start: last.start, end }
    else if (/[\p{L}\p{N}]/u.test(segment)) spans.push({ start: index + segment.length - segment.trimStart().length, end })
    isOpen = abbreviated.test(segment)
  }
  return spans
}
