import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { createWordIndexer, indexedText, indexWords } from '../../../src/main/language/index.ts'
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
    const article = makeArticle({ articleId: 'a', bodyText, excerpt: '', language: 'en' })
    const { body = indexedText(article) } = indexArticle(article)
    expect(tokensOf(body)).toEqual(tokensOf(indexWords(bodyText, 'en').join(' ')))
  }), { numRuns: 1_000 })
})

test('a text that is not folded before has the words it would have folded, for every letter that may stand in it', () => {
  const tokensOf = openTokens()
  const indexArticle = createWordIndexer()
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
  for (const letter of letters) {
    for (const bodyText of [`a${letter}b`, `x ${letter} y`, `ж${letter}`]) {
      const article = makeArticle({ articleId: 'a', bodyText, excerpt: '', language: 'ru' })
      if (indexArticle(article).body === undefined) expect(tokensOf(indexedText(article))).toEqual(tokensOf(indexWords(bodyText, 'ru').join(' ')))
    }
  }
})

test('a language with capitals of its own is folded by its own rules', () => {
  const indexArticle = createWordIndexer()
  const words = (language: string) => indexArticle(makeArticle({ articleId: 'a', bodyText: 'ILIK', excerpt: '', language })).body
  expect([words('tr'), words('en')]).toEqual(['\u0131l\u0131k', undefined])
})
