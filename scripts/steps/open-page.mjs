import { join } from 'node:path'
import { root, run } from './run.mjs'

/** Serves the page to a browser on this machine and stays until it is stopped; prints its address alone on a line. The channel
 *  tells the server when this process has gone, however it went. */
export async function openPage(args, env = process.env) {
  const { code, wasStopped } = await run(process.execPath, [join(root, 'out', 'main', 'serve.js'), ...args], {
    env, stdio: ['inherit', 'inherit', 'inherit', 'ipc']
  })
  return wasStopped ? 130 : code
}
