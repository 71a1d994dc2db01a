import type { IndexedWords } from '../../../shared/article.ts'
import { indexWords } from '../../language/index.ts'
import type { ArchiveInput } from '../../ports.ts'
import type { ArchiveDatabase } from './database.ts'

type KeyedInput = ArchiveInput & { readonly articleKey: number }

export interface WordIndex {
  save(articleKey: number, input: ArchiveInput): void
  /** The same for many: fastest in the order of their keys. */
  saveAll(inputs: readonly KeyedInput[]): void
}

export function openWordIndex(database: ArchiveDatabase): WordIndex {
  const insert = database.prepare<[IndexedWords & { articleKey: number; outlet: string }]>(`
    INSERT OR REPLACE INTO words (rowid, headline, body, outlet, byline, stems)
    VALUES (@articleKey, @headline, @body, @outlet, @byline, @stems)`)
  const keepLanguage = database.prepare<[string]>('INSERT OR IGNORE INTO languages VALUES (?)')

  function saveAll(inputs: readonly KeyedInput[]): void {
    for (const { articleKey, article, outletName, words } of inputs) {
      insert.run({ articleKey, outlet: indexWords(outletName, article.language).join(' '), ...words })
    }
    const languages = new Set(inputs.map(({ article }) => article.language?.toLowerCase()))
    for (const language of languages) if (language) keepLanguage.run(language)
  }

  return { saveAll, save: (articleKey, input) => saveAll([{ ...input, articleKey }]) }
}
