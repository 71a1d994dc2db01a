/** The guard of addresses, the pause between requests and the sanitiser have no switch. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readPressArguments } from '../../src/main/command/press-options.ts'
import { hostArguments } from '../../src/main/node/host-arguments.ts'
import { contract } from '../../src/shared/contract-table.ts'

const source = join(import.meta.dirname, '../../src')
const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts')).map(name => readFileSync(join(source, name), 'utf8'))

const switches = ['--no-guard', '--no-spacing', '--no-sanitiser', '--insecure']

test.each([...switches, '--allow-private'])('the desk does not know %s', word => {
  expect(() => hostArguments([word])).toThrow(expect.objectContaining({ code: 'invalid-arguments' }))
})

test.each(switches)('the command line does not know %s', word => {
  expect(readPressArguments(['--opml', 'a.opml', '--out', 'b', word], '/')).toMatchObject({ kind: 'wrong' })
})

test('settings are these, and none of them is such a switch', () => {
  const { change } = contract.settings.change.entries
  expect(Object.keys(change.entries).toSorted())
    .toEqual([
      'alerts', 'city', 'cityId', 'clocks', 'fullText', 'hasSingleKeys', 'language', 'page', 'pictures', 'proxy', 'reading',
      'readingOfOutlet', 'refreshMinutes', 'retention', 'theme', 'weather', 'zone'
    ])
  expect(v.safeParse(contract.settings.change, { change: { spacing: 0 } }).success).toBe(false)
})

test('the environment is asked for these, and none of them is such a switch', () => {
  const names = texts.flatMap(text => [...text.matchAll(/\b(?:env|environment)(?:\.|\[')([A-Z_]{2,})/g)].map(match => match[1]))
  expect([...new Set(names)].toSorted()).toEqual([
    'CI', 'DISPLAY', 'HOME', 'LD_LIBRARY_PATH', 'NODE_COMPILE_CACHE', 'PATH', 'PRESS_REVIEW_BROWSER',
    'PRESS_REVIEW_DEVELOPMENT_SERVER', 'WAYLAND_DISPLAY', 'XDG_CACHE_HOME'
  ])
})

test('certificates are checked everywhere', () => {
  expect(texts.filter(text => /rejectUnauthorized: (?!true)|NODE_TLS_REJECT_UNAUTHORIZED'/.test(text))).toEqual([])
})

test.each([
  'http://user:secret@proxy.example:8080', 'ftp://proxy.example', 'proxy.example:8080', 'javascript:alert(1)', ''
])('a proxy cannot be set to “%s”', proxy => {
  expect(v.safeParse(contract.settings.change, { change: { proxy } }).success).toBe(false)
})

test.each(['system', 'none', 'http://proxy.example:8080', 'https://proxy.example', 'socks5://127.0.0.1:1080'])(
  'a proxy can be set to “%s”', proxy => {
    expect(v.safeParse(contract.settings.change, { change: { proxy } }).success).toBe(true)
  })
