import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCheckpoints } from '../../../src/main/store/archive/base/checkpoints.ts'
import { archiveFile, openDatabase } from '../../../src/main/store/archive/base/database.ts'
import { temporaryFolder } from './fixtures.ts'

const logOf = (database: ReturnType<typeof openDatabase>) => {
  const [pages] = database.pragma('wal_checkpoint(NOOP)') as { readonly log: number; readonly checkpointed: number }[]
  return { log: pages!.log, left: pages!.log - pages!.checkpointed }
}

test('a long log is moved into the file by another thread, while the main thread goes on writing', async () => {
  const folder = temporaryFolder()
  const database = openDatabase(join(folder, archiveFile))
  const checkpoints = openCheckpoints(database, folder)
  onTestFinished(() => {
    checkpoints.close()
    database.close()
  })
  database.exec('CREATE TABLE notes (text BLOB)')
  const write = database.prepare('INSERT INTO notes VALUES (randomblob(?))')
  write.run(1_000_000)
  checkpoints.afterWrite()
  const { left: few } = logOf(database)
  expect(few).toBeGreaterThan(200)

  write.run(20_000_000)
  expect(logOf(database).left).toBeGreaterThan(4_000)
  checkpoints.afterWrite()
  write.run(1_000)
  await expect.poll(() => logOf(database).left, { timeout: 10_000, interval: 20 }).toBeLessThan(few)
})
