import { BrowserWindow, session, type Session } from 'electron'
import { Failure } from '../../shared/failure.ts'
import type { Printer, PrintRequest } from '../ports.ts'
import { webPreferences } from './web-preferences.ts'

const longest = 60_000

const printAddress = 'app://print/'

/** Everything the document needs it brings along as data addresses. */
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** Prints by a hidden window: no scripts, a session of its own in memory, and no request but the one for the document. */
export function createWindowPrinter(): Printer {
  const jobs = new Map<string, string>()
  const windows = new Set<BrowserWindow>()
  let lastJob = 0
  let ownSession: Session | undefined
  return {
    async print({ html, signal }) {
      if (signal?.aborted) throw new Failure('cancelled')
      ownSession ??= openSession(jobs)
      lastJob += 1
      const address = `${printAddress}${lastJob}`
      jobs.set(address, html)
      const window = new BrowserWindow({
        show: false,
        webPreferences: { ...webPreferences, javascript: false, backgroundThrottling: false, session: ownSession }
      })
      windows.add(window)
      try {
        return await printWindow(window, address, signal)
      } finally {
        jobs.delete(address)
        windows.delete(window)
        window.destroy()
      }
    },
    async close() {
      for (const window of windows) window.destroy()
    }
  }
}

function openSession(jobs: ReadonlyMap<string, string>): Session {
  const printSession = session.fromPartition('print')
  printSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  printSession.setPermissionCheckHandler(() => false)
  printSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !jobs.has(url) && !url.startsWith('data:') }))
  printSession.protocol.handle('app', ({ url }) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': printPolicy }
    return new Response(jobs.get(url) ?? null, { headers, status: jobs.has(url) ? 200 : 404 })
  })
  return printSession
}

async function printWindow(window: BrowserWindow, address: string, signal: PrintRequest['signal']): Promise<Uint8Array> {
  const cancel = (): void => window.destroy()
  signal?.addEventListener('abort', cancel)
  const timer = setTimeout(cancel, longest)
  try {
    await window.loadURL(address)
    return await window.webContents.printToPDF({
      printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true
    })
  } catch (error) {
    if (signal?.aborted) throw new Failure('cancelled', {}, { cause: error })
    throw new Failure('print-failed', { reason: (error as Error).message }, { cause: error })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}
