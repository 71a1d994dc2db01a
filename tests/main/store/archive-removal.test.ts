import Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { checkRemovedPictures } from '../../../src/main/store/retention/unused-pictures.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'

const picture = (name: string): { readonly url: string } => ({ url: `https://harbour.example/${name}.jpg` })

interface Desk {
  readonly folder: string
  readonly archive: Archive
  keyOf(articleId: string): number
  count(table: string): number
}

function open(): Desk {
  const folder = temporaryFolder()
  const archive = openArchive({ folder, log: quietLog })
  const database = new Database(join(folder, 'archive.db'), { readonly: true })
  onTestFinished(() => {
    database.close()
    archive.close()
  })
  return {
    folder, archive,
    keyOf: articleId => Number(database.prepare('SELECT articleKey FROM articles WHERE articleId = ?').pluck().get(articleId)),
    count: table => Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  }
}

const input = (articleId: string, minute = 0, text = `A walrus: ${articleId}.`) =>
  makeInput({ articleId, sortedAt: timeAt(minute), bodyText: text, tags: ['Port'] })

it('an article is removed with all that hangs on it, and counts are right', () => {
  const { archive, keyOf, count } = open()
  archive.addArticles([input('a'), input('b', 1), input('c', 2)])
  archive.addArticles([input('a', 0, 'A walrus, put right.')])
  archive.markRead(['b'], timeAt(9))
  archive.removeArticles([keyOf('a'), keyOf('b')])
  expect(archive.counts()).toEqual({ total: 1, unread: 1, unreadBySection: { world: 1 } })
  expect(archive.sectionTotals()).toEqual({ world: 1 })
  expect(archive.listArticles({}, undefined, 10).rows.map(({ articleId }) => articleId)).toEqual(['c'])
  expect(archive.searchArticles('walrus', {}, undefined, 10).total).toBe(1)
  expect(archive.findArticle('a')).toBeUndefined()
  expect(['articles', 'texts', 'statuses', 'revisions', 'articleTags', 'words'].map(count)).toEqual([1, 1, 1, 0, 1, 1])
})

it('an article that all were marked read with is counted right after it is gone', () => {
  const { archive, keyOf } = open()
  archive.addArticles([input('a'), input('b', 1)])
  archive.markAllRead({}, timeAt(9))
  archive.addArticles([input('c', 2)])
  archive.removeArticles([keyOf('a')])
  expect(archive.counts()).toEqual({ total: 2, unread: 1, unreadBySection: { world: 1 } })
})

it('an article that was removed does not come back while its feed still lists it', () => {
  const { folder, archive, keyOf } = open()
  archive.addArticles([input('a'), input('b')])
  archive.removeArticles([keyOf('a')])
  expect(archive.addArticles([input('a', 0, 'Put right.'), input('b'), input('c')])).toEqual({ added: ['c'], revised: [] })
  const again = openArchive({ folder, log: quietLog })
  expect(again.addArticles([input('a')])).toEqual({ added: [], revised: [] })
  again.close()
})

describe('under another identity', () => {
  const old = {
    articleId: 'a', url: 'https://harbour.example/crane', guid: 'tag:harbour,1', headline: 'Crane falls', publishedAt: timeAt(0)
  }
  const bring = (change: Readonly<Record<string, string | undefined>>) => {
    const { archive, keyOf } = open()
    archive.addArticles([makeInput(old)])
    archive.removeArticles([keyOf('a')])
    return archive.addArticles([makeInput({ ...old, articleId: 'b', ...change } as typeof old)]).added
  }

  it.each([
    ['with a new guid', { guid: 'tag:harbour,2' }],
    ['with a new guid and another headline', { guid: 'tag:harbour,2', headline: 'Crane fell' }],
    ['at a new address', { url: 'https://harbour.example/news/crane' }],
    ['with new guid and address, as after a move of its site', { url: 'https://new.example/9', guid: 'tag:new,9' }]
  ])('%s a removed article does not come back', (_how, change) => {
    expect(bring(change)).toEqual([])
  })

  it.each([
    ['an article at an address that another one had', {
      guid: 'tag:harbour,2', headline: 'Crane up again', publishedAt: timeAt(3000)
    }],
    ['an article with a headline that another one had', {
      guid: 'tag:harbour,2', url: 'https://harbour.example/2', publishedAt: timeAt(3000)
    }]
  ])('%s is new', (_what, change) => {
    expect(bring(change)).toEqual(['b'])
  })
})

it('tells from the oldest on what retention asks, a clipping and a story as held', () => {
  const { archive } = open()
  archive.addArticles(['a', 'b', 'c', 'd'].map((articleId, index) => input(articleId, index)))
  archive.markRead(['b'], timeAt(9))
  archive.clipArticles(['c'], timeAt(9))
  archive.replaceStories([{
    storyId: 's', leadArticleId: 'd', articleIds: ['d'], outletCount: 1, sectionId: 'world', firstAt: timeAt(3),
    latestAt: timeAt(3)
  }])
  const [first, second, ...rest] = archive.listOldest('world', undefined, 2)
  expect([first, second, rest]).toMatchObject([
    { articleId: 'a', sectionId: 'world', firstSeenMs: Date.parse(timeAt(0)), isUnread: true, isHeld: false },
    { articleId: 'b', isUnread: false, isHeld: false }, []
  ])
  expect(archive.listOldest('world', second?.articleKey, 10))
    .toMatchObject([{ articleId: 'c', isHeld: true }, { articleId: 'd', isHeld: true }])
})

it('pictures that no article shows any more are found, and the files that nothing else refers to', () => {
  const { folder, archive, keyOf, count } = open()
  const pictured = (articleId: string, lead: string, ...names: readonly string[]) => makeInput({
    articleId, leadPicture: picture(lead), pictureUrls: names.map(name => picture(name).url)
  })
  archive.addArticles([
    pictured('old', 'quay', 'crane', 'gull'), pictured('new', 'gull'),
    makeInput({ articleId: 'plain', pictureUrls: [picture('crane').url] })
  ])
  const save = (name: string, hash: string): void =>
    archive.savePicture(picture(name).url, { hash, width: 9, height: 9 }, timeAt(0))
  save('quay', 'aa')
  save('gull', 'bb')
  save('crane', 'cc')
  save('quay-copy', 'aa')
  expect(archive.hasRemovedPictures()).toBe(false)
  archive.removeArticles([keyOf('old'), keyOf('plain')])
  expect(archive.hasRemovedPictures()).toBe(true)

  const checked = checkRemovedPictures(folder)
  expect({ unused: checked.unused.toSorted(), used: checked.used })
    .toEqual({ unused: [picture('crane').url, picture('quay').url], used: [picture('gull').url] })
  expect(archive.forgetPictures(checked)).toEqual(['cc'])
  expect(archive.hasRemovedPictures()).toBe(false)
  expect(archive.findPicture(picture('gull').url)).toBeDefined()
  expect(count('pictures')).toBe(2)
})
