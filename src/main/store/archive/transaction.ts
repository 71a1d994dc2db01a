import type { ArchiveDatabase } from './database.ts'
import { explainDatabaseError } from './database.ts'

/** Runs `work` in one transaction: all of it is kept or nothing. Throws `Failure` (`disk-full`, `folder-read-only`,
 *  `in-use`) where SQLite cannot write. */
export type InTransaction = <T>(work: () => T) => T

export function openTransactions(database: ArchiveDatabase, folder: string, afterWrite: () => void = () => {}): InTransaction {
  const run = database.transaction((work: () => unknown) => work())
  return <T>(work: () => T): T => {
    try {
      const result = run.immediate(work) as T
      afterWrite()
      return result
    } catch (error) {
      throw explainDatabaseError(error, folder)
    }
  }
}
