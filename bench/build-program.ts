/** The program as it is delivered: bundled, so that no thread spends its time on taking types out of source files. */
import { join } from 'node:path'
import { build } from 'vite'
import { threads } from '../electron.vite.config.ts'

const root = join(import.meta.dirname, '..')

/** Bundles an entry of this folder with the program's workers beside it; answers its path. Inside the project, so that
 *  packages are found. */
export async function buildProgram(entry: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache', entry)
  const input = Object.entries(threads).map(([name, path]) => [name, join(root, path)])
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
