import { expect, test } from 'vitest'
import { splitMarks } from '../../../../src/renderer/components/base/snippet.ts'

test('marks what stands between the two signs', () => {
  expect(splitMarks('the \u0001strait\u0002 and the \u0001toll\u0002')).toEqual([
    { words: 'the ', isMarked: false }, { words: 'strait', isMarked: true },
    { words: ' and the ', isMarked: false }, { words: 'toll', isMarked: true }
  ])
})

test('leaves text without signs as it is', () => {
  expect(splitMarks('plain')).toEqual([{ words: 'plain', isMarked: false }])
  expect(splitMarks('')).toEqual([])
})
