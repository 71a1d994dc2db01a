import { expect, test } from 'vitest'
import { opml } from '../../../src/renderer/strings/index.ts'

test('says in one sentence what became of an import', () => {
  expect(opml.imported({ added: 1, skipped: 0, failed: 0, lines: [] })).toBe('1 feed added')
  expect(opml.imported({ added: 3, skipped: 2, failed: 1, lines: [] })).toBe('3 feeds added, 2 skipped and 1 left out')
  expect(opml.undone(112, 0)).toBe('112 feeds taken out again.')
  expect(opml.undone(112, 1)).toBe('112 feeds taken out again; 1 that you have changed since stays.')
})
