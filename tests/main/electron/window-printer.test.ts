import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createWindowPrinter } from '../../../src/main/electron/window-printer.ts'

interface FakeWindow {
  readonly options: { readonly webPreferences: Record<string, unknown>; readonly show: boolean }
  isDestroyed: boolean
  printed?: unknown
}

interface Recorded {
  windows: FakeWindow[]
  answer: (url: string) => Promise<{ text: string; policy: string | null; status: number }>
  isCancelled: (url: string) => boolean
  load: (window: FakeWindow, url: string) => Promise<void>
}

const electron = vi.hoisted(() => ({}) as Recorded)

// Electron as far as printing touches it; the package itself starts a download outside of a window.
vi.mock('electron', () => {
  class BrowserWindow {
    isDestroyed = false
    options: unknown
    printed: unknown
    webContents = { printToPDF: async (options: unknown) => { this.printed = options; return new Uint8Array([37, 80, 68, 70]) } }
    constructor(options: unknown) { this.options = options; electron.windows.push(this as never) }
    loadURL(url: string) { return electron.load(this as never, url) }
    destroy() { this.isDestroyed = true }
  }
  const session = {
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    webRequest: {
      onBeforeRequest(listener: (details: { url: string }, answer: (value: { cancel: boolean }) => void) => void) {
        electron.isCancelled = url => {
          let cancelled = false
          listener({ url }, ({ cancel }) => { cancelled = cancel })
          return cancelled
        }
      }
    },
    protocol: {
      handle(_scheme: string, handler: (request: { url: string }) => Response) {
        electron.answer = async url => {
          const response = handler({ url })
          return { text: await response.text(), policy: response.headers.get('content-security-policy'), status: response.status }
        }
      }
    }
  }
  return { BrowserWindow, session: { fromPartition: () => session } }
})

beforeEach(() => {
  electron.windows = []
  electron.load = async () => {}
})

describe('printing by a hidden window', () => {
  it('gives the document to a window without scripts, and nothing else to it', async () => {
    const seen: unknown[] = []
    electron.load = async (_window, url) => {
      seen.push(await electron.answer(url), electron.isCancelled(url))
      expect(electron.isCancelled('https://example.org/pixel.gif')).toBe(true)
      expect(electron.isCancelled('file:///etc/passwd')).toBe(true)
      expect(electron.isCancelled('app://print/99')).toBe(true)
      expect(electron.isCancelled('data:font/woff2;base64,')).toBe(false)
    }
    const bytes = await createWindowPrinter().print({ html: '<p>Review</p>' })
    expect(new TextDecoder().decode(bytes)).toBe('%PDF')
    expect(seen[0]).toMatchObject({ text: '<p>Review</p>', status: 200 })
    expect((seen[0] as { policy: string }).policy).toContain("default-src 'none'")
    expect(seen[1]).toBe(false)
    const [window] = electron.windows
    expect(window?.options).toMatchObject({ show: false,
      webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false } })
    expect(window?.printed).toEqual({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true,
      generateDocumentOutline: true })
    expect(window?.isDestroyed).toBe(true)
  })

  it('forgets the document when it is printed', async () => {
    let address = ''
    electron.load = async (_window, url) => { address = url }
    await createWindowPrinter().print({ html: 'x' })
    expect((await electron.answer(address)).status).toBe(404)
    expect(electron.isCancelled(address)).toBe(true)
  })

  it('is cancelled in the midst of it, and before', async () => {
    const printer = createWindowPrinter()
    const stop = new AbortController()
    electron.load = async window => {
      stop.abort()
      if (window.isDestroyed) throw new Error('destroyed')
    }
    await expect(printer.print({ html: 'x', signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' })
    await expect(printer.print({ html: 'x', signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(electron.windows).toHaveLength(1)
  })

  it('says why it failed', async () => {
    electron.load = async () => { throw new Error('ERR_FAILED') }
    await expect(createWindowPrinter().print({ html: 'x' })).rejects.toMatchObject({ code: 'print-failed',
      details: { reason: 'ERR_FAILED' } })
    expect(electron.windows[0]?.isDestroyed).toBe(true)
  })
})
