import { buildIfStale } from './build-if-stale.mjs'
import { openPage } from './open-page.mjs'
import { openWindow } from './open-window.mjs'

/** In a window where that can work; else, after one sentence that says why, in a browser. `--web`: in a browser anyway. */
export async function startProgram(args) {
  await buildIfStale()
  const rest = args.filter(arg => arg !== '--web')
  if (args.includes('--web')) return openPage(rest)
  const outcome = await openWindow(rest)
  if (outcome.kind === 'ended') return outcome.code
  console.log(`${outcome.reason}, so Press Review runs in a browser on this machine; open this address:`)
  return openPage(rest)
}
