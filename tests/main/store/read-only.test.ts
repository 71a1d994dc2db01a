import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { lockFolder, openArchive, openDocuments, packBackup } from '../../../src/main/store/index.ts'
import { filledFolder, now } from './backup/filled-folder.ts'
import { quietLog, someLibrary, someSettings, stillClock, temporaryFolder } from './fixtures.ts'

const nobody = 65_534

/** A folder that may be read and not written. Root may write anywhere, so that it steps back for the test. */
async function readOnlyFolder(): Promise<string> {
  const folder = await filledFolder()
  for (const place of [folder, join(folder, 'digests')]) chmodSync(place, 0o555)
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(nobody)
  onTestFinished(() => {
    if (isRoot) process.seteuid?.(0)
    for (const place of [folder, join(folder, 'digests')]) chmodSync(place, 0o755)
  })
  return folder
}

describe.skipIf(process.platform === 'win32')('a data folder that cannot be written is said to be so, and stays as it is', () => {
  it.each([
    ['by the lock', (folder: string) => lockFolder(folder)],
    ['by the archive', async (folder: string) => openArchive({ folder, log: quietLog })],
    ['by the documents', (folder: string) => openDocuments({
      folder, files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
    }).then(documents => documents.changeSettings(settings => ({ ...settings, city: 'Kyoto' })))],
    ['by a backup into it', (folder: string) =>
      packBackup({ folder, path: join(folder, 'backup.zip'), programVersion: '1', now, withPictures: true })]
  ])('%s (fault 8)', async (_who, open) => {
    const folder = await readOnlyFolder()
    const before = readdirSync(folder)
    await expect(open(folder)).rejects.toMatchObject({ code: 'folder-read-only' })
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('a data folder named', () => {
  it.each([
    ['with spaces', ' My   press  '],
    ['in Cyrillic', 'Обзор прессы'],
    ['in Arabic and Chinese', 'الصحافة 新聞'],
    ['with emoji', 'desk 📰🗞️'],
    ['with quotes and per cent', `Ines' "desk" 100%20`],
    ['with a dot at its end', 'desk.'],
    ['with 240 characters', 'd'.repeat(240)]
  ])('%s works like any other, or is refused with a reason (fault 12)', async (_kind, name) => {
    const folder = join(temporaryFolder(), name)
    const outcome = await useFolder(folder).catch((error: unknown) => error)
    // Windows drops a dot at the end and has shorter paths.
    if (process.platform === 'win32') expect(outcome).toSatisfy(value => value === 'Kyoto' || value instanceof Error)
    else expect(outcome).toBe('Kyoto')
  })
})

async function useFolder(folder: string): Promise<string> {
  const lock = await lockFolder(folder)
  const documents = await openDocuments({
    folder, files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
  })
  await documents.changeSettings(settings => ({ ...settings, city: 'Kyoto' }))
  await documents.close()
  openArchive({ folder, log: quietLog }).close()
  await packBackup({ folder, path: join(folder, 'exports', 'backup.zip'), programVersion: '1', now, withPictures: true })
  await lock.release()
  const again = await openDocuments({
    folder, files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
  })
  return again.settings().city
}
