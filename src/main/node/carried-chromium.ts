/** The headless Chromium that the optional package `@sparticuz/chromium` carries for Linux x64. */
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FoundBrowser } from './found-browser.ts'

/** Milliseconds; unpacking takes seconds. */
const abandonedAfter = 3_600_000

type Environment = Readonly<Record<string, string | undefined>>

/** Unpacks it once per version into the user's cache folder. `undefined`: not this platform, not installed, no folder. */
export async function unpackCarriedChromium(environment: Environment): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = carriedEntry()
  if (entry === undefined) return undefined
  const cache = await privateFolder(environment)
  if (cache === undefined) return undefined
  const folder = join(cache, `chromium-${await packageVersion(entry)}`)
  if (!existsSync(join(folder, 'chromium'))) await unpackInto(folder, cache, entry)
  return { executablePath: join(folder, 'chromium'), environment: browserEnvironment(folder, environment) }
}

function carriedEntry(): string | undefined {
  try {
    const entry = import.meta.resolve('@sparticuz/chromium')
    return existsSync(fileURLToPath(entry)) ? entry : undefined
  } catch {
    return undefined
  }
}

async function packageVersion(entry: string): Promise<string> {
  const manifest = join(dirname(fileURLToPath(entry)), '..', 'package.json')
  return String(JSON.parse(await readFile(manifest, 'utf8')).version)
}

/** A folder that nobody else may write to: what lies there is executed. */
async function privateFolder(environment: Environment): Promise<string | undefined> {
  const folder = join(environment['XDG_CACHE_HOME'] || join(environment['HOME'] || homedir(), '.cache'), 'press-review')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const found = await lstat(folder)
    if (!found.isDirectory() || found.uid !== process.getuid?.()) return undefined
    await chmod(folder, 0o700)
    return folder
  } catch {
    return undefined
  }
}

/** Unpacks beside the final folder and renames, so that a half unpacked browser is never taken for a whole one and two
 *  processes may do it at once: the second finds the folder there and throws its own copy away. */
async function unpackInto(folder: string, cache: string, entry: string): Promise<void> {
  await removeAbandoned(cache)
  const draft = await mkdtemp(join(cache, 'unpacking-'))
  try {
    await runUnpacking(entry, draft)
    await writeFile(join(draft, 'fonts.conf'), fontConfiguration(folder))
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, 'chromium'))) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** What a process that was killed while it unpacked has left behind: 200 MB each. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name)
    const isAbandoned = name.startsWith('unpacking-') && Date.now() - (await lstat(path)).mtimeMs > abandonedAfter
    if (isAbandoned) await rm(path, { recursive: true, force: true })
  }
}

/** The package unpacks into the temporary folder, trusts what lies there, changes the process's environment when it is
 *  imported, and unpacks NSS and expat (absent from a bare Debian) only where it believes itself in Amazon's cloud.
 *  A worker thread has an environment of its own, so that none of this reaches the program. */
function runUnpacking(entry: string, folder: string): Promise<void> {
  const code = `const { workerData } = require('node:worker_threads')
    import(workerData).then(carried => carried.default.executablePath())`
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, {
      eval: true, workerData: entry, env: { TMPDIR: folder, HOME: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
    })
    worker.once('error', reject)
    worker.once('exit', code => code === 0 ? resolve() : reject(new Error(`unpacking Chromium ended with ${code}`)))
  })
}

/** The package's own file names folders inside the shared temporary folder, which anybody may fill. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`
}

function browserEnvironment(folder: string, environment: Environment): Readonly<Record<string, string>> {
  const libraries = [join(folder, 'al2023', 'lib'), environment['LD_LIBRARY_PATH']].filter(Boolean)
  return { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(folder, 'fonts.conf') }
}
