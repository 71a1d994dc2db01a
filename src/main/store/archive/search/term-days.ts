import type { TermCount } from '../../../../shared/topic.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'


/** Of a day that is over, so many terms are kept, and none that stands in one article alone. */
const mostTerms = 5000

export function openTerms(database: ArchiveDatabase): Pick<Archive, 'listTerms'> {
  const list = database.prepare<[string, string], TermCount>('SELECT * FROM termDays WHERE day >= ? AND day <= ?')
  return { listTerms: (from, to) => list.all(from, to) }
}

export function openTermPruning(database: ArchiveDatabase, inTransaction: InTransaction): Pick<Archive, 'pruneTerms'> {
  const over = database.prepare<[string], string>('SELECT DISTINCT day FROM termDays WHERE day < ?').pluck()
  const forget = database.prepare<[string]>('DELETE FROM termDays WHERE day < ?')
  const thin = database.prepare<[string]>('DELETE FROM termDays WHERE day = ? AND articles < 2')
  const cut = database.prepare<[{ readonly day: string }]>(`
    DELETE FROM termDays WHERE day = @day AND articles < (
      SELECT articles FROM termDays WHERE day = @day ORDER BY articles DESC LIMIT 1 OFFSET ${mostTerms - 1})`)
  return {
    pruneTerms: (firstDay, today) => inTransaction(() => {
      forget.run(firstDay)
      for (const day of over.all(today)) {
        thin.run(day)
        cut.run({ day })
      }
    })
  }
}
