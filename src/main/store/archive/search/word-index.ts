import type { IndexedWords } from '../../../../shared/article.ts'
import { indexedText, indexWords } from '../../../language/index.ts'
import type { ArchiveInput } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'

/** `isNew`: surely not in the index. */
type KeyedInput = ArchiveInput & { readonly articleKey: number; readonly isNew?: boolean }

export interface WordIndex {
  save(articleKey: number, input: ArchiveInput): void
  /** The same for many: fastest in the order of their keys. */
  saveAll(inputs: readonly KeyedInput[]): void
}

export function openWordIndex(database: ArchiveDatabase): WordIndex {
  const prepare = (verb: string) => database.prepare<[Required<IndexedWords> & { articleKey: number; outlet: string }]>(`
    ${verb} INTO words (rowid, headline, body, outlet, byline, stems)
    VALUES (@articleKey, @headline, @body, @outlet, @byline, @stems)`)
  // To replace is to delete first, also where nothing is: a tenth of what a refresh costs.
  const [insert, replace] = [prepare('INSERT'), prepare('INSERT OR REPLACE')]
  const keepLanguage = database.prepare<[string]>('INSERT OR IGNORE INTO languages VALUES (?)')

  function saveAll(inputs: readonly KeyedInput[]): void {
    for (const { articleKey, article, outletName, words, isNew } of inputs) {
      const save = isNew ? insert : replace
      save.run({ articleKey, outlet: indexWords(outletName, article.language).join(' '), body: words.body ?? indexedText(article), ...words })
    }
    const languages = new Set(inputs.map(({ article }) => article.language?.toLowerCase()))
    for (const language of languages) if (language) keepLanguage.run(language)
  }

  return { saveAll, save: (articleKey, input) => saveAll([{ ...input, articleKey }]) }
}
