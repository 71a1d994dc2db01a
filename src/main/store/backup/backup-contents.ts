import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { archiveFile } from '../archive/base/database.ts'
import { systemCode } from '../documents/file-failure.ts'
import { isThere } from './disk-calls.ts'

/** Folders of the data folder whose files belong into a backup, and what those files may be called. All else stays out of it:
 *  secrets, exports, logs, and whatever a later part of the program adds. */
const documentNames = ['settings.json', 'library.json']
const folders = {
  digests: /^[a-z0-9][a-z0-9_-]{0,119}\.json$/i,
  removed: /^[a-z0-9][a-z0-9_-]{0,119}\.[0-9TZ-]{10,40}\.json$/i,
  media: /^[0-9a-f]{64}$/
}

export type BackupPart = 'documents' | 'archive' | 'pictures'

/** What part of a backup the name belongs to, with `/` between folder and file; `undefined`: it has no place in one, as any
 *  name that leads out of the folder has none. */
export function partOf(name: string): BackupPart | undefined {
  if (name === archiveFile) return 'archive'
  if (documentNames.includes(name)) return 'documents'
  const [folder, file, ...rest] = name.split('/')
  if (file === undefined || rest.length > 0 || !isBackupFolder(folder) || !folders[folder].test(file)) return undefined
  return folder === 'media' ? 'pictures' : 'documents'
}

function isBackupFolder(name: string | undefined): name is keyof typeof folders {
  return name !== undefined && Object.hasOwn(folders, name)
}

/** Names of the documents in the folder, or of its pictures; those that are there. */
export async function listPart(folder: string, part: 'documents' | 'pictures'): Promise<readonly string[]> {
  if (part === 'pictures') return await namesIn(folder, 'media')
  const present = await Promise.all(documentNames.map(async name => await isThere(join(folder, name)) ? [name] : []))
  return [...present.flat(), ...await namesIn(folder, 'digests'), ...await namesIn(folder, 'removed')]
}

async function namesIn(folder: string, inner: keyof typeof folders): Promise<readonly string[]> {
  try {
    const names = await readdir(join(folder, inner))
    return names.filter(name => folders[inner].test(name)).toSorted().map(name => `${inner}/${name}`)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
