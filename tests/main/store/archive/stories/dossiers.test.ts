import { readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../../../src/main/ports.ts'
import { openArchive } from '../../../../../src/main/store/index.ts'
import type { Story } from '../../../../../src/shared/story.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder, timeAt } from '../../fixtures.ts'

function open(): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(Array.from({ length: 9 }, (_, minute) => makeInput(makeArticle({
    articleId: `a${minute}`, sortedAt: timeAt(minute), firstSeenAt: timeAt(minute)
  }))))
  archive.changeStories([story('ferry', 'a0', 'a1')], [])
  archive.saveDossier({ dossierId: 'd1', title: 'The ferry', begunAt: timeAt(2), isFollowing: true }, 'ferry')
  archive.putIntoDossier('d1', ['a0', 'a1'], timeAt(2))
  return archive
}

const story = (storyId: string, ...articleIds: readonly string[]): Story => ({
  storyId, leadArticleId: articleIds[0] ?? '', articleIds, outletCount: 2, firstAt: timeAt(0), latestAt: timeAt(9), sectionId: 'world'
})

const held = (archive: Archive): readonly string[] => archive.findDossier('d1')?.articles.map(({ articleId }) => articleId) ?? []

it('a dossier takes in what its story gains, and keeps what its story loses', () => {
  const archive = open()
  expect(archive.joinDossiers(timeAt(3))).toBe(0)
  archive.changeStories([story('ferry', 'a1', 'a5')], [])
  expect(archive.joinDossiers(timeAt(6))).toBe(1)
  expect(held(archive)).toEqual(['a5', 'a1', 'a0'])
  expect(archive.findDossier('d1')?.articles[0]?.joinedAt).toBe(timeAt(6))
  expect(archive.listDossiers()).toEqual([{
    dossierId: 'd1', title: 'The ferry', begunAt: timeAt(2), isFollowing: true, articleCount: 3, latestAt: timeAt(5)
  }])
})

it('what the reader took out does not join again by itself, but comes back by hand', () => {
  const archive = open()
  archive.takeOutOfDossier('d1', 'a1')
  expect(archive.joinDossiers(timeAt(3))).toBe(0)
  expect(held(archive)).toEqual(['a0'])
  archive.putIntoDossier('d1', ['a1'], timeAt(4))
  expect(held(archive)).toEqual(['a1', 'a0'])
})

it('nothing joins a dossier that no longer follows', () => {
  const archive = open()
  archive.saveDossier({ dossierId: 'd1', title: 'Kept', begunAt: timeAt(2), isFollowing: false })
  archive.changeStories([story('ferry', 'a1', 'a5')], [])
  expect(archive.joinDossiers(timeAt(6))).toBe(0)
  expect(archive.listDossiers()[0]).toMatchObject({ title: 'Kept', isFollowing: false, articleCount: 2 })
})

it('when its story becomes part of another, the dossier goes on with that one', () => {
  const archive = open()
  archive.changeStories([story('wreck', 'a0', 'a1', 'a7'), story('trial', 'a5', 'a6')], ['ferry'])
  expect(archive.joinDossiers(timeAt(8))).toBe(1)
  expect(held(archive)).toEqual(['a7', 'a1', 'a0'])
  expect(archive.findDossierOf('wreck')).toBe('d1')
})

it('an article in a dossier is held against every rule of retention, until it is taken out', () => {
  const archive = open()
  const isHeld = () => archive.listOldest('world', undefined, 9).filter(facts => facts.isHeld).map(({ articleId }) => articleId)
  archive.changeStories([], ['ferry'])
  expect(isHeld()).toEqual(['a0', 'a1'])
  archive.takeOutOfDossier('d1', 'a1')
  expect(isHeld()).toEqual(['a0'])
  archive.removeDossier('d1', timeAt(9))
  expect(isHeld()).toEqual([])
  expect(archive.findDossier('d1')).toBeUndefined()
})

it('a dossier that was removed comes back as it was, also what was taken out of it, for thirty days', () => {
  const archive = open()
  archive.takeOutOfDossier('d1', 'a1')
  const before = archive.findDossier('d1')
  archive.removeDossier('d1', '2026-11-22T10:00:00.000Z')
  expect(archive.listDossiers()).toEqual([])
  expect(archive.takeBackDossier('d1')).toBe(true)
  expect(archive.findDossier('d1')).toEqual(before)
  expect(archive.joinDossiers(timeAt(9))).toBe(0)
  expect(archive.takeBackDossier('d1')).toBe(false)

  archive.removeDossier('d1', '2026-11-22T10:00:00.000Z')
  archive.saveDossier({ dossierId: 'd2', title: 'The trial', begunAt: timeAt(2), isFollowing: true })
  archive.removeDossier('d2', '2026-12-23T10:00:00.000Z')
  expect([archive.takeBackDossier('d1'), archive.takeBackDossier('d2')]).toEqual([false, true])
})

it('a dossier, what was read and the past of stories are taken over from a damaged archive', () => {
  const folder = temporaryFolder()
  const archive = openArchive({ folder, log: quietLog })
  archive.saveDossier({ dossierId: 'd1', title: 'The ferry', begunAt: timeAt(2), isFollowing: true }, 'ferry')
  archive.putIntoDossier('d1', ['a0', 'a1'], timeAt(2))
  archive.addArticles(Array.from({ length: 300 }, (_, minute) => makeInput(makeArticle({
    articleId: `a${minute}`, outletId: `outlet-${minute % 2}`, sortedAt: timeAt(minute), firstSeenAt: timeAt(minute)
  }))))
  archive.changeStories([story('ferry', 'a0', 'a1')], [])
  archive.keepPastOfStories(['ferry'], timeAt(9), true)
  archive.changeStories([], ['ferry'])
  archive.noteReading('a0', timeAt(400))
  archive.close()
  const path = join(folder, 'archive.db')
  truncateSync(path, readFileSync(path).length - 4096)
  const rescued = openArchive({ folder, log: quietLog })
  onTestFinished(() => rescued.close())
  expect(rescued.rescued).toHaveLength(1)
  expect(held(rescued)).toEqual(['a1', 'a0'])
  expect(rescued.findDossierOf('ferry')).toBe('d1')
  expect(rescued.findWholeStory('ferry')?.articleIds).toEqual(['a0', 'a1'])
  expect(rescued.listMostRead(timeAt(0), 5)).toMatchObject([{ articleId: 'a0', readCount: 1 }])
})
