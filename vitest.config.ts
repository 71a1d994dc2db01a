import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { litOxc } from './electron.vite.config.ts'

export default defineConfig({
  test: {
    // Vitest caches transforms without looking at tsconfig.
    fsModuleCache: false,
    // Most of the tests wait: for a browser, another process, a disk. One worker per core would leave the cores idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { test: { name: 'layers', include: ['tests/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'main', include: ['tests/main/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        oxc: litOxc,
        test: { name: 'page', include: ['tests/renderer/**/*.test.ts'], environment: 'node', testTimeout: 60_000 }
      },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], environment: 'node', testTimeout: 240_000, hookTimeout: 240_000 } },
      {
        test: {
          // These measure time, so nothing else runs beside them.
          name: 'alone', include: ['tests/alone/**/*.test.ts'], environment: 'node', testTimeout: 60_000,
          fileParallelism: false, sequence: { groupOrder: 1 }
        }
      }
    ]
  }
})
