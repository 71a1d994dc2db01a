import { expect, it } from 'vitest'
import type { StoryArticle } from '../../../src/shared/story.ts'
import { createStoryWindow } from '../../../src/main/stories/index.ts'
import { inventedNews } from './fixtures/invented-news.ts'

const news = inventedNews()
const window = createStoryWindow()
window.add(news)

function find(articleId: string): StoryArticle {
  const article = news.find(one => one.articleId === articleId)
  if (article === undefined) throw new Error(`no article ${articleId}`)
  return article
}

it('shows what two articles share, the heaviest first, names and numbers as such', () => {
  const { words, similarity, isAcrossLanguages } = window.explain(find('en-4-0'), find('en-4-1'))
  expect(similarity).toBeGreaterThan(0.2)
  expect(isAcrossLanguages).toBe(false)
  expect(words).toContainEqual({ word: '90,000', kind: 'number', weight: expect.any(Number) })
  expect(words.filter(({ kind }) => kind === 'name').map(({ word }) => word)).toEqual(expect.arrayContaining(['Veldt', 'Carrier']))
  expect(words.map(({ word }) => word)).toContain('brake')
  expect(words.map(({ weight }) => weight)).toEqual(words.map(({ weight }) => weight).toSorted((a, b) => b - a))
  expect(words.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
})

it('shows the words of the article that is asked about, in its own forms', () => {
  const { words } = window.explain(find('ru-0-0'), find('ru-0-1'))
  expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['складе', 'красок']))
})

it('says when only names and numbers speak, across languages', () => {
  const english = { ...find('ru-4-0'), articleId: 'other', language: 'en', headline: 'Serdania beats Vestland 4:2 in Cup final', text: '' }
  const { words, isAcrossLanguages } = window.explain(english, find('ru-4-0'))
  expect(isAcrossLanguages).toBe(true)
  expect(words.map(({ word, kind }) => [word, kind])).toEqual(expect.arrayContaining([['Serdania', 'name'], ['Vestland', 'name']]))
})

it('finds nothing where nothing is shared', () => {
  expect(window.explain(find('zh-0-0'), find('fr-0-0'))).toEqual({ similarity: 0, words: [], isAcrossLanguages: true })
})
