import type { ArchiveDatabase } from './database.ts'
import { explainDatabaseError } from './database.ts'
import type { WritingWaiters } from './writing-waiters.ts'

/** Runs `work` in one transaction: all of it is kept or nothing. Throws `Failure` (`disk-full`, `folder-read-only`,
 *  `in-use`) where SQLite cannot write. */
export type InTransaction = <T>(work: () => T) => T

export interface AroundWriting {
  /** Told that somebody waits to write, and when they have written. */
  readonly waiters?: WritingWaiters
  readonly afterWrite?: () => void
}

export function openTransactions(
  database: ArchiveDatabase, folder: string, { waiters, afterWrite = () => {} }: AroundWriting = {}
): InTransaction {
  const run = database.transaction((work: () => unknown) => work())
  return <T>(work: () => T): T => {
    waiters?.enter()
    try {
      const result = run.immediate(work) as T
      afterWrite()
      return result
    } catch (error) {
      throw explainDatabaseError(error, folder)
    } finally {
      waiters?.leave()
    }
  }
}
