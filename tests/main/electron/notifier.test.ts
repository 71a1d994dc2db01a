import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { setImmediate } from 'node:timers/promises'
import { beforeEach, expect, it, vi } from 'vitest'
import { createNotifier } from '../../../src/main/electron/notifier.ts'

interface Shown {
  readonly options: unknown
  happen(name: 'click' | 'close'): void
}

interface Recorded {
  isSupported: boolean
  /** As Electron holds them. */
  shown: WeakRef<Shown>[]
}

const electron = vi.hoisted(() => ({}) as Recorded)

// Electron as far as notifications touch it; the package itself starts a download outside of a window.
vi.mock('electron', () => {
  class Notification {
    static isSupported() { return electron.isSupported }
    options: unknown
    listeners = new Map<string, () => void>()
    constructor(options: unknown) { this.options = options }
    on(name: string, listener: () => void) { this.listeners.set(name, listener) }
    happen(name: string) { this.listeners.get(name)?.() }
    show() { electron.shown.push(new WeakRef<Shown>(this)) }
  }
  return { Notification }
})

beforeEach(() => Object.assign(electron, { isSupported: true, shown: [] }))

async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  // What a job has looked at by a weak reference lives to its end.
  await setImmediate()
  runInNewContext('gc')()
}

const alive = (): readonly (Shown | undefined)[] => electron.shown.map(reference => reference.deref())

it('shows what it is told, and hears a click however late it comes', async () => {
  const notifier = createNotifier()
  let clicks = 0
  notifier.onClick(() => { clicks += 1 })
  expect(notifier.show({ title: 'Grain (3)', body: 'Grain ships leave' })).toBe(true)
  await collectGarbage()
  expect(alive()[0]?.options).toEqual({ title: 'Grain (3)', body: 'Grain ships leave' })
  alive()[0]?.happen('click')
  expect(clicks).toBe(1)
})

it('holds no more than the latest twenty, and none that was clicked or closed', async () => {
  const notifier = createNotifier()
  for (let at = 0; at < 25; at += 1) notifier.show({ title: `Grain (${at})`, body: '' })
  alive()[24]?.happen('click')
  alive()[23]?.happen('close')
  await collectGarbage()
  expect(alive().flatMap((shown, at) => shown ? [at] : [])).toEqual(Array.from({ length: 18 }, (_, at) => at + 5))
})

it('says so where the system shows none', () => {
  electron.isSupported = false
  expect(createNotifier().show({ title: 'Grain (3)', body: '' })).toBe(false)
  expect(electron.shown).toEqual([])
})
