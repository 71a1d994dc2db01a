import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { litOxc } from './electron.vite.config.ts'

/** They put a module of their own in the place of `electron`, so each has a process of its own. */
const electronTests = ['tests/main/electron/*.test.ts', 'tests/main/preload.test.ts']

/** What needs no browser runs in Node as it stands: Node takes the types away itself and keeps what V8 compiled. Vite would read and
 *  write all sources anew in each run, once for each project. */
const asItStands = { viteModuleRunner: false }

export default defineConfig({
  test: {
    // Vitest caches transforms without looking at tsconfig.
    fsModuleCache: false,
    // Most of the tests wait: for a browser, another process, a disk. One worker per core would leave the cores idle.
    maxWorkers: availableParallelism() + 1,
    // Modules have no state (guideline 2), so the files share them: reading them anew for each took longer than most of the tests.
    isolate: false,
    // Every program that is started has half a dozen threads, each of which reads the sources for itself.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') },
    projects: [
      {
        test: {
          name: 'layers', include: ['tests/*.test.ts'], environment: 'node', testTimeout: 60_000, experimental: asItStands
        }
      },
      {
        test: {
          name: 'main', include: ['tests/main/**/*.test.ts'], exclude: electronTests, environment: 'node', testTimeout: 60_000,
          experimental: asItStands
        }
      },
      { test: { name: 'electron', include: electronTests, environment: 'node', testTimeout: 60_000, isolate: true } },
      {
        oxc: litOxc,
        test: { name: 'page', include: ['tests/renderer/**/*.test.ts'], environment: 'node', testTimeout: 60_000 }
      },
      {
        test: {
          name: 'e2e', include: ['tests/e2e/**/*.test.ts'], environment: 'node', testTimeout: 240_000, hookTimeout: 240_000,
          // Two cores may be shared by many.
          experimental: asItStands, expect: { poll: { timeout: 20_000 } }
        }
      },
      {
        test: {
          // These measure time, so nothing else runs beside them.
          name: 'alone', include: ['tests/alone/**/*.test.ts'], environment: 'node', testTimeout: 60_000,
          experimental: asItStands, isolate: true, fileParallelism: false, sequence: { groupOrder: 1 }
        }
      }
    ]
  }
})
