import { expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../../../src/main/ports.ts'
import { openArchive } from '../../../../../src/main/store/index.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from '../../fixtures.ts'

const languages = ['en', 'en-GB', 'fr', 'de', 'en', 'fr']

function openFilled(): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(languages.map((language, minute) =>
    makeInput({ articleId: `n${minute}`, language, sectionId: minute < 3 ? 'world' : 'sport', sortedAt: timeAt(minute) })))
  return archive
}

const unreadOf = (archive: Archive): readonly string[] =>
  archive.listArticles({ isUnread: true }, undefined, 50).rows.map(({ articleId }) => articleId)

it('marks all of a language read, says which, and takes it back but for what was read before', () => {
  const archive = openFilled()
  archive.markRead(['n0'], timeAt(29))
  const { token, count, articleIds } = archive.markAllRead({ languages: ['en'] }, timeAt(30))
  expect([count, articleIds]).toEqual([2, ['n4', 'n1']])
  expect(unreadOf(archive)).toEqual(['n5', 'n3', 'n2'])
  expect(archive.counts().unread).toBe(3)
  expect(archive.undoMarkAllRead(token)).toBe(true)
  expect(unreadOf(archive)).toEqual(['n5', 'n4', 'n3', 'n2', 'n1'])
  expect(archive.undoMarkAllRead(token)).toBe(false)
})

it('marks what all other conditions hold for too', () => {
  const archive = openFilled()
  archive.markAllRead({ languages: ['en', 'fr'], sectionIds: ['world'] }, timeAt(30))
  expect(unreadOf(archive)).toEqual(['n5', 'n4', 'n3'])
})

it('marks what stands below an article of the list', () => {
  const archive = openFilled()
  expect(archive.markAllRead({ languages: ['en'] }, timeAt(30), 'n4').count).toBe(2)
  expect(unreadOf(archive)).toEqual(['n5', 'n4', 'n3', 'n2'])
})

it('a mark of a language and one of a whole list are taken back apart', () => {
  const archive = openFilled()
  const french = archive.markAllRead({ languages: ['fr'] }, timeAt(30))
  const rest = archive.markAllRead({}, timeAt(31))
  expect([rest.count, archive.undoMarkAllRead(french.token), unreadOf(archive)]).toEqual([4, true, ['n5', 'n2']])
  expect([archive.undoMarkAllRead(rest.token), unreadOf(archive).length, archive.counts().unread]).toEqual([true, 6, 6])
})
