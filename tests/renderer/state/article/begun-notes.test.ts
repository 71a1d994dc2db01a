import { expect, test } from 'vitest'
import { createBegunNotes, isSameNote } from '../../../../src/renderer/state/article/begun-notes.ts'

function createStorage(initial?: string) {
  let kept = initial
  return { getItem: () => kept ?? null, setItem: (_key: string, value: string) => void (kept = value) }
}

const draft = { articleId: 'tolls', note: 'Call Holt', labels: ['Strait'] }
const quote = { exact: 'from the invoice', prefix: 'of it ', suffix: ',”' }

test('a note that was begun is there after a restart, until it is forgotten', () => {
  const storage = createStorage()
  createBegunNotes(storage).keep(draft)
  const again = createBegunNotes(storage)
  expect(again.of('tolls')).toEqual(draft)
  expect(again.of('lake')).toBeUndefined()
  again.forget('tolls')
  expect(createBegunNotes(storage).of('tolls')).toBeUndefined()
})

test.each(['{', '[["tolls",7]]', '[["tolls",{"articleId":"tolls"}]]', '[["tolls",null]]'])(
  'what something else wrote there (%s) does no harm', kept => {
    expect(createBegunNotes(createStorage(kept)).of('tolls')).toBeUndefined()
  })

test('two are the same note where they are about the same passage, or change the same one', () => {
  expect(isSameNote(draft, { ...draft, note: 'Call her' })).toBe(true)
  expect(isSameNote(draft, { ...draft, quote })).toBe(false)
  expect(isSameNote({ ...draft, quote }, { ...draft, quote: { ...quote, prefix: 'of this ' } })).toBe(true)
  expect(isSameNote(draft, { ...draft, annotationId: 'note-1' })).toBe(false)
  expect(isSameNote(draft, { ...draft, articleId: 'lake' })).toBe(false)
})
