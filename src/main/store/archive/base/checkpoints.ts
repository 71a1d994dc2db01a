import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { archiveFile, type ArchiveDatabase } from './database.ts'

/** Pages of 4 kB in the log that are not yet in the file, from which on they are moved. */
const manyPages = 4_000

export interface Checkpoints {
  /** To be called after each transaction; takes a few microseconds. */
  afterWrite(): void
  close(): void
}

/** Moves the log into the file in a thread of its own. To write sixteen megabytes and wait for the disk twice would hold up the
 *  main thread for a tenth of a second, and on a busy disk for a whole one; a checkpoint elsewhere makes no writer wait. The
 *  thread starts when there is much to move for the first time. */
export function openCheckpoints(database: ArchiveDatabase, folder: string): Checkpoints {
  const readLog = database.prepare<[], { readonly log: number; readonly checkpointed: number }>('PRAGMA wal_checkpoint(NOOP)')
  let thread: Worker | undefined
  let isMoving = false

  function startThread(): Worker {
    const started = new Worker(threadUrl(), { workerData: join(folder, archiveFile) })
    started.on('message', () => {
      isMoving = false
    })
    // Without the thread SQLite moves the log by itself, later: see `openDatabase`.
    started.on('error', () => {})
    started.unref()
    return started
  }

  return {
    afterWrite() {
      // Within a greater transaction the log cannot be asked.
      if (isMoving || database.inTransaction) return
      const { log = 0, checkpointed = 0 } = readLog.get() ?? {}
      if (log - checkpointed < manyPages) return
      isMoving = true
      thread ??= startThread()
      thread.postMessage('move')
    },
    close() {
      void thread?.terminate()
    }
  }
}

/** Beside this file: `.ts` from source (Vitest, Node), `.js` in the flat build folder. */
function threadUrl(): URL {
  return new URL(`./checkpoint-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
}
