import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { programRoot, programVersion, resourcePath } from '../../../src/main/node/resources.ts'

it('finds the program’s root from source and from the build', () => {
  const root = programRoot()
  expect(existsSync(join(root, 'package.json'))).toBe(true)
  expect(programRoot(join(root, 'out', 'main'))).toBe(root)
  expect(resourcePath('icon.png')).toBe(join(root, 'resources', 'icon.png'))
  expect(programVersion()).toMatch(/^\d+\.\d+\.\d+/)
})
