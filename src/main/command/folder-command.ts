/** Backup and restore of the whole data folder, without a window. */
import { join, relative, resolve } from 'node:path'
import { toFailure } from '../../shared/failure.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import { backUpFolder, restoreFolder } from '../routines/folder-copies.ts'
import type { FolderOptions } from './folder-options.ts'
import type { Voice } from './press.ts'

export interface FolderPlace {
  readonly dataFolder: string
  /** Where the person stands. */
  readonly folder: string
  readonly programVersion: string
  readonly now: Date
}

/** Answers the exit status: 0 done, 1 nothing was done. */
export async function runFolderCommand(options: FolderOptions, place: FolderPlace, voice: Voice): Promise<number> {
  try {
    await (options.command === 'backup' ? backUp(options, place, voice) : restore(options, place, voice))
    return 0
  } catch (error) {
    const failure = toFailure(error)
    voice.say(failure.code === 'internal' ? String(error instanceof Error ? error.stack : error) : failureSentence(failure))
    return 1
  }
}

async function backUp({ path, withPictures }: FolderOptions, place: FolderPlace, voice: Voice): Promise<void> {
  const { dataFolder: folder, programVersion } = place
  const now = place.now.toISOString()
  const to = path ?? resolve(place.folder, `press-review-backup_${now.slice(0, 10)}.zip`)
  const { byteCount, fileCount, articleCount } = await backUpFolder({ folder, path: to, programVersion, now, withPictures })
  voice.say(`${relative(place.folder, to) || to}: ${articleCount} articles, ${fileCount} files, ${megabytes(byteCount)}`)
}

async function restore({ path = '' }: FolderOptions, { dataFolder: folder, now }: FolderPlace, voice: Voice): Promise<void> {
  const restored = await restoreFolder({ path, folder, now: now.toISOString() })
  voice.say(`${folder}: ${restored.articleCount} articles, ${restored.fileCount} files, as of ${restored.madeAt}`)
  if (restored.replacedIn !== undefined) voice.say(`What stood there before is kept in ${join(folder, restored.replacedIn)}`)
}

function megabytes(byteCount: number): string {
  return `${(byteCount / 1_000_000).toFixed(1)} MB`
}
