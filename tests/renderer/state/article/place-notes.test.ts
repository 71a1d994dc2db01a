import { expect, test } from 'vitest'
import { noteAt, placeNotes } from '../../../../src/renderer/state/article/place-notes.ts'
import type { Annotation } from '../../../../src/shared/annotation.ts'

const text = 'Eleven ships wait outside the northern approach.'
const noteOn = (annotationId: string, exact?: string): Annotation => ({
  annotationId, articleId: 'a', note: '', labels: [], revisionHash: 'r', createdAt: '', changedAt: '',
  ...(exact && { quote: { exact, prefix: '', suffix: '' } })
})
const notes = [noteOn('whole', text), noteOn('ships', 'Eleven ships'), noteOn('lost', 'the fee was never published by anyone'), noteOn('article')]

test('a quote is placed where it stands; a lost one and a note on the whole article have no place', () => {
  const placed = placeNotes(text, notes)
  expect([...placed.keys()]).toEqual(['whole', 'ships'])
  expect(placed.get('ships')).toEqual({ start: 0, end: 12, isExact: true })
})

test('of two notes on a word the inner one is meant', () => {
  const placed = placeNotes(text, notes)
  expect(noteAt(placed, notes, 8)?.annotationId).toBe('ships')
  expect(noteAt(placed, notes, 30)?.annotationId).toBe('whole')
  expect(noteAt(new Map(), notes, 8)).toBeUndefined()
})
