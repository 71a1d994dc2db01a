/** Packs the built program as a release does, but around a stand-in for Electron, whose binary cannot be had everywhere. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Electron's mark before its fuses: then a version, their count, and one character each, `0` for off and `1` for on. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseCount = 9

/** The builder asks npm what is installed, and npm would first ask its registry for a newer npm: where that does not answer,
 *  for minutes. */
const quietNpm = { npm_config_offline: 'true', npm_config_update_notifier: 'false' }

let folder = ''
let configuration = ''

async function makeElectron(electron: string): Promise<void> {
  await mkdir(join(electron, 'resources'), { recursive: true })
  const allWrong = '101100110'
  await writeFile(join(electron, 'electron'),
    Buffer.concat([Buffer.from(`\x7fELF ${fuseMark}`), Buffer.from([1, fuseCount]), Buffer.from(allWrong)]))
  await chmod(join(electron, 'electron'), 0o755)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    await writeFile(join(electron, name), 'x')
  }
}

async function packageProgram(): Promise<void> {
  const electron = join(folder, 'electron')
  await makeElectron(electron)
  const args = ['--linux', 'dir', '--x64', '--publish', 'never', `-c.electronDist=${electron}`,
    `-c.directories.output=${join(folder, 'dist')}`]
  const builder = spawn(process.execPath, [join(root, 'node_modules/electron-builder/cli.js'), ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...quietNpm } })
  let said = ''
  builder.stdout.on('data', (chunk: Buffer) => { said += chunk.toString() })
  builder.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
  const [code] = await once(builder, 'close') as [number]
  if (code !== 0) throw new Error(said)
}

interface ArchiveEntry {
  readonly files?: Readonly<Record<string, ArchiveEntry>>
  readonly unpacked?: boolean
}

/** An asar begins with the lengths of its table and the table in JSON (Chromium's Pickle). */
async function listArchive(file: string): Promise<ReadonlyMap<string, boolean>> {
  const handle = await open(file)
  const lengths = Buffer.alloc(16)
  await handle.read(lengths, 0, 16, 0)
  const table = Buffer.alloc(lengths.readUInt32LE(12))
  await handle.read(table, 0, table.length, 16)
  await handle.close()
  const paths = new Map<string, boolean>()
  const walk = (entry: ArchiveEntry, path: string): void => {
    if (entry.files === undefined) paths.set(path, entry.unpacked === true)
    for (const [name, child] of Object.entries(entry.files ?? {})) walk(child, path === '' ? name : `${path}/${name}`)
  }
  walk(JSON.parse(table.toString()) as ArchiveEntry, '')
  return paths
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-review-package-'))
  configuration = await readFile(join(root, 'electron-builder.yml'), 'utf8')
  await packageProgram()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('holds the program, what it needs, and none of what only Node needs', async () => {
    const archive = await listArchive(join(folder, 'dist/linux-unpacked/resources/app.asar'))
    const paths = [...archive.keys()]
    expect(paths).toEqual(expect.arrayContaining([
      'package.json', 'out/main/index.js', 'out/main/feed-worker.js', 'out/main/story-worker.js', 'out/main/digest-worker.js',
      'out/preload/index.cjs', 'out/renderer/index.html', 'node_modules/undici/index.js'
    ]))
    const unwanted = [
      /^(src|tests|scripts|docs)\//, /^out\/main\/(serve|cli)\.js$/, /\.map$/, /better-sqlite3\/(deps|src)\//,
      /node_modules\/(electron|vite|vitest|playwright-core|@sparticuz|bare-[^/]*)\//
    ]
    expect(paths.filter(path => unwanted.some(pattern => pattern.test(path)))).toEqual([])
  })

  it('keeps SQLite for its own system outside of the archive, where the system can load it', async () => {
    const archive = await listArchive(join(folder, 'dist/linux-unpacked/resources/app.asar'))
    const libraries = [...archive].filter(([path]) => path.endsWith('.node'))
    expect(libraries).toContainEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node', true])
    expect(libraries.filter(([path, isUnpacked]) => !isUnpacked || /darwin|win32|musl/.test(path))).toEqual([])
  })

  it('has its fuses set: no Node by the back door, nothing but this archive', async () => {
    const binary = await readFile(join(folder, 'dist/linux-unpacked/press-review'))
    const start = binary.indexOf(fuseMark) + fuseMark.length + 2
    // runAsNode, cookieEncryption, nodeOptions, nodeCliInspect, asarIntegrity, onlyAsar, browserSnapshot, fileProtocol; the last,
    // about WebAssembly, is left as it was.
    expect(binary.subarray(start, start + fuseCount).toString()).toBe('010011000')
  })
})

describe('the configuration of packages', () => {
  it('makes a disk image, an installer and an AppImage', () => {
    for (const target of ['dmg', 'nsis', 'AppImage']) expect(configuration).toMatch(new RegExp(`^  target: ${target}$`, 'm'))
  })

  it('names no file that is not there', () => {
    const patterns = [...configuration.matchAll(/^ {2,4}- '?!?([^'\n]+?)'?$/gm)].map(match => match[1] ?? '')
    expect(patterns.length).toBeGreaterThan(10)
    expect(patterns.filter(pattern => !/[*{]/.test(pattern) || !pattern.startsWith('node_modules/**'))
      .filter(pattern => globSync(pattern === '**/*.node' ? 'node_modules/better-sqlite3/**/*.node' : pattern,
        { cwd: root }).length === 0)).toEqual([])
  })
})
