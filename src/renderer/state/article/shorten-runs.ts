import type { TextRun } from '../../../shared/article.ts'

/** Letters of what stayed the same that are shown beside a change. */
const context = 90

/** The runs with the middle of long unchanged text left out, so that the changes of a long article stand together. */
export function shortenRuns(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run, index) => run.kind === 'same'
    ? { ...run, text: shorten(run.text, index > 0, index < runs.length - 1) } : run)
}

function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const head = hasBefore ? cutAfter(text) : ''
  const tail = hasAfter ? cutBefore(text) : ''
  return head.length + tail.length + 20 >= text.length ? text : `${head} … ${tail}`
}

/** Whole words from the beginning. */
function cutAfter(text: string): string {
  return text.length <= context ? text : text.slice(0, context).replace(/\S*$/u, '')
}

/** Whole words from the end. */
function cutBefore(text: string): string {
  return text.length <= context ? text : text.slice(-context).replace(/^\S*/u, '')
}
