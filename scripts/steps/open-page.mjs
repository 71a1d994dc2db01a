import { join } from 'node:path'
import { root, run } from './run.mjs'

/** glibc gives each thread a heap of its own. Articles pass through five threads, and what one asked for and another gives back
 *  leaves holes: a refresh of 700 feeds came to 458 MB, and with two heaps for all to 367. */
const fewHeaps = { MALLOC_ARENA_MAX: '2' }
/** V8 gives what is young three times sixteen megabytes; the main thread, which hands articles on, needs no more than half. */
const smallYouth = ['--max-semi-space-size=8']

/** Serves the page to a browser on this machine and stays until it is stopped; prints its address alone on a line. The channel
 *  tells the server when this process has gone, however it went. */
export async function openPage(args, env = process.env) {
  const { code, wasStopped } = await run(process.execPath, [...smallYouth, join(root, 'out', 'main', 'serve.js'), ...args], {
    env: { ...fewHeaps, ...env }, stdio: ['inherit', 'inherit', 'inherit', 'ipc']
  })
  return wasStopped ? 130 : code
}
