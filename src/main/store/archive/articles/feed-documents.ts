import type { Archive, FeedDocument } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type FeedDocuments = Pick<Archive, 'findFeedDocument' | 'saveFeedDocument' | 'removeFeedDocument'>

type Columns = Omit<FeedDocument, 'contentType' | 'contentLocation'> & {
  readonly contentType: string | null
  readonly contentLocation: string | null
}

/** Documents as they came, of feeds that can be read in more than one way. */
export function openFeedDocuments(database: ArchiveDatabase, inTransaction: InTransaction): FeedDocuments {
  const find = database.prepare<[string], Columns>('SELECT * FROM feedDocuments WHERE feedId = ?')
  const save = database.prepare<[Columns]>(
    'INSERT OR REPLACE INTO feedDocuments VALUES (@feedId, @url, @contentType, @contentLocation, @fetchedAt, @packed)')
  const remove = database.prepare<[string]>('DELETE FROM feedDocuments WHERE feedId = ?')
  return {
    findFeedDocument(feedId) {
      const found = find.get(feedId)
      return found && withoutEmpty(found) as FeedDocument
    },
    saveFeedDocument: document => inTransaction(() => void save.run({ contentType: null, contentLocation: null, ...document })),
    removeFeedDocument: feedId => inTransaction(() => void remove.run(feedId))
  }
}
