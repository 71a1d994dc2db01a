import { defineConfig } from 'electron-vite'

/** Lit needs TypeScript's "legacy" decorators and assignment semantics for class fields. Set here as well as in
 *  tsconfig.web.json, so that the build cannot silently emit raw `@decorators`. */
export const litOxc = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true }
}

/** What runs in threads of its own, by the names under which the program starts it. */
export const threads = {
  'feed-worker': 'src/main/workers/feed-worker.ts',
  'story-worker': 'src/main/workers/story-worker.ts',
  'digest-worker': 'src/main/workers/digest-worker.ts',
  'archive-worker': 'src/main/workers/archive-worker.ts',
  'store-worker': 'src/main/store/store-worker.ts',
  'checkpoint-thread': 'src/main/store/archive/base/checkpoint-thread.ts',
  'ingest-thread': 'src/main/store/archive/articles/ingest-thread.ts'
}

export default defineConfig({
  main: {
    build: {
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          serve: 'src/main/serve.ts',
          cli: 'src/main/cli.ts',
          ...threads
        },
        // Flat, so that `new URL('./feed-worker.js', import.meta.url)` holds from every chunk.
        output: { chunkFileNames: '[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  // The page's policy allows no fonts from data: addresses, so that nothing may be inlined.
  // The page comes from this machine: one script of half a megabyte is no delay. What it may weigh is measured by bench:page.
  renderer: { oxc: litOxc, build: { minify: true, sourcemap: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 } }
})
