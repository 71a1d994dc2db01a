import type { IndexedWords } from '../../../shared/article.ts'
import { indexWords } from '../../language/index.ts'
import type { ArchiveInput } from '../../ports.ts'
import type { ArchiveDatabase } from './database.ts'

export interface WordIndex {
  save(articleKey: number, input: ArchiveInput): void
}

export function openWordIndex(database: ArchiveDatabase): WordIndex {
  const insert = database.prepare<[IndexedWords & { articleKey: number; outlet: string }]>(`
    INSERT OR REPLACE INTO words (rowid, headline, body, outlet, byline, stems)
    VALUES (@articleKey, @headline, @body, @outlet, @byline, @stems)`)
  const keepLanguage = database.prepare<[string]>('INSERT OR IGNORE INTO languages VALUES (?)')
  return {
    save(articleKey, { article, outletName, words }) {
      insert.run({ articleKey, outlet: indexWords(outletName, article.language).join(' '), ...words })
      if (article.language) keepLanguage.run(article.language.toLowerCase())
    }
  }
}
