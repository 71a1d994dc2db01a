import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseDataFolder, makeDemoFolder, systemCacheFolder, systemDataFolder,
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
