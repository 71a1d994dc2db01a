import { findDateline } from '../../articles/index.ts'

/** The first sentences of a text, at most `count`. A dateline at its head (`PORT ALDER, November 23.`) looks like a sentence and
 *  says
 *  nothing of the story: it is left out. */
export function leadSentences(text: string, language: string | undefined, count: number): string {
  const words = text.trim()
  const told = words.slice(findDateline(words)?.length ?? 0)
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(told)]
  return sentences.slice(0, count).map(({ segment }) => segment).join('').trim()
}
