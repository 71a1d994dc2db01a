import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../shared/failure.ts'
import { archiveFile } from '../archive/base/database.ts'
import { archiveVersion } from '../archive/migrations.ts'
import { checkArchive } from './copy-archive.ts'
import { manifestFile, readManifest, type BackupManifest } from './manifest.ts'
import { backupFolder } from './rotating-backups.ts'

export interface TakenBackup {
  /** ISO instant. */
  readonly madeAt: string
  readonly articleCount: number
}

/** Puts the archive of the newest backup that is whole at `to`, where there is none. `undefined`: there is no such backup. */
export function takeFromBackup(folder: string, to: string): TakenBackup | undefined {
  for (const backup of newestFirst(join(folder, backupFolder))) {
    const copy = `${to}.tmp`
    copyFileSync(join(backup.path, archiveFile), copy)
    const facts = checkArchive(copy)
    if (facts !== undefined && facts.version <= archiveVersion && facts.articleCount === backup.manifest.archive?.articleCount) {
      renameSync(copy, to)
      return { madeAt: backup.manifest.madeAt, articleCount: facts.articleCount }
    }
    rmSync(copy)
  }
  return undefined
}

function newestFirst(backups: string): readonly { readonly path: string; readonly manifest: BackupManifest }[] {
  const names = existsSync(backups) ? readdirSync(backups) : []
  const found = names.filter(name => !name.endsWith('.tmp')).flatMap(name => {
    const path = join(backups, name)
    const manifest = manifestIn(path)
    return manifest?.archive === undefined ? [] : [{ path, manifest }]
  })
  return found.toSorted((one, other) => Date.parse(other.manifest.madeAt) - Date.parse(one.manifest.madeAt))
}

function manifestIn(path: string): BackupManifest | undefined {
  try {
    return readManifest(readFileSync(join(path, manifestFile), 'utf8'), manifestFile)
  } catch (error) {
    if (error instanceof Failure || (error instanceof Error && 'code' in error)) return undefined
    throw error
  }
}
