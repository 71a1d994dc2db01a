import { failureSentence, missingNames } from '../../shared/failure-sentence.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import type { Outcome } from './app-command.ts'
import type { Voice } from './voice.ts'

/** Says what came of a command: lines for a person, one JSON object for a script. */
export function sayOutcome({ lines, facts, isFailed }: Outcome, isJson: boolean, voice: Voice): void {
  if (isJson) voice.say(JSON.stringify(facts, null, 2))
  else for (const line of lines) voice[isFailed ? 'complain' : 'say'](line)
}

export function failedOutcome(error: unknown): Outcome {
  const failure = toFailure(error)
  const sentence = failure.code === 'internal' ? String(error instanceof Error ? error.stack : error) : sentenceOf(failure)
  return { lines: [sentence], facts: { error: { code: failure.code, sentence } }, isFailed: true }
}

/** In the window something may have gone since it was shown, and the page is to be refreshed; here it was named. */
function sentenceOf(failure: Failure): string {
  if (failure.code !== 'not-found') return failureSentence(failure)
  const { what = '', known } = failure.details
  return [`${missingNames[what] ?? (what || 'This')} is not there.`, ...known ? [`There are: ${known}.`] : []].join(' ')
}
