import { parseArgs } from 'node:util'
import { buildIfStale } from './build-if-stale.mjs'
import { openPage } from './open-page.mjs'
import { openWindow } from './open-window.mjs'

const usage = `Usage: npm start -- [--web] [--demo] [--data DIR] [--port N] [--no-open]

Opens Press Review in a window, or, where that cannot be, in a browser on this machine.
  --web       in a browser anyway
  --demo      invented outlets, in a data folder of their own
  --data DIR  another data folder
  --port N    in a browser: this port and not any free one
  --no-open   in a browser: print the address, open nothing`

const options = {
  web: { type: 'boolean' }, demo: { type: 'boolean' }, data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' }
}

/** In a window where that can work; else, after one sentence that says why, in a browser. `--web`: in a browser anyway. */
export async function startProgram(args) {
  if (args.includes('--help')) {
    console.log(usage)
    return 0
  }
  // Asked before anything is built or said: the window passes over what it does not know, and a slip in --data would open another folder.
  const slip = whatIsWrong(args)
  if (slip !== undefined) {
    console.error(`${slip}\n\n${usage}`)
    return 2
  }
  await buildIfStale()
  const rest = args.filter(arg => arg !== '--web')
  if (args.includes('--web')) return openPage(rest)
  const outcome = await openWindow(rest)
  if (outcome.kind === 'ended') return outcome.code
  console.log(`${outcome.reason}, so Press Review runs in a browser on this machine.`)
  return openPage(rest)
}

function whatIsWrong(args) {
  try {
    parseArgs({ args, options })
    return undefined
  } catch (error) {
    return error.message.split(/\.\s/, 1)[0]
  }
}
