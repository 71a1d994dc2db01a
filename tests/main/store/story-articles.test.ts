import { expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'

function open(): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  return archive
}

it('gives the articles of a window page by page, newest first, and those alone that were seen since', () => {
  const archive = open()
  archive.addArticles(Array.from({ length: 7 }, (_, minute) => makeInput(makeArticle({
    articleId: `a${minute}`, sortedAt: timeAt(minute), firstSeenAt: timeAt(minute), bodyText: minute === 6 ? '' : 'word '.repeat(1000)
  }))))
  const first = archive.listForStories({ from: timeAt(2) }, undefined, 3)
  expect(first.map(({ articleId }) => articleId)).toEqual(['a6', 'a5', 'a4'])
  const second = archive.listForStories({ from: timeAt(2) }, first.at(-1)?.articleKey, 3)
  expect(second.map(({ articleId }) => articleId)).toEqual(['a3', 'a2'])
  expect(archive.listForStories({ from: timeAt(0), seenFrom: timeAt(5) }, undefined, 9).map(({ articleId }) => articleId)).toEqual(['a6', 'a5'])
  expect(first[0]?.text).toBe(archive.findArticle('a6')?.excerpt)
  expect(first[1]?.text).toHaveLength(1500)
})

it('keeps the last word on a pair of articles, whichever is named first', () => {
  const archive = open()
  archive.saveStoryCorrections([], [{ oneId: 'b', otherId: 'a', isTogether: true }, { oneId: 'b', otherId: 'c', isTogether: false }])
  archive.saveStoryCorrections([], [{ oneId: 'a', otherId: 'b', isTogether: false }])
  expect(archive.listStoryCorrections()).toEqual([
    { oneId: 'a', otherId: 'b', isTogether: false }, { oneId: 'b', otherId: 'c', isTogether: false }
  ])
  archive.saveStoryCorrections(['b', 'c', 'd'], [])
  expect(archive.listStoryCorrections()).toEqual([{ oneId: 'a', otherId: 'b', isTogether: false }])
})

it('keeps what stood before a decision until it is taken back, and the last five hundred of them', () => {
  const folder = temporaryFolder()
  const written = openArchive({ folder, log: quietLog })
  const decidedBefore = [{ oneId: 'a', otherId: 'b', isTogether: true }]
  const token = written.keepStoryDecision({ articleIds: ['a', 'b'], decidedBefore })
  const later = written.keepStoryDecision({ articleIds: ['b', 'c'], decidedBefore: [] })
  written.close()
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  expect(archive.findStoryDecision(token)).toEqual({ articleIds: ['a', 'b'], decidedBefore })
  expect(archive.findLastStoryDecision(['b', 'x'])).toBe(later)
  archive.forgetStoryDecision(later)
  expect(archive.findLastStoryDecision(['b', 'x'])).toBe(token)
  expect(archive.findLastStoryDecision(['x'])).toBeUndefined()
  for (let count = 0; count < 500; count += 1) archive.keepStoryDecision({ articleIds: ['y'], decidedBefore: [] })
  expect(archive.findStoryDecision(token)).toBeUndefined()
})

it('changes stories one by one, and gives their reprints back', () => {
  const archive = open()
  const story = (storyId: string, articleIds: readonly string[]) => ({
    storyId, leadArticleId: articleIds[0] ?? '', articleIds, outletCount: 2, firstAt: timeAt(0), latestAt: timeAt(9), sectionId: 'world'
  })
  const copied = { ...story('one', ['a', 'b', 'c']), reprints: [{ articleId: 'c', ofId: 'a' }] }
  archive.changeStories([copied, story('two', ['d', 'e']), story('three', ['f', 'g'])], [])
  archive.changeStories([story('two', ['d', 'e', 'f'])], ['three'])
  expect(archive.listStories(timeAt(0), 9).map(({ storyId }) => storyId).toSorted()).toEqual(['one', 'two'])
  expect(archive.findStory('one')).toEqual(copied)
  expect(archive.findStoryOf('f')?.storyId).toBe('two')
  expect(archive.listStoryMembers()).toHaveLength(6)
  expect(archive.findStory('three')).toBeUndefined()
})
