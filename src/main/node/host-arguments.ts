import { parseArgs } from 'node:util'
import { Failure } from '../../shared/failure.ts'

export interface HostArguments {
  /** Invented outlets in a data folder of their own, no network. */
  readonly isDemo: boolean
  readonly dataFolder?: string
  readonly port?: number
  readonly opensBrowser: boolean
}

const options = {
  demo: { type: 'boolean', default: false },
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean', default: false }
} as const

/** Reads `--demo --data DIR --port N --no-open`. `lenient` passes over what it does not know: Chromium's own switches stand
 *  on Electron's command line. Throws `Failure` `invalid-arguments`. */
export function hostArguments(args: readonly string[], mode: 'strict' | 'lenient' = 'strict'): HostArguments {
  const { demo, data, port, 'no-open': noOpen } = parse(args, mode === 'strict')
  return {
    isDemo: demo === true,
    opensBrowser: noOpen !== true,
    ...(typeof data === 'string' && { dataFolder: folderName(data) }),
    ...(typeof port === 'string' && { port: portNumber(port) })
  }
}

function parse(args: readonly string[], strict: boolean): Readonly<Record<string, string | boolean | undefined>> {
  try {
    return parseArgs({ args: [...args], options, strict, allowPositionals: !strict }).values
  } catch (error) {
    throw new Failure('invalid-arguments', { at: (error as Error).message.split('\n', 1)[0] ?? '' }, { cause: error })
  }
}

/** An empty name would be the folder one stands in; it comes of scripts that have forgotten to set a variable. */
function folderName(text: string): string {
  if (text.trim() !== '') return text
  throw new Failure('invalid-arguments', { at: '--data takes the name of a folder, and none is given.' })
}

function portNumber(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Failure('invalid-arguments', { at: `--port ${text}: a port is a number from 0 to 65535` })
}
