import type { TextRun } from '../../shared/article.ts'
import { compareWords } from './compare-words.ts'
import { findMoves, type TextSpan } from './find-moves.ts'
import { joinRuns } from './join-runs.ts'

export interface ComparedTexts {
  readonly before: string
  readonly after: string
  /** BCP 47: how the words are parted. */
  readonly language?: string
}

/** A piece to be put into a text at a place of it. */
interface Insertion {
  /** Characters of the text without any insertion that stand before it. */
  readonly at: number
  readonly run: TextRun
}

/** What became of a text: sentences that went elsewhere are found first, the rest is compared word by word. Without `added` and
 *  `moved-here` the runs are `before` to the letter, without `removed` and `moved-away` they are `after`. */
export function compareTexts({ before, after, language }: ComparedTexts): readonly TextRun[] {
  const moves = before === after ? [] : findMoves(before, after, language)
  const away = moves.map(({ from }, index) => ({ span: from, moveNumber: index + 1 }))
  const here = moves.map(({ to }, index) => ({ span: to, moveNumber: index + 1 }))
    .toSorted((one, other) => one.span.start - other.span.start)
  const rest = compareWords(cutOut(before, away.map(({ span }) => span)), cutOut(after, here.map(({ span }) => span)), language)
  if (moves.length === 0) return rest
  return joinRuns(putIn(rest, insertions(before, 'moved-away', away), insertions(after, 'moved-here', here)))
}

function cutOut(text: string, spans: readonly TextSpan[]): string {
  const starts = [0, ...spans.map(({ end }) => end)]
  return starts.map((start, index) => text.slice(start, spans[index]?.start)).join('')
}

function insertions(
  text: string, kind: 'moved-away' | 'moved-here', pieces: readonly { readonly span: TextSpan; readonly moveNumber: number }[]
): readonly Insertion[] {
  let cut = 0
  return pieces.map(({ span: { start, end }, moveNumber }) => {
    const at = start - cut
    cut += end - start
    return { at, run: { kind, text: text.slice(start, end), moveNumber } }
  })
}

/** Puts moved pieces into the runs of the rest, each at its place in the text that it belongs to. */
function putIn(runs: readonly TextRun[], away: readonly Insertion[], here: readonly Insertion[]): readonly TextRun[] {
  const whole: TextRun[] = []
  const [goes, comes] = [[...away], [...here]]
  let [inBefore, inAfter] = [0, 0]
  const insertDue = (): void => {
    while (goes[0] !== undefined && goes[0].at <= inBefore) whole.push(...goes.splice(0, 1).map(({ run }) => run))
    while (comes[0] !== undefined && comes[0].at <= inAfter) whole.push(...comes.splice(0, 1).map(({ run }) => run))
  }
  for (const { kind, text } of runs) {
    for (let at = 0; at < text.length;) {
      insertDue()
      const toGo = kind === 'added' ? Infinity : (goes[0]?.at ?? Infinity) - inBefore
      const toCome = kind === 'removed' ? Infinity : (comes[0]?.at ?? Infinity) - inAfter
      const length = Math.min(text.length - at, toGo, toCome)
      whole.push({ kind, text: text.slice(at, at + length) })
      at += length
      if (kind !== 'added') inBefore += length
      if (kind !== 'removed') inAfter += length
    }
  }
  insertDue()
  return whole
}
