import { describe, expect, test } from 'vitest'
import { commands } from '../../../../src/renderer/state/page/commands.ts'
import { bindingsOf, conflictOf, isSingleKey, keysInUse, keysOf } from '../../../../src/renderer/state/page/key-bindings.ts'
import { createShortcutReader, keysOfPress } from '../../../../src/renderer/state/page/shortcuts.ts'

const press = (key: string, held = {}) =>
  ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })
const readerOf = (own = {}, hasSingleKeys = true) => createShortcutReader(() => bindingsOf(own, hasSingleKeys))

describe('a key press', () => {
  test('stands for a command, with Shift too', () => {
    const reader = readerOf()
    expect(['j', 'A', '?', 'R', 'x', 'n', 'p', 'u', 'F1'].map(key => reader.read(press(key), 0))).toEqual(['next',
      'mark-all-read', 'help', 'refresh-all', undefined, 'next-unread', 'previous-unread', 'toggle-read', 'help'])
  })

  test('scrolls on by space, and back with Shift', () => {
    const reader = readerOf()
    expect(reader.read(press(' '), 0)).toBe('read-on')
    expect(reader.read(press(' ', { shiftKey: true }), 0)).toBe('read-back')
  })

  test('with Ctrl or Cmd is left to the browser unless it is one of ours', () => {
    const reader = readerOf()
    expect(reader.read(press('j', { metaKey: true }), 0)).toBeUndefined()
    expect(reader.read(press('k', { ctrlKey: true }), 0)).toBe('palette')
    expect(reader.read(press('r', { metaKey: true }), 0)).toBe('refresh-all')
  })

  test('with Cmd and Shift means the same whether the system gives the large letter or the small one', () => {
    const reader = readerOf()
    const shifted = { metaKey: true, shiftKey: true }
    expect(['Z', 'z'].map(key => reader.read(press(key, shifted), 0))).toEqual(['redo-edit', 'redo-edit'])
    expect(reader.read(press('z', { ctrlKey: true }), 0)).toBe('undo-edit')
  })

  test('of another alphabet counts by its place on the keyboard', () => {
    expect(keysOfPress(press('о', { code: 'KeyJ' }))).toBe('j')
    expect(keysOfPress(press('Ф', { code: 'KeyA', shiftKey: true }))).toBe('A')
    expect(keysOfPress(press('z', { code: 'KeyY' }))).toBe('z')
    expect(keysOfPress(press('لا', { code: 'KeyB' }))).toBe('b')
    expect(keysOfPress(press('لأ', { code: 'KeyG', shiftKey: true }))).toBe('G')
  })

  test('of an Arabic keyboard searches and helps where the slash and the question mark of others are', () => {
    expect(keysOfPress(press('ظ', { code: 'Slash' }))).toBe('/')
    expect(keysOfPress(press('؟', { code: 'Slash', shiftKey: true }))).toBe('?')
    expect(keysOfPress(press('.', { code: 'Slash' }))).toBe('.')
  })
})

describe('g and a second key', () => {
  test('are a place, if the second comes soon', () => {
    const reader = readerOf()
    expect([reader.read(press('g'), 0), reader.read(press('u'), 1400)]).toEqual([undefined, 'go-unread'])
    expect([reader.read(press('g'), 3000), reader.read(press('h'), 3100)]).toEqual([undefined, 'go-health'])
    expect([reader.read(press('g'), 5000), reader.read(press('y'), 5100)]).toEqual([undefined, undefined])
    expect([reader.read(press('g'), 7000), reader.read(press('u'), 8501)]).toEqual([undefined, 'toggle-read'])
  })

  test('are no other command', () => {
    const reader = readerOf()
    reader.read(press('g'), 0)
    expect(reader.read(press('j'), 100)).toBeUndefined()
    expect(reader.read(press('j'), 200)).toBe('next')
  })
})

describe('keys', () => {
  test('come without conflicts, and every one of them is read as it is written', () => {
    const all = commands.flatMap(({ commandId, keys }) => keys.map(one => [one, conflictOf(one, commandId, {})]))
    expect(all.filter(([, conflict]) => conflict !== undefined)).toEqual([])
    expect(new Set(commands.map(({ commandId }) => commandId)).size).toBe(commands.length)
  })

  test('of the reader’s own stand for the usual ones, and none for a command that is to have none', () => {
    const own = { next: ['ArrowRight', 'x'], 'toggle-clip': [] }
    const reader = readerOf(own)
    expect(['j', 'x', 's'].map(key => reader.read(press(key), 0))).toEqual([undefined, 'next', undefined])
    expect(keysOf('previous', own)).toEqual(['k'])
  })

  test('that mean something else already are told, and those that begin others', () => {
    expect(conflictOf('k', 'next', {})).toBe('previous')
    expect(conflictOf('k', 'next', { previous: ['b'] })).toBeUndefined()
    expect(conflictOf('g', 'next', {})).toBe('go-today')
    expect(conflictOf('g x', 'next', { previous: ['g'] })).toBe('previous')
  })

  test('that dictation and screen readers type can be switched off, the others stay', () => {
    const reader = readerOf({}, false)
    expect(['j', '?', '/', 'g'].map(key => reader.read(press(key), 0))).toEqual([undefined, undefined, undefined, undefined])
    expect(['F1', 'Escape', 'Enter'].map(key => reader.read(press(key), 0))).toEqual(['help', 'close', 'open'])
    expect(reader.read(press('k', { ctrlKey: true }), 0)).toBe('palette')
    expect([keysInUse('help', {}, false), keysInUse('next', {}, false), keysInUse('next', {}, true)]).toEqual([['F1'], [], ['j']])
    expect(['a', 'g t', 'é', 'Space', 'Mod+k', 'F1'].map(isSingleKey)).toEqual([true, true, true, false, false, false])
  })
})
