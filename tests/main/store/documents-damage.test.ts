import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import type { Documents } from '../../../src/main/ports.ts'
import { openDocuments } from '../../../src/main/store/index.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { makeDigest, quietLog, someLibrary, someSettings, stillClock, temporaryFolder } from './fixtures.ts'

function open(folder: string): Promise<Documents> {
  return openDocuments({
    folder, files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
  })
}

const time = '2026-11-22T07-30-00-000Z'

/** A folder in which every document was changed once, so that each has a version before. */
async function filledFolder(): Promise<string> {
  const folder = temporaryFolder()
  const documents = await open(folder)
  await documents.changeSettings(settings => ({ ...settings, city: 'Before' }))
  await documents.changeSettings(settings => ({ ...settings, city: 'Now' }))
  await documents.changeLibrary(library => ({ ...library, sections: [] }))
  await documents.saveDigest(makeDigest({ headline: 'Before' }), undefined)
  await documents.saveDigest(makeDigest({ headline: 'Now', version: 2 }), 1)
  await documents.close()
  return folder
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['nothing in it', () => Buffer.alloc(0)],
  ['half of it', bytes => bytes.subarray(0, bytes.length >> 1)],
  ['a byte order mark', bytes => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])],
  ['only NULs', bytes => Buffer.alloc(bytes.length)],
  ['NULs at its end', bytes => Buffer.concat([bytes, Buffer.alloc(512)])],
  ['another encoding', bytes => Buffer.from(bytes.toString('utf8'), 'utf16le')],
  ['broken UTF-8', bytes => Buffer.concat([bytes.subarray(0, 30), Buffer.from([0xff]), bytes.subarray(30)])],
  ['only null', () => utf8('null')],
  ['a list', () => utf8('[]')],
  ['no version', bytes => utf8(bytes.toString('utf8').replace('"schemaVersion": 1,', ''))],
  ['a version that never was', bytes => utf8(bytes.toString('utf8').replace('"schemaVersion": 1', '"schemaVersion": 0'))],
  ['a version that is a word', bytes => utf8(bytes.toString('utf8').replace('"schemaVersion": 1', '"schemaVersion": "9"'))],
  ['a key that is missing', bytes => utf8(bytes.toString('utf8').replace(/"(city|sections|number)"/, '"lost"'))]
]

const namesOf: readonly (readonly [string, (documents: Documents) => Promise<unknown>, unknown])[] = [
  ['settings.json', async documents => documents.settings().city, 'Before'],
  ['library.json', async documents => documents.library().sections.length, 1],
  ['digests/morning-1.json', async documents => (await documents.findDigest('morning-1'))?.headline, 'Before']
]

describe.each(namesOf)('%s', (name, read, before) => {
  it.each(damages)('with %s is set aside and the version before is loaded and written (fault 4)', async (_kind, damage) => {
    const folder = await filledFolder()
    const damaged = damage(readFileSync(join(folder, name)))
    writeFileSync(join(folder, name), damaged)
    const documents = await open(folder)
    expect(await read(documents)).toBe(before)
    const keptAs = `quarantine/${name.replace('digests/', '')}.${time}`
    expect(documents.rescued).toEqual([{ document: name, keptAs }])
    expect(readFileSync(join(folder, keptAs))).toEqual(damaged)
    expect((await open(folder)).rescued).toEqual([])
    expect(await read(await open(folder))).toBe(before)
  })

  it('and the version before it both damaged are both set aside', async () => {
    const folder = await filledFolder()
    for (const path of [name, `${name}.prev`]) writeFileSync(join(folder, path), '{')
    const documents = await open(folder)
    expect(documents.rescued.map(({ document }) => document)).toEqual([name, `${name}.prev`])
    const first: Record<string, unknown> = { 'settings.json': 'Riga', 'library.json': 1, 'digests/morning-1.json': undefined }
    expect(await read(documents)).toBe(first[name])
  })

  it('of a later version is refused, and nothing in the folder is touched (fault 10)', async () => {
    const folder = await filledFolder()
    writeFileSync(join(folder, name === 'settings.json' ? 'library.json' : 'settings.json'), '{ damaged too')
    writeFileSync(join(folder, 'left.tmp'), '')
    const text = readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, name), text.replace('"schemaVersion": 1', '"schemaVersion": 2'))
    const before = snapshot(folder)
    await expect(open(folder)).rejects.toThrow(new Failure('document-newer', { file: name.replace('digests/', '') }))
    expect(snapshot(folder)).toEqual(before)
  })
})

function snapshot(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(folder, path)).isFile())
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}

it('a digest whose file is lost comes back from the version before', async () => {
  const folder = await filledFolder()
  await nodeFileSystem.remove(join(folder, 'digests/morning-1.json'))
  const documents = await open(folder)
  expect((await documents.findDigest('morning-1'))?.headline).toBe('Before')
  expect(documents.listDigests()).toHaveLength(1)
})

it('a digest damaged while the program runs comes back from the version before', async () => {
  const folder = await filledFolder()
  const documents = await open(folder)
  writeFileSync(join(folder, 'digests/morning-1.json'), '')
  expect((await documents.findDigest('morning-1'))?.headline).toBe('Before')
  expect(documents.rescued).toHaveLength(1)
  await documents.saveDigest(makeDigest({ headline: 'Again', version: 2 }), 1)
  expect((await documents.findDigest('morning-1'))?.headline).toBe('Again')
})

it('a digest copied to another name is not a digest, and is kept', async () => {
  const folder = await filledFolder()
  writeFileSync(join(folder, 'digests/copy.json'), readFileSync(join(folder, 'digests/morning-1.json')))
  const documents = await open(folder)
  expect(documents.listDigests()).toHaveLength(1)
  expect(documents.rescued).toEqual([{ document: 'digests/copy.json', keptAs: `quarantine/copy.json.${time}` }])
})

it('two rescues of one name in one instant are both kept', async () => {
  const folder = await filledFolder()
  mkdirSync(join(folder, 'quarantine'))
  writeFileSync(join(folder, 'quarantine', `settings.json.${time}`), 'earlier')
  writeFileSync(join(folder, 'settings.json'), 'later')
  const { rescued } = await open(folder)
  expect(rescued[0]?.keptAs).toBe(`quarantine/settings.json.${time}-2`)
  expect(readFileSync(join(folder, 'quarantine', `settings.json.${time}`), 'utf8')).toBe('earlier')
})
