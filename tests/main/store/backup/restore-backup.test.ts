import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { archiveVersion } from '../../../../src/main/store/archive/migrations.ts'
import { finishRestore, promiseRestore } from '../../../../src/main/store/backup/finish-restore.ts'
import { lockFolder, packBackup, restoreBackup } from '../../../../src/main/store/index.ts'
import { temporaryFolder } from '../fixtures.ts'
import { filledFolder, now, snapshot, tell } from './filled-folder.ts'
import { describeFile, listZip, rezip, type ZipContents } from './zips.ts'

async function packed(folder: string, withPictures = true): Promise<string> {
  const path = join(temporaryFolder(), 'backup.zip')
  await packBackup({ folder, path, programVersion: '1.2.3', now, withPictures })
  return path
}

describe('one zip file', () => {
  it('brings everything back into a new folder', async () => {
    const folder = await filledFolder('Riga')
    const told = await tell(folder)
    const path = await packed(folder)
    const restored = join(temporaryFolder(), 'new', 'Пресса 📰')
    expect(await restoreBackup({ path, folder: restored, now })).toEqual({ madeAt: now, fileCount: 6, articleCount: 50 })
    expect(await tell(restored)).toEqual(told)
    expect(readdirSync(join(restored, 'media')).toSorted()).toEqual(readdirSync(join(folder, 'media')).toSorted())
    expect(readdirSync(restored)).not.toContain('press-review.lock')
  })

  it('leaves out secrets, logs, exports, and pictures if so wished', async () => {
    const folder = await filledFolder()
    for (const name of ['secrets', 'exports']) mkdirSync(join(folder, name))
    for (const name of ['secrets/sign-ins.json', 'press-review.log', 'settings.json.prev']) {
      writeFileSync(join(folder, name), 'a password')
    }
    writeFileSync(join(folder, 'exports/review.html'), 'made again')
    expect(Object.keys(await listZip(await packed(folder, false))))
      .toEqual(['settings.json', 'library.json', 'digests/morning-1.json', 'archive.db', 'manifest.json'])
    expect(Object.keys(await listZip(await packed(folder)))).toHaveLength(7)
  })

  it('puts aside what stood in the folder, and adds its pictures to those that are there', async () => {
    const path = await packed(await filledFolder('Riga'))
    const folder = await filledFolder('Kyoto', 30)
    const other = join(folder, 'media', 'ab'.repeat(32))
    writeFileSync(other, 'Another picture.')
    const { replacedIn = '' } = await restoreBackup({ path, folder, now })
    expect(replacedIn).toBe('replaced/2026-11-22T07-30-00-000Z')
    expect(await tell(folder)).toMatchObject({ city: 'Riga', deck: 'Riga', total: 50, read: ['Riga-0'], rescued: [] })
    expect(readdirSync(join(folder, 'media'))).toHaveLength(3)
    expect(await tell(join(folder, replacedIn))).toMatchObject({ city: 'Kyoto', deck: 'Kyoto', total: 30, rescued: [] })
    expect(readdirSync(folder).filter(name => name.startsWith('restoring'))).toEqual([])
  })

  it('whose writing fails leaves the one before, and nothing else', async () => {
    const folder = await filledFolder()
    const path = await packed(folder)
    const before = readFileSync(path)
    // A folder cannot be replaced by a file.
    const inTheWay = join(temporaryFolder(), 'backup.zip')
    mkdirSync(join(inTheWay, 'inside'), { recursive: true })
    await expect(packBackup({ folder, path: inTheWay, programVersion: '1', now, withPictures: true })).rejects.toThrow()
    expect(readdirSync(join(inTheWay, '..'))).toEqual(['backup.zip'])
    expect(readFileSync(path)).toEqual(before)
  })
})

/** What is done to a good backup, and what is said of it. */
const broken: readonly (readonly [string, (path: string) => Promise<void>, string])[] = [
  ['a text file', async path => writeFileSync(path, 'This is no zip file.\n'.repeat(100)), 'not a zip file'],
  ['an empty file', async path => writeFileSync(path, ''), 'not a zip file'],
  ['half of a file', async path => truncateSync(path, statSync(path).size >> 1), 'not a zip file'],
  ['a file with a flipped bit', async path => {
    const bytes = readFileSync(path)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(path, bytes)
  }, 'cannot be read|changed or damaged'],
  ['a file without its list', path => rezip(path, files => without(files, 'manifest.json')), 'manifest.json is missing'],
  ['a list that is no JSON', path => rezip(path, files => ({ ...files, 'manifest.json': Buffer.from('{') })), 'cannot be read'],
  ['a file that the list does not name',
    path => rezip(path, files => ({ ...files, 'digests/evening-2.json': Buffer.from('{}') })), 'its list at digests/evening-2'],
  ['a file that is missing', path => rezip(path, files => without(files, 'library.json')), 'match its list at library.json'],
  ['a document that was changed',
    path => rezip(path, files => ({ ...files, 'settings.json': withTypo(files['settings.json']) })), 'settings.json was changed'],
  ['a document of another length',
    path => rezip(path, files => ({ ...files, 'settings.json': Buffer.from('{}') })), 'settings.json has another length'],
  ['a name that leads out of the folder',
    path => rezip(path, files => ({ ...files, '../../outside.json': Buffer.from('{}') }), ['../../outside.json']), ''],
  ['an absolute name',
    path => rezip(path, files => ({ ...files, '/etc/outside.json': Buffer.from('{}') }), ['/etc/outside.json']), ''],
  ['a name with backslashes',
    path => rezip(path, files => ({ ...files, 'digests\\..\\..\\x.json': Buffer.from('{}') }), ['digests\\..\\..\\x.json']), ''],
  ['a name of another part of the folder',
    path => rezip(path, files => ({ ...files, 'secrets/sign-ins.json': Buffer.from('{}') })), 'sign-ins.json does not belong'],
  ['a document inside that is damaged though the list agrees',
    path => rezip(path, files => listed({ ...files, 'library.json': Buffer.from('{ "schemaVersion": 1 }') })),
    'library.json cannot be read'],
  ['an archive inside that is damaged though the list agrees',
    path => rezip(path, files => listed({ ...files, 'archive.db': files['archive.db']!.fill(0xa5, 40_960, 81_920) })),
    'archive.db is damaged']
]

function without(files: ZipContents, name: string): ZipContents {
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== name))
}

function withTypo(bytes: Buffer | undefined): Buffer {
  return Buffer.from(bytes!.toString().replace('Riga', 'Rigo'))
}

/** The files with a list that agrees with them. */
function listed(files: ZipContents): ZipContents {
  const manifest = JSON.parse(files['manifest.json']!.toString()) as object
  const rest = without(files, 'manifest.json')
  return { ...rest, 'manifest.json': Buffer.from(JSON.stringify({ ...manifest, files: Object.entries(rest).map(describeFile) })) }
}

describe('instead of a backup', () => {
  it.each(broken)('%s is refused before anything is touched', async (_name, breakIt, reason) => {
    const folder = await filledFolder('Riga')
    const path = await packed(folder)
    await breakIt(path)
    const before = snapshot(folder)
    await expect(restoreBackup({ path, folder, now })).rejects.toMatchObject({
      code: 'backup-broken', details: { file: 'backup.zip', reason: expect.stringMatching(reason) }
    })
    expect(snapshot(folder)).toEqual(before)
    const empty = join(temporaryFolder(), 'new')
    await expect(restoreBackup({ path, folder: empty, now })).rejects.toMatchObject({ code: 'backup-broken' })
    expect(existsSync(empty)).toBe(false)
  })

  it('one of a later version is refused, whether its layout, a document or the archive is newer', async () => {
    const folder = await filledFolder()
    const newer: readonly ((files: ZipContents) => ZipContents)[] = [
      files => ({ ...files, 'manifest.json': Buffer.from('{ "backupVersion": 2 }') }),
      files => listed({ ...files, 'settings.json': Buffer.from(files['settings.json']!.toString().replace(': 1', ': 2')) }),
      files => listed({ ...files, 'archive.db': laterArchive(files['archive.db']!) })
    ]
    for (const change of newer) {
      const path = await packed(folder)
      await rezip(path, change)
      const before = snapshot(folder)
      await expect(restoreBackup({ path, folder, now })).rejects.toMatchObject({ code: 'document-newer' })
      expect(snapshot(folder)).toEqual(before)
    }
  })

  it('a file that is not there is said to be missing', async () => {
    const folder = temporaryFolder()
    await expect(restoreBackup({ path: join(folder, 'none.zip'), folder, now })).rejects.toMatchObject({ code: 'not-found' })
  })
})

function laterArchive(bytes: Buffer): Buffer {
  const database = new Database(bytes)
  database.pragma(`user_version = ${archiveVersion + 1}`)
  return database.serialize()
}

it('a folder in use is refused and stays as it is', async () => {
  const folder = await filledFolder('Riga')
  const path = await packed(await filledFolder('Kyoto'))
  const lock = await lockFolder(folder)
  const before = snapshot(folder)
  await expect(restoreBackup({ path, folder, now })).rejects.toMatchObject({ code: 'in-use' })
  expect(snapshot(folder)).toEqual(before)
  await lock.release()
  await restoreBackup({ path, folder, now })
  expect(await tell(folder)).toMatchObject({ city: 'Kyoto' })
})

describe('a restore that is cut short', () => {
  /** A folder in which everything is unpacked and promised, and nothing is moved yet. */
  async function promised(): Promise<string> {
    const folder = await filledFolder('Riga')
    writeFileSync(join(folder, 'settings.json.prev'), 'of Riga')
    mkdirSync(join(folder, 'restoring'))
    const source = await filledFolder('Kyoto', 30)
    for (const [name, text] of Object.entries(snapshot(source))) {
      mkdirSync(join(folder, 'restoring', name, '..'), { recursive: true })
      writeFileSync(join(folder, 'restoring', name), text, 'latin1')
    }
    await promiseRestore(folder, 'replaced/2026-11-22T07-30-00-000Z')
    return folder
  }

  it('before its promise leaves the old folder; what was unpacked is removed', async () => {
    const folder = await promised()
    rmSync(join(folder, 'restoring.json'))
    await finishRestore(folder)
    expect(existsSync(join(folder, 'restoring'))).toBe(false)
    expect(await tell(folder)).toMatchObject({ city: 'Riga', total: 50, rescued: [] })
  })

  it('is finished from wherever it stopped: after each of its moves, the next start has the whole new folder', async () => {
    const folder = await promised()
    const promise = readFileSync(join(folder, 'restoring.json'))
    await finishRestore(folder)
    // As if the last steps had not reached the disk: the promise is there again, and all is moved.
    writeFileSync(join(folder, 'restoring.json'), promise)
    await finishRestore(folder)
    expect(await tell(folder)).toMatchObject({ city: 'Kyoto', deck: 'Kyoto', total: 30, rescued: [] })
    expect(readFileSync(join(folder, 'replaced/2026-11-22T07-30-00-000Z/settings.json.prev'), 'utf8')).toBe('of Riga')
  })
})
