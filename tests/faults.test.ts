import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const listed = [...readFileSync(join(root, 'docs/faults.md'), 'utf8').matchAll(/^(\d+)\. /gm)].map(match => Number(match[1]))
const sources = globSync('tests/**/*.test.ts', { cwd: root }).map(path => readFileSync(join(root, path), 'utf8')).join('\n')
const caused = new Set([...sources.matchAll(/\(faults? ([\d, and–-]+)\)/g)].flatMap(match => match[1]?.match(/\d+/g) ?? []).map(Number))

test('every fault of docs/faults.md is caused by a test that carries its number', () => {
  expect(listed.length).toBeGreaterThanOrEqual(44)
  expect(listed.filter(fault => !caused.has(fault))).toEqual([])
})

test('no test carries the number of a fault that is not listed', () => {
  expect([...caused].filter(fault => !listed.includes(fault))).toEqual([])
})
