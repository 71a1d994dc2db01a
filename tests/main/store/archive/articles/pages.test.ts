import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Archive, PageInput, StoredPage } from '../../../../../src/main/ports.ts'
import { openArticleReading } from '../../../../../src/main/store/archive/articles/article-reading.ts'
import { openArticleWriting } from '../../../../../src/main/store/archive/articles/article-writing.ts'
import { openRemovedArticles } from '../../../../../src/main/store/archive/articles/removed-articles.ts'
import { archiveFile, openDatabase } from '../../../../../src/main/store/archive/base/database.ts'
import { recoverArticles } from '../../../../../src/main/store/archive/rescue-archive.ts'
import { openStatuses } from '../../../../../src/main/store/archive/articles/statuses.ts'
import { openTransactions } from '../../../../../src/main/store/archive/base/transaction.ts'
import { openArchive } from '../../../../../src/main/store/index.ts'
import type { Article } from '../../../../../src/shared/article.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from '../../fixtures.ts'

const url = 'https://harbour.example/strike'
const teaser = { articleId: 'strike', url, bodyText: 'The ferries stand still.', lede: 'The ferries stand still.' }
const wholeText = 'The ferries stand still.\nNobody was told in Nordhavn before the walrus came ashore.'

const page: StoredPage = {
  url, fetchedAt: timeAt(30), modifiedAt: timeAt(10), headers: { etag: '"a"' }, paywall: 'declared',
  facts: [{ name: 'headline', value: 'Strike', source: 'open-graph' }, { name: 'byline', value: 'Ida Moss', source: 'json-ld' }]
}

function pageInput(bodyText: string, changes: Partial<StoredPage> = {}, article: Partial<Article> = {}): PageInput {
  return { articleId: 'strike', page: { ...page, ...changes }, text: makeInput({ ...teaser, bodyText, ...article }) }
}

function openWith(...articles: readonly Parameters<typeof makeInput>[0][]): { archive: Archive; folder: string } {
  const folder = temporaryFolder()
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(articles.map(article => makeInput(article)))
  return { archive, folder }
}

describe('the text of a page', () => {
  test('takes the place of the feed’s, is found by its words, and is no revision', () => {
    const { archive } = openWith(teaser)
    const feedHash = archive.findArticle('strike')?.revisionHash ?? ''
    expect(archive.savePage(pageInput(wholeText, {}, { byline: 'Ida Moss', pageCount: 2 }))).toBe(true)
    expect(archive.findArticle('strike')).toMatchObject({
      bodyText: wholeText, bodyHtml: `<p>${wholeText}</p>`, textFrom: 'page', byline: 'Ida Moss', pageCount: 2
    })
    expect(archive.listRevisions('strike')).toHaveLength(1)
    expect(archive.searchArticles('walrus', {}, undefined, 5).hits[0]?.snippet).toContain('\u0001walrus\u0002')
    expect(archive.listRows(['strike'])[0]?.excerpt).toBe('The ferries stand still.')
    expect(archive.findRevision('strike', feedHash)).toMatchObject({ bodyText: teaser.bodyText, revisionHash: feedHash })
  })

  test('tells the language, also after its feed brought the article again', () => {
    const { archive } = openWith({ ...teaser, language: 'en' })
    archive.savePage(pageInput('أُغلق الجسر.\nوتعمل العبّارات.', {}, { language: 'ar', direction: 'rtl' }))
    expect(archive.findArticle('strike')).toMatchObject({ language: 'ar', direction: 'rtl' })
    archive.addArticles([makeInput({ ...teaser, language: 'en', bodyText: 'The ferries stand still today.' })])
    expect(archive.findArticle('strike')).toMatchObject({ language: 'ar', direction: 'rtl', textFrom: 'page' })
  })

  test('stays when its feed brings the article again, also with another headline, and is due then', () => {
    const { archive } = openWith(teaser)
    archive.savePage(pageInput(wholeText))
    expect(archive.addArticles([makeInput(teaser)])).toEqual({ added: [], revised: [] })
    expect(archive.listPagesToFetch('harbour-news', timeAt(0), timeAt(60), 5)).toEqual([])
    archive.addArticles([makeInput({ ...teaser, headline: 'Strike ends', bodyText: 'The ferries run.', firstSeenAt: timeAt(40) })])
    expect(archive.findArticle('strike')).toMatchObject({ headline: 'Strike ends', bodyText: wholeText, textFrom: 'page' })
    expect(archive.searchArticles('walrus ends', {}, undefined, 5).total).toBe(1)
    expect(archive.listRevisions('strike').map(({ headline }) => headline)).toEqual(['Strike ends', 'Headline of strike'])
    expect(archive.listPagesToFetch('harbour-news', timeAt(0), timeAt(60), 5)).toEqual([{ articleId: 'strike', url }])
  })

  test('that is another one when it is fetched again is a revision; a silent one unless the page gives another time', () => {
    const { archive } = openWith(teaser)
    archive.savePage(pageInput(wholeText))
    expect(archive.savePage(pageInput(wholeText, { fetchedAt: timeAt(35) }))).toBe(false)
    archive.savePage(pageInput(`${wholeText} Twice.`, { fetchedAt: timeAt(40) }))
    expect(archive.findArticle('strike')).toMatchObject({ changedAt: timeAt(40), isSilentEdit: true, revisedAt: timeAt(40) })
    archive.savePage(pageInput(`${wholeText} Three times.`, { fetchedAt: timeAt(50), modifiedAt: timeAt(45) }))
    expect(archive.findArticle('strike')).toMatchObject({ changedAt: timeAt(50) })
    expect(archive.findArticle('strike')?.isSilentEdit).toBeUndefined()
    const revisions = archive.listRevisions('strike')
    expect(revisions.map(({ seenAt }) => seenAt)).toEqual([timeAt(50), timeAt(40), timeAt(0)])
    expect(archive.findRevision('strike', revisions[1]?.revisionHash ?? '')?.bodyText).toBe(`${wholeText} Twice.`)
  })

  test('stays when the feed is read in another encoding', () => {
    const { archive } = openWith(teaser)
    archive.savePage(pageInput(wholeText))
    const input = makeInput({ ...teaser, headline: 'Fähren', bodyText: 'Die Fähren stehen.' })
    expect(archive.correctArticles([{ articleId: 'strike', input, hasOtherDate: false }])).toEqual(['strike'])
    expect(archive.findArticle('strike')).toMatchObject({ headline: 'Fähren', bodyText: wholeText, textFrom: 'page' })
    expect(archive.addArticles([input])).toEqual({ added: [], revised: [] })
  })

  test('goes with its article', () => {
    const { archive } = openWith(teaser)
    archive.savePage(pageInput(wholeText))
    archive.removeArticles(archive.listOldest('world', undefined, 5).map(({ articleKey }) => articleKey))
    expect(archive.findPage('strike')).toBeUndefined()
    expect(archive.savePage(pageInput(wholeText))).toBe(false)
  })
})

describe('what is known of a page', () => {
  test('are its facts with where each stands, its headers, its paywall; a fact of before that is gone is not kept', () => {
    const { archive } = openWith(teaser)
    archive.savePage(pageInput(wholeText))
    expect(archive.findPage('strike')).toEqual({ page })
    const facts = [{ name: 'section', value: 'Trade', source: 'meta' } as const]
    archive.savePage({ articleId: 'strike', page: { ...page, facts } })
    expect(archive.findPage('strike')?.page?.facts).toEqual(facts)
    expect(archive.findArticle('strike')?.bodyText).toBe(wholeText)
  })

  test('is also why it could not be had; what was read before stays', () => {
    const { archive } = openWith(teaser)
    const failure = { code: 'timed-out', details: { host: 'harbour.example' }, count: 1, triedAt: timeAt(31), nextTryAt: timeAt(91) } as const
    archive.savePageFailure('strike', failure)
    expect(archive.findPage('strike')).toEqual({ failure })
    expect(archive.listPagesToFetch('harbour-news', timeAt(0), timeAt(90), 5)).toEqual([])
    expect(archive.listPagesToFetch('harbour-news', timeAt(0), timeAt(91), 5)).toHaveLength(1)
    archive.savePage(pageInput(wholeText))
    archive.savePageFailure('strike', failure)
    expect(archive.findPage('strike')).toMatchObject({ failure, page: { url, headers: page.headers } })
  })
})

test('pages are fetched the newest first, of articles with an address that are not too old', () => {
  const { archive } = openWith(
    { articleId: 'old', url: 'https://harbour.example/old', sortedAt: timeAt(-600) },
    { articleId: 'first', url: 'https://harbour.example/1', sortedAt: timeAt(1) }, { articleId: 'bare', sortedAt: timeAt(2) },
    { articleId: 'second', url: 'https://harbour.example/2', sortedAt: timeAt(3) })
  const due = archive.listPagesToFetch('harbour-news', timeAt(0), timeAt(60), 5)
  expect(due.map(({ articleId }) => articleId)).toEqual(['second', 'first'])
  expect(archive.listPagesToFetch('other', timeAt(0), timeAt(60), 5)).toEqual([])
})

test('the queue keeps an address once, and why it could not be had', () => {
  const { archive } = openWith()
  const first = archive.addToQueue({ url, title: 'Strike', queuedAt: timeAt(0) })
  expect(archive.addToQueue({ url, title: 'Strike again', queuedAt: timeAt(1) })).toEqual(first)
  archive.addToQueue({ url: 'https://harbour.example/2', articleId: 'a', title: 'Other', queuedAt: timeAt(1) })
  archive.noteQueueFailure(first.queueId, { code: 'gone', details: { host: 'harbour.example' } })
  expect(archive.listQueue()).toMatchObject([
    { url, title: 'Strike', failure: { code: 'gone', details: { host: 'harbour.example' } } }, { articleId: 'a' }
  ])
  archive.removeFromQueue(first.queueId)
  expect(archive.listQueue()).toHaveLength(1)
})

test('a rescue takes pages, their texts and the queue over', () => {
  const { archive, folder } = openWith(teaser)
  archive.savePage(pageInput(wholeText))
  archive.addToQueue({ url, title: 'Strike', queuedAt: timeAt(0) })
  const heirFolder = temporaryFolder()
  openArchive({ folder: heirFolder, log: quietLog }).close()
  const database = openDatabase(join(heirFolder, archiveFile))
  const inTransaction = openTransactions(database, heirFolder)
  const { restoreArticles } = openArticleWriting(database, inTransaction, {
    reading: openArticleReading(database), removed: openRemovedArticles(database)
  })
  expect(recoverArticles(join(folder, archiveFile), { database, restoreArticles, statuses: openStatuses(database, inTransaction) })).toBe(1)
  database.close()
  const heir = openArchive({ folder: heirFolder, log: quietLog })
  onTestFinished(() => heir.close())
  expect(heir.findArticle('strike')).toEqual(archive.findArticle('strike'))
  expect(heir.findPage('strike')).toEqual({ page })
  expect(heir.listQueue()).toHaveLength(1)
  expect(heir.addArticles([makeInput(teaser)])).toEqual({ added: [], revised: [] })
})
