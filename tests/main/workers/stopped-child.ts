/** A process that has a worker read a long feed, and says when it begins and what came of it. */
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import type { FetchedBytes } from '../../../src/main/workers/tasks.ts'

const feedOf = (items: number): FetchedBytes => ({
  bytes: new TextEncoder().encode(`<rss version="2.0"><channel><title>Harbour Post</title>${
    '<item><title>One</title></item>'.repeat(items)}</channel></rss>`), url: 'https://harbour-post.example/rss'
})
const pool = createWorkerPool({ entry: 'feed-worker', size: 1, timeLimit: 1_500, memoryLimit: 512 })

await pool.run('parse-feed', feedOf(1))
const order = pool.run('parse-feed', feedOf(10_000)).then(() => 'done', (error: { readonly code: string }) => error.code)
process.stdout.write('begun\n')
process.stdout.write(await order)
await pool.close()
