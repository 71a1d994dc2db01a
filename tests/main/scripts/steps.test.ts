import { readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtFiles, programCopy, runScript } from '../../support/program-copy.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** The scripts are plain JavaScript, so that every Node can read them. */
async function step<T>(name: string): Promise<T> {
  return await import(new URL(`../../../scripts/steps/${name}.mjs`, import.meta.url).href) as T
}

describe('Node', () => {
  it('that is too old, or nothing installed, is said in one sentence', async () => {
    const { whyNotReady } = await step<{ whyNotReady(version: string, modules: string): string | undefined }>('check-node')
    const folder = await temporaryFolder()
    expect(whyNotReady('20.20.2', folder)).toContain('needs Node 24 or newer and this is Node 20.20.2')
    expect(whyNotReady('24.0.0', join(folder, 'missing'))).toBe('Nothing is installed yet: run "npm ci" first.')
    expect(whyNotReady('24.0.0', folder)).toBeUndefined()
  })
})

describe('a window', () => {
  it.each([
    ['linux', {}, 1000, 'There is no display here'], ['linux', { DISPLAY: ':0' }, 1000, undefined],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 0, 'Electron does not run as root'], ['darwin', {}, 0, undefined],
    ['win32', {}, undefined, undefined]
  ])('on %s with %j as user %s: %s', async (platform, env, uid, reason) => {
    const { whyNoWindow } = await step<{ whyNoWindow(machine: object): string | undefined }>('open-window')
    expect(whyNoWindow({ platform, env, uid })).toBe(reason)
  })
})

describe('the build', () => {
  it('is stale when a source is newer than its oldest file, or a file is missing', async () => {
    const { isStale } = await step<{ isStale(folder: string): boolean }>('build-if-stale')
    const folder = await programCopy()
    const at = (seconds: number): Date => new Date(1_790_000_000_000 + seconds * 1000)
    await writeFile(join(folder, 'package-lock.json'), '{}')
    await utimes(join(folder, 'package-lock.json'), at(0), at(0))
    for (const file of builtFiles) await utimes(join(folder, file), at(10), at(10))
    expect(isStale(folder)).toBe(false)
    await utimes(join(folder, 'out/preload/index.cjs'), at(-10), at(-10))
    expect(isStale(folder)).toBe(true)
    await utimes(join(folder, 'out/preload/index.cjs'), at(10), at(10))
    await rm(join(folder, 'out/renderer/index.html'))
    expect(isStale(folder)).toBe(true)
  })
})

describe.skipIf(process.platform === 'win32')('fetching Electron', () => {
  /** Runs the step by itself: `installed` is what it answers. */
  async function install(mirror: string, stallTime: number): Promise<string> {
    const cwd = await programCopy()
    const script = `import { installElectron } from './scripts/steps/install-electron.mjs'
console.log('installed: ' + await installElectron({ stallTime: ${stallTime} }))`
    await writeFile(join(cwd, 'install.mjs'), script)
    const env = { ELECTRON_MIRROR: mirror, electron_config_cache: join(cwd, 'cache'), NO_PROXY: '127.0.0.1' }
    return runScript(['install.mjs'], { cwd, env }).line(/^installed/)
  }

  async function mirror(answer: Parameters<typeof createServer>[1]): Promise<string> {
    const server = createServer(answer!)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => { server.closeAllConnections(); server.close() })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }

  it('from a server that never answers ends', async () => {
    const startedAt = Date.now()
    expect(await install(await mirror(() => {}), 1500)).toBe('installed: Electron cannot be fetched (no progress for 2 seconds)')
    expect(Date.now() - startedAt).toBeLessThan(10_000)
  })

  it('from a slow server goes on as long as bytes arrive', async () => {
    const startedAt = Date.now()
    const address = await mirror((_request, response) => {
      response.writeHead(200)
      let count = 0
      const timer = setInterval(() => {
        count += 1
        response.write('x'.repeat(100_000))
        if (count === 10) response.destroy()
      }, 500)
      response.once('close', () => clearInterval(timer))
    })
    // Longer than Electron's installer takes to begin on a busy machine, shorter than all of the bytes.
    expect(await install(address, 4000)).toMatch(/^installed: Electron cannot be fetched \((?!no progress)/)
    expect(Date.now() - startedAt).toBeGreaterThan(4500)
  })

  it('that is refused says why', async () => {
    const address = await mirror((_request, response) => response.writeHead(404).end())
    expect(await install(address, 5000)).toMatch(/^installed: Electron cannot be fetched \(.*404/)
  })
})

describe('npm run press', () => {
  it('hands on arguments, folder and exit code', async () => {
    const cli = `console.log([process.cwd(), ...process.argv.slice(2)].join(' ')); process.exitCode = 3`
    const cwd = await programCopy({ cli })
    const elsewhere = await temporaryFolder()
    const { ended, lines } = runScript(['scripts/press.mjs', '--edition', 'a b'], { cwd, env: { INIT_CWD: elsewhere } })
    expect(await ended()).toBe(3)
    expect(lines).toEqual([`${elsewhere} --edition a b`])
  })
})

describe('the installed command', () => {
  it('runs the built program', async () => {
    const cwd = await programCopy({ cli: `console.log('ran ' + process.argv[2])` })
    const { ended, lines } = runScript(['bin/press-review.mjs', '--help'], { cwd })
    expect([await ended(), ...lines]).toEqual([0, 'ran --help'])
  })

  it('says what to do where nothing is built', async () => {
    const bin = fileURLToPath(new URL('../../../bin/press-review.mjs', import.meta.url))
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'press-review.mjs'), await readFile(bin))
    const { ended, errors } = runScript(['press-review.mjs'], { cwd })
    expect(await ended()).toBe(1)
    expect(errors).toEqual(['Press Review is not built yet: run "npm ci" and "npm run build" in its folder.'])
  })
})

describe('counting tests', () => {
  it('counts a file that could not be loaded, and results that are missing, as a failure', async () => {
    const { countTests } = await step<{ countTests(read: () => unknown): object }>('count-tests')
    const file = (status: string, ...assertions: string[]): object =>
      ({ status, assertionResults: assertions.map(assertion => ({ status: assertion })) })
    const testResults = [file('passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')]
    expect(countTests(() => ({ numPassedTests: 2, numFailedTests: 1, testResults }))).toEqual({ passed: 2, failed: 2 })
    expect(countTests(() => { throw new Error('no file') })).toEqual({ passed: 0, failed: 1 })
  })
})
