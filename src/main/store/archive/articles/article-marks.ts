import { articleMarks, entryMark, markWithin } from '../../../identity/index.ts'
import type { Article, ArticleMarks } from '../../../../shared/article.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { withoutEmpty } from '../base/without-empty.ts'

type Marked = Pick<Article, 'articleId' | 'outletId' | 'url' | 'guid' | 'headline' | 'bodyText'>

/** The marks of an entry as the archive keeps them. */
export interface StoredMarks extends ArticleMarks {
  readonly entry: number
}

/** A link that leads to one page tells its article wherever it stands; the other marks do so within the outlet. */
export function storedMarks(article: Marked, { addresses, guid, headline, text } = articleMarks(article)): StoredMarks {
  const within = (mark: number): number => markWithin(article.outletId, mark)
  return {
    entry: entryMark(article.articleId), addresses, headline: within(headline),
    ...(guid !== undefined && { guid: within(guid) }), ...(text !== undefined && { text: within(text) })
  }
}

/** Answers a function that notes by which marks an article is to be known from now on. */
export function openMarking(database: ArchiveDatabase): (articleKey: number, marks: readonly number[]) => void {
  const note = database.prepare<[number, number]>('INSERT OR IGNORE INTO articleMarks VALUES (?, ?)')
  const find = database.prepare<[number, number]>('INSERT OR IGNORE INTO markBearers VALUES (0, ?, ?)')
  return (articleKey, marks) => {
    for (const mark of marks) {
      if (note.run(articleKey, mark).changes > 0) find.run(mark, articleKey)
    }
  }
}

interface UnmarkedColumns {
  readonly articleKey: number
  readonly articleId: string
  readonly outletId: string
  readonly headline: string
  readonly url: string | null
  readonly guid: string | null
  readonly bodyText: string
}

const batchSize = 1000

/** Notes the marks of an archive that was written before there were any, in the table as it was then. */
export function markAllArticles(database: ArchiveDatabase): void {
  const list = database.prepare<[number, number], UnmarkedColumns>(`
    SELECT articleKey, articleId, outletId, headline, url, otherFacts ->> '$.guid' AS guid, bodyText
    FROM articles JOIN bodies USING (articleKey) WHERE articleKey > ? ORDER BY articleKey LIMIT ?`)
  const save = database.prepare<[number, number]>('INSERT OR IGNORE INTO articleMarks VALUES (?, ?)')
  let batch = list.all(-Number.MAX_SAFE_INTEGER, batchSize)
  while (batch.length > 0) {
    for (const { articleKey, ...article } of batch) {
      const { addresses, guid, headline, text } = storedMarks(withoutEmpty(article))
      for (const mark of [headline, ...addresses, guid, text]) {
        if (mark !== undefined) save.run(mark, articleKey)
      }
    }
    batch = list.all(batch.at(-1)!.articleKey, batchSize)
  }
}
