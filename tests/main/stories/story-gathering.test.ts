import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areInOneLanguage, clusterStories, createReaderApart, createStoryGathering } from '../../../src/main/stories/index.ts'
import type { StoryArticle } from '../../../src/shared/story.ts'
import { eventArticles } from './event-articles.ts'

const articles: readonly StoryArticle[] = eventArticles.map(({ event, outlet, language, headline, text }, index) => ({
  articleId: `${event}/${outlet}`, outletId: outlet, sectionId: 'world', headline, text, language,
  sortedAt: new Date(Date.UTC(2026, 10, 22, 6, index)).toISOString()
}))

const session = { token: 'session', isOneLanguage: false }

it('articles that are gathered page by page, some of them read in another thread, make the stories that they make at once', () => {
  const page = fc.record({ size: fc.integer({ min: 1, max: 9 }), isApart: fc.boolean() })
  fc.assert(fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), fc.infiniteStream(page), (shuffled, pages) => {
    const gathering = createStoryGathering({}, [])
    const readApart = createReaderApart()
    for (const rest = [...shuffled]; rest.length > 0;) {
      const { size, isApart } = pages.next().value
      const own = rest.splice(0, size)
      if (isApart) gathering.addRead(readApart(own, session))
      else gathering.add(own)
    }
    expect(gathering.stories()).toEqual(clusterStories(articles))
  }), { numRuns: 5 })
})

it('an article whose language is unknown has that of the others, however late they come', () => {
  const [one, other] = articles.filter(({ articleId }) => articleId.startsWith('strike-fr/'))
  if (!one || !other) return expect.unreachable()
  const undeclared = ({ language: _language, ...article }: StoryArticle): StoryArticle => ({ ...article, text: '' })
  const gathering = createStoryGathering({}, [])
  gathering.add([undeclared(one)])
  gathering.addRead(createReaderApart()(articles.filter(article => article !== one), session))
  expect(gathering.stories()).toEqual(clusterStories([...articles.filter(article => article !== one), undeclared(one)]))
})

it('the reader’s corrections hold among what is gathered', () => {
  const [one, other] = [articles[0], articles.at(-1)]
  if (!one || !other) return expect.unreachable()
  const gathering = createStoryGathering({}, [{ oneId: one.articleId, otherId: other.articleId, isTogether: true }])
  gathering.addRead(createReaderApart()([one, other], session))
  expect(gathering.stories().map(({ articleIds }) => articleIds)).toEqual([[one.articleId, other.articleId]])
})

it('a thread that was started anew sends all terms again, and one whose packet is lost is not believed', () => {
  const gathering = createStoryGathering({}, [])
  const [first, second, third] = [articles.slice(0, 8), articles.slice(8, 16), articles.slice(16)]
  gathering.addRead(createReaderApart()(first, session))
  const readApart = createReaderApart()
  gathering.addRead(readApart(second, session))
  readApart(first, session)
  expect(() => gathering.addRead(readApart(third, session))).toThrow('a packet of readings is missing')
  gathering.addRead(createReaderApart()(third, session))
  expect(gathering.stories()).toEqual(clusterStories(articles))
})

it('articles of one language make the same stories without their names being read', () => {
  const english = articles.filter(({ language }) => language === 'en')
  expect([articles, english, [...english, { language: undefined }], []].map(areInOneLanguage)).toEqual([false, true, false, false])
  const gathering = createStoryGathering({ isOneLanguage: true }, [])
  gathering.add(english.slice(0, 4))
  const readings = createReaderApart()(english.slice(4), { token: 'session', isOneLanguage: true })
  expect(readings.names.numbers).toHaveLength(0)
  gathering.addRead(readings)
  expect(gathering.stories()).toEqual(clusterStories(english))
})
