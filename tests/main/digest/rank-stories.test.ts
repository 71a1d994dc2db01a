import { expect, it } from 'vitest'
import { rankStories } from '../../../src/main/digest/compose/rank-stories.ts'
import type { WindowArticle } from '../../../src/main/ports.ts'
import type { Story } from '../../../src/shared/story.ts'
import { makeArticle } from '../store/fixtures.ts'

const to = '2026-11-22T07:00:00.000Z'

function article(articleId: string, outletId: string, hour: number): WindowArticle {
  return { ...makeArticle({ articleId, outletId, sortedAt: `2026-11-22T0${hour}:00:00.000Z` }), outletName: outletId }
}

function story(storyId: string, articles: readonly WindowArticle[], reprints: Story['reprints'] = []): Story {
  return {
    storyId, leadArticleId: articles[0]?.articleId ?? '', articleIds: articles.map(({ articleId }) => articleId), outletCount: 2,
    firstAt: to, latestAt: to, sectionId: 'world', ...(reprints.length > 0 && { reprints })
  }
}

it('ten outlets that print one text come behind two that have words of their own', () => {
  const copies = Array.from({ length: 10 }, (_, at) => article(`copy-${at}`, `paper-${at}`, 6))
  const own = [article('one', 'harbour', 6), article('two', 'quay', 6)]
  const reprints = copies.slice(1).map(({ articleId }) => ({ articleId, ofId: 'copy-0' }))
  const ranked = rankStories([story('copied', copies, reprints), story('own', own)], [...copies, ...own], to)
  expect(ranked.map(({ storyId }) => storyId)).toEqual(['own', 'copied'])
})

it('of stories that as many outlets have the newer comes first', () => {
  const [old, fresh] = [[article('a', 'harbour', 1), article('b', 'quay', 1)], [article('c', 'harbour', 6), article('d', 'quay', 6)]]
  const ranked = rankStories([story('old', old), story('fresh', fresh)], [...old, ...fresh], to)
  expect(ranked.map(({ storyId }) => storyId)).toEqual(['fresh', 'old'])
})
