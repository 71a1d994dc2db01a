import type { FailureCode, FailureDetails } from '../../../../shared/failure.ts'
import type { QueuedFetch } from '../../../../shared/full-text.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type FetchQueue = Pick<Archive, 'listQueue' | 'addToQueue' | 'noteQueueFailure' | 'removeFromQueue'>

interface QueueColumns {
  readonly queueId: number
  readonly url: string
  readonly articleId: string | null
  readonly title: string
  readonly queuedAt: string
  readonly failureCode: FailureCode | null
  readonly failureDetails: string | null
}

/** What waits for the line to be back, the oldest first. */
export function openFetchQueue(database: ArchiveDatabase, inTransaction: InTransaction): FetchQueue {
  const list = database.prepare<[], QueueColumns>('SELECT * FROM fetchQueue ORDER BY queueId')
  const find = database.prepare<[string], QueueColumns>('SELECT * FROM fetchQueue WHERE url = ?')
  const add = database.prepare<[Pick<QueueColumns, 'url' | 'articleId' | 'title' | 'queuedAt'>]>(`
    INSERT OR IGNORE INTO fetchQueue (url, articleId, title, queuedAt) VALUES (@url, @articleId, @title, @queuedAt)`)
  const note = database.prepare<[string | null, string | null, number]>(
    'UPDATE fetchQueue SET failureCode = ?, failureDetails = ? WHERE queueId = ?')
  const remove = database.prepare<[number]>('DELETE FROM fetchQueue WHERE queueId = ?')
  return {
    listQueue: () => list.all().map(toFetch),
    addToQueue: entry => inTransaction(() => {
      add.run({ articleId: null, ...entry })
      return toFetch(find.get(entry.url)!)
    }),
    noteQueueFailure: (queueId, failure) => inTransaction(() =>
      void note.run(failure?.code ?? null, failure === undefined ? null : JSON.stringify(failure.details), queueId)),
    removeFromQueue: queueId => inTransaction(() => void remove.run(queueId))
  }
}

function toFetch({ failureCode, failureDetails, ...columns }: QueueColumns): QueuedFetch {
  const failure = failureCode === null ? undefined
    : { code: failureCode, details: JSON.parse(failureDetails ?? '{}') as FailureDetails }
  return { ...withoutEmpty(columns), ...(failure && { failure }) }
}
