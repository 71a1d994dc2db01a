/** newsboat, a reader in C++ with an SQLite cache, as a peer: the same feeds, asked for by `-x reload`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { feedName } from './make-feed.ts'
import type { FeedServer } from './with-program.ts'

export interface NewsboatReload {
  readonly coldSeconds: number
  /** Again, with nothing new. */
  readonly againSeconds: number
}

/** Reloads with a configuration and a cache of their own; `undefined` when newsboat is not installed. Throws when the last one
 *  was answered otherwise than by 304: it would be no measure. */
export async function reloadWithNewsboat(
  server: FeedServer, feedCount: number, config: string
): Promise<NewsboatReload | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'newsboat-bench-'))
  const file = (name: string): string => join(folder, name)
  const urls = Array.from({ length: feedCount }, (_, index) => `http://127.0.0.1:${server.port}/${feedName(index + 1)}\n`)
  const args = ['-u', file('urls'), '-C', file('config'), '-c', file('cache.db'), '-x', 'reload']
  try {
    await writeFile(file('urls'), urls.join(''))
    await writeFile(file('config'), config)
    const coldSeconds = await secondsOf(args)
    // newsboat keeps validators only of a feed that is in its cache already, so the second reload fetches everything anew.
    await secondsOf(args)
    const before = await server.countNotModified()
    const againSeconds = await secondsOf(args)
    const count = await server.countNotModified() - before
    if (count !== feedCount) throw new Error(`newsboat was told of ${count} feeds that nothing has changed, not of ${feedCount}`)
    return { coldSeconds, againSeconds }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function secondsOf(args: readonly string[]): Promise<number> {
  const start = performance.now()
  const [code] = await once(spawn('newsboat', args, { stdio: 'ignore' }), 'exit')
  if (code !== 0) throw new Error(`newsboat ended with ${String(code)}`)
  return (performance.now() - start) / 1000
}
