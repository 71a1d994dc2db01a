import type { TextRun } from '../../shared/article.ts'
import { diffSequences } from './diff-sequences.ts'
import { joinRuns } from './join-runs.ts'

/** Milliseconds for each way of comparing: two unlike texts of a megabyte would take minutes. */
const patience = 400
/** Beyond so many characters already finding the words takes too long. */
const longestForWords = 300_000

/** A word or a mark, and the space behind it, which is no reason to call it another. */
interface Token {
  readonly word: string
  readonly space: string
}

/** What became of a text, word by word; paragraph by paragraph, or as a whole, where that would take too long. Runs without
 *  `added` are `before` to the letter, those without `removed` are `after`. */
export function compareWords(before: string, after: string, language: string | undefined): readonly TextRun[] {
  if (before === after) return joinRuns([{ kind: 'same', text: before }])
  const isShort = before.length + after.length <= longestForWords
  return joinRuns((isShort ? wordRuns(before, after, language) : undefined) ?? lineRuns(before, after)
    ?? [{ kind: 'removed', text: before }, { kind: 'added', text: after }])
}

function wordRuns(before: string, after: string, language: string | undefined): readonly TextRun[] | undefined {
  const segmenter = segmenterOf(language, 'word')
  const runs = runsOf(tokensOf(before, segmenter), tokensOf(after, segmenter))
  return runs && withSharedSpaces(joinRuns(runs))
}

function lineRuns(before: string, after: string): readonly TextRun[] | undefined {
  return runsOf(linesOf(before), linesOf(after))
}

function runsOf(before: readonly Token[], after: readonly Token[]): readonly TextRun[] | undefined {
  let [fromBefore, fromAfter] = [0, 0]
  const words = (tokens: readonly Token[]): readonly string[] => tokens.map(({ word }) => word)
  return diffSequences(words(before), words(after), patience)?.flatMap(({ kind, count }): readonly TextRun[] => {
    const gone = kind === 'added' ? [] : before.slice(fromBefore, fromBefore += count)
    const come = kind === 'removed' ? [] : after.slice(fromAfter, fromAfter += count)
    if (kind === 'same') return gone.flatMap((token, index) => sharedRuns(token, come[index]?.space ?? ''))
    return [{ kind, text: [...gone, ...come].map(({ word, space }) => word + space).join('') }]
  })
}

function sharedRuns({ word, space }: Token, spaceAfter: string): readonly TextRun[] {
  if (space === spaceAfter) return [{ kind: 'same', text: word + space }]
  return [{ kind: 'same', text: word }, { kind: 'removed', text: space }, { kind: 'added', text: spaceAfter }]
}

/** The space that ends both what was removed and what was added in its place stayed. */
function withSharedSpaces(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.flatMap((run, index) => {
    const [before, next] = [runs[index - 1], runs[index + 1]]
    if (run.kind === 'removed' && next?.kind === 'added') return [{ ...run, text: withoutEnd(run.text, sharedEnd(run, next)) }]
    if (run.kind !== 'added' || before?.kind !== 'removed') return [run]
    const space = sharedEnd(before, run)
    return [{ ...run, text: withoutEnd(run.text, space) }, { kind: 'same', text: space }]
  })
}

function withoutEnd(text: string, end: string): string {
  return text.slice(0, text.length - end.length)
}

function sharedEnd({ text: one }: TextRun, { text: other }: TextRun): string {
  const [space = ''] = /\s*$/u.exec(one) ?? []
  let start = 0
  while (!other.endsWith(space.slice(start))) start += 1
  return space.slice(start)
}

function tokensOf(text: string, segmenter: Intl.Segmenter): readonly Token[] {
  const tokens: Token[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = tokens.at(-1)
    if (segment.trim() !== '' || last === undefined) tokens.push({ word: segment, space: '' })
    else tokens[tokens.length - 1] = { word: last.word, space: last.space + segment }
  }
  return tokens
}

function linesOf(text: string): readonly Token[] {
  return text.split(/(?<=\n)/u).map(word => ({ word, space: '' }))
}

/** Parts a text as its language does, where we know it. */
export function segmenterOf(language: string | undefined, granularity: 'word' | 'sentence'): Intl.Segmenter {
  return new Intl.Segmenter(language === undefined ? [] : Intl.Segmenter.supportedLocalesOf(language), { granularity })
}
