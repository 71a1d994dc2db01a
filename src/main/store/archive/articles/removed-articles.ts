/** What is remembered of articles that were removed on purpose, so that a feed that still lists one does not bring it back. */
import { createHash } from 'node:crypto'
import type { Article, ArticleMarks } from '../../../../shared/article.ts'
import type { ArchiveInput } from '../../../ports.ts'
import { storedMarks } from './article-marks.ts'
import type { ArchiveDatabase } from '../base/database.ts'

export type RemovableArticle = Pick<Article, 'articleId' | 'outletId' | 'url' | 'guid' | 'headline' | 'bodyText' | 'publishedAt'>

export interface RemovedArticles {
  hasId(articleId: string): boolean
  /** Whether an entry is one of them under whatever id: its feed may have given it another guid or address. */
  has(input: ArchiveInput): boolean
}

/** Signs that are remembered, the latest first: 16 bytes each, four or so of an article. */
const mostRemembered = 2_000_000

export function openRemovedArticles(database: ArchiveDatabase): RemovedArticles {
  const any = database.prepare('SELECT 1 FROM removedArticles LIMIT 1')
  const known = database.prepare<[Uint8Array], number>('SELECT 1 FROM removedArticles WHERE idHash = ?').pluck()
  const isKnown = (sign: string): boolean => known.get(hashOf(sign)) !== undefined
  return {
    hasId: articleId => any.get() !== undefined && isKnown(articleId),
    has: ({ article, marks }) => any.get() !== undefined && signsOf(article, marks).some(isKnown)
  }
}

/** Answers functions that remember an article, and that forget the earliest where they are too many. */
export function openRemembering(database: ArchiveDatabase): {
  readonly remember: (article: RemovableArticle) => void
  readonly forgetEarliest: () => void
} {
  const insert = database.prepare<[Uint8Array]>('INSERT OR IGNORE INTO removedArticles (idHash) VALUES (?)')
  const forget = database.prepare(
    `DELETE FROM removedArticles WHERE position <= (SELECT max(position) FROM removedArticles) - ${mostRemembered}`)
  return {
    remember(article) {
      for (const sign of [article.articleId, ...signsOf(article)]) insert.run(hashOf(sign))
    },
    forgetEarliest: () => void forget.run()
  }
}

/** Each mark counts only together with the headline or the date: a page that shows whatever is newest lends its address to one
 *  article after another, and guids are used again. */
function signsOf(article: RemovableArticle, given?: ArticleMarks): readonly string[] {
  const { addresses, guid, text, headline } = storedMarks(article, given)
  const dates = article.publishedAt === undefined ? [] : [article.publishedAt]
  const marks = [...addresses, guid, text].filter(mark => mark !== undefined)
  return [
    ...marks.flatMap(mark => [headline, ...dates].map(other => `${mark} ${other}`)), ...dates.map(date => `${headline} ${date}`)
  ]
}

/** Eight bytes: among two million, two signs are taken for one another once in ten million archives. */
function hashOf(sign: string): Uint8Array {
  return createHash('sha256').update(sign).digest().subarray(0, 8)
}
