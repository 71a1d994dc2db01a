import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '../../src/shared/bridge.ts'

const electron = vi.hoisted(() => ({ exposed: new Map<string, unknown>(), invoked: [] as unknown[], ipc: undefined as unknown }))

// Electron's side of the preload; outside of a window the package itself starts a download.
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const ipcRenderer = Object.assign(new Emitter(), {
    invoke: async (...args: unknown[]) => { electron.invoked.push(args); return { ok: true, value: 1 } }
  })
  electron.ipc = ipcRenderer
  return { ipcRenderer, contextBridge: { exposeInMainWorld: (name: string, value: unknown) =>
    electron.exposed.set(name, value) } }
})

describe('what the page is handed', () => {
  let bridge: Bridge

  beforeEach(async () => {
    await import('../../src/preload/index.ts')
    bridge = electron.exposed.get('pressReview') as Bridge
  })

  it('is two functions under one name (S6)', () => {
    expect([...electron.exposed.keys()]).toEqual(['pressReview'])
    expect(Object.keys(bridge)).toEqual(['call', 'on'])
  })

  it('calls over one channel', async () => {
    expect(await bridge.call('desk.about', {})).toEqual({ ok: true, value: 1 })
    expect(electron.invoked).toEqual([['call', 'desk.about', {}]])
  })

  it('hears what happened, without the event that carries the sender, until it stops', () => {
    const ipc = electron.ipc as EventEmitter
    const heard: unknown[] = []
    const stop = bridge.on((...args) => void heard.push(args))
    ipc.emit('event', { sender: 'secret' }, 'article-changed', { articleId: 'a' })
    stop()
    ipc.emit('event', { sender: 'secret' }, 'article-changed', { articleId: 'b' })
    expect(heard).toEqual([['article-changed', { articleId: 'a' }]])
    expect(ipc.listenerCount('event')).toBe(0)
  })
})
