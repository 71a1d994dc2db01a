import { expect, test } from 'vitest'
import { neighboursOf, stepRow } from '../../../src/renderer/state/step-row.ts'
import { rowOf } from '../fixture/articles.ts'

const rows = ['a', 'b', 'c'].map(articleId => ({ ...rowOf('tolls'), articleId }))

test('the rows beside one are the next and the one before; fewer at the ends, none of a row that is not there', () => {
  expect(['a', 'b', 'c', 'x'].map(articleId => neighboursOf(rows, articleId))).toEqual([['b'], ['c', 'a'], ['b'], []])
})

test('a step goes to the next wanted row, stays at the ends, and begins at the first', () => {
  const id = (from: string | undefined, by: 1 | -1): string | undefined => stepRow(rows, from, by, row => row.articleId !== 'b')?.articleId
  expect([id('a', 1), id('c', -1), id('c', 1), id('a', -1), id(undefined, 1)]).toEqual(['c', 'a', 'c', 'a', 'a'])
})
