import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../shared/failure.ts'
import type { Clock, Log } from '../ports.ts'
import { archiveFile, explainDatabaseError, isDamage, openForReading } from './archive/base/database.ts'
import { archiveVersion } from './archive/migrations.ts'
import { finishRestore } from './backup/finish-restore.ts'
import { runInWorker } from './run-in-worker.ts'

/** What must be done before anything in a locked folder is opened: a restore that was cut short is finished, and an archive of a
 *  later version refused. Throws `Failure` (`document-newer`, `folder-read-only`, `backup-broken`). */
export async function prepareFolder(folder: string): Promise<void> {
  await finishRestore(folder)
  if (versionOf(folder) > archiveVersion) throw new Failure('document-newer', { file: archiveFile })
}

/** Copies documents and archive when opening the archive will change its tables. Throws `Failure` (`disk-full`,
 *  `folder-read-only`). */
export async function backUpBeforeMigration(
  { folder, programVersion, clock, log }: {
    readonly folder: string
    readonly programVersion: string
    readonly clock: Clock
    readonly log: Log
  }
): Promise<void> {
  const version = versionOf(folder)
  if (version === 0 || version === archiveVersion) return
  const now = clock.now().toISOString()
  try {
    const { name } = await runInWorker({ kind: 'back-up', input: { folder, programVersion, now, reason: 'before-migration' } })
    log.info('archive backed up before its tables change', { name, version, archiveVersion })
  } catch (error) {
    // A damaged archive cannot be copied; opening it sets it aside, whole as it is.
    if (!(error instanceof Failure && error.code === 'backup-broken')) throw error
    log.warn('archive damaged: not backed up before its tables change', { version, archiveVersion })
  }
}

/** The version of the archive's tables; 0 where there is none, or none that can be read. */
function versionOf(folder: string): number {
  const path = join(folder, archiveFile)
  if (!existsSync(path)) return 0
  try {
    const database = openForReading(path)
    try {
      return Number(database.pragma('user_version', { simple: true }))
    } finally {
      database.close()
    }
  } catch (error) {
    if (isDamage(error)) return 0
    throw explainDatabaseError(error, folder)
  }
}
