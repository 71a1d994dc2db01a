import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { installElectron } from './install-electron.mjs'
import { root, run } from './run.mjs'

/** Milliseconds until the window must be there. */
const longestStart = 30_000

/**
 * Why Electron need not even be tried here: the beginning of a sentence.
 * @param {{ platform: string, env: Record<string, string | undefined>, uid: number | undefined }} machine
 */
export function whyNoWindow({ platform, env, uid }) {
  if (platform === 'darwin' || platform === 'win32') return undefined
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'There is no display here'
  // Chromium's sandbox refuses root, and we do not switch it off.
  if (uid === 0) return 'Electron does not run as root'
  return undefined
}

/**
 * Opens the program in a window and stays until it is closed.
 * @returns {Promise<{ kind: 'ended', code: number } | { kind: 'no-window', reason: string }>}
 */
export async function openWindow(args, env = process.env) {
  const reason = whyNoWindow({ platform: process.platform, env, uid: process.getuid?.() }) ?? await installElectron()
  return reason === undefined ? runElectron(args, env) : { kind: 'no-window', reason }
}

async function runElectron(args, environment) {
  const env = { ...environment }
  // Set in the terminals of some editors, which are Electron themselves.
  delete env.ELECTRON_RUN_AS_NODE
  const state = { isReady: false, isTooLate: false, errors: '' }
  try {
    const electron = createRequire(import.meta.url)('electron')
    const { code, wasStopped } = await run(electron, [root, ...args], {
      env, stdio: ['inherit', 'pipe', 'pipe'], onStart: child => listen(child, state)
    })
    if (state.isReady || wasStopped) return { kind: 'ended', code: wasStopped ? 130 : code }
    const reason = state.isTooLate ? 'Electron shows no window' : `Electron ended with code ${code} before its window was there`
    return { kind: 'no-window', reason }
  } catch (error) {
    return { kind: 'no-window', reason: `Electron cannot be started (${error.message.split('\n')[0]})` }
  }
}

/** Until the window is there, what Chromium complains about is held back: it may be why there will be none. */
function listen(child, state) {
  const timer = setTimeout(() => {
    state.isTooLate = true
    child.kill('SIGKILL')
  }, longestStart)
  child.once('close', () => clearTimeout(timer))
  child.stderr.on('data', chunk => {
    if (state.isReady) process.stderr.write(chunk)
    else state.errors += chunk
  })
  createInterface({ input: child.stdout }).on('line', line => {
    if (!line.startsWith('press-review: ')) return console.log(line)
    clearTimeout(timer)
    state.isReady = true
    process.stderr.write(state.errors)
    if (line === 'press-review: already open') console.log('Press Review is open already; its window is in front now.')
  })
}
