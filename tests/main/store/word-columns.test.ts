import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { createWordIndexer, indexWords } from '../../../src/main/language/index.ts'
import { makeArticle } from './fixtures.ts'

/** The words that SQLite finds in a column, with their places. */
function openTokens() {
  const database = new Database(':memory:')
  onTestFinished(() => void database.close())
  database.exec(`CREATE VIRTUAL TABLE words USING fts5(body, tokenize="unicode61 remove_diacritics 2 categories 'L* N* M* Co'");
    CREATE VIRTUAL TABLE tokens USING fts5vocab(words, instance)`)
  const [clear, insert] = [database.prepare('DELETE FROM words'), database.prepare('INSERT INTO words VALUES (?)')]
  const list = database.prepare<[], string>('SELECT term FROM tokens ORDER BY offset').pluck()
  return (body: string): readonly string[] => {
    clear.run()
    insert.run(body)
    return list.all()
  }
}

test('a text goes into the index as it stands, and SQLite finds the words in it that we do', () => {
  const tokensOf = openTokens()
  const indexArticle = createWordIndexer()
  const text = fc.array(fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('don’t', 'U.S.', '3,000', 'Straße', 'порт', ' ', '\n', 'é', 'हिन्दी', 'القاهِرة', '東京都', 'icon\ue000', '<', '&')
  ), { maxLength: 10 }).map(parts => parts.join(''))
  fc.assert(fc.property(text, bodyText => {
    const { body } = indexArticle(makeArticle({ articleId: 'a', bodyText, excerpt: '', language: 'en' }))
    expect(tokensOf(body)).toEqual(tokensOf(indexWords(bodyText, 'en').join(' ')))
  }), { numRuns: 1_000 })
})
