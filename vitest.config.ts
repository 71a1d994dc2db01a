import { defineConfig } from 'vitest/config'
import { litOxc } from './electron.vite.config.ts'

export default defineConfig({
  test: {
    // Vitest caches transforms without looking at tsconfig.
    fsModuleCache: false,
    projects: [
      { test: { name: 'layers', include: ['tests/*.test.ts'], environment: 'node' } },
      { test: { name: 'main', include: ['tests/main/**/*.test.ts'], environment: 'node', testTimeout: 20_000 } },
      { oxc: litOxc, test: { name: 'page', include: ['tests/renderer/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], environment: 'node', testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } }
    ]
  }
})
