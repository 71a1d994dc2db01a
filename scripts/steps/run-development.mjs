import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createServer } from 'vite'
import { litOxc } from '../../electron.vite.config.ts'
import { build, buildIfStale } from './build-if-stale.mjs'
import { installElectron } from './install-electron.mjs'
import { whyNoWindow } from './open-window.mjs'
import { root } from './run.mjs'

/** The page is asked for through the program's host, so that its origin, session and files are the real ones; only Vite's
 *  socket goes to Vite directly. */
const pagePort = 5173
const pageServer = `http://127.0.0.1:${pagePort}`

/** Stays until it is stopped. */
export async function runDevelopment(args) {
  const vite = await createServer({
    configFile: false,
    root: join(root, 'src', 'renderer'),
    cacheDir: join(root, 'node_modules', '.vite'),
    oxc: litOxc,
    server: {
      host: '127.0.0.1', port: pagePort, strictPort: true,
      hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: pagePort }
    }
  })
  await vite.listen()
  await buildIfStale()
  const host = keepHost(await hostCommand(args))
  const watcher = watch(join(root, 'src'), { recursive: true }, (_event, name) => {
    if (!name?.startsWith('renderer')) host.renew()
  })
  await new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
  })
  watcher.close()
  await Promise.all([host.stop(), vite.close()])
  return 130
}

/** Electron where it can work, else the loopback host. */
async function hostCommand(args) {
  const rest = args.filter(arg => arg !== '--web')
  const reason = args.includes('--web')
    ? 'As asked'
    : whyNoWindow({ platform: process.platform, env: process.env, uid: process.getuid?.() }) ?? await installElectron()
  if (reason === undefined) return [createRequire(import.meta.url)('electron'), [root, ...rest]]
  console.log(`${reason}, so Press Review runs in a browser on this machine; open this address, anew after every restart:`)
  return [process.execPath, [join(root, 'out', 'main', 'serve.js'), '--no-open', ...rest]]
}

/** Keeps a host running. `renew`, shortly after the last of a row of changes, builds and starts it again, one after another: the
 *  one before must have let go of its folder. A build that fails leaves it as it is. */
function keepHost([command, args]) {
  const env = { ...process.env, PRESS_REVIEW_DEVELOPMENT_SERVER: pageServer }
  const start = () => spawn(command, args, { cwd: root, env, stdio: 'inherit' })
  let child = start()
  let timer
  let work = Promise.resolve()
  const stop = async () => {
    clearTimeout(timer)
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise(resolve => child.once('close', resolve))
    child.kill('SIGTERM')
    await ended
  }
  const renew = async () => {
    if ((await build()).code !== 0) return
    await stop()
    child = start()
  }
  return {
    stop,
    renew() {
      clearTimeout(timer)
      timer = setTimeout(() => { work = work.then(renew) }, 300)
    }
  }
}
