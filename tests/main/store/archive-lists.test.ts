import { describe, expect, it, onTestFinished } from 'vitest'
import type { ArticleFilter } from '../../../src/shared/article-lists.ts'
import type { Archive, ArchiveInput } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'

const sections = ['world', 'business', 'sport']

/** Twenty-four articles, one a minute, over four feeds of two outlets and three sections. */
const inputs: readonly ArchiveInput[] = Array.from({ length: 24 }, (_, index) => makeInput({
  articleId: `n${index}`, feedId: `feed-${index % 4}`, outletId: `outlet-${index % 2}`, sectionId: sections[index % 3]!,
  sortedAt: timeAt(index), language: ['en-GB', 'en', 'ru'][index % 3]!
}))

function openFilled(): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(inputs)
  return archive
}

function idsOf(archive: Archive, filter: ArticleFilter, limit = 100): readonly string[] {
  return archive.listArticles(filter, undefined, limit).rows.map(({ articleId }) => articleId)
}

function allPages(archive: Archive, filter: ArticleFilter, limit: number, between: () => void = () => {}): readonly string[] {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = archive.listArticles(filter, cursor, limit)
    ids.push(...page.rows.map(({ articleId }) => articleId))
    cursor = page.nextCursor
    between()
  } while (cursor !== undefined)
  return ids
}

const expected = (holds: (input: ArchiveInput) => boolean): readonly string[] =>
  inputs.filter(holds).map(({ article }) => article.articleId).reverse()

describe('a list of articles', () => {
  const cases: readonly (readonly [string, ArticleFilter, (input: ArchiveInput) => boolean])[] = [
    ['without conditions', {}, () => true],
    ['of one section', { sectionIds: ['sport'] }, ({ article }) => article.sectionId === 'sport'],
    ['of two sections', { sectionIds: ['sport', 'world', 'sport'] }, ({ article }) => article.sectionId !== 'business'],
    ['of feeds', { feedIds: ['feed-1', 'feed-2'] }, ({ article }) => /[12]$/.test(article.feedId)],
    ['of an outlet', { outletIds: ['outlet-1'] }, ({ article }) => article.outletId === 'outlet-1'],
    ['of an outlet in a section', { outletIds: ['outlet-1'], sectionIds: ['world'] },
      ({ article }) => article.outletId === 'outlet-1' && article.sectionId === 'world'],
    ['of a feed of another outlet', { outletIds: ['outlet-1'], feedIds: ['feed-0'] }, () => false],
    ['of a hundred and more feeds', { feedIds: Array.from({ length: 150 }, (_, index) => `feed-${index + 1}`) },
      ({ article }) => article.feedId !== 'feed-0'],
    ['of a language, in all its tags', { languages: ['en'] }, ({ article }) => article.language !== 'ru'],
    ['of a language of an outlet', { languages: ['ru'], outletIds: ['outlet-1'] },
      ({ article }) => article.language === 'ru' && article.outletId === 'outlet-1'],
    ['of a language that nothing is written in', { languages: ['fi'] }, () => false],
    ['of no feed at all', { feedIds: [] }, () => false]
  ]
  it.each(cases)('%s holds the matching ones, newest first, and counts them', (_name, filter, holds) => {
    const archive = openFilled()
    expect(idsOf(archive, filter)).toEqual(expected(holds))
    expect(archive.listArticles(filter, undefined, 1).total).toBe(expected(holds).length)
    expect(allPages(archive, filter, 4)).toEqual(expected(holds))
    archive.markRead(['n3', 'n12', 'n13', 'n22'], timeAt(100))
    const isUnread = (input: ArchiveInput): boolean => !['n3', 'n12', 'n13', 'n22'].includes(input.article.articleId)
    expect(idsOf(archive, { ...filter, isUnread: true })).toEqual(expected(input => holds(input) && isUnread(input)))
    expect(archive.listArticles({ ...filter, isUnread: true }, undefined, 1).total)
      .toBe(expected(input => holds(input) && isUnread(input)).length)
  })

  it('has no next page after the last full one', () => {
    expect(openFilled().listArticles({}, undefined, 24)).not.toHaveProperty('nextCursor')
  })

  it('is not disturbed in its pages by articles that arrive meanwhile', () => {
    const archive = openFilled()
    let arrived = 0
    const ids = allPages(archive, {}, 5, () => {
      arrived += 1
      archive.addArticles([makeInput({ articleId: `late${arrived}`, sortedAt: timeAt(100 + arrived) })])
    })
    expect(ids).toEqual(expected(() => true))
    expect(arrived).toBe(5)
  })

  it('loses and repeats none of 3,000 articles of one millisecond', () => {
    const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
    onTestFinished(() => archive.close())
    archive.addArticles(Array.from({ length: 3000 }, (_, index) => makeInput({ articleId: `same${index}` })))
    archive.addArticles([makeInput({ articleId: 'later', sortedAt: timeAt(1) }), makeInput({ articleId: 'one-more' })])
    const ids = allPages(archive, {}, 500)
    expect(ids[0]).toBe('later')
    expect(ids[1]).toBe('one-more')
    // The upper entry of a feed is its newest.
    expect(ids.slice(2)).toEqual(Array.from({ length: 3000 }, (_, index) => `same${index}`))
  })

  it('takes dates from before computers and far in the future', () => {
    const archive = openFilled()
    archive.addArticles([
      makeInput({ articleId: 'year-1', sortedAt: '0001-01-01T00:00:00.000Z' }),
      makeInput({ articleId: 'year-1955', sortedAt: '1955-01-01T00:00:00.000Z' }),
      makeInput({ articleId: 'year-9999', sortedAt: '9999-12-31T00:00:00.000Z' })
    ])
    const ids = allPages(archive, {}, 10)
    expect([ids[0], ...ids.slice(-2)]).toEqual(['year-9999', 'year-1955', 'year-1'])
  })

  it('refuses a cursor that is none', () => {
    expect(() => openFilled().listArticles({}, '1; DROP TABLE articles', 10)).toThrow(/invalid-arguments/)
  })
})

describe('what the reader does', () => {
  it('marks and unmarks, and counts follow', () => {
    const archive = openFilled()
    archive.markRead(['n0', 'n1', 'unknown'], timeAt(30))
    archive.markRead(['n1'], undefined)
    expect(archive.listRows(['n1', 'n0']).map(({ readAt }) => readAt)).toEqual([undefined, timeAt(30)])
    expect(archive.counts()).toEqual({ total: 24, unread: 23, unreadBySection: { world: 7, business: 8, sport: 8 } })
    expect(archive.unreadByFeed()).toEqual({ 'feed-0': 5, 'feed-1': 6, 'feed-2': 6, 'feed-3': 6 })
  })

  it('moves an article to another section', () => {
    const archive = openFilled()
    archive.moveArticle('n0', 'sport')
    expect(idsOf(archive, { sectionIds: ['sport'] }).at(-1)).toBe('n0')
    expect(archive.findArticle('n0')?.sectionId).toBe('sport')
    expect(archive.counts().unreadBySection).toEqual({ world: 7, business: 8, sport: 9 })
  })

  it('hides muted feeds from lists, counts, search and windows, and shows them again', () => {
    const archive = openFilled()
    archive.setHiddenFeeds(['feed-0', 'feed-1', 'feed-2'])
    const shown = expected(({ article }) => article.feedId === 'feed-3')
    expect(idsOf(archive, {})).toEqual(shown)
    expect(idsOf(archive, { feedIds: ['feed-0', 'feed-3'] })).toEqual(shown)
    expect(archive.counts().total).toBe(6)
    expect(archive.unreadByFeed()).toEqual({ 'feed-3': 6 })
    expect(archive.searchArticles('harbour', {}, undefined, 50)).toMatchObject({ total: 6, hits: { length: 6 } })
    expect(archive.listBetween(timeAt(0), timeAt(30), 50)).toHaveLength(6)
    expect(archive.listSketches({ from: timeAt(0), to: timeAt(30) }, undefined, 50)).toHaveLength(6)
    expect(archive.listRelated({ words: ['harbour'], exceptIds: [], near: timeAt(0), offset: 0, limit: 50 })).toHaveLength(6)
    expect(archive.markAllRead({}, timeAt(30)).count).toBe(6)
    expect(archive.findArticle('n0')?.articleId).toBe('n0')
    archive.setHiddenFeeds([])
    expect(archive.counts()).toMatchObject({ total: 24, unread: 18 })
  })
})

describe('windows of time', () => {
  it('begin with their first instant and end before their last', () => {
    const archive = openFilled()
    expect(archive.listBetween(timeAt(5), timeAt(8), 10).map(({ articleId }) => articleId)).toEqual(['n7', 'n6', 'n5'])
    expect(archive.listBetween(timeAt(5), timeAt(8), 2).map(({ articleId }) => articleId)).toEqual(['n7', 'n6'])
  })

  it('go by when an article was first seen, however the instant is written', () => {
    const archive = openFilled()
    archive.addArticles([makeInput({ articleId: 'late', sortedAt: timeAt(1), firstSeenAt: '2026-11-22T12:00:00.500Z' })])
    const seenBetween = (from: string, to: string) => archive.listSketches({ from, to }, undefined, 10).map(({ articleId }) => articleId)
    expect(seenBetween('2026-11-22T12:00:00Z', '2026-11-22T12:00:01Z')).toEqual(['late'])
    expect(seenBetween(timeAt(22), timeAt(24))).toEqual(['n23', 'n22'])
  })

  it('are read in parts, also where many articles were first seen at one instant', () => {
    const archive = openFilled()
    archive.addArticles(['a', 'b', 'c', 'd', 'e'].map(articleId => makeInput({ articleId, firstSeenAt: timeAt(22) })))
    const span = { from: timeAt(20), to: timeAt(24) }
    const all = archive.listSketches(span, undefined, 50)
    expect(all.map(({ firstSeenAt }) => firstSeenAt)).toEqual([23, ...Array.from({ length: 6 }, () => 22), 21, 20].map(timeAt))
    for (const [place, sketch] of all.entries()) expect(archive.listSketches(span, sketch, 3)).toEqual(all.slice(place + 1, place + 4))
  })

  it('know of an article what is in it, but for its texts', () => {
    const archive = openFilled()
    const [sketch] = archive.listSketches({ from: timeAt(20), to: timeAt(24) }, undefined, 1)
    const { articleKey, ...facts } = sketch ?? expect.unreachable()
    expect(articleKey).toEqual(expect.any(Number))
    expect(archive.findArticle(facts.articleId)).toMatchObject(facts)
  })
})
