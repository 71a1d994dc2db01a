import type { Article, IndexedWords } from '../../../../shared/article.ts'
import { createWordIndexer } from '../../../language/index.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { packText, withPageText } from '../base/page-text.ts'

/** Texts of pages that stand over those of feeds. */
export interface PageTexts {
  /** What an article that its feed gives anew becomes where the text of its page stands: that text stays. */
  under(before: Article, article: Article): Article
  /** The feed gives another text now: the page may too, and is due to be fetched again. */
  noteFeedText(articleKey: number, feedHash: string): void
  /** The hash of the feed's text; `undefined` where no other stands over it. */
  feedHashOf(articleKey: number): string | undefined
  save(articleKey: number, article: Article, feedHash: string): void
  wordsOf(article: Article): IndexedWords
}

export function openPageTexts(database: ArchiveDatabase): PageTexts {
  const saveHash = database.prepare<[string, number]>('UPDATE pageTexts SET feedHash = ? WHERE articleKey = ?')
  const makeDue = database.prepare<[number]>('UPDATE pages SET nextTryAt = triedAt WHERE articleKey = ?')
  const findHash = database.prepare<[number], string>('SELECT feedHash FROM pageTexts WHERE articleKey = ?').pluck()
  const save = database.prepare<[number, string, Uint8Array]>('INSERT OR REPLACE INTO pageTexts VALUES (?, ?, ?)')
  let indexer: ReturnType<typeof createWordIndexer> | undefined
  return {
    under: (before, article) => before.textFrom === 'page' ? withPageText(article, before) : article,
    noteFeedText(articleKey, feedHash) {
      saveHash.run(feedHash, articleKey)
      makeDue.run(articleKey)
    },
    feedHashOf: articleKey => findHash.get(articleKey),
    save: (articleKey, article, feedHash) => void save.run(articleKey, feedHash, packText(article)),
    wordsOf: article => (indexer ??= createWordIndexer())(article)
  }
}
