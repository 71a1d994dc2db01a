import { expect, test } from 'vitest'
import type { ArticleRow } from '../../../../src/shared/article.ts'
import { createRowJoiner } from '../../../../src/renderer/state/lists/row-joiner.ts'
import { rowOf } from '../../fixture/articles.ts'

const rows = (...ids: readonly string[]): readonly ArticleRow[] => ids.map(articleId => ({ ...rowOf('tolls'), articleId }))
const ids = (joined: readonly ArticleRow[]): string => joined.map(row => row.articleId).join('')

test('leaves out what stands in the list already, page after page', () => {
  const join = createRowJoiner<ArticleRow>()
  const two = join(rows('a', 'b'), rows('b', 'c'))
  expect(ids(two)).toBe('abc')
  expect(ids(join(two, rows('c', 'd', 'a', 'e')))).toBe('abcde')
})

test('takes up another list, or the same with other marks', () => {
  const join = createRowJoiner<ArticleRow>()
  const list = join(rows('a'), rows('b'))
  expect(ids(join(list.map(row => ({ ...row, readAt: row.sortedAt })), rows('b', 'c')))).toBe('abc')
  expect(ids(join(rows('x'), rows('b', 'c')))).toBe('xbc')
})
