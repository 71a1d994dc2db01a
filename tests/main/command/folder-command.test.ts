import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runFolderCommand } from '../../../src/main/command/folder-command.ts'
import { readFolderArguments, type FolderOptions } from '../../../src/main/command/folder-options.ts'
import { lockFolder } from '../../../src/main/store/index.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { filledFolder, tell } from '../store/backup/filled-folder.ts'

describe('the command line', () => {
  const read = (command: 'backup' | 'restore', ...words: readonly string[]) => readFolderArguments(command, words, '/home/ines')

  test('names file and folder from where the person stands', () => {
    expect(read('backup')).toEqual({ kind: 'run', options: { command: 'backup', withPictures: true } })
    expect(read('backup', 'desk.zip', '--data', 'press', '--without-pictures')).toEqual({
      kind: 'run',
      options: { command: 'backup', withPictures: false, path: join('/home/ines/desk.zip'), dataFolder: join('/home/ines/press') }
    })
    expect(read('restore', '/mnt/desk.zip')).toMatchObject({
      kind: 'run', options: { command: 'restore', path: '/mnt/desk.zip' }
    })
  })

  test.each([
    ['restore', [], /^Which backup\?/],
    ['restore', ['a.zip', 'b.zip'], /^One file at a time: what is b\.zip\?/],
    ['restore', ['a.zip', '--without-pictures'], /is for making a backup/],
    ['backup', ['--dat', 'x'], /--dat/],
    ['backup', ['--data', ''], /^--data takes the name of a folder/]
  ] as const)('%s %j is explained', (command, words, sentence) => {
    expect(read(command, ...words)).toMatchObject({ kind: 'wrong', text: expect.stringMatching(sentence) })
  })

  test('explains itself when asked', () => {
    expect(read('restore', '--help')).toMatchObject({ kind: 'help', text: expect.stringContaining('replaced/') })
  })
})

interface Said {
  readonly code: number
  readonly lines: readonly string[]
}

async function obey(options: FolderOptions, dataFolder: string, folder: string): Promise<Said> {
  const lines: string[] = []
  const place = { dataFolder, folder, programVersion: '1.2.3', now: new Date('2026-11-22T07:30:00.000Z') }
  const say = (line: string): void => void lines.push(line)
  const code = await runFolderCommand(options, place, { say, show() {}, complain: say })
  return { code, lines }
}

const backup: FolderOptions = { command: 'backup', withPictures: true }

test('a folder is packed into a file with the day in its name, and comes back from it', async () => {
  const folder = await temporaryFolder()
  const data = await filledFolder('Riga')
  expect(await obey(backup, data, folder)).toEqual({
    code: 0, lines: [expect.stringMatching(/^press-review-backup_2026-11-22\.zip: 50 articles, 6 files, 0\.\d MB$/)]
  })
  const restored = join(folder, 'desk')
  const path = join(folder, 'press-review-backup_2026-11-22.zip')
  expect(await obey({ command: 'restore', withPictures: true, path }, restored, folder))
    .toEqual({ code: 0, lines: [`${restored}: 50 articles, 6 files, as of 2026-11-22T07:30:00.000Z`] })
  expect(await tell(restored)).toEqual(await tell(data))
  expect((await obey({ command: 'restore', withPictures: true, path }, restored, folder)).lines[1])
    .toBe(`What stood there before is kept in ${join(restored, 'replaced/2026-11-22T07-30-00-000Z')}`)
})

test('what cannot be done is said in one sentence, with exit status 1', async () => {
  const folder = await temporaryFolder()
  const data = await filledFolder('Riga')
  const path = join(folder, 'no.zip')
  writeFileSync(path, 'no zip')
  const lock = await lockFolder(data)
  const restore: FolderOptions = { command: 'restore', withPictures: true, path }
  expect(await obey(restore, data, folder)).toMatchObject({ code: 1, lines: [expect.stringMatching(/already running/)] })
  await lock.release()
  expect(await obey(restore, data, folder)).toMatchObject({ code: 1, lines: [expect.stringMatching(/no\.zip cannot be used/)] })
  expect(await obey(backup, join(folder, 'none'), folder)).toMatchObject({ code: 1 })
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

test('a folder of a later version is packed as it is: that is how its contents are handed on (fault 10)', async () => {
  const folder = await temporaryFolder()
  const data = join(folder, 'later')
  mkdirSync(data)
  writeFileSync(join(data, 'settings.json'), '{ "schemaVersion": 99 }')
  expect(await obey(backup, data, folder)).toMatchObject({ code: 0 })
  expect(readdirSync(data)).toEqual(['settings.json'])
})
