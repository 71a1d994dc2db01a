import { expect, test } from 'vitest'
import { noHistory, noteChange, redo, undo, writtenOf } from '../../../../src/renderer/state/digest/digest-history.ts'
import { draft } from '../../fixture/digests.ts'

const written = (headline: string) => writtenOf({ ...draft, headline })

test('takes letters that come fast one after the other for one step, and a pause or another field for the end of it', () => {
  const typed = [
    ['a', 'headline', 0], ['b', 'headline', 500], ['c', 'headline', 1400], ['d', 'headline', 2500], ['e', 'deck', 2600]
  ] as const
  const history = typed.reduce((before, [headline, what, at]) => noteChange(before, written(headline), what, at), noHistory)
  expect(history.past.map(({ headline }) => headline)).toEqual(['a', 'd', 'e'])
})

test('forgets what was undone when something else is written', () => {
  const one = undo(noteChange(noHistory, written('one'), 'headline', 0), written('two'))!
  expect(redo(one.history, one.written)?.written.headline).toBe('two')
  expect(redo(noteChange(one.history, one.written, 'headline', 50), written('three'))).toBeUndefined()
})
