import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areInOneLanguage, clusterStories, createStoryGathering } from '../../../src/main/stories/index.ts'
import type { StoryArticle } from '../../../src/shared/story.ts'
import { eventArticles } from './event-articles.ts'

const articles: readonly StoryArticle[] = eventArticles.map(({ event, outlet, language, headline, text }, index) => ({
  articleId: `${event}/${outlet}`, outletId: outlet, sectionId: 'world', headline, text, language,
  sortedAt: new Date(Date.UTC(2026, 10, 22, 6, index)).toISOString()
}))

it('articles that are gathered page by page, in any order, make the stories that they make at once', () => {
  const [orders, pageSizes] = [
    fc.shuffledSubarray([...articles], { minLength: articles.length }), fc.infiniteStream(fc.integer({ min: 1, max: 9 }))
  ]
  fc.assert(fc.property(orders, pageSizes, (shuffled, sizes) => {
    const gathering = createStoryGathering({}, [])
    for (const rest = [...shuffled]; rest.length > 0;) gathering.add(rest.splice(0, sizes.next().value))
    expect(gathering.stories()).toEqual(clusterStories(articles))
  }), { numRuns: 5 })
})

it('an article whose language is unknown has that of the others, however late they come', () => {
  const [one, other] = articles.filter(({ articleId }) => articleId.startsWith('strike-fr/'))
  if (!one || !other) return expect.unreachable()
  const undeclared = ({ language: _language, ...article }: StoryArticle): StoryArticle => ({ ...article, text: '' })
  const gathering = createStoryGathering({}, [])
  gathering.add([undeclared(one)])
  gathering.add(articles.filter(article => article !== one))
  expect(gathering.stories()).toEqual(clusterStories([...articles.filter(article => article !== one), undeclared(one)]))
})

it('the reader’s corrections hold among what is gathered', () => {
  const [one, other] = [articles[0], articles.at(-1)]
  if (!one || !other) return expect.unreachable()
  const gathering = createStoryGathering({}, [{ oneId: one.articleId, otherId: other.articleId, isTogether: true }])
  gathering.add([one, other])
  expect(gathering.stories().map(({ articleIds }) => articleIds)).toEqual([[one.articleId, other.articleId]])
})

it('articles of one language make the same stories without their names being read', () => {
  const english = articles.filter(({ language }) => language === 'en')
  expect([articles, english, [...english, { language: undefined }], []].map(areInOneLanguage)).toEqual([false, true, false, false])
  expect(clusterStories(english, { isOneLanguage: true })).toEqual(clusterStories(english))
  const [one] = english
  if (!one) return expect.unreachable()
  const inTwo = [
    { ...one, headline: 'Melisande aground off Brin, 214 rescued', text: 'The ferry Melisande of Calder Lines had 214 aboard.' },
    {
      ...one, articleId: 'b', outletId: 'b', headline: 'Melisande: 214 vor Brin gerettet', text: 'Die Fähre der Calder Lines.',
      language: 'de'
    }
  ]
  expect([{}, { isOneLanguage: true }].map(options => clusterStories(inTwo, options).length)).toEqual([1, 0])
})
