import Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Archive } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'
import { makeOldArchive } from './old-archive.ts'

const articleCount = 60

function open(folder: string): Archive {
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  return archive
}

function filledFolder(): string {
  const folder = temporaryFolder()
  const archive = openArchive({ folder, log: quietLog })
  while (archive.indexSome(100));
  archive.addArticles(Array.from({ length: articleCount }, (_, index) => makeInput({
    articleId: `n${index}`, sortedAt: timeAt(index), headline: `Notice ${index}`,
    bodyText: `Ships number${index % 7} were sailing past the harbour.`
  })))
  archive.close()
  return folder
}

/** What the archive answers to a few queries. */
function ask(archive: Archive): unknown {
  return ['harbour', 'sail', '"past the harbour"', 'number3 -notice', 'number3 OR number4', 'intitle:"notice 7"', 'nothing']
    .map(query => {
      const { hits, total } = archive.searchArticles(query, {}, undefined, 100)
      return { query, total, hits: hits.map(({ articleId, snippet }) => [articleId, snippet]) }
    })
}

/** Changes the index behind SQLite's back. */
function damage(folder: string, sql: string): void {
  const database = new Database(join(folder, 'archive.db'))
  database.unsafeMode(true)
  database.exec(sql)
  database.close()
}

const damages = [
  ['missing', 'DROP TABLE words'],
  ['without its data', 'DROP TABLE words_data'],
  ['without what describes it', 'DROP TABLE words_config'],
  ['overwritten', 'UPDATE words_data SET block = randomblob(80)'],
  ['overwritten with what asks for gigabytes', "UPDATE words_data SET block = x'047a6933095e389709f1eef3'"],
  ['emptied', 'DELETE FROM words_data'],
  ['of another format', "UPDATE words_config SET v = 99 WHERE k = 'version'"],
  ['short of an article', 'DELETE FROM words WHERE rowid = (SELECT max(articleKey) FROM articles)']
] as const

describe('a full-text index that is', () => {
  it.each(damages)('%s is made anew in slices, lists work meanwhile, and search answers as before (fault 6)', (_name, sql) => {
    const folder = filledFolder()
    const before = ask(open(folder))
    damage(folder, sql)
    const archive = open(folder)
    expect(archive.rescued).toEqual([])
    expect(archive.listArticles({}, undefined, 100).rows).toHaveLength(articleCount)
    expect(archive.searchArticles('harbour', {}, undefined, 100).total).toBe(0)
    archive.addArticles([makeInput({ articleId: 'meanwhile', bodyText: 'A walrus.' }, 'Quay Post')])
    expect(archive.indexSome(10)).toBe(true)
    expect(archive.searchArticles('harbour', {}, undefined, 1).hits).toMatchObject([{ articleId: `n${articleCount - 1}` }])
    expect(archive.searchArticles('walrus', {}, undefined, 1).total).toBe(1)
    while (archive.indexSome(10));
    expect(ask(archive)).toEqual(before)
    expect(archive.searchArticles('walrus', {}, undefined, 1).total).toBe(1)
  })

  it('being made when the program ends is finished after the next start', () => {
    const folder = filledFolder()
    const before = ask(open(folder))
    const first = openArchive({ folder, log: quietLog })
    first.distrustWords()
    first.indexSome(25)
    first.close()
    const archive = open(folder)
    expect(archive.searchArticles('harbour', {}, undefined, 1).total).toBe(25)
    while (archive.indexSome(25));
    expect(ask(archive)).toEqual(before)
    expect(archive.indexSome(25)).toBe(false)
  })

  it('of an earlier make answers while its articles are indexed again', () => {
    const folder = temporaryFolder()
    makeOldArchive(folder, 40)
    const archive = open(folder)
    expect(archive.searchArticles('walrus', {}, undefined, 1).total).toBe(40)
    expect(archive.indexSome(10)).toBe(true)
    expect(archive.searchArticles('walrus', {}, undefined, 1).total).toBe(40)
    while (archive.indexSome(10));
    expect(archive.searchArticles('walrus', {}, undefined, 1).total).toBe(40)
  })

  it('whole is left alone at the next start', () => {
    const archive = open(filledFolder())
    expect(archive.indexSome(1)).toBe(false)
    expect(archive.searchArticles('harbour', {}, undefined, 1).total).toBe(articleCount)
  })
})

it('has nothing to index in a new folder', () => {
  const archive = open(temporaryFolder())
  expect(archive.indexSome(100)).toBe(false)
  archive.addArticles([makeInput({ articleId: 'n1', sortedAt: timeAt(1), headline: 'Notice' })])
  expect(archive.indexSome(100)).toBe(false)
  expect(archive.searchArticles('notice', {}, undefined, 10).total).toBe(1)
})

describe('an index of press reviews that is', () => {
  it.each(damages)('%s begins anew, with nothing said to be in it (fault 6)', (_name, sql) => {
    const folder = temporaryFolder()
    const issue = { digestId: 'i1', stamp: '1', day: '2026-11-22', number: 171, pieces: [{ headline: 'Press review', text: 'The harbour.' }] }
    const first = openArchive({ folder, log: quietLog })
    first.saveIssueText(issue)
    first.close()
    damage(folder, sql.replace('articleKey', 'issueKey').replace('FROM articles', 'FROM issueTexts').replaceAll('words', 'issueWords'))
    const archive = open(folder)
    expect(archive.rescued).toEqual([])
    expect(archive.listIssueStamps().size).toBe(0)
    const query = { limit: 5, now: timeAt(0) }
    expect(archive.searchIssues('harbour', query).total).toBe(0)
    archive.saveIssueText(issue)
    expect(archive.searchIssues('harbour', query).total).toBe(1)
  })
})
