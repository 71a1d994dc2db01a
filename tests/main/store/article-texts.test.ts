import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder, timeAt } from './fixtures.ts'
import { makeOldArchive } from './old-archive.ts'

function open(folder: string) {
  const archive = openArchive({ folder, log: quietLog })
  const database = new Database(join(folder, 'archive.db'), { readonly: true })
  onTestFinished(() => {
    database.close()
    archive.close()
  })
  const count = (table: string): number => Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  const keyOf = (articleId: string): number =>
    Number(database.prepare('SELECT articleKey FROM articles WHERE articleId = ?').pluck().get(articleId))
  return { archive, database, count, keyOf }
}

test('texts stand in the order in which they came, whatever the time of their articles', () => {
  const { archive, database } = open(temporaryFolder())
  archive.addArticles([makeInput({ articleId: 'late', sortedAt: timeAt(9), bodyText: 'First.' })])
  archive.addArticles([makeInput({ articleId: 'early', sortedAt: timeAt(1), bodyText: 'Second.' })])
  expect(database.prepare('SELECT bodyText FROM texts ORDER BY textKey').pluck().all()).toEqual(['First.', 'Second.'])
  expect(['late', 'early'].map(articleId => archive.findArticle(articleId)?.bodyText)).toEqual(['First.', 'Second.'])
})

test('an archive from before keeps its texts where they are; they are read, changed, searched and removed there', () => {
  const folder = temporaryFolder()
  makeOldArchive(folder, 4)
  const { archive, count, keyOf } = open(folder)
  archive.addArticles([makeInput({ articleId: 'new', bodyText: 'A heron on the quay.' })])
  expect([count('bodies'), count('texts')]).toEqual([4, 1])
  const old = archive.findArticle('old-1')!
  expect(old.bodyText).toBe('A walrus in the harbour.')
  const { outletName: _, ...article } = old
  archive.addArticles([makeInput(makeArticle({ ...article, bodyText: 'A seal in the harbour.', bodyHtml: '<p>A seal in the harbour.</p>', revisionHash: 'other' }))])
  expect(archive.findArticle('old-1')).toMatchObject({ bodyText: 'A seal in the harbour.', bodyHtml: '<p>A seal in the harbour.</p>' })
  expect(archive.findRevision('old-1', article.revisionHash)?.bodyText).toBe('A walrus in the harbour.')
  expect([count('bodies'), count('texts')]).toEqual([4, 1])
  archive.removeArticles([keyOf('old-1'), keyOf('new')])
  expect([count('bodies'), count('texts'), count('articles')]).toEqual([3, 0, 3])
})

test('a text that is changed stays in its place', () => {
  const { archive, count } = open(temporaryFolder())
  archive.addArticles([makeInput({ articleId: 'a', bodyText: 'One.', revisionHash: 'one' })])
  archive.addArticles([makeInput({ articleId: 'a', bodyText: 'Two.', revisionHash: 'two' })])
  expect(archive.findArticle('a')?.bodyText).toBe('Two.')
  expect(count('texts')).toBe(1)
  expect(archive.searchArticles('two', {}, undefined, 10).hits).toHaveLength(1)
  expect(archive.searchArticles('one', {}, undefined, 10).hits).toHaveLength(0)
})
