import { hash } from 'node:crypto'
import type { Article } from '../../../shared/article.ts'
import type { ArchiveInput } from '../../ports.ts'
import { nextKeyAt } from './article-key.ts'
import { toColumns, type ArticleColumns } from './article-columns.ts'
import { openArticleTexts } from './article-texts.ts'
import type { ArchiveDatabase } from './database.ts'
import { marksSoFar } from './list-conditions.ts'

/** An input that is in the tables, and waits to be indexed. */
export type IndexedInput = ArchiveInput & { readonly articleKey: number }

/** Answers a function that writes a new article into the tables. */
export function openAdding(database: ArchiveDatabase): (input: ArchiveInput) => IndexedInput {
  const highest = database.prepare<[number, number], number | null>(
    'SELECT max(articleKey) FROM articles WHERE articleKey >= ? AND articleKey < ?').pluck()
  const insertArticle = database.prepare<[ArticleColumns & { articleKey: number; textKey: number }]>(`
    INSERT INTO articles VALUES (@articleKey, @articleId, @feedId, @outletId, @sectionId, @headline, @excerpt, @url,
      @language, @direction, @publishedAt, @publishedOffset, @sortedAt, @firstSeenAt, @firstSeenMs, @leadPicture,
      @revisionHash, @otherFacts, @textKey)`)
  const texts = openArticleTexts(database)
  const insertStatus = database.prepare<[number, string, string, string]>(`
    INSERT INTO statuses (articleKey, feedId, outletId, sectionId, unreadSince) VALUES (?, ?, ?, ?, ${marksSoFar})`)
  const saveOutlet = openOutlets(database)
  const freeId = openFreeIds(database)
  return input => {
    const article = { ...input.article, articleId: freeId(input.article) }
    const articleKey = nextKeyAt(article.sortedAt, (from, before) => highest.get(from, before) ?? undefined)
    saveOutlet(input)
    insertArticle.run({ articleKey, ...toColumns(article), textKey: texts.add(article) })
    insertStatus.run(articleKey, article.feedId, article.outletId, article.sectionId)
    return { ...input, article, articleKey }
  }
}

export function openOutlets(database: ArchiveDatabase): (input: ArchiveInput) => void {
  const save = database.prepare<[string, string]>(
    'INSERT INTO outlets VALUES (?, ?) ON CONFLICT DO UPDATE SET name = excluded.name WHERE name <> excluded.name')
  return ({ article, outletName }) => void save.run(article.outletId, outletName)
}

/** A feed that gives an old guid to something new wants an id that belongs to another article already. */
function openFreeIds(database: ArchiveDatabase): (article: Article) => string {
  const isTaken = database.prepare<[string], number>('SELECT 1 FROM articles WHERE articleId = ?').pluck()
  return ({ articleId, url = '', headline }) => {
    let free = articleId
    while (isTaken.get(free) !== undefined) free = hash('sha256', JSON.stringify([free, url, headline])).slice(0, 32)
    return free
  }
}
