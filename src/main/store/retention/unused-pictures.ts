import { join } from 'node:path'
import { archiveFile, openForReading, type ArchiveDatabase } from '../archive/base/database.ts'

export interface CheckedPictures {
  /** No article and no revision shows them any more. */
  readonly unused: readonly string[]
  readonly used: readonly string[]
}

/** Sorts the addresses of pictures whose articles were removed. Reads the whole archive: for a thread of its own. */
export function checkRemovedPictures(folder: string): CheckedPictures {
  const database = openForReading(join(folder, archiveFile))
  try {
    const unused = new Set(database.prepare<[], string>('SELECT url FROM removedPictures').pluck().all())
    const used = new Set<string>()
    for (const url of shownUrls(database)) if (unused.delete(url)) used.add(url)
    return { unused: [...unused], used: [...used] }
  } finally {
    database.close()
  }
}

function* shownUrls(database: ArchiveDatabase): Iterable<string> {
  for (const source of ['SELECT leadPicture, otherFacts AS facts FROM articles',
    "SELECT article -> '$.leadPicture' AS leadPicture, article AS facts FROM revisions"]) {
    yield* database.prepare<[], string>(`SELECT leadPicture ->> '$.url' FROM (${source}) WHERE leadPicture IS NOT NULL`)
      .pluck().iterate()
    yield* database.prepare<[], string>(`SELECT each.value FROM (${source}), json_each(facts, '$.pictureUrls') AS each`)
      .pluck().iterate()
  }
}
