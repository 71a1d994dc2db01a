import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseDataFolder, inDataFolder, makeDemoFolder, systemCacheFolder, systemDataFolder,
  type Machine } from '../../../src/main/node/data-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const machine = (platform: NodeJS.Platform, env: Machine['env'] = {}): Machine => ({ platform, env, home: '/home/reader' })

describe('what a person owns lies', () => {
  it.each<[string, Machine, string]>([
    ['on Linux', machine('linux'), '/home/reader/.local/share/Press Review'],
    ['where XDG_DATA_HOME says', machine('linux', { XDG_DATA_HOME: '/srv/xdg' }), '/srv/xdg/Press Review'],
    ['at the default where XDG_DATA_HOME is relative', machine('linux', { XDG_DATA_HOME: 'xdg' }),
    '/home/reader/.local/share/Press Review'],
    ['on macOS', machine('darwin', { XDG_DATA_HOME: '/srv/xdg' }), '/home/reader/Library/Application Support/Press Review'],
    ['on Windows', machine('win32', { APPDATA: '/roaming' }), '/roaming/Press Review']
  ])('%s', (_, from, folder) => {
    expect(systemDataFolder(from)).toBe(folder)
    expect(systemCacheFolder(from)).not.toBe(folder)
  })
})

describe('the data folder', () => {
  it('is the one asked for, made when it is not there', async () => {
    const folder = join(await temporaryFolder(), 'ünïcode dir', 'data')
    expect(chooseDataFolder({ dataFolder: folder, isDemo: true })).toBe(folder)
    expect(existsSync(folder)).toBe(true)
  })

  it('that cannot be made is a failure with its name', async () => {
    const file = join(await temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(() => chooseDataFolder({ dataFolder: join(file, 'data'), isDemo: false }))
      .toThrow(expect.objectContaining({ code: 'folder-read-only', details: { folder: join(file, 'data') } }))
  })

  it('that is made for work which brings nothing into it is gone afterwards, with what was made above it', async () => {
    const folder = await temporaryFolder()
    const failing = inDataFolder(join(folder, 'new', 'data'), async made => {
      expect(existsSync(made)).toBe(true)
      throw new Error('nothing came')
    })
    await expect(failing).rejects.toThrow('nothing came')
    expect(readdirSync(folder)).toEqual([])
  })

  it('that work filled stays, and so does an empty one that was there', async () => {
    const folder = await temporaryFolder()
    await inDataFolder(join(folder, 'new'), async made => writeFileSync(join(made, 'settings.json'), ''))
    mkdirSync(join(folder, 'old'))
    await inDataFolder(join(folder, 'old'), async () => undefined)
    expect(readdirSync(folder).toSorted()).toEqual(['new', 'old'])
  })

  it('of the demo is empty, and those of demos that have ended are gone', async () => {
    const cache = await temporaryFolder()
    // Beyond the highest process number of any system.
    for (const name of [`demo-${process.pid}`, 'demo-2147483646', `demo-${process.ppid}`, 'demo-notes', 'other']) {
      mkdirSync(join(cache, name))
      writeFileSync(join(cache, name, 'left'), '')
    }
    const folder = makeDemoFolder(cache)
    expect(readdirSync(folder)).toEqual([])
    expect(readdirSync(cache).sort()).toEqual([`demo-${process.pid}`, `demo-${process.ppid}`, 'demo-notes', 'other'].sort())
  })
})
