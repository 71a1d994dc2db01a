import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpackCarriedChromium } from '../../../src/main/node/carried-chromium.ts'
import { findBrowser } from '../../../src/main/node/find-browser.ts'
import { installedBrowserPaths } from '../../../src/main/node/installed-browsers.ts'

let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'find-browser-')) })
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the browser named by the environment', () => {
  it('is taken', async () => {
    const executablePath = join(folder, 'chrome')
    await writeFile(executablePath, '')
    await chmod(executablePath, 0o755)
    expect(await findBrowser({ PRESS_REVIEW_BROWSER: executablePath })).toEqual({ executablePath })
  })

  it('is not replaced by another when it is not there', async () => {
    expect(await findBrowser({ ...process.env, PRESS_REVIEW_BROWSER: join(folder, 'absent') })).toBeUndefined()
  })
})

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser that comes with the program', () => {
  it('is unpacked once, by several at a time, into the user’s own folder, and the process keeps its environment', async () => {
    const before = { ...process.env }
    const environment = { XDG_CACHE_HOME: folder }
    const both = await Promise.all([unpackCarriedChromium(environment), unpackCarriedChromium(environment)])
    expect(both[0]).toEqual(both[1])
    const unpacked = await readdir(join(folder, 'press-review'))
    expect(unpacked).toEqual([expect.stringMatching(/^chromium-[\d.]+$/u)])
    expect(both[0]?.executablePath).toBe(join(folder, 'press-review', unpacked[0] ?? '', 'chromium'))
    expect((await lstat(join(folder, 'press-review'))).mode & 0o777).toBe(0o700)
    expect(process.env).toEqual(before)
  }, 60_000)

  it('is not unpacked into a folder that is a link to somebody else’s', async () => {
    const cache = join(folder, 'linked')
    await mkdir(cache)
    await symlink(folder, join(cache, 'press-review'))
    expect(await unpackCarriedChromium({ XDG_CACHE_HOME: cache })).toBeUndefined()
  })

  it('is not unpacked where nothing can be written', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    expect(await unpackCarriedChromium({ XDG_CACHE_HOME: file })).toBeUndefined()
  })
})

describe('installed browsers', () => {
  it('are looked for where their installers put them', () => {
    expect(installedBrowserPaths('darwin', { HOME: '/Users/ines' }))
      .toEqual(expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/ines/Applications/Chromium.app/Contents/MacOS/Chromium'
      ]))
    expect(installedBrowserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' }))
      .toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(installedBrowserPaths('linux', { PATH: '/opt/bin:relative' }))
      .toEqual(expect.arrayContaining(['/opt/bin/chromium', '/usr/bin/google-chrome']))
  })

  it('are not looked for in the folder one happens to be in', () => {
    expect(installedBrowserPaths('linux', { PATH: '.:bin:' }).every(path => path.startsWith('/'))).toBe(true)
  })
})
