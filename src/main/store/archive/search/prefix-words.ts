import type { ArchiveDatabase } from '../base/database.ts'
import type { WordTable } from '../migrations/word-table.ts'

/** Finding them takes about 0.2 ms for each; beyond this it is quicker to let FTS5 gather all their matches. */
const mostWords = 300

/** Lists the words of the index that begin with something, or `undefined` when they are too many. FTS5's own table of words
 *  counts the matches of each; of its table of instances only the first of each word is read. */
export function openPrefixWords(
  database: ArchiveDatabase, table: WordTable = 'words'
): (beginning: string) => readonly string[] | undefined {
  const instances = `temp.instancesOf_${table}`
  database.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS ${instances} USING fts5vocab(main, ${table}, instance)`)
  const next = database.prepare<[string, string], string>(
    `SELECT term FROM ${instances} WHERE term >= ? AND term < ? LIMIT 1`).pluck()
  return beginning => {
    const from = asIndexed(beginning)
    const end = `${from}\u{10ffff}`
    const words: string[] = []
    for (let word = next.get(from, end); word !== undefined; word = next.get(`${word}\u0001`, end)) {
      words.push(word)
      if (words.length > mostWords) return undefined
    }
    return words
  }
}

/** As unicode61 folds words (remove_diacritics 2): it takes marks off Latin letters only, and leaves `й`, `ё`, Hangul and voiced
 *  kana whole. */
function asIndexed(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/([a-z])\p{M}+/gu, '$1').normalize('NFC').replaceAll('ς', 'σ')
}
