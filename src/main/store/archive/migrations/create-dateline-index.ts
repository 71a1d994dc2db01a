import type { ArchiveDatabase } from '../base/database.ts'

/** The column is JSON; what has a dateline is a small part of it, and the index holds no more than that. */
export function createDatelineIndex(database: ArchiveDatabase): void {
  database.exec(`
    CREATE INDEX articlesByDateline ON articles (otherFacts ->> '$.dateline', articleKey)
    WHERE otherFacts ->> '$.dateline' IS NOT NULL`)
}
