/** A data folder that cannot be written is read from a copy until it can be. */
import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import { forwardApi } from '../api/forward-api.ts'
import type { EventHub } from '../event-hub.ts'
import type { Clock, Log } from '../ports.ts'
import type { ServedFile } from './serve-file.ts'

/** The program on one folder. */
export interface Program {
  readonly api: Api
  serveFile(path: string): Promise<ServedFile | undefined>
  start(): Promise<void>
  stop(): Promise<void>
}

interface Parts {
  readonly clock: Clock
  readonly log: Log
  readonly events: EventHub
  readonly dataFolder: string
  /** Throws `Failure` `folder-read-only` where it cannot be written. */
  open(): Promise<Program>
  openCopy(): Promise<Program>
}

const seconds = 1000
/** A drive is mounted anew, or somebody changes the rights, while the reader looks on. */
const patience = 10 * seconds

/** The program on the data folder; where that cannot be written, one that reads a copy of it and gives way to the first, with an
 *  event, as soon as it can. Throws what `open` throws otherwise. */
export async function createLastingProgram(parts: Parts): Promise<Program> {
  const { log, dataFolder, open, openCopy } = parts
  const program = await openIfWritable(open)
  if (program) return program
  log.warn(`${dataFolder} cannot be written: it is only read`)
  return createReadingProgram(parts, await openCopy())
}

function createReadingProgram({ clock, log, events, open }: Parts, copy: Program): Program {
  let current = copy
  let isStopped = false
  let cancelTry = (): void => {}
  let trying = Promise.resolve()

  function tryLater(): void {
    if (!isStopped) cancelTry = clock.after(patience, () => { trying = tryAgain() })
  }

  async function tryAgain(): Promise<void> {
    try {
      const program = await openIfWritable(open)
      if (program === undefined) return tryLater()
      if (isStopped) return await program.stop()
      current = program
      await program.start()
      events.emit('folder-writable', {})
      await copy.stop()
    } catch (error) {
      // It may be writable, and just now belong to another program.
      log.error('the data folder cannot be opened', error)
      if (current === copy) tryLater()
    }
  }

  return {
    api: forwardApi(() => current.api),
    serveFile: path => current.serveFile(path),
    async start() {
      await copy.start()
      tryLater()
    },
    async stop() {
      isStopped = true
      cancelTry()
      await trying
      await current.stop()
    }
  }
}

async function openIfWritable(open: () => Promise<Program>): Promise<Program | undefined> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof Failure && error.code === 'folder-read-only') return undefined
    throw error
  }
}
