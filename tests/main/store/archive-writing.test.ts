import { describe, expect, it, onTestFinished } from 'vitest'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { openArchive } from '../../../src/main/store/index.ts'
import type { Archive } from '../../../src/main/ports.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'

function open(folder: string): Archive {
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  return archive
}

describe('adding articles', () => {
  it('gives every fact of an article back, also after the archive was closed', () => {
    const folder = temporaryFolder()
    const article = makeArticle({
      articleId: 'whole', guid: 'urn:1', url: 'https://harbour.example/1', byline: 'Ilze Bērziņa', dateline: 'RIGA',
      lede: 'First.', standfirst: 'Under the headline', updatedAt: timeAt(3), publishedOffset: 120, tags: ['port', 'law'],
      leadPicture: { url: 'https://harbour.example/1.jpg', alt: 'A crane' }, pictureUrls: ['https://harbour.example/2.jpg'],
      rights: '© Harbour News'
    })
    const first = openArchive({ folder, log: quietLog })
    expect(first.addArticles([{ article, outletName: 'Harbour News', words: makeInput(article).words }])).toEqual({ added: ['whole'], revised: [] })
    first.close()
    expect(open(folder).findArticle('whole')).toEqual({ ...article, outletName: 'Harbour News' })
  })

  it('leaves out what an article does not have', () => {
    const archive = open(temporaryFolder())
    const { publishedAt: _, ...article } = makeArticle({ articleId: 'bare' })
    archive.addArticles([{ article, outletName: 'Harbour News', words: makeInput(article).words }])
    expect(Object.keys(archive.findArticle('bare')!)).not.toContain('publishedAt')
    expect(archive.listRows(['bare'])[0]).not.toHaveProperty('readAt')
  })

  it('says nothing of an article it has already', () => {
    const archive = open(temporaryFolder())
    const input = makeInput({ articleId: 'again' })
    archive.addArticles([input])
    expect(archive.addArticles([input, input])).toEqual({ added: [], revised: [] })
    expect(archive.counts().total).toBe(1)
  })

  it('takes the upper of two entries with one identity', () => {
    const archive = open(temporaryFolder())
    const inputs = [makeInput({ articleId: 'twice', headline: 'Newer' }), makeInput({ articleId: 'twice', headline: 'Older' })]
    expect(archive.addArticles(inputs)).toEqual({ added: ['twice'], revised: [] })
    expect(archive.findArticle('twice')?.headline).toBe('Newer')
    expect(archive.addArticles(inputs)).toEqual({ added: [], revised: [] })
  })

  it('adds all of a call or nothing', () => {
    const archive = open(temporaryFolder())
    const broken = makeInput({ articleId: 'broken', sortedAt: 'yesterday' })
    expect(() => archive.addArticles([makeInput({ articleId: 'good' }), broken])).toThrow('yesterday')
    expect(archive.findArticle('good')).toBeUndefined()
    expect(archive.counts().total).toBe(0)
  })

  it('finds no article that is not there', () => {
    expect(open(temporaryFolder()).findArticle('none')).toBeUndefined()
  })
})

describe('a revised article', () => {
  it('is shown as it is now, keeps its place, its first date and what the reader did', () => {
    const archive = open(temporaryFolder())
    archive.addArticles([makeInput({ articleId: 'story', headline: 'Port may close', publishedOffset: 120 })])
    archive.markRead(['story'], timeAt(5))
    archive.moveArticle('story', 'business')
    const later = makeInput({
      articleId: 'story', headline: 'Port will close', publishedAt: timeAt(60), firstSeenAt: timeAt(61), sortedAt: timeAt(60)
    })
    expect(archive.addArticles([later])).toEqual({ added: [], revised: ['story'] })
    expect(archive.listRows(['story'])[0]).toMatchObject({
      headline: 'Port will close', sectionId: 'business', readAt: timeAt(5), sortedAt: timeAt(0), publishedAt: timeAt(0),
      publishedOffset: 120
    })
    expect(archive.findArticle('story')?.firstSeenAt).toBe(timeAt(0))
    expect(archive.counts()).toEqual({ total: 1, unread: 0, unreadBySection: { business: 0, world: 0 } })
  })

  it('is found by its new words and no longer by the old', () => {
    const archive = open(temporaryFolder())
    archive.addArticles([makeInput({ articleId: 'story', bodyText: 'A walrus was seen.' })])
    archive.addArticles([makeInput({ articleId: 'story', bodyText: 'A seal was seen.' })])
    expect(archive.searchArticles('walrus', {}, undefined, 10).total).toBe(0)
    expect(archive.searchArticles('seal', {}, undefined, 10).total).toBe(1)
  })

  it('keeps each earlier version once, with its hash and when it was replaced', () => {
    const folder = temporaryFolder()
    const archive = open(folder)
    const versions = ['One', 'Two', 'One', 'Two', 'Three'].map((headline, index) =>
      makeInput({ articleId: 'story', headline, firstSeenAt: timeAt(index), sortedAt: timeAt(0) }))
    for (const version of versions) archive.addArticles([version])
    const database = new Database(join(folder, 'archive.db'), { readonly: true })
    onTestFinished(() => void database.close())
    const kept = database.prepare('SELECT revisionHash, replacedAt, article FROM revisions ORDER BY replacedAt').all()
      .map(row => row as { revisionHash: string; replacedAt: string; article: string })
    expect(kept.map(({ article }) => (JSON.parse(article) as { headline: string }).headline)).toEqual(['One', 'Two'])
    expect(kept.map(({ revisionHash }) => revisionHash)).toEqual(versions.slice(0, 2).map(({ article }) => article.revisionHash))
    expect(kept.map(({ replacedAt }) => replacedAt)).toEqual([timeAt(1), timeAt(2)])
  })
})

describe('what the archive remembers', () => {
  it('keeps feed states, opaque validators byte for byte', () => {
    const archive = open(temporaryFolder())
    const state = {
      feedId: 'harbour-news', etag: 'W/"a\u0000b"', failureCount: 2, failureCode: 'timed-out', failureDetails: { host: 'x' }
    } as const
    archive.saveFeedStates([{ feedId: 'harbour-news', failureCount: 0 }])
    archive.saveFeedStates([state])
    expect(archive.readFeedState('harbour-news')).toEqual(state)
    expect(archive.listFeedStates()).toEqual([state])
    expect(archive.readFeedState('other')).toBeUndefined()
  })

  it('shows a stored picture with the words of the article, unless it has its own', () => {
    const archive = open(temporaryFolder())
    const url = 'https://harbour.example/1.jpg'
    archive.addArticles([makeInput({ articleId: 'pictured', leadPicture: { url, alt: 'A crane', credit: 'J. Kalns' } })])
    archive.savePicture(url, undefined, timeAt(1))
    expect(archive.findPicture(url)).toEqual({ triedAt: timeAt(1) })
    expect(archive.listRows(['pictured'])[0]).not.toHaveProperty('picture')
    const picture = { hash: 'ab', width: 600, height: 400, credit: 'Agency' }
    archive.savePicture(url, picture, timeAt(2))
    expect(archive.findPicture(url)).toEqual({ triedAt: timeAt(2), picture })
    expect(archive.listRows(['pictured'])[0]?.picture).toEqual({ ...picture, alt: 'A crane' })
  })

  it('keeps memos', () => {
    const archive = open(temporaryFolder())
    expect(archive.readMemo('refreshed')).toBeUndefined()
    archive.saveMemo('refreshed', 'then')
    archive.saveMemo('refreshed', 'now')
    expect(archive.readMemo('refreshed')).toBe('now')
  })

  it('replaces stories and lists those with most outlets first, then the latest', () => {
    const archive = open(temporaryFolder())
    const story = (storyId: string, outletCount: number, latest: number) => ({
      storyId, leadArticleId: `${storyId}-a`, articleIds: [`${storyId}-b`, `${storyId}-a`], outletCount,
      firstAt: timeAt(0), latestAt: timeAt(latest), sectionId: 'world'
    })
    archive.replaceStories([story('gone', 9, 50)])
    archive.replaceStories([story('small', 2, 40), story('old', 5, 5), story('large', 3, 20), story('late', 3, 30)])
    expect(archive.listStories(timeAt(10), 10).map(({ storyId }) => storyId)).toEqual(['late', 'large', 'small'])
    expect(archive.listStories(timeAt(10), 1)).toEqual([story('late', 3, 30)])
    expect(archive.findStoryOf('old-b')).toEqual(story('old', 5, 5))
    expect(archive.findStoryOf('gone-a')).toBeUndefined()
  })
})
