import { expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../../../src/main/ports.ts'
import { openArchive } from '../../../../../src/main/store/index.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from '../../fixtures.ts'

const input = (n: number) => makeInput({
  articleId: `n${n}`, sectionId: n % 2 === 0 ? 'world' : 'sport', sortedAt: timeAt(n),
  bodyText: `Ship n${n} left pier ${n + 100}.`
})

function openFilled(): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles([0, 1, 2, 3, 4, 5].map(input))
  return archive
}

const unreadOf = (archive: Archive): readonly string[] =>
  archive.listArticles({ isUnread: true }, undefined, 50).rows.map(({ articleId }) => articleId)

it('marks all of a list and takes it back, but for what was read before', () => {
  const archive = openFilled()
  archive.markRead(['n2'], timeAt(29))
  const { token, count, readAt } = archive.markAllRead({ sectionIds: ['world'] }, timeAt(30))
  expect([count, readAt]).toEqual([2, timeAt(30)])
  expect(unreadOf(archive)).toEqual(['n5', 'n3', 'n1'])
  expect(archive.listRows(['n0', 'n2']).map(row => row.readAt)).toEqual([timeAt(30), timeAt(29)])
  expect(archive.searchArticles('ship is:unread', {}, undefined, 9).total).toBe(3)
  expect(archive.undoMarkAllRead(token)).toBe(true)
  expect(unreadOf(archive)).toEqual(['n5', 'n4', 'n3', 'n1', 'n0'])
  expect(archive.undoMarkAllRead(token)).toBe(false)
})

it('marks what stands below an article, and leaves that one and what stands above it as they are', () => {
  const archive = openFilled()
  archive.markRead(['n5', 'n1'], timeAt(29))
  const { token, count } = archive.markAllRead({}, timeAt(30), 'n3')
  expect([count, unreadOf(archive)]).toEqual([2, ['n4', 'n3']])
  expect(archive.counts()).toMatchObject({ unread: 2, unreadBySection: { world: 1, sport: 1 } })
  expect(archive.undoMarkAllRead(token)).toBe(true)
  expect(unreadOf(archive)).toEqual(['n4', 'n3', 'n2', 'n0'])
  expect(archive.counts().unread).toBe(4)
})

it('leaves alone what comes later, however old it is, and what is made unread again', () => {
  const archive = openFilled()
  const { token } = archive.markAllRead({}, timeAt(30))
  archive.addArticles([makeInput({ articleId: 'late', sortedAt: timeAt(-500), sectionId: 'world', bodyText: 'An old ship.' })])
  archive.markRead(['n3'], undefined)
  expect(unreadOf(archive)).toEqual(['n3', 'late'])
  expect(archive.counts().unread).toBe(2)
  archive.markRead(['n3'], timeAt(40))
  archive.undoMarkAllRead(token)
  expect(unreadOf(archive)).toEqual(['n5', 'n4', 'n2', 'n1', 'n0', 'late'])
  expect(archive.counts().unread).toBe(6)
})

it('takes back an earlier mark, but for what a later one covers too', () => {
  const archive = openFilled()
  const first = archive.markAllRead({}, timeAt(30))
  archive.addArticles([input(6)])
  archive.markAllRead({ sectionIds: ['world'] }, timeAt(31))
  expect(archive.undoMarkAllRead(first.token)).toBe(true)
  expect(unreadOf(archive)).toEqual(['n5', 'n3', 'n1'])
  expect(archive.counts()).toMatchObject({ unread: 3, unreadBySection: { world: 0, sport: 3 } })
})

it('marks what came after a mark that was taken back', () => {
  const archive = openFilled()
  const { token } = archive.markAllRead({ sectionIds: ['sport'] }, timeAt(30))
  archive.addArticles([input(8)])
  archive.undoMarkAllRead(token)
  archive.markAllRead({ sectionIds: ['world'] }, timeAt(31))
  expect(unreadOf(archive)).toEqual(['n5', 'n3', 'n1'])
  expect(archive.listRows(['n8'])[0]?.readAt).toBe(timeAt(31))
})

it('writes its time into the articles some at a time, and changes nothing that is seen', () => {
  const archive = openFilled()
  const { token } = archive.markAllRead({}, timeAt(30))
  const before = [unreadOf(archive), archive.counts(), archive.listArticles({}, undefined, 50)]
  expect(archive.settleReadMarks(timeAt(30), 4)).toBe(true)
  expect(archive.settleReadMarks(timeAt(31), 4)).toBe(false)
  expect(archive.undoMarkAllRead(token)).toBe(false)
  expect([unreadOf(archive), archive.counts(), archive.listArticles({}, undefined, 50)]).toEqual(before)
  expect(archive.settleReadMarks(timeAt(31), 4)).toBe(true)
  expect([unreadOf(archive), archive.counts(), archive.listArticles({}, undefined, 50)]).toEqual(before)
})

it('clips, and keeps the first time of it', () => {
  const archive = openFilled()
  archive.clipArticles(['n1', 'n4', 'unknown'], timeAt(50))
  archive.clipArticles(['n4'], timeAt(60))
  expect(archive.listArticles({ isClipped: true }, undefined, 9))
    .toMatchObject({ total: 2, rows: [{ clippedAt: timeAt(50) }, {}] })
  archive.markRead(['n1'], timeAt(61))
  expect(archive.listArticles({ isClipped: true, isUnread: true }, undefined, 9))
    .toMatchObject({ total: 1, rows: [{ articleId: 'n4' }] })
  archive.clipArticles(['n4'], undefined)
  expect(archive.searchArticles('is:clipped', {}, undefined, 9).hits.map(({ articleId }) => articleId)).toEqual(['n1'])
})
