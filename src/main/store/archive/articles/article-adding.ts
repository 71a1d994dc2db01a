import { hash } from 'node:crypto'
import type { Article } from '../../../../shared/article.ts'
import type { ArchiveInput } from '../../../ports.ts'
import { nextKeyAt } from '../base/article-key.ts'
import { toColumns, type ArticleColumns } from './article-columns.ts'
import { openArticleTexts } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { marksSoFar } from '../base/list-conditions.ts'

/** An input that is in the tables, and waits to be indexed. */
export type IndexedInput = ArchiveInput & { readonly articleKey: number }

/** A new article, and whether no stored one has its id. */
export type NewInput = ArchiveInput & { readonly hasFreeId: boolean }

export interface Adding {
  /** Writes a new article into the tables. What is told of several together waits for `settle`. */
  add(input: NewInput): IndexedInput
  /** To be called in the same transaction with all that were added. */
  settle(added: readonly IndexedInput[]): void
}

export function openAdding(database: ArchiveDatabase): Adding {
  const highest = database.prepare<[number, number], number | null>(
    'SELECT max(articleKey) FROM articles WHERE articleKey >= ? AND articleKey < ?').pluck()
  const insertArticle = database.prepare<[ArticleColumns & { articleKey: number; textKey: number }]>(`
    INSERT INTO articles VALUES (@articleKey, @articleId, @feedId, @outletId, @sectionId, @headline, @excerpt, @url,
      @language, @direction, @publishedAt, @publishedOffset, @sortedAt, @firstSeenAt, @firstSeenMs, @leadPicture,
      @revisionHash, @otherFacts, @textKey)`)
  const texts = openArticleTexts(database)
  const insertStatus = database.prepare<[number, string, string, string]>(`
    INSERT INTO statuses (articleKey, feedId, outletId, sectionId, unreadSince) VALUES (?, ?, ?, ?, ${marksSoFar})`)
  const insertTag = database.prepare<[string, number]>('INSERT OR IGNORE INTO articleTags VALUES (?, ?)')
  const noteNew = database.prepare<[string]>('INSERT OR IGNORE INTO newArticles SELECT value, 1 FROM json_each(?)')
  const saveOutlet = openOutlets(database)
  const tally = openTallying(database)
  const freeId = openFreeIds(database)
  return {
    add(input) {
      const article = input.hasFreeId ? input.article : { ...input.article, articleId: freeId(input.article) }
      const articleKey = nextKeyAt(article.sortedAt, (from, before) => highest.get(from, before) ?? undefined)
      insertArticle.run({ articleKey, ...toColumns(article), textKey: texts.add(article) })
      insertStatus.run(articleKey, article.feedId, article.outletId, article.sectionId)
      for (const tag of article.tags) insertTag.run(tag, articleKey)
      return { ...input, article, articleKey }
    },
    settle(added) {
      for (const input of new Map(added.map(one => [one.article.outletId, one])).values()) saveOutlet(input)
      tally(added.map(({ article }) => article))
      noteNew.run(JSON.stringify(added.map(({ articleKey }) => articleKey)))
    }
  }
}

/** Answers a function that counts new articles, all of them unread, once for all of a feed, an outlet and a section. */
function openTallying(database: ArchiveDatabase): (articles: readonly Article[]) => void {
  const add = database.prepare<[Pick<Article, 'feedId' | 'outletId' | 'sectionId'> & { count: number }]>(`
    INSERT INTO tallies VALUES (@feedId, @outletId, @sectionId, @count, @count)
    ON CONFLICT DO UPDATE SET total = total + excluded.total, unread = unread + excluded.unread`)
  return articles => {
    const places = Map.groupBy(articles, ({ feedId, outletId, sectionId }) => JSON.stringify([feedId, outletId, sectionId]))
    for (const [{ feedId, outletId, sectionId } = articles[0]!, ...others] of places.values()) {
      add.run({ feedId, outletId, sectionId, count: others.length + 1 })
    }
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
