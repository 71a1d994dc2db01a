import { describe, expect, it } from 'vitest'
import type { Documents } from '../../../src/main/ports.ts'
import { openDocuments } from '../../../src/main/store/index.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { createMemoryDisk, type MemoryDisk } from './faulty-disk.ts'
import { makeDigest, quietLog, someLibrary, someSettings, stillClock, timeAt } from './fixtures.ts'

function open(disk: MemoryDisk): Promise<Documents> {
  return openDocuments({
    folder: '/desk', files: disk.files, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
  })
}

/** What documents hold, told from outside. */
async function told(documents: Documents): Promise<unknown> {
  return [documents.settings(), documents.library(), documents.listDigests(), await documents.findDigest('morning-1')]
}

const changes: readonly (readonly [string, (documents: Documents) => Promise<unknown>])[] = [
  ['a change of the settings', documents => documents.changeSettings(settings => ({ ...settings, city: 'Kyoto' }))],
  ['a change of the library', documents => documents.changeLibrary(library => ({ ...library, sections: [] }))],
  ['a first save of a digest', documents => documents.saveDigest(makeDigest({ digestId: 'evening-1' }), undefined)],
  ['a further save of a digest', documents => documents.saveDigest(makeDigest({ headline: 'New', version: 3 }), 2)],
  ['the issue of a digest',
    documents => documents.saveDigest(makeDigest({ version: 3, status: { kind: 'issued', issuedAt: timeAt(9) } }), 2)],
  ['the removal of a digest', documents => documents.removeDigest('morning-1')],
  ['the return of a digest', documents => documents.takeBackDigest('noon-1')]
]

async function filledDisk(): Promise<{ disk: MemoryDisk; documents: Documents }> {
  const disk = createMemoryDisk()
  const documents = await open(disk)
  await documents.changeSettings(settings => ({ ...settings, theme: 'dark' }))
  await documents.saveDigest(makeDigest(), undefined)
  await documents.saveDigest(makeDigest({ version: 2 }), 1)
  await documents.saveDigest(makeDigest({ digestId: 'noon-1' }), undefined)
  await documents.removeDigest('noon-1')
  return { disk, documents }
}

async function countCalls(change: (documents: Documents) => Promise<unknown>): Promise<number> {
  const { disk, documents } = await filledDisk()
  disk.failAt(0, '', 0)
  await change(documents)
  return disk.callCount()
}

async function toldAfter(change: (documents: Documents) => Promise<unknown>): Promise<unknown> {
  const { documents } = await filledDisk()
  await change(documents)
  return told(documents)
}

describe.each(changes)('%s', (_name, change) => {
  it.each([['ENOSPC', 'disk-full'], ['EIO', undefined], ['EROFS', 'folder-read-only'], ['EACCES', 'folder-read-only']])(
    'that fails with %s at any call leaves memory and disk as they were or as they should be (fault 2)', async (code, expected) => {
      const calls = await countCalls(change)
      expect(calls).toBeGreaterThan(2)
      const wanted = await toldAfter(change)
      for (let call = 1; call <= calls; call += 1) {
        const { disk, documents } = await filledDisk()
        const before = await told(documents)
        disk.failAt(call, code)
        const outcome = await change(documents).then(() => undefined, (error: unknown) => error)
        expect(outcome, `call ${call}`).toBeInstanceOf(expected === undefined ? Error : Failure)
        if (expected !== undefined) expect((outcome as Failure).code).toBe(expected)
        expect(disk.names().filter(name => name.endsWith('.tmp'))).toEqual([])
        const oldOrNew = [before, wanted].map(state => JSON.stringify(state))
        expect(oldOrNew, `memory after call ${call}`).toContain(JSON.stringify(await told(documents)))
        const reopened = await open(disk)
        expect(oldOrNew, `disk after call ${call}`).toContain(JSON.stringify(await told(reopened)))
        expect(reopened.rescued).toEqual([])
        if (JSON.stringify(await told(documents)) === oldOrNew[0]) await change(documents)
        expect(await told(await open(disk)), `again after call ${call}`).toEqual(wanted)
      }
    })

  it('survives a power cut after any call, old or new and whole (fault 3)', async () => {
    const calls = await countCalls(change)
    const wanted = await toldAfter(change)
    for (let call = 1; call <= calls + 1; call += 1) {
      const { disk, documents } = await filledDisk()
      const before = await told(documents)
      // Every call from here on fails, as they do when the power is gone.
      disk.failAt(call, 'EIO', 1000)
      await change(documents).catch(() => undefined)
      for (let survived = 0; survived <= disk.pendingCount(); survived += 1) {
        const restarted = await open(disk.afterPowerCut(survived))
        expect([JSON.stringify(before), JSON.stringify(wanted)], `call ${call}, ${survived} names`)
          .toContain(JSON.stringify(await told(restarted)))
        expect(restarted.rescued).toEqual([])
      }
    }
  })

  it('is safe from a power cut once it has been answered', async () => {
    const { disk, documents } = await filledDisk()
    await change(documents)
    expect(await told(await open(disk.afterPowerCut(0)))).toEqual(await told(documents))
  })
})

describe('opening', () => {
  it('with a fault at any call fails without harm, and succeeds the next time', async () => {
    const { disk: sound, documents } = await filledDisk()
    const expected = await told(documents)
    for (let call = 1; call <= 30; call += 1) {
      const disk = sound.afterPowerCut(0)
      disk.failAt(call, 'EIO')
      await open(disk).catch(() => undefined)
      disk.failAt(0, '', 0)
      const reopened = await open(disk)
      expect([await told(reopened), reopened.rescued]).toEqual([expected, []])
    }
  })

  it('with a fault at any call of a rescue still rescues the next time', async () => {
    const { disk: sound } = await filledDisk()
    sound.put('/desk/settings.json', '{')
    for (let call = 1; call <= 40; call += 1) {
      const disk = sound.afterPowerCut(0)
      disk.failAt(call, 'ENOSPC')
      await open(disk).catch(() => undefined)
      disk.failAt(0, '', 0)
      expect((await open(disk)).settings()).toEqual(someSettings)
      expect(disk.names().filter(name => name.startsWith('/desk/quarantine/'))).toHaveLength(1)
    }
  })
})

describe('a file held by another program for a moment', () => {
  it.each(['EPERM', 'EBUSY'])('is tried again after %s, five times in all (fault 9)', async code => {
    const { disk, documents } = await filledDisk()
    // Calls: write, copy, rename to .prev, rename.
    disk.failAt(4, code, 4)
    await documents.changeSettings(settings => ({ ...settings, city: 'Kyoto' }))
    disk.failAt(4, code, 5)
    await expect(documents.changeSettings(settings => ({ ...settings, city: 'Riga' }))).rejects.toThrow()
    expect((await open(disk)).settings().city).toBe('Kyoto')
  })
})
