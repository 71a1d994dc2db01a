import { segmenterOf } from './compare-words.ts'
import { diffSequences } from './diff-sequences.ts'

/** A part of a text, by its characters. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** Sentences that stand in both texts, elsewhere. */
export interface Move {
  readonly from: TextSpan
  readonly to: TextSpan
}

/** Letters of a sentence that is worth following: “He declined.” may stand anywhere. Han letters count threefold. */
const leastLetters = 24
/** Milliseconds. */
const patience = 200
/** Beyond so many characters parting the sentences takes too long. */
const longest = 300_000

type Sentence = TextSpan & { readonly words: string }

/** A sentence that went from one place to another, by its number among the sentences. */
interface Step {
  readonly from: number
  readonly to: number
}

/** Finds sentences, and paragraphs of them, that changed their place from one text to the other, in the order of the first.
 *  Moves do not overlap on either side. */
export function findMoves(before: string, after: string, language: string | undefined): readonly Move[] {
  if (before.length + after.length > longest) return []
  const segmenter = segmenterOf(language, 'sentence')
  const [earlier, later] = [sentencesOf(before, segmenter), sentencesOf(after, segmenter)]
  return together(findSteps(earlier, later)).flatMap(([first, last]) => {
    const [from, fromEnd, to, toEnd] = [earlier[first.from], earlier[last.from], later[first.to], later[last.to]]
    return from && fromEnd && to && toEnd
      ? [{ from: { start: from.start, end: fromEnd.end }, to: { start: to.start, end: toEnd.end } }] : []
  })
}

function findSteps(earlier: readonly Sentence[], later: readonly Sentence[]): readonly Step[] {
  const gone: number[] = []
  const come = new Map<string, number[]>()
  let [from, to] = [0, 0]
  for (const { kind, count } of diffSequences(wordsOf(earlier), wordsOf(later), patience) ?? []) {
    for (let at = 0; at < count; at += 1) {
      if (kind === 'removed') gone.push(from + at)
      if (kind === 'added') note(come, later[to + at]?.words ?? '', to + at)
    }
    if (kind !== 'added') from += count
    if (kind !== 'removed') to += count
  }
  return gone.flatMap(index => {
    const words = earlier[index]?.words ?? ''
    const place = isLong(words) ? come.get(words)?.shift() : undefined
    return place === undefined ? [] : [{ from: index, to: place }]
  })
}

function note(places: Map<string, number[]>, words: string, place: number): void {
  places.set(words, [...places.get(words) ?? [], place])
}

/** First and last step of each row of sentences that went together. */
function together(steps: readonly Step[]): readonly (readonly [Step, Step])[] {
  const rows: [Step, Step][] = []
  for (const step of steps) {
    const row = rows.at(-1)
    if (row?.[1].from === step.from - 1 && row[1].to === step.to - 1) row[1] = step
    else rows.push([step, step])
  }
  return rows
}

function sentencesOf(text: string, segmenter: Intl.Segmenter): readonly Sentence[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) =>
    ({ start: index, end: index + segment.length, words: segment.replace(/\s+/gu, ' ').trim() }))
}

function wordsOf(sentences: readonly Sentence[]): readonly string[] {
  return sentences.map(({ words }) => words)
}

function isLong(words: string): boolean {
  const han = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return words.length + 2 * han >= leastLetters
}
