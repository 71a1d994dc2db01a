import Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSinking } from '../../../../../src/main/store/archive/articles/mark-layers.ts'
import { openArchive } from '../../../../../src/main/store/index.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from '../../fixtures.ts'
import { makeOldArchive } from '../../old-archive.ts'
import { randomFrom } from '../../random.ts'

function open(folder = temporaryFolder()) {
  const archive = openArchive({ folder, log: quietLog })
  const database = new Database(join(folder, 'archive.db'))
  onTestFinished(() => {
    database.close()
    archive.close()
  })
  return {
    archive, database,
    layers: () => database.prepare('SELECT layer, count(*) FROM markBearers GROUP BY layer').raw().all()
  }
}

it('keeps the first layers small, and loses no mark', () => {
  const { database, layers } = open()
  const random = randomFrom(5)
  const bear = database.prepare<[string]>('INSERT INTO markBearers SELECT 0, value, key FROM json_each(?)')
  const sink = openSinking(database)
  database.transaction(() => {
    for (let round = 0; round < 85; round += 1) {
      const marks = Array.from({ length: 2_000 }, () => Math.floor(random() * 2 ** 52))
      bear.run(JSON.stringify(marks))
      sink(marks)
    }
  })()
  const [[, first], [, second], [, last]] = layers() as [[0, number], [1, number], [2, number]]
  expect(first).toBeLessThan(20_000)
  expect(second).toBeLessThan(150_000)
  expect(last).toBeGreaterThan(2_000)
  expect(first + second + last).toBe(170_000)
})

describe.each([0, 1, 2])('in layer %i', layer => {
  const crane = { articleId: 'a', url: 'https://harbour.example/crane', guid: 'tag:harbour,1', headline: 'Crane falls' }
  function sunk() {
    const opened = open()
    opened.archive.addArticles([makeInput(crane)])
    opened.database.prepare('UPDATE markBearers SET layer = ?').run(layer)
    return opened
  }

  it('an article is known by its marks', () => {
    const { archive } = sunk()
    const again = makeInput({ ...crane, articleId: 'b', feedId: 'feed-2', guid: 'tag:harbour,2' })
    expect(archive.addArticles([again]).added).toEqual([])
    expect(archive.counts().total).toBe(1)
  })

  it('marks go with their article', () => {
    const { archive, database } = sunk()
    archive.removeArticles([Number(database.prepare('SELECT articleKey FROM articles').pluck().get())])
    for (const table of ['markBearers', 'articleMarks']) {
      expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    }
  })
})

it('of articles in several layers with one mark the newest are looked at', () => {
  const { archive, database } = open()
  const column = (count: number) => makeInput({
    articleId: `c${count}`, url: `https://harbour.example/${count}`, guid: `tag:harbour,${count}`, headline: 'In brief',
    bodyText: `Day ${count}.`, revisionHash: `${count}`, publishedAt: timeAt(count), sortedAt: timeAt(count)
  })
  for (let count = 0; count < 12; count += 1) {
    archive.addArticles([column(count)])
    database.prepare('UPDATE markBearers SET layer = (layer + 1) % 3').run()
  }
  const moved = makeInput({ ...column(10).article, articleId: 'moved', url: 'https://other.example/x', guid: 'tag:other,x' })
  expect(archive.addArticles([moved])).toEqual({ added: [], revised: [] })
})

it('a mark that an article bears already is not written again', () => {
  const { archive, database, layers } = open()
  archive.addArticles([makeInput({ articleId: 'a', url: 'https://harbour.example/a', revisionHash: 'one' })])
  database.prepare('UPDATE markBearers SET layer = 2').run()
  const before = layers()
  const corrected = { revisionHash: 'two', bodyText: 'Put right.' }
  archive.addArticles([makeInput({ articleId: 'a', url: 'https://harbour.example/a', ...corrected })])
  expect(layers()).toEqual(before)
})

it('articles from before there were layers are known again, and take their marks along', () => {
  const folder = temporaryFolder()
  makeOldArchive(folder, 5)
  const { archive, database, layers } = open(folder)
  // Its address and its headline.
  expect(layers()).toEqual([[2, 10]])
  const again = makeInput({ articleId: 'other', url: 'https://harbour.example/3', headline: 'Headline of old-3' })
  expect(archive.addArticles([again]).added).toEqual([])
  archive.removeArticles([Number(database.prepare("SELECT articleKey FROM articles WHERE articleId = 'old-3'").pluck().get())])
  expect(database.prepare('SELECT count(*) FROM articleMarks').pluck().get()).toBe(8)
})
