import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const listed = [...readFileSync(join(root, 'docs/security.md'), 'utf8').matchAll(/^\| (S\d+) \|/gm)].map(([, number]) => number ?? '')
const names = globSync('tests/**/*.test.ts', { cwd: root }).flatMap(path =>
  readFileSync(join(root, path), 'utf8').match(/\((?:S\d+(?:, | and )?)+\)(?=[^\n]*['`])/g) ?? [])
const kept = new Set(names.flatMap(name => name.match(/S\d+/g) ?? []))

test('every numbered requirement of docs/security.md has a test that carries its number', () => {
  expect(listed).toEqual(Array.from({ length: 17 }, (_, index) => `S${index + 1}`))
  expect(listed.filter(number => !kept.has(number))).toEqual([])
})

test('no test carries the number of a requirement that is not listed', () => {
  expect([...kept].filter(number => !listed.includes(number))).toEqual([])
})
