import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ArchiveInput } from '../../../src/main/ports.ts'
import { openArticleReading } from '../../../src/main/store/archive/articles/article-reading.ts'
import { openArticleWriting } from '../../../src/main/store/archive/articles/article-writing.ts'
import { openRemovedArticles } from '../../../src/main/store/archive/articles/removed-articles.ts'
import { archiveFile, openDatabase } from '../../../src/main/store/archive/base/database.ts'
import { openIngest } from '../../../src/main/store/archive/articles/ingest.ts'
import { openTransactions } from '../../../src/main/store/archive/base/transaction.ts'
import { openWaiters } from '../../../src/main/store/archive/base/writing-waiters.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder } from './fixtures.ts'
import { packInputs } from './sample-contents.ts'

function open(folder = temporaryFolder()) {
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  return archive
}

const inputOf = (articleId: string): ArchiveInput =>
  makeInput(makeArticle({ articleId, headline: articleId, url: `https://quay.example/${articleId}`, bodyText: `Ships of ${articleId}` }))

test('what another thread adds is there for the main thread at once: lists, counts, search, and what is known', async () => {
  const archive = open()
  archive.addArticles([inputOf('before')])
  const { added, revised } = await archive.addArticlesApart([{ ...packInputs([inputOf('one'), inputOf('two')]), outletId: 'quay-news', outletName: 'Quay News' }])
  expect([added.toSorted(), revised]).toEqual([['one', 'two'], []])
  expect(archive.counts()).toMatchObject({ total: 3, unread: 3 })
  expect(archive.searchArticles('outlet:quay', {}, undefined, 10).hits).toHaveLength(2)
  expect(archive.findArticle('one')).toMatchObject({ outletId: 'quay-news', bodyText: 'Ships of one' })
  expect(archive.addArticles([inputOf('one')]).added).toEqual([])
})

test('what was removed on purpose does not come back through the other thread', async () => {
  const archive = open()
  archive.addArticles([inputOf('one')])
  const [{ articleKey } = { articleKey: 0 }] = archive.listOldest('world', undefined, 1)
  archive.removeArticles([articleKey])
  expect((await archive.addArticlesApart([packInputs([inputOf('one'), inputOf('two')])])).added).toEqual(['two'])
})

test('both threads may write: whoever comes second waits', async () => {
  const archive = open()
  const apart = Array.from({ length: 5 }, (_, order) =>
    archive.addArticlesApart([packInputs(Array.from({ length: 40 }, (_, index) => inputOf(`apart${order}-${index}`)))]))
  for (let count = 0; count < 40; count += 1) {
    archive.addArticles([inputOf(`here${count}`)])
    await new Promise(setImmediate)
  }
  await Promise.all(apart)
  expect(archive.counts().total).toBe(240)
})

test('a long transaction ends when somebody waits to write, and the rest follows in others', () => {
  const folder = temporaryFolder()
  open(folder)
  const database = openDatabase(join(folder, archiveFile))
  onTestFinished(() => void database.close())
  const inTransaction = openTransactions(database, folder)
  const sizes: unknown[] = []
  const count = database.prepare('SELECT count(*) FROM articles').pluck()
  const writing = openArticleWriting(database, work => {
    const result = inTransaction(work)
    sizes.push(count.get())
    return result
  }, { reading: openArticleReading(database), removed: openRemovedArticles(database) })
  const waiters = openWaiters()
  const feeds = ['a', 'b', 'c', 'd'].map(feedId => makeInput(makeArticle({ articleId: `of-${feedId}`, feedId, url: `https://quay.example/${feedId}` })))
  let asked = 0
  const { added } = writing.addInParts(feeds, {
    isAskedToEnd() {
      asked += 1
      if (asked === 2) waiters.enter()
      return waiters.areThere()
    },
    between: () => waiters.leave()
  })
  expect(sizes).toEqual([2, 4])
  expect(added.toSorted()).toEqual(['of-a', 'of-b', 'of-c', 'of-d'])
})

test('what was kept before a transaction fails is told of; what fails first is an error', () => {
  const folder = temporaryFolder()
  open(folder)
  const database = openDatabase(join(folder, archiveFile))
  onTestFinished(() => void database.close())
  database.exec(`CREATE TRIGGER broken BEFORE INSERT ON articles WHEN NEW.headline = 'broken'
    BEGIN SELECT raise(ABORT, 'broken'); END`)
  const writing = openArticleWriting(database, openTransactions(database, folder), {
    reading: openArticleReading(database), removed: openRemovedArticles(database)
  })
  const ofFeed = (feedId: string, articleId: string): ArchiveInput =>
    makeInput(makeArticle({ articleId, headline: articleId, feedId, url: `https://quay.example/${articleId}` }))
  const add = (...inputs: readonly ArchiveInput[]) => writing.addInParts(inputs, { isAskedToEnd: () => true, between: () => {} })
  expect(add(ofFeed('a', 'one'), ofFeed('b', 'broken'), ofFeed('c', 'two')))
    .toEqual({ added: ['one'], revised: [], isCutShort: true })
  expect(() => add(ofFeed('b', 'broken'), ofFeed('c', 'two'))).toThrow('broken')
})

test('whoever waits for those who write waits no longer than they do, and no longer than was said', async () => {
  const waiters = openWaiters()
  waiters.waitUntilGone(10_000)
  waiters.enter()
  expect([waiters.areThere(), openWaiters(waiters.shared).areThere()]).toEqual([true, true])
  waiters.waitUntilGone(1)
  waiters.leave()
  expect(waiters.areThere()).toBe(false)
})

test('closing the archive ends what waits as cancelled', async () => {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  const waiting = archive.addArticlesApart([packInputs([inputOf('one')])])
  archive.close()
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
})

test('a closed archive starts no other thread', async () => {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  archive.close()
  await expect(archive.addArticlesApart([packInputs([inputOf('one')])])).rejects.toMatchObject({ code: 'cancelled' })
})

test('work that comes while the idle thread is being ended is done', async () => {
  const folder = temporaryFolder()
  const archive = openArchive({ folder, log: quietLog })
  const ingest = openIngest(folder, openWaiters().shared, 0)
  onTestFinished(() => {
    ingest.close()
    archive.close()
  })
  for (let round = 0; round < 6; round += 1) {
    const first = await ingest.addArticlesApart([packInputs([inputOf(`first${round}`)])])
    // In the middle of the thread's end: before its clock rings, as it rings, and after.
    for (let turn = 0; turn < round; turn += 1) await new Promise(setImmediate)
    const second = await ingest.addArticlesApart([packInputs([inputOf(`second${round}`)])])
    expect([first.added, second.added]).toEqual([[`first${round}`], [`second${round}`]])
  }
  expect(archive.counts().total).toBe(12)
})
