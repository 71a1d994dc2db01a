import { expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../../../src/main/ports.ts'
import { openArchive } from '../../../../../src/main/store/index.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder, timeAt } from '../../fixtures.ts'

const noon = Date.parse('2026-11-22T12:00:00.000Z')
const after = (minutes: number): string => new Date(noon + minutes * 60_000).toISOString()

function open(): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(Array.from({ length: 4 }, (_, minute) => makeInput(makeArticle({
    articleId: `a${minute}`, sortedAt: timeAt(minute), firstSeenAt: timeAt(minute)
  }))))
  return archive
}

it('what is read most comes first, a story counting what was read of all its articles', () => {
  const archive = open()
  archive.changeStories([{
    storyId: 'ferry', leadArticleId: 'a0', articleIds: ['a0', 'a1'], outletCount: 2, firstAt: timeAt(0), latestAt: timeAt(1), sectionId: 'world'
  }], [])
  for (const [articleId, minutes] of [['a0', 0], ['a1', 5], ['a2', 10], ['a0', 60]] as const) {
    expect(archive.noteReading(articleId, after(minutes))).toBe(true)
  }
  expect(archive.listMostRead(after(-60), 9)).toEqual([
    { storyId: 'ferry', articleId: 'a0', readCount: 3, articleCount: 2 }, { articleId: 'a2', readCount: 1, articleCount: 1 }
  ])
  expect(archive.listMostRead(after(10), 9).map(({ readCount }) => readCount)).toEqual([1, 1])
})

it('going back to an article within half an hour is the same reading', () => {
  const archive = open()
  expect([0, 20, 51].map(minutes => archive.noteReading('a0', after(minutes)))).toEqual([true, false, true])
  expect(archive.noteReading('no-such-article', after(0))).toBe(false)
})

it('is forgotten when the reader says so, and of articles that are removed', () => {
  const archive = open()
  archive.noteReading('a0', after(0))
  archive.noteReading('a1', after(0))
  archive.removeArticles(archive.listOldest('world', undefined, 1).map(({ articleKey }) => articleKey))
  expect(archive.listMostRead(after(-1), 9).map(({ articleId }) => articleId)).toEqual(['a1'])
  const forgotten = archive.forgetReadings()
  expect(archive.listMostRead(after(-1), 9)).toEqual([])
  archive.removeArticles(archive.listOldest('world', undefined, 1).map(({ articleKey }) => articleKey))
  archive.restoreReadings(forgotten)
  expect(archive.listMostRead(after(-1), 9)).toEqual([])
  archive.noteReading('a2', after(5))
  archive.restoreReadings(archive.forgetReadings())
  expect(archive.listMostRead(after(-1), 9).map(({ articleId }) => articleId)).toEqual(['a2'])
})
