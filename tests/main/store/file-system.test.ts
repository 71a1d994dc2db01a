import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem as files } from '../../../src/main/node/file-system.ts'
import { temporaryFolder } from './fixtures.ts'

const bytes = new TextEncoder().encode('Harbour')

it('writes new files and never over others', async () => {
  const path = join(temporaryFolder(), 'a')
  await files.writeNew(path, bytes)
  await expect(files.writeNew(path, bytes)).rejects.toMatchObject({ code: 'EEXIST' })
  expect(new TextDecoder().decode(await files.readFile(path))).toBe('Harbour')
})

it('copies, renames over others, lists and removes', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'b'), 'old')
  await files.writeNew(join(folder, 'a'), bytes)
  await files.copy(join(folder, 'a'), join(folder, 'c'))
  await files.rename(join(folder, 'a'), join(folder, 'b'))
  await files.syncFolder(folder)
  expect([readdirSync(folder).sort(), readFileSync(join(folder, 'b'), 'utf8')]).toEqual([['b', 'c'], 'Harbour'])
  await files.remove(join(folder, 'c'))
  expect(await files.list(folder)).toEqual(['b'])
})

it('makes folders in folders, also those that are there', async () => {
  const folder = join(temporaryFolder(), 'x', 'y')
  await files.makeFolder(folder)
  await files.makeFolder(folder)
  await expect(files.list(folder)).resolves.toEqual([])
})

it('says by its code what is not there', async () => {
  const folder = temporaryFolder()
  await expect(files.readFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(files.copy(join(folder, 'none'), join(folder, 'x'))).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(files.remove(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
})
