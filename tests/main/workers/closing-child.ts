/** A process that closes its pool while a worker's report lies unread, and that nothing else keeps alive. */
import { createWorkerPool } from '../../../src/main/workers/pool.ts'

const opml = '<opml version="2.0"><body><outline xmlUrl="https://harbour-post.example/rss"/></body></opml>'
const pool = createWorkerPool({ entry: 'feed-worker', size: 1, timeLimit: 5_000, memoryLimit: 256 })

await pool.run('read-opml', { text: opml })
pool.run('read-opml', { text: opml }).catch(() => undefined)
// Long enough for the report to be sent, while nobody here can read it.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
await pool.close()
process.stdout.write('closed')
