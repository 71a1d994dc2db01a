import type { ArchiveDatabase } from '../base/database.ts'

/** Days of exchange rates as the banks publish them. Some two kilobytes a day; history back to 1999 is a few megabytes. */
export function createRates(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE rateDays (
      source TEXT NOT NULL,
      date TEXT NOT NULL,
      base TEXT NOT NULL,
      rates TEXT NOT NULL,
      PRIMARY KEY (source, date)
    ) STRICT, WITHOUT ROWID;`)
}
