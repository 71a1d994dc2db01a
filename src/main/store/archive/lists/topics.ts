import type { TopicSearch } from '../../../../shared/topic.ts'
import type { Archive, NewArticle } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type Topics = Pick<Archive,
  'listNewArticles' | 'settleNewArticles' | 'listTopicSearches' | 'openTopicSearch' | 'dropTopicSearch' | 'fillTopic'
  | 'clearDroppedTopics' | 'listTopicNews' | 'settleTopicNews'>

type NewColumns = Omit<NewArticle, 'isNew' | 'language' | 'sectionReason'> & {
  readonly isNew: number
  readonly language: string | null
  readonly sectionReason: string | null
}

/** Which articles belong to which topic, remembered when they come, so that no list or count ever searches. */
export function openTopics(database: ArchiveDatabase, inTransaction: InTransaction): Topics {
  return {
    ...openNewArticles(database, inTransaction), ...openSearches(database, inTransaction), ...openNews(database, inTransaction)
  }
}

function openNewArticles(database: ArchiveDatabase, inTransaction: InTransaction) {
  const keys = database.prepare<[number], number>('SELECT articleKey FROM newArticles ORDER BY articleKey DESC LIMIT ?').pluck()
  const find = database.prepare<[number], NewColumns>(`
    SELECT n.articleKey, n.isNew, a.feedId, a.sectionId, a.headline, a.excerpt, a.language, a.sortedAt,
      a.otherFacts -> '$.sectionReason' AS sectionReason
    FROM newArticles AS n JOIN articles AS a ON a.articleKey = n.articleKey WHERE n.articleKey = +?`)
  const settle = database.prepare<[number]>('DELETE FROM newArticles WHERE articleKey = ?')
  const add = database.prepare<[number, number, number]>(
    'INSERT OR IGNORE INTO topicArticles SELECT ?, articleKey, ? FROM articles WHERE articleKey = ?')
  const count = database.prepare<[string, string, string, number]>(`
    INSERT INTO termDays VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles`)
  return {
    listNewArticles(limit) {
      const listed = keys.all(limit)
      const found = listed.flatMap(key => find.all(key)).map(toNewArticle)
      const isThere = new Set(found.map(({ articleKey }) => articleKey))
      const gone = listed.filter(key => !isThere.has(key))
      if (gone.length > 0) inTransaction(() => gone.forEach(key => settle.run(key)))
      return found
    },
    settleNewArticles: ({ articleKeys, matches, terms }) => inTransaction(() => {
      for (const { topicKey, articleKey, isNews } of matches) add.run(topicKey, Number(isNews), articleKey)
      for (const { day, language, term, articles } of terms) count.run(day, language, term, articles)
      for (const articleKey of articleKeys) settle.run(articleKey)
    })
  } satisfies Partial<Archive>
}

function toNewArticle({ sectionReason, isNew, ...columns }: NewColumns): NewArticle {
  return {
    ...withoutEmpty(columns), isNew: isNew === 1,
    ...(sectionReason !== null && { sectionReason: JSON.parse(sectionReason) as NonNullable<NewArticle['sectionReason']> })
  }
}

function openSearches(database: ArchiveDatabase, inTransaction: InTransaction) {
  const list = database.prepare<[], Omit<TopicSearch, 'before'> & { before: number | null }>(
    'SELECT topicKey, topicId, query, before FROM topicSearches WHERE topicId IS NOT NULL ORDER BY topicKey')
  const open = database.prepare<[string, string, number]>('INSERT INTO topicSearches (topicId, query, before) VALUES (?, ?, ?)')
  const drop = database.prepare<[string]>('UPDATE topicSearches SET topicId = NULL WHERE topicId = ?')
  const note = database.prepare<[number | null, number]>('UPDATE topicSearches SET before = ? WHERE topicKey = ?')
  const add = database.prepare<[number, number]>(
    'INSERT OR IGNORE INTO topicArticles SELECT ?, articleKey, 0 FROM articles WHERE articleKey = ?')
  const dropped = database.prepare<[], number>(
    'SELECT topicKey FROM topicSearches WHERE topicId IS NULL LIMIT 1').pluck()
  const clear = database.prepare<[number, number, number]>(`
    DELETE FROM topicArticles WHERE topicKey = ?
      AND articleKey IN (SELECT articleKey FROM topicArticles WHERE topicKey = ? LIMIT ?)`)
  const forget = database.prepare<[number]>('DELETE FROM topicSearches WHERE topicKey = ?')
  return {
    listTopicSearches: () => list.all().map(({ before, ...search }) => ({ ...search, ...(before !== null && { before }) })),
    openTopicSearch: (topicId, query) => inTransaction(() => {
      drop.run(topicId)
      open.run(topicId, query, Number.MAX_SAFE_INTEGER)
    }),
    dropTopicSearch: topicId => inTransaction(() => void drop.run(topicId)),
    fillTopic: (topicKey, articleKeys, before) => inTransaction(() => {
      for (const articleKey of articleKeys) add.run(topicKey, articleKey)
      note.run(before ?? null, topicKey)
    }),
    clearDroppedTopics(limit) {
      const topicKey = dropped.get()
      if (topicKey === undefined) return false
      return inTransaction(() => {
        if (clear.run(topicKey, topicKey, limit).changes < limit) forget.run(topicKey)
        return dropped.get() !== undefined
      })
    }
  } satisfies Partial<Archive>
}

function openNews(database: ArchiveDatabase, inTransaction: InTransaction) {
  const count = database.prepare<[number], number>('SELECT count(*) FROM topicArticles WHERE topicKey = ? AND isNews = 1').pluck()
  const newest = database.prepare<[number], string>(`
    SELECT a.headline FROM topicArticles AS t JOIN articles AS a ON a.articleKey = t.articleKey
    WHERE t.topicKey = ? AND t.isNews = 1 ORDER BY t.articleKey DESC LIMIT 1`).pluck()
  const settle = database.prepare<[number]>('UPDATE topicArticles SET isNews = 0 WHERE topicKey = ? AND isNews = 1')
  return {
    listTopicNews: topicKeys => topicKeys.flatMap(topicKey => {
      const headline = newest.get(topicKey)
      return headline === undefined ? [] : [{ topicKey, count: count.get(topicKey) ?? 0, headline }]
    }),
    settleTopicNews: topicKeys => inTransaction(() => topicKeys.forEach(topicKey => settle.run(topicKey)))
  } satisfies Partial<Archive>
}
