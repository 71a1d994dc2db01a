import type { TextRun } from '../../shared/article.ts'

/** The same runs without empty ones, and with neighbours of one kind made one. */
export function joinRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '') continue
    if (last?.kind === run.kind && last.moveNumber === run.moveNumber) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    } else joined.push(run)
  }
  return joined
}
