/** Backup and restore of the whole data folder, without a window. */
import { join, relative, resolve } from 'node:path'
import { backUpFolder, restoreFolder } from '../routines/folder-copies.ts'
import type { Outcome } from './app-command.ts'
import type { FolderOptions } from './folder-options.ts'
import { failedOutcome, sayOutcome } from './outcome.ts'
import type { Voice } from './voice.ts'

export interface FolderPlace {
  readonly dataFolder: string
  /** Where the person stands. */
  readonly folder: string
  readonly programVersion: string
  readonly now: Date
}

/** Answers the exit status: 0 done, 1 nothing was done. */
export async function runFolderCommand(options: FolderOptions, place: FolderPlace, voice: Voice): Promise<number> {
  const outcome = await (options.command === 'backup' ? backUp(options, place) : restore(options, place)).catch(failedOutcome)
  sayOutcome(outcome, options.isJson === true, voice)
  return outcome.isFailed ? 1 : 0
}

async function backUp({ path, withPictures }: FolderOptions, place: FolderPlace): Promise<Outcome> {
  const { dataFolder: folder, programVersion } = place
  const now = place.now.toISOString()
  const to = path ?? resolve(place.folder, `press-review-backup_${now.slice(0, 10)}.zip`)
  const packed = await backUpFolder({ folder, path: to, programVersion, now, withPictures })
  const { byteCount, fileCount, articleCount } = packed
  return {
    lines: [`${relative(place.folder, to) || to}: ${articleCount} articles, ${fileCount} files, ${megabytes(byteCount)}`],
    facts: { path: to, byteCount, fileCount, articleCount }
  }
}

async function restore({ path = '' }: FolderOptions, { dataFolder: folder, now }: FolderPlace): Promise<Outcome> {
  const { articleCount, fileCount, madeAt, replacedIn } = await restoreFolder({ path, folder, now: now.toISOString() })
  const replaced = replacedIn === undefined ? undefined : join(folder, replacedIn)
  return {
    lines: [
      `${folder}: ${articleCount} articles, ${fileCount} files, as of ${madeAt}`,
      ...(replaced === undefined ? [] : [`What stood there before is kept in ${replaced}`])
    ],
    facts: { folder, articleCount, fileCount, madeAt, replaced }
  }
}

function megabytes(byteCount: number): string {
  return `${(byteCount / 1_000_000).toFixed(1)} MB`
}
