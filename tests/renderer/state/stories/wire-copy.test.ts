import { expect, it } from 'vitest'
import type { OtherMedium } from '../../../../src/shared/article.ts'
import { foldWireCopy } from '../../../../src/renderer/state/stories/wire-copy.ts'
import { rowOf } from '../../fixture/articles.ts'

function medium(articleId: string, reprintOf?: string): OtherMedium {
  return { ...rowOf('tolls'), articleId, lagMinutes: 0, ...(reprintOf !== undefined && { reprintOf }) }
}

const shapeOf = (media: readonly OtherMedium[]) =>
  foldWireCopy(media).map(({ row, reprints }) => [row.articleId, ...reprints.map(({ articleId }) => articleId)])

it('folds wire copy under the article whose text it is', () => {
  expect(shapeOf([medium('wire'), medium('own'), medium('copy', 'wire'), medium('other-copy', 'wire')]))
    .toEqual([['wire', 'copy', 'other-copy'], ['own']])
})

it('folds it under its first reprint where the text itself is not here', () => {
  expect(shapeOf([medium('copy', 'gone'), medium('own'), medium('other-copy', 'gone')])).toEqual([['copy', 'other-copy'], ['own']])
})
