import type { Article } from '../../../shared/article.ts'
import type { AddedArticles, Archive, ArchiveInput } from '../../ports.ts'
import { nextKeyAt } from './article-key.ts'
import { toColumns, type ArticleColumns } from './article-columns.ts'
import type { ArticleReading } from './article-reading.ts'
import type { ArchiveDatabase } from './database.ts'
import type { InTransaction } from './transaction.ts'
import { openWordIndex } from './word-index.ts'

interface KnownArticle {
  readonly articleKey: number
  readonly revisionHash: string
}

export function openArticleWriting(
  database: ArchiveDatabase, inTransaction: InTransaction, reading: ArticleReading
): Pick<Archive, 'addArticles'> {
  const find = database.prepare<[string], KnownArticle>('SELECT articleKey, revisionHash FROM articles WHERE articleId = ?')
  const add = openAdding(database)
  const revise = openRevising(database, reading)
  const index = openWordIndex(database)
  return {
    addArticles: inputs => inTransaction(() => {
      const added: IndexedInput[] = []
      const revised: IndexedInput[] = []
      for (const input of oldestFirst(firstOfEach(inputs))) {
        const known = find.get(input.article.articleId)
        if (known === undefined) added.push(add(input))
        else if (known.revisionHash !== input.article.revisionHash) revised.push(revise(known.articleKey, input))
      }
      // Apart from the tables: a statement with triggers makes FTS5 write out what it has gathered, so that indexing
      // article by article took four times as long.
      for (const input of [...added, ...revised]) index.save(input.articleKey, input)
      return { added: added.map(idOf), revised: revised.map(idOf) } satisfies AddedArticles
    })
  }
}

type IndexedInput = ArchiveInput & { readonly articleKey: number }

function idOf(input: ArchiveInput): string {
  return input.article.articleId
}

/** Some feeds list one guid twice; the upper entry is the newer one, and taking both would revise at every refresh. */
function firstOfEach(inputs: readonly ArchiveInput[]): readonly ArchiveInput[] {
  const seen = new Set<string>()
  return inputs.filter(input => !seen.has(idOf(input)) && seen.add(idOf(input)))
}

/** The full-text index is written fastest in the order of its keys. Of entries with the same time, the upper one in the
 *  feed is the newer, so it comes last. */
function oldestFirst(inputs: readonly ArchiveInput[]): readonly ArchiveInput[] {
  const timed = inputs.map(input => ({ input, time: Date.parse(input.article.sortedAt) }))
  return timed.reverse().sort((one, other) => one.time - other.time).map(({ input }) => input)
}

function openAdding(database: ArchiveDatabase): (input: ArchiveInput) => IndexedInput {
  const highest = database.prepare<[number, number], number | null>(
    'SELECT max(articleKey) FROM articles WHERE articleKey >= ? AND articleKey < ?').pluck()
  const insertArticle = database.prepare<[ArticleColumns & { articleKey: number }]>(`
    INSERT INTO articles VALUES (@articleKey, @articleId, @feedId, @outletId, @sectionId, @headline, @excerpt, @url,
      @language, @direction, @publishedAt, @publishedOffset, @sortedAt, @firstSeenAt, @firstSeenMs, @leadPicture,
      @revisionHash, @otherFacts)`)
  const insertBody = database.prepare<[number, string, string]>('INSERT INTO bodies VALUES (?, ?, ?)')
  const insertStatus = database.prepare<[number, string, string, string]>('INSERT INTO statuses VALUES (?, ?, ?, ?, NULL)')
  const saveOutlet = openOutlets(database)
  return input => {
    const { article } = input
    const articleKey = nextKeyAt(article.sortedAt, (from, before) => highest.get(from, before) ?? undefined)
    saveOutlet(input)
    insertArticle.run({ articleKey, ...toColumns(article) })
    insertBody.run(articleKey, article.bodyHtml, article.bodyText)
    insertStatus.run(articleKey, article.feedId, article.outletId, article.sectionId)
    return { ...input, articleKey }
  }
}

function openOutlets(database: ArchiveDatabase): (input: ArchiveInput) => void {
  const save = database.prepare<[string, string]>(
    'INSERT INTO outlets VALUES (?, ?) ON CONFLICT DO UPDATE SET name = excluded.name WHERE name <> excluded.name')
  return ({ article, outletName }) => void save.run(article.outletId, outletName)
}

/** The old version moves to `revisions`; place, order and what the reader did with it stay. A feed that goes back and
 *  forth between two versions keeps each once. */
function openRevising(
  database: ArchiveDatabase, reading: ArticleReading
): (articleKey: number, input: ArchiveInput) => IndexedInput {
  const keep = database.prepare<[number, string, string, string]>('INSERT OR IGNORE INTO revisions VALUES (?, ?, ?, ?)')
  const update = database.prepare<[ArticleColumns & { articleKey: number }]>(`
    UPDATE articles SET headline = @headline, excerpt = @excerpt, url = @url, language = @language, direction = @direction,
      publishedAt = @publishedAt, publishedOffset = @publishedOffset, leadPicture = @leadPicture,
      revisionHash = @revisionHash, otherFacts = @otherFacts
    WHERE articleKey = @articleKey`)
  const updateBody = database.prepare<[string, string, number]>(
    'UPDATE bodies SET bodyHtml = ?, bodyText = ? WHERE articleKey = ?')
  const saveOutlet = openOutlets(database)
  return (articleKey, input) => {
    const [before] = reading.byKeys([articleKey])
    if (before === undefined) throw new Error(`article ${articleKey} has no body`)
    const { outletName: _, ...kept } = before
    const article = withFirstDate(input.article, kept)
    keep.run(articleKey, kept.revisionHash, input.article.firstSeenAt, JSON.stringify(kept))
    saveOutlet(input)
    update.run({ articleKey, ...toColumns(article) })
    updateBody.run(article.bodyHtml, article.bodyText, articleKey)
    return { ...input, article, articleKey }
  }
}

/** Outlets move `pubDate` forward with every correction; the first date is the one the article is sorted by. */
function withFirstDate(article: Article, before: Article): Article {
  if (before.publishedAt === undefined) return article
  const { publishedOffset: _, ...rest } = article
  const offset = before.publishedOffset === undefined ? {} : { publishedOffset: before.publishedOffset }
  return { ...rest, publishedAt: before.publishedAt, ...offset }
}
