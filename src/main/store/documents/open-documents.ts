import { join } from 'node:path'
import { defaultSections, type Library } from '../../../shared/library.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { Clock, Documents, FileSystem, Log } from '../../ports.ts'
import { openDigestFolder, readDigests } from './digest-folder.ts'
import { openDocument } from './document.ts'
import { unfinishedEnding, type Disk } from './durable-write.ts'
import { explainFileError } from './file-failure.ts'
import { readWithPrevious } from './read-document.ts'
import { openRescue } from './rescue.ts'
import { libraryKind, settingsKind } from './schemas.ts'
import { refuseNewer, takeDocument } from './take-document.ts'

export interface DocumentsOptions {
  /** The data folder. */
  readonly folder: string
  readonly files: FileSystem
  readonly log: Log
  readonly clock: Clock
  /** What a new data folder starts with. */
  readonly firstLibrary?: Library
  readonly firstSettings: Settings
}

const emptyLibrary: Library = {
  schemaVersion: 1, outlets: [], subscriptions: [], sections: defaultSections, editionPlans: []
}

/** Reads all documents before it touches any, so that a folder of a later version stays as it is. Throws `Failure`
 *  (`document-newer`, `disk-full`, `folder-read-only`). */
export async function openDocuments(options: DocumentsOptions): Promise<Documents> {
  const { folder, files, log, clock } = options
  const disk: Disk = { files, clock }
  const paths = {
    settings: join(folder, 'settings.json'), library: join(folder, 'library.json'), digests: join(folder, 'digests')
  }
  const onDisk = {
    settings: await readWithPrevious(files, paths.settings, settingsKind),
    library: await readWithPrevious(files, paths.library, libraryKind),
    digests: await readDigests(disk, paths.digests)
  }
  refuseNewer([onDisk.settings, onDisk.library, ...onDisk.digests])
  await makeReady(files, folder, paths.digests)

  const rescue = openRescue(folder, files, clock, log)
  const settings = await takeDocument(onDisk.settings, rescue)
  const library = await takeDocument(onDisk.library, rescue)
  const settingsDocument = await openDocument(
    disk, paths.settings, settingsKind, settings?.value ?? options.firstSettings, settings?.text)
  const libraryDocument = await openDocument(
    disk, paths.library, libraryKind, library?.value ?? options.firstLibrary ?? emptyLibrary, library?.text)
  const digests = await openDigestFolder(disk, paths.digests, join(folder, 'removed'), onDisk.digests, rescue)

  return {
    library: libraryDocument.read,
    changeLibrary: libraryDocument.change,
    settings: settingsDocument.read,
    changeSettings: settingsDocument.change,
    listDigests: digests.listDigests,
    findDigest: digests.findDigest,
    saveDigest: digests.saveDigest,
    removeDigest: digests.removeDigest,
    takeBackDigest: digests.takeBackDigest,
    rescued: rescue.rescued,
    async close() {
      await Promise.all([settingsDocument.settle(), libraryDocument.settle(), digests.settle()])
    }
  }
}

/** Makes the folders and removes what a crash left unfinished. */
async function makeReady(files: FileSystem, folder: string, digestFolder: string): Promise<void> {
  try {
    await files.makeFolder(folder)
    await files.makeFolder(digestFolder)
    await files.syncFolder(folder)
    for (const place of [folder, digestFolder]) {
      const leftovers = (await files.list(place)).filter(name => name.endsWith(unfinishedEnding))
      for (const name of leftovers) await files.remove(join(place, name))
    }
  } catch (error) {
    throw explainFileError(error, join(folder, 'settings.json'))
  }
}
