/** What is missing crosses the contract as a code, because each language of the page has a word of its own for it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingThings } from '../src/shared/failure.ts'

const main = join(import.meta.dirname, '../src/main')

/** What can be missing, and what cannot be done; what `found` misses is held by its type. The command line says its own, in
 *  English. */
const known: ReadonlySet<string> = new Set([...missingThings, 'login', 'browser'])

test('no failure names in English what it misses', async () => {
  const files = (await readdir(main, { recursive: true })).filter(file => file.endsWith('.ts') && !file.startsWith('command'))
  const named = await Promise.all(files.map(async file => {
    const source = await readFile(join(main, file), 'utf8')
    return [...source.matchAll(/\{ what: '([^']*)'/g)].map(([, what = '']) => ({ file, what }))
  }))
  expect(named.flat().length).toBeGreaterThan(10)
  expect(named.flat().filter(({ what }) => !known.has(what))).toEqual([])
})
