import { beforeEach, expect, it, vi } from 'vitest'
import { systemNotifier } from '../../../src/main/electron/notifier.ts'

interface Recorded {
  isSupported: boolean
  shown: { readonly options: unknown; click: () => void }[]
  brought: string[]
}

const electron = vi.hoisted(() => ({}) as Recorded)

// Electron as far as notifications touch it; the package itself starts a download outside of a window.
vi.mock('electron', () => {
  class Notification {
    static isSupported() { return electron.isSupported }
    options: unknown
    clicked = () => {}
    constructor(options: unknown) { this.options = options }
    on(_name: 'click', listener: () => void) { this.clicked = listener }
    show() { electron.shown.push({ options: this.options, click: () => this.clicked() }) }
  }
  const window = { isMinimized: () => true, restore: () => electron.brought.push('restored'), focus: () => electron.brought.push('focused') }
  return { Notification, BrowserWindow: { getAllWindows: () => [window] } }
})

beforeEach(() => Object.assign(electron, { isSupported: true, shown: [], brought: [] }))

it('shows what it is told, and a click brings the window', () => {
  expect(systemNotifier.show({ title: 'Grain (3)', body: 'Grain ships leave' })).toBe(true)
  expect(electron.shown[0]?.options).toEqual({ title: 'Grain (3)', body: 'Grain ships leave' })
  electron.shown[0]?.click()
  expect(electron.brought).toEqual(['restored', 'focused'])
})

it('says so where the system shows none', () => {
  electron.isSupported = false
  expect(systemNotifier.show({ title: 'Grain (3)', body: '' })).toBe(false)
  expect(electron.shown).toEqual([])
})
