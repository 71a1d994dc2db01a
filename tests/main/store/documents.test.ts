import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import type { Documents, FileSystem } from '../../../src/main/ports.ts'
import { openDocuments } from '../../../src/main/store/index.ts'
import type { Digest } from '../../../src/shared/digest.ts'
import { Failure } from '../../../src/shared/failure.ts'
import type { Library } from '../../../src/shared/library.ts'
import { makeDigest, quietLog, someLibrary, someSettings, stillClock, temporaryFolder, timeAt } from './fixtures.ts'

function open(folder: string, firstLibrary: Library = someLibrary): Promise<Documents> {
  return openDocuments({
    folder, files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary
  })
}

const inFile = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('settings and library', () => {
  it('begin with what the program starts with, written down at once', async () => {
    const folder = join(temporaryFolder(), 'not', 'yet', 'there')
    const documents = await open(folder)
    expect([documents.settings(), documents.library()]).toEqual([someSettings, someLibrary])
    expect([inFile(folder, 'settings.json'), inFile(folder, 'library.json')]).toEqual([someSettings, someLibrary])
    expect(documents.rescued).toEqual([])
  })

  it('begin with the sections of the page when no library is handed in', async () => {
    const documents = await openDocuments({
      folder: temporaryFolder(), files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings
    })
    expect(documents.library().sections.map(({ sectionId }) => sectionId)).toContain('press-review')
  })

  it('are kept, and the version before beside them', async () => {
    const folder = temporaryFolder()
    const documents = await open(folder)
    const changed = await documents.changeSettings(settings => ({ ...settings, theme: 'dark' }))
    expect([changed.theme, documents.settings().theme]).toEqual(['dark', 'dark'])
    expect(inFile(folder, 'settings.json.prev')).toEqual(someSettings)
    expect((await open(folder, { ...someLibrary, outlets: [] })).settings().theme).toBe('dark')
    expect((await open(folder, { ...someLibrary, outlets: [] })).library()).toEqual(someLibrary)
  })

  it('keep what a person added to the settings by hand', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...someSettings, fontOfMyOwn: { size: 14 } }))
    const documents = await open(folder)
    await documents.changeSettings(settings => ({ ...settings, theme: 'light' }))
    expect(inFile(folder, 'settings.json')).toMatchObject({ theme: 'light', fontOfMyOwn: { size: 14 } })
    expect(documents.rescued).toEqual([])
  })

  it('take changes made at once one after another', async () => {
    const folder = temporaryFolder()
    const documents = await open(folder)
    await Promise.all(Array.from({ length: 20 }, (_, index) => documents.changeLibrary(library => ({
      ...library, outlets: [...library.outlets, { outletId: `o${index}`, name: `Outlet ${index}` }]
    }))))
    expect(documents.library().outlets).toHaveLength(21)
    expect(inFile(folder, 'library.json')).toEqual(documents.library())
  })

  it('take together what comes while the disk is at work, and each answer is its own', async () => {
    const { promise: free, resolve: goOn } = Promise.withResolvers<void>()
    const written: string[] = []
    const slow: FileSystem = {
      ...nodeFileSystem,
      async writeNew(path, bytes) {
        written.push(path)
        await free
        await nodeFileSystem.writeNew(path, bytes)
      }
    }
    const folder = temporaryFolder()
    await (await open(folder)).close()
    const documents = await openDocuments({ folder, files: slow, log: quietLog, clock: stillClock, firstSettings: someSettings })
    const changes = [documents.changeSettings(settings => ({ ...settings, city: 'Oslo' }))]
    await vi.waitFor(() => expect(written).toHaveLength(1))
    changes.push(...(['light', 'dark'] as const).map(theme => documents.changeSettings(settings => ({ ...settings, theme }))))
    const refused = documents.changeSettings(() => { throw new Error('changed my mind') })
    goOn()
    await expect(refused).rejects.toThrow('changed my mind')
    expect((await Promise.all(changes)).map(({ city, theme }) => [city, theme]))
      .toEqual([['Oslo', someSettings.theme], ['Oslo', 'light'], ['Oslo', 'dark']])
    expect(written).toHaveLength(2)
    expect(inFile(folder, 'settings.json')).toMatchObject({ city: 'Oslo', theme: 'dark' })
  })

  it('stay as they were when a change throws, even one that meddled before', async () => {
    const documents = await open(temporaryFolder())
    const meddle = documents.changeLibrary(library => {
      Object.assign(library.outlets[0]!, { name: 'Meddled' })
      throw new Error('changed my mind')
    })
    await expect(meddle).rejects.toThrow('changed my mind')
    expect(documents.library()).toEqual(someLibrary)
    await expect(documents.changeLibrary(library => library)).resolves.toEqual(someLibrary)
  })

  it('are never written in a form that could not be read again', async () => {
    const folder = temporaryFolder()
    const documents = await open(folder)
    await expect(documents.changeSettings(settings => ({ ...settings, refreshMinutes: Number.NaN }))).rejects.toThrow()
    expect([documents.settings(), inFile(folder, 'settings.json')]).toEqual([someSettings, someSettings])
  })

  it('write nothing when a change changes nothing', async () => {
    const folder = temporaryFolder()
    await (await open(folder)).changeSettings(settings => ({ ...settings }))
    expect(existsSync(join(folder, 'settings.json.prev'))).toBe(false)
  })

  it('have been written when closing ends', async () => {
    const folder = temporaryFolder()
    const documents = await open(folder)
    const change = documents.changeSettings(settings => ({ ...settings, city: 'Kyoto' }))
    await documents.close()
    expect(inFile(folder, 'settings.json')).toMatchObject({ city: 'Kyoto' })
    await change
  })
})

describe('digests', () => {
  it('are listed newest day and number first, and found whole, also after reopening', async () => {
    const folder = temporaryFolder()
    const documents = await open(folder)
    const digests = [
      makeDigest({ digestId: 'a', number: 1, day: '2026-11-20' }), makeDigest({ digestId: 'b', number: 3, day: '2026-11-22' }),
      makeDigest({ digestId: 'c', number: 2, day: '2026-11-22' }), makeDigest({ digestId: 'd', number: 9, day: '2026-11-21' })
    ]
    for (const digest of digests) await documents.saveDigest(digest, undefined)
    for (const one of [documents, await open(folder)]) {
      expect(one.listDigests().map(({ digestId }) => digestId)).toEqual(['b', 'c', 'd', 'a'])
      expect(await one.findDigest('c')).toEqual(digests[2])
    }
    expect(documents.listDigests()[3]).toEqual({
      digestId: 'a', number: 1, planId: 'morning', planName: 'Morning', day: '2026-11-20', headline: 'Press review',
      status: { kind: 'draft' }, blockCount: 0, savedAt: timeAt(0), version: 1
    })
    expect(readdirSync(join(folder, 'digests')).sort()).toEqual(['a.json', 'b.json', 'c.json', 'd.json'])
  })

  it('refuse a save that was based on another version', async () => {
    const documents = await open(temporaryFolder())
    await documents.saveDigest(makeDigest(), undefined)
    await expect(documents.saveDigest(makeDigest({ headline: 'Mine' }), undefined)).rejects.toThrow(/conflict/)
    const saves = ['First', 'Second'].map(headline => documents.saveDigest(makeDigest({ headline, version: 2 }), 1))
    expect((await Promise.allSettled(saves)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect((await documents.findDigest('morning-1'))?.headline).toBe('First')
    await expect(documents.saveDigest(makeDigest({ digestId: 'new' }), 1)).rejects.toThrow(/conflict/)
  })

  it('are frozen once issued', async () => {
    const folder = temporaryFolder()
    const documents = await open(folder)
    const issued: Digest = makeDigest({ version: 2, status: { kind: 'issued', issuedAt: timeAt(5) } })
    await documents.saveDigest(makeDigest(), undefined)
    await documents.saveDigest(issued, 1)
    for (const one of [documents, await open(folder)]) {
      await expect(one.saveDigest(makeDigest({ version: 3 }), 2)).rejects.toThrow(new Failure('digest-issued', { number: '1' }))
      expect(await one.findDigest('morning-1')).toEqual(issued)
    }
  })

  it.each(['../settings', 'a/b', '', '.', 'a.json', 'CON', 'nul', 'lpt1', 'a b', '-x', 'x'.repeat(200), 'ä', 'a\u0000'])(
    'have no name like %j', async digestId => {
      const folder = temporaryFolder()
      const documents = await open(folder)
      await expect(documents.saveDigest(makeDigest({ digestId }), undefined)).rejects.toThrow(/invalid-arguments/)
      expect(await documents.findDigest(digestId)).toBeUndefined()
      expect(readdirSync(join(folder, 'digests'))).toEqual([])
    })

  it('that are removed are taken back as they were last, and not over one that is there again', async () => {
    const folder = temporaryFolder()
    const documents = await open(folder)
    await documents.saveDigest(makeDigest(), undefined)
    await documents.saveDigest(makeDigest({ version: 2 }), 1)
    await documents.removeDigest('morning-1')
    const again = await open(folder)
    expect(await again.takeBackDigest('morning-1')).toEqual(makeDigest({ version: 2 }))
    expect(again.listDigests()).toMatchObject([{ digestId: 'morning-1' }])
    expect(await again.findDigest('morning-1')).toMatchObject({ version: 2 })
    expect(readdirSync(join(folder, 'removed'))).toEqual([])
    await expect(again.takeBackDigest('morning-1')).rejects.toMatchObject({ code: 'conflict' })
    expect(await again.takeBackDigest('never-there')).toBeUndefined()
  })

  it('that are removed may return by hand, and do not return by themselves', async () => {
    const folder = temporaryFolder()
    const documents = await open(folder)
    await documents.saveDigest(makeDigest(), undefined)
    await documents.saveDigest(makeDigest({ version: 2 }), 1)
    await documents.removeDigest('morning-1')
    await documents.removeDigest('never-there')
    for (const one of [documents, await open(folder)]) {
      expect(one.listDigests()).toEqual([])
      expect(await one.findDigest('morning-1')).toBeUndefined()
    }
    expect(readdirSync(join(folder, 'removed'))).toEqual(['morning-1.2026-11-22T07-30-00-000Z.json'])
    expect(inFile(join(folder, 'removed'), 'morning-1.2026-11-22T07-30-00-000Z.json')).toMatchObject({ version: 2 })
  })
})

it('what a crash left unfinished is removed at opening, other files stay', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'digests'))
  for (const name of ['settings.json.a1b2.tmp', 'digests/x.json.c3.tmp', 'notes.txt']) writeFileSync(join(folder, name), 'half')
  await open(folder)
  expect([...readdirSync(folder), ...readdirSync(join(folder, 'digests'))].sort())
    .toEqual(['digests', 'library.json', 'notes.txt', 'settings.json'])
})
