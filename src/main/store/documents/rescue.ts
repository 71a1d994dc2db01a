import { basename, join, relative } from 'node:path'
import type { Clock, Documents, FileSystem, Log } from '../../ports.ts'
import { fileTime } from '../file-time.ts'
import { previousPath } from './durable-write.ts'
import { explainFileError } from './file-failure.ts'
import type { DocumentOnDisk } from './read-document.ts'

export interface Rescue {
  /** Moves what is damaged into `quarantine/`; nothing is ever deleted. */
  setAside(document: DocumentOnDisk<unknown>): Promise<void>
  readonly rescued: Documents['rescued']
}

export function openRescue(folder: string, files: FileSystem, clock: Clock, log: Log): Rescue {
  const rescued: { readonly document: string; readonly keptAs: string }[] = []
  const quarantine = join(folder, 'quarantine')

  const moveAway = async (path: string): Promise<void> => {
    await files.makeFolder(quarantine)
    const keptAs = await freeName(files, quarantine, `${basename(path)}.${fileTime(clock.now())}`)
    await files.rename(path, join(quarantine, keptAs))
    const found = { document: relative(folder, path).replaceAll('\\', '/'), keptAs: `quarantine/${keptAs}` }
    rescued.push(found)
    log.warn('document damaged: set aside', found)
  }

  return {
    rescued,
    async setAside({ path, current, previous }) {
      try {
        if (current.kind === 'damaged') await moveAway(path)
        if (previous.kind === 'damaged') await moveAway(previousPath(path))
      } catch (error) {
        throw explainFileError(error, path)
      }
    }
  }
}

async function freeName(files: FileSystem, folder: string, wanted: string): Promise<string> {
  const taken = new Set(await files.list(folder))
  for (let count = 2, name = wanted; ; count += 1) {
    if (!taken.has(name)) return name
    name = `${wanted}-${count}`
  }
}
