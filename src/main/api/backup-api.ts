import { join } from 'node:path'
import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import type { Clock } from '../ports.ts'
import type { RunInWorker } from '../store/index.ts'

/** A file is served as one piece of memory. */
const largestServed = 200 * 1024 * 1024

export function createBackupApi(parts: {
  readonly clock: Clock
  readonly runInWorker: RunInWorker
  readonly dataFolder: string
  readonly version: string
  /** Fires when the program ends. */
  readonly signal: AbortSignal
}): Pick<Api['desk'], 'backup'> {
  const { clock, runInWorker, dataFolder, version, signal } = parts
  let isRunning = false

  async function pack(withPictures: boolean): ReturnType<Api['desk']['backup']> {
    const now = clock.now().toISOString()
    const fileName = `press-review-backup_${now.slice(0, 10)}.zip`
    const path = join(dataFolder, 'exports', fileName)
    const { byteCount, articleCount } = await runInWorker({
      kind: 'pack', input: { folder: dataFolder, path, programVersion: version, now, withPictures }
    }, signal)
    return { fileName, path, byteCount, articleCount, ...(byteCount <= largestServed ? { href: `exports/${fileName}` } : {}) }
  }

  return {
    async backup({ withPictures }) {
      if (isRunning) throw new Failure('busy')
      isRunning = true
      try {
        return await pack(withPictures)
      } finally {
        isRunning = false
      }
    }
  }
}
