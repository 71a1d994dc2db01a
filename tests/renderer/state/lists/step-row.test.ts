import { expect, test } from 'vitest'
import { neighboursOf, stepRow } from '../../../../src/renderer/state/lists/step-row.ts'

const rows = ['a', 'b', 'c'].map(articleId => ({ articleId }))

test('the rows beside one are the next and the one before; fewer at the ends, none of a row that is not there', () => {
  expect([0, 1, 2, -1].map(at => neighboursOf(rows, at))).toEqual([['b'], ['c', 'a'], ['b'], []])
})

test('a step goes to the next wanted row, stays at the ends, and begins at the first', () => {
  const step = (from: number, by: 1 | -1): number => stepRow(rows, from, by, row => row.articleId !== 'b')
  expect([step(0, 1), step(2, -1), step(2, 1), step(0, -1), step(-1, 1)]).toEqual([2, 0, 2, 0, 0])
})

test('where none is wanted a step stays', () => {
  expect([1, -1].map(from => stepRow(rows, from, 1, () => false))).toEqual([1, -1])
})
