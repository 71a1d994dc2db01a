import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openArchive } from '../../../../../src/main/store/index.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from '../../fixtures.ts'

test('the pieces of the full-text index become one, some pages at a time, and say the same', () => {
  const folder = temporaryFolder()
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  const words = (batch: number): string => Array.from({ length: 3000 }, (_, index) => `w${batch}x${index}`).join(' ')
  for (let batch = 0; batch < 5; batch += 1) {
    archive.addArticles([makeInput({ articleId: `n${batch}`, sortedAt: timeAt(batch), bodyText: `Walrus ${words(batch)}` })])
  }
  const database = new Database(join(folder, 'archive.db'), { readonly: true })
  onTestFinished(() => void database.close())
  const countPieces = (): unknown => database.prepare('SELECT count(DISTINCT segid) FROM words_idx').pluck().get()
  const ask = (): unknown => ['walrus', 'w3x17', 'w1x* walrus'].map(query => archive.searchArticles(query, {}, undefined, 9))
  const before = ask()
  expect(countPieces()).toBe(5)
  let merges = 0
  while (archive.mergeWords(5)) {
    merges += 1
    expect(ask()).toEqual(before)
  }
  expect(merges).toBeGreaterThan(2)
  expect(countPieces()).toBe(1)
  expect(ask()).toEqual(before)
})
