import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './run.mjs'

/** Electron 42 and later have no install script: the binary is fetched at first use, by this or by Electron itself. */
const packageFolder = join(root, 'node_modules', 'electron')

function isThere() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return true
  try {
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    const fetched = readFileSync(join(packageFolder, 'dist', 'version'), 'utf8').trim().replace(/^v/, '')
    return fetched === version && statSync(join(packageFolder, 'path.txt')).size > 0
  } catch {
    return false
  }
}

/**
 * Fetches Electron's binary unless it is there. Its own installer waits for ever where a firewall swallows the connection.
 * @param {{ stallTime?: number }} [limits] milliseconds without a new byte after which it is given up
 * @returns {Promise<string | undefined>} why it is not there, the beginning of a sentence
 */
export async function installElectron({ stallTime = 20_000 } = {}) {
  if (isThere()) return undefined
  console.error('Fetching Electron (about 120 MB, only this once) …')
  const temporary = mkdtempSync(join(tmpdir(), 'press-review-electron-'))
  try {
    return await watch(temporary, stallTime)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function watch(temporary, stallTime) {
  return new Promise(resolve => {
    // The download grows in a temporary folder of our own, so that its progress can be seen from here.
    const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' }
    const stdio = ['ignore', 'ignore', 'pipe']
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], { cwd: root, env, stdio })
    const end = reason => {
      clearInterval(timer)
      process.off('exit', kill)
      child.kill('SIGKILL')
      resolve(reason)
    }
    const kill = () => child.kill('SIGKILL')
    process.on('exit', kill)
    let stderr = ''
    child.stderr.on('data', chunk => { stderr += chunk })
    let size = 0
    let grownAt = Date.now()
    const timer = setInterval(() => {
      const now = sizeOf(temporary) + sizeOf(join(packageFolder, 'dist'))
      if (now !== size) [size, grownAt] = [now, Date.now()]
      else if (Date.now() - grownAt >= stallTime) {
        end(`Electron cannot be fetched (no progress for ${Math.round(stallTime / 1000)} seconds)`)
      }
    }, Math.min(500, stallTime))
    child.once('error', error => end(`Electron cannot be fetched (${error.message})`))
    child.once('exit', code => end(code === 0 ? undefined : `Electron cannot be fetched (${firstLine(stderr)})`))
  })
}

/** Files come and go while they are counted. */
function sizeOf(path) {
  try {
    const facts = statSync(path)
    return facts.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : facts.size
  } catch {
    return 0
  }
}

function firstLine(text) {
  return text.trim().split('\n')[0]?.replace(/^\w*Error: /, '') || 'its installer failed'
}
