import { expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../../../src/main/ports.ts'
import { openArchive } from '../../../../../src/main/store/index.ts'
import type { Story } from '../../../../../src/shared/story.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder, timeAt } from '../../fixtures.ts'

function open(minutes: number): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(Array.from({ length: minutes }, (_, minute) => makeInput(makeArticle({
    articleId: `a${minute}`, outletId: `outlet-${minute % 3}`, sortedAt: timeAt(minute), firstSeenAt: timeAt(minute)
  }))))
  return archive
}

const story = (storyId: string, ...minutes: readonly number[]): Story => ({
  storyId, leadArticleId: `a${minutes[0]}`, articleIds: minutes.map(minute => `a${minute}`), outletCount: 2,
  firstAt: timeAt(minutes[0] ?? 0), latestAt: timeAt(minutes.at(-1) ?? 0), sectionId: 'world'
})

it('what leaves the window stays with its story, and what clustering takes away does not', () => {
  const archive = open(8)
  archive.changeStories([story('ferry', 0, 1, 4, 5)], [])
  archive.keepPastOfStories(['ferry'], timeAt(2), false)
  archive.changeStories([story('ferry', 5, 6)], [])
  expect(archive.findStory('ferry')?.articleIds).toEqual(['a5', 'a6'])
  expect(archive.findWholeStory('ferry')).toMatchObject({
    articleIds: ['a0', 'a1', 'a5', 'a6'], outletCount: 3, firstAt: timeAt(0), latestAt: timeAt(6)
  })
  expect(archive.findWholeStoryOf('a0')?.storyId).toBe('ferry')
  expect(archive.findWholeStoryOf('a4')).toBeUndefined()
})

it('a story of which one outlet alone is left in the window is past as a whole', () => {
  const archive = open(8)
  archive.changeStories([{ ...story('ferry', 0, 4), reprints: [{ articleId: 'a4', ofId: 'a0' }] }], [])
  archive.keepPastOfStories(['ferry'], timeAt(2), true)
  archive.changeStories([], ['ferry'])
  expect(archive.findStory('ferry')).toBeUndefined()
  expect(archive.findWholeStory('ferry')).toMatchObject({
    articleIds: ['a0', 'a4'], leadArticleId: 'a0', reprints: [{ articleId: 'a4', ofId: 'a0' }], outletCount: 1
  })
})

it('a story that goes without any article leaving the window leaves nothing behind', () => {
  const archive = open(8)
  archive.changeStories([story('ferry', 3, 4)], [])
  archive.keepPastOfStories(['ferry'], timeAt(2), true)
  archive.changeStories([], ['ferry'])
  expect(archive.findWholeStory('ferry')).toBeUndefined()
})

it('an article belongs to the story of these days, whatever it belonged to before', () => {
  const archive = open(8)
  archive.changeStories([story('ferry', 0, 1, 4)], [])
  archive.keepPastOfStories(['ferry'], timeAt(2), true)
  archive.changeStories([story('trial', 4, 5)], ['ferry'])
  expect(archive.findWholeStory('ferry')?.articleIds).toEqual(['a0', 'a1'])
  expect(archive.listCoverage(timeAt(1)).map(({ articleId, storyId }) => `${articleId} ${storyId}`))
    .toEqual(['a1 ferry', 'a4 trial', 'a5 trial'])
})

it('the past of a story goes with its articles', () => {
  const archive = open(8)
  archive.changeStories([story('ferry', 0, 1)], [])
  archive.keepPastOfStories(['ferry'], timeAt(2), true)
  archive.changeStories([], ['ferry'])
  const keys = archive.listOldest('world', undefined, 2).map(({ articleKey }) => articleKey)
  archive.removeArticles(keys)
  expect(archive.findWholeStory('ferry')).toBeUndefined()
})

it('articles of other stories are found by the names of one', () => {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(['Melisande aground', 'Melisande afloat', 'Herring quota'].map((headline, minute) => makeInput(makeArticle({
    articleId: `n${minute}`, headline, bodyText: headline, sortedAt: timeAt(minute), firstSeenAt: timeAt(minute)
  }))))
  archive.changeStories([{ ...story('other', 0), articleIds: ['n0', 'n2'] }], [])
  const asked = { words: ['melisande'], from: timeAt(0), before: timeAt(9), limit: 10 }
  expect(archive.listNaming({ ...asked, storyId: 'mine' }).map(({ headline }) => headline)).toEqual(['Melisande aground'])
  expect(archive.listNaming({ ...asked, storyId: 'other' })).toEqual([])
  expect(archive.listNaming({ ...asked, storyId: 'mine', words: ['"', '*'] })).toEqual([])
})

it('two stories are linked or kept apart by hand, whichever is named first', () => {
  const archive = open(1)
  archive.saveStoryLink('b', 'a', true)
  archive.saveStoryLink('b', 'c', false)
  expect(archive.listStoryLinks('a')).toEqual([{ otherId: 'b', isLinked: true }])
  expect(archive.listStoryLinks('b')).toHaveLength(2)
  archive.saveStoryLink('a', 'b', undefined)
  expect(archive.listStoryLinks('b')).toEqual([{ otherId: 'c', isLinked: false }])
})
