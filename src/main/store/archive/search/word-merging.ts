import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'

/** FTS5 writes the words of each transaction as a segment of its own and merges twelve of a size while others are stored. A search
 *  looks into every segment for every word, so those that are left are merged when nobody waits: four of a size (`usermerge`). */
export function openWordMerging(database: ArchiveDatabase, inTransaction: InTransaction): Pick<Archive, 'mergeWords'> {
  const merge = database.prepare<[number]>("INSERT INTO words (words, rank) VALUES ('merge', ?)")
  const countChanges = database.prepare<[], number>('SELECT total_changes()').pluck()
  return {
    mergeWords: pages => inTransaction(() => {
      const before = countChanges.get() ?? 0
      merge.run(pages)
      // The statement itself is one change: "The 'merge' Command" in FTS5's documentation.
      return (countChanges.get() ?? 0) - before > 1
    })
  }
}
