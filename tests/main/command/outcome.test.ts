import { expect, test } from 'vitest'
import { failedOutcome, sayOutcome } from '../../../src/main/command/outcome.ts'
import type { Outcome } from '../../../src/main/command/app-command.ts'
import { Failure } from '../../../src/shared/failure.ts'

function voicesOf(outcome: Outcome, isJson: boolean) {
  const [said, complained]: [string[], string[]] = [[], []]
  sayOutcome(outcome, isJson, { say: line => said.push(line), show() {}, complain: line => complained.push(line) })
  return { said, complained }
}

const failed = failedOutcome(new Failure('not-found', { what: 'The edition “night”', known: 'morning' }))

test('why nothing was done gets into no file that the answer is written to', () => {
  expect(voicesOf(failed, false)).toEqual({ said: [], complained: ['The edition “night” is not there. There are: morning.'] })
  expect(voicesOf({ lines: ['<opml/>'], facts: {} }, false)).toEqual({ said: ['<opml/>'], complained: [] })
})

test('a script is told in JSON where it reads, whatever came of it', () => {
  const { said, complained } = voicesOf(failed, true)
  expect([JSON.parse(said.join('')), complained]).toEqual([failed.facts, []])
})
