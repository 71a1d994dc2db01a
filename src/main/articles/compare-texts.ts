import { diffLines, diffWords, type ChangeObject } from 'diff'
import type { TextRun } from '../../shared/article.ts'

export interface ComparedTexts {
  readonly before: string
  readonly after: string
  /** BCP 47: how the words are parted. */
  readonly language?: string
}

/** Milliseconds for each way of comparing: two unlike texts of a megabyte would take minutes. */
const patience = 400
/** Beyond so many characters already finding the words takes too long. */
const longestForWords = 300_000

/** What became of a text, word by word; paragraph by paragraph, or as a whole, where that would take too long. */
export function compareTexts({ before, after, language }: ComparedTexts): readonly TextRun[] {
  if (before === after) return runsOf([{ value: before, added: false, removed: false }])
  const isShort = before.length + after.length <= longestForWords
  const changes = (isShort ? diffWords(before, after, { intlSegmenter: segmenterOf(language), timeout: patience }) : undefined)
    ?? diffLines(before, after, { timeout: patience })
    ?? [{ value: before, added: false, removed: true }, { value: after, added: true, removed: false }]
  return runsOf(changes)
}

function runsOf(changes: readonly Pick<ChangeObject<string>, 'value' | 'added' | 'removed'>[]): readonly TextRun[] {
  return changes.filter(({ value }) => value !== '').map(({ value, added, removed }) =>
    ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}

function segmenterOf(language: string | undefined): Intl.Segmenter {
  const tag = language === undefined ? [] : Intl.Segmenter.supportedLocalesOf(language)
  return new Intl.Segmenter(tag, { granularity: 'word' })
}
