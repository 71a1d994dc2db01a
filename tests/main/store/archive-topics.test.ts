import { describe, expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'

const headlines = [
  'Grain ships leave Odmark', 'A cup for Calder', 'Grain prices fall', 'The last grain ship', 'Ships of the line',
  'Pilots on strike'
]

function openFilled(): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(headlines.map((headline, minute) =>
    makeInput({ articleId: `n${minute}`, headline, sortedAt: timeAt(minute) })))
  return archive
}

/** Matches what is new, as the keeper of topics does. */
function takeNew(archive: Archive, isNews = false): void {
  const articleKeys = archive.listNewArticles(500).map(({ articleKey }) => articleKey)
  const matches = archive.matchTopics(archive.listTopicSearches(), articleKeys, {}).map(match => ({ ...match, isNews }))
  archive.settleNewArticles({ articleKeys, matches, terms: [] })
}

function fill(archive: Archive, limit: number): void {
  for (let search = archive.listTopicSearches().find(one => one.before !== undefined); search?.before !== undefined;
    search = archive.listTopicSearches().find(one => one.before !== undefined)) {
    const { articleKeys, before } = archive.findForTopic(search.query, search.before, limit, {})
    archive.fillTopic(search.topicKey, articleKeys, before)
  }
}

const idsOf = (archive: Archive, topicId: string, isUnread = false): readonly string[] =>
  archive.listArticles({ topicId, ...(isUnread && { isUnread }) }, undefined, 100).rows.map(({ articleId }) => articleId)

describe('the articles of a topic', () => {
  it('that came before it are found part by part, the newest first', () => {
    const archive = openFilled()
    archive.openTopicSearch('grain', 'grain')
    const [search] = archive.listTopicSearches()
    const { articleKeys, before } = archive.findForTopic('grain', search?.before ?? 0, 2, {})
    archive.fillTopic(search?.topicKey ?? 0, articleKeys, before)
    expect(idsOf(archive, 'grain')).toEqual(['n3', 'n2'])
    fill(archive, 2)
    expect(idsOf(archive, 'grain')).toEqual(['n3', 'n2', 'n0'])
    expect(archive.listTopicSearches()[0]).not.toHaveProperty('before')
  })

  it('that come later are matched once, by their words in any form', () => {
    const archive = openFilled()
    takeNew(archive)
    archive.openTopicSearch('ships', 'grain ship')
    archive.addArticles([makeInput({ articleId: 'new', headline: 'More grain on the ships', sortedAt: timeAt(9) })])
    takeNew(archive)
    expect(idsOf(archive, 'ships')).toEqual(['new'])
    expect(archive.listNewArticles(10)).toEqual([])
  })

  it('the last word of a query is a whole one: nobody is typing it any more', () => {
    const archive = openFilled()
    archive.openTopicSearch('pilot', 'pil')
    fill(archive, 100)
    expect(idsOf(archive, 'pilot')).toEqual([])
  })

  it('an article of another date than the rest is matched too, and nothing beside it', () => {
    const archive = openFilled()
    takeNew(archive)
    archive.openTopicSearch('grain', 'grain')
    archive.addArticles([
      makeInput({ articleId: 'old', headline: 'Grain of old', sortedAt: '2019-01-01T00:00:00.000Z' }),
      makeInput({ articleId: 'new', headline: 'Grain of today', sortedAt: timeAt(30) })
    ])
    takeNew(archive)
    expect(idsOf(archive, 'grain')).toEqual(['new', 'old'])
  })

  it('a revised text is looked at again, and is no news', () => {
    const archive = openFilled()
    takeNew(archive)
    archive.openTopicSearch('grain', 'grain')
    archive.addArticles([makeInput({ articleId: 'n1', headline: 'A cup of grain for Calder', sortedAt: timeAt(1) })])
    expect(archive.listNewArticles(10).map(({ isNew }) => isNew)).toEqual([false])
    takeNew(archive)
    expect(idsOf(archive, 'grain')).toEqual(['n1'])
  })

  it('go with the archive’s articles, and muted feeds are not shown', () => {
    const archive = openFilled()
    archive.openTopicSearch('grain', 'grain')
    fill(archive, 100)
    archive.removeArticles(archive.listOldest('world', undefined, 1).map(({ articleKey }) => articleKey))
    expect(idsOf(archive, 'grain')).toEqual(['n3', 'n2'])
    archive.setHiddenFeeds(['harbour-news'])
    expect(idsOf(archive, 'grain')).toEqual([])
    expect(archive.countTopics()).toEqual([{ topicId: 'grain', total: 2, unread: 0 }])
  })

  it('another query begins anew; what the old one had goes little by little', () => {
    const archive = openFilled()
    archive.openTopicSearch('mine', 'grain')
    fill(archive, 100)
    archive.openTopicSearch('mine', 'pilots')
    expect(idsOf(archive, 'mine')).toEqual([])
    fill(archive, 100)
    expect(idsOf(archive, 'mine')).toEqual(['n5'])
    expect([1, 2, 3].map(() => archive.clearDroppedTopics(2))).toEqual([true, false, false])
    expect(idsOf(archive, 'mine')).toEqual(['n5'])
  })

  it('are counted, read and paged like any list', () => {
    const archive = openFilled()
    archive.openTopicSearch('grain', 'grain')
    fill(archive, 100)
    archive.markRead(['n2'], timeAt(20))
    expect(archive.countTopics()).toEqual([{ topicId: 'grain', total: 3, unread: 2 }])
    expect(idsOf(archive, 'grain', true)).toEqual(['n3', 'n0'])
    const first = archive.listArticles({ topicId: 'grain' }, undefined, 2)
    expect(first.total).toBe(3)
    expect(archive.listArticles({ topicId: 'grain' }, first.nextCursor, 2).rows.map(({ articleId }) => articleId)).toEqual(['n0'])
  })

  it('all of one can be marked read, and taken back once', () => {
    const archive = openFilled()
    archive.openTopicSearch('grain', 'grain')
    fill(archive, 100)
    const marked = archive.markAllRead({ topicId: 'grain' }, timeAt(20))
    expect(marked.count).toBe(3)
    expect(archive.counts().unread).toBe(3)
    expect(archive.undoMarkAllRead(marked.token)).toBe(true)
    expect(archive.counts().unread).toBe(6)
    expect(archive.undoMarkAllRead(marked.token)).toBe(false)
  })

  it('what stands below an article in its list can be marked read', () => {
    const archive = openFilled()
    archive.openTopicSearch('grain', 'grain')
    fill(archive, 100)
    const { token, count } = archive.markAllRead({ topicId: 'grain' }, timeAt(20), 'n2')
    expect([count, idsOf(archive, 'grain', true)]).toEqual([1, ['n3', 'n2']])
    archive.undoMarkAllRead(token)
    expect(idsOf(archive, 'grain', true)).toEqual(['n3', 'n2', 'n0'])
  })
})

it('news of a topic are told once', () => {
  const archive = openFilled()
  archive.openTopicSearch('grain', 'grain')
  takeNew(archive, true)
  const [search] = archive.listTopicSearches()
  const keys = [search?.topicKey ?? 0]
  expect(archive.listTopicNews(keys)).toEqual([{ topicKey: keys[0], count: 3, headline: 'The last grain ship' }])
  archive.settleTopicNews(keys)
  expect(archive.listTopicNews(keys)).toEqual([])
})

it('terms of a day add up; rare ones go when it is over, all when it is no longer compared', () => {
  const archive = openFilled()
  const count = (day: string, term: string, articles: number): void =>
    archive.settleNewArticles({ articleKeys: [], matches: [], terms: [{ day, language: 'en', term, articles }] })
  count('2026-11-20', 'Ada Voss', 1)
  count('2026-11-20', 'Ada Voss', 2)
  count('2026-11-20', 'Once', 1)
  count('2026-11-22', 'Once', 1)
  archive.pruneTerms('2026-11-08', '2026-11-22')
  expect(archive.listTerms('2026-11-01', '2026-11-22').map(({ day, term, articles }) => [day, term, articles]))
    .toEqual([['2026-11-20', 'Ada Voss', 3], ['2026-11-22', 'Once', 1]])
  archive.pruneTerms('2026-11-21', '2026-11-22')
  expect(archive.listTerms('2026-11-01', '2026-11-22')).toHaveLength(1)
})
