import type { ArchiveDatabase } from '../base/database.ts'
import type { WordTable } from '../migrations/word-table.ts'
import { openPrefixWords } from './prefix-words.ts'
import { vocabularyOf, type Vocabulary } from './search-forms.ts'

/** What an index of words knows, to be asked for with every query. */
export function openVocabulary(database: ArchiveDatabase, table: WordTable = 'words'): () => Vocabulary {
  const languages = database.prepare<[], string>('SELECT language FROM languages').pluck()
  const listWords = openPrefixWords(database, table)
  return () => vocabularyOf(baseLanguages(languages.all()), listWords)
}

/** Stems go by the language, not the country: `pt-BR` and `pt` are one. */
function baseLanguages(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(tag => tag.split(/[-_]/)[0] ?? tag))]
}
