import { expect, test } from 'vitest'
import { createShortcutReader } from '../../../src/renderer/state/shortcuts.ts'

const press = (key: string, held = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

test('knows single keys, also those with Shift', () => {
  const reader = createShortcutReader()
  expect(['j', 'A', '?', 'R', 'x'].map(key => reader.read(press(key), 0))).toEqual(['next', 'mark-all-read', 'help',
    'refresh-all', undefined])
})

test('leaves keys with a modifier to the browser', () => {
  const reader = createShortcutReader()
  expect(reader.read(press('r', { ctrlKey: true }), 0)).toBeUndefined()
  expect(reader.read(press('j', { metaKey: true }), 0)).toBeUndefined()
})

test('reads g and a second key as a place, if it comes soon', () => {
  const reader = createShortcutReader()
  expect([reader.read(press('g'), 0), reader.read(press('u'), 1400)]).toEqual([undefined, 'go-unread'])
  expect([reader.read(press('g'), 3000), reader.read(press('h'), 3100)]).toEqual([undefined, 'go-health'])
  expect([reader.read(press('g'), 5000), reader.read(press('u'), 6501)]).toEqual([undefined, undefined])
})

test('takes no other command for the second key', () => {
  const reader = createShortcutReader()
  reader.read(press('g'), 0)
  expect(reader.read(press('j'), 100)).toBeUndefined()
  expect(reader.read(press('j'), 200)).toBe('next')
})
