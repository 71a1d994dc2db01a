/** The program as it is delivered: bundled, so that no thread spends its time on taking types out of source files. */
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
const workers = {
  'feed-worker': 'workers/feed-worker', 'story-worker': 'workers/story-worker', 'digest-worker': 'workers/digest-worker',
  'archive-worker': 'workers/archive-worker', 'store-worker': 'store/store-worker',
  'checkpoint-thread': 'store/archive/checkpoint-thread',
  'ingest-thread': 'store/archive/ingest-thread'
}

/** Bundles an entry of this folder with the program's workers beside it; answers its path. Inside the project, so that
 *  packages are found. */
export async function buildProgram(entry: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache', entry)
  const input = Object.entries(workers).map(([name, path]) => [name, join(root, 'src/main', `${path}.ts`)])
  await build({
    configFile: false, root, logLevel: 'error', publicDir: false,
    build: {
      ssr: true, outDir, emptyOutDir: true, target: 'node24', minify: false,
      rolldownOptions: {
        input: Object.fromEntries([...input, [entry, join(import.meta.dirname, `${entry}.ts`)]]),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    }
  })
  return join(outDir, `${entry}.js`)
}
