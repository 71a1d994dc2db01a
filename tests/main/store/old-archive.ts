/** An archive as the first version of the program left it. */
import { join } from 'node:path'
import { openDatabase } from '../../../src/main/store/archive/base/database.ts'
import { migrate } from '../../../src/main/store/archive/migrations.ts'
import { makeArticle, makeInput, timeAt } from './sample-contents.ts'

/** Articles `old-0`, `old-1` … of one feed, every other one read, all with the word "walrus". */
export function makeOldArchive(folder: string, articleCount: number): void {
  const database = openDatabase(join(folder, 'archive.db'))
  migrate(database, 1)
  const run = (sql: string, ...values: readonly unknown[]): void => void database.prepare(sql).run(...values)
  const { words } = makeInput({ articleId: 'any', bodyText: 'A walrus in the harbour.' })
  database.transaction(() => {
    run('INSERT INTO outlets VALUES (?, ?)', 'harbour', 'Harbour News')
    for (let count = 0; count < articleCount; count += 1) {
      const { articleId, feedId, outletId, sectionId, headline, excerpt, bodyHtml, bodyText, language, direction, publishedAt,
        sortedAt, firstSeenAt, revisionHash } =
        makeArticle({ articleId: `old-${count}`, sortedAt: timeAt(count), bodyText: 'A walrus in the harbour.' })
      const key = Date.parse(sortedAt) * 1024
      run('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', key, articleId, feedId, outletId,
        sectionId, headline, excerpt, `https://harbour.example/${count}`, language, direction, publishedAt, null, sortedAt,
        firstSeenAt, Date.parse(firstSeenAt), null, revisionHash, JSON.stringify({ tags: ['Port'], pictureUrls: [] }))
      run('INSERT INTO bodies VALUES (?, ?, ?)', key, bodyHtml, bodyText)
      run('INSERT INTO statuses VALUES (?, ?, ?, ?, ?)', key, feedId, outletId, sectionId, count % 2 === 0 ? timeAt(0) : null)
      run('INSERT INTO words (rowid, headline, body, outlet, byline, stems) VALUES (?, ?, ?, ?, ?, ?)', key, words.headline,
        'a walrus in the harbour.', 'harbour news', words.byline, words.stems)
    }
    run("INSERT INTO languages VALUES ('en')")
  })()
  database.close()
}
