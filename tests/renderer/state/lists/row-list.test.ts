import { expect, test } from 'vitest'
import type { ArticleRow } from '../../../../src/shared/article.ts'
import type { RowChange } from '../../../../src/renderer/state/lists/read-marks.ts'
import { createRowLists, type RowList } from '../../../../src/renderer/state/lists/row-list.ts'
import { rowOf } from '../../fixture/articles.ts'

/** Rows named by their places in the list. */
const rowsFrom = (from: number, count: number): readonly ArticleRow[] =>
  Array.from({ length: count }, (_, at) => ({ ...rowOf('tolls'), articleId: `article-${from + at}`, headline: `Tolls ${from + at} “für” 通行费` }))

/** Pages of two rows each, of which so many are not packed. */
function listOf(pageCount: number, mostUnpacked = 2): RowList {
  let list = createRowLists(mostUnpacked)(rowsFrom(0, 2))
  for (let at = 1; at < pageCount; at += 1) list = list.with(rowsFrom(at * 2, 2))
  return list
}

const readAt = '2026-11-22T08:00:00.000Z'
const readRow = (meant: string): RowChange => row => row.articleId === meant ? { ...row, readAt } : row
const readIn = (list: RowList): readonly string[] => [...list].filter(row => row.readAt === readAt).map(({ articleId }) => articleId)

test('rows that were packed come back as they were', () => {
  expect([...listOf(6)]).toEqual(rowsFrom(0, 12))
})

test('a row stays the same object while it is wanted, and is made anew when others were wanted since', () => {
  const list = listOf(3)
  const row = list.at(0)
  expect(list.at(0)).toBe(row)
  list.at(2)
  list.at(4)
  expect(list.at(0)).toEqual(row)
  expect(list.at(0)).not.toBe(row)
})

test('lists share how many pages are not packed', () => {
  const lists = createRowLists(1)
  const one = lists(rowsFrom(0, 2))
  const row = one.at(0)
  lists(rowsFrom(10, 2))
  expect(one.at(0)).not.toBe(row)
})

test('beyond its ends there is no row', () => {
  const list = listOf(3)
  expect([-1, 6].map(index => list.at(index))).toEqual([undefined, undefined])
  expect(createRowLists()([])).toHaveLength(0)
  expect(createRowLists()([]).at(0)).toBeUndefined()
})

test('pages of any length stand behind each other', () => {
  const list = createRowLists(1)(rowsFrom(0, 3)).with(rowsFrom(3, 1)).with([]).with(rowsFrom(4, 5))
  expect(list).toHaveLength(9)
  expect(Array.from({ length: 9 }, (_, at) => list.at(at)?.articleId)).toEqual(rowsFrom(0, 9).map(({ articleId }) => articleId))
})

test('finds where an article stands by its whole id', () => {
  const list = listOf(8)
  expect(['article-0', 'article-1', 'article-15', 'article-16', 'article', ''].map(list.indexOf)).toEqual([0, 1, 15, -1, -1, -1])
})

test('names the articles of a stretch', () => {
  const list = listOf(4)
  expect(list.articleIds(1, 5)).toEqual(['article-1', 'article-2', 'article-3', 'article-4'])
  expect(list.articleIds(6, 100)).toEqual(['article-6', 'article-7'])
  expect(list.articleIds(8, 9)).toEqual([])
})

test('a change reaches rows that are packed, once they are wanted, and stays when they are packed again', () => {
  const list = listOf(5).changed(readRow('article-1')).changed(readRow('article-9'))
  expect(readIn(list)).toEqual(['article-1', 'article-9'])
  expect(readIn(list)).toEqual(['article-1', 'article-9'])
})

test('changes are taken in the order in which they were made', () => {
  const unread: RowChange = row => {
    const { readAt: _, ...rest } = row
    return rest as typeof row
  }
  expect(readIn(listOf(4).changed(unread).changed(readRow('article-0')))).toEqual(['article-0'])
  expect(readIn(listOf(4).changed(readRow('article-0')).changed(unread))).toEqual([])
})

test('another list takes its place, so that a change of rows is seen', () => {
  const list = listOf(2)
  expect(list.changed(readRow('article-0'))).not.toBe(list)
  expect(list.with(rowsFrom(4, 2))).not.toBe(list)
})

test('counts the rows that stand as in a list before, by pages', () => {
  const list = listOf(3)
  expect(list.with(rowsFrom(6, 2)).countSame(list)).toBe(6)
  expect(listOf(3).countSame(list)).toBe(6)
  expect(listOf(1).countSame(list)).toBe(2)
  expect(createRowLists()(rowsFrom(0, 2)).with(rowsFrom(3, 2)).countSame(list)).toBe(2)
  expect(createRowLists()(rowsFrom(1, 2)).countSame(list)).toBe(0)
})
