import type { Browser, BrowserContext } from 'playwright-core'
import { Failure } from '../../shared/failure.ts'
import type { Log, Printer, PrintRequest } from '../ports.ts'
import { firstLine, startBrowser, type BrowserOptions } from './start-browser.ts'

/** Milliseconds one print may take. */
const printTimeout = 120_000

/** Prints by a headless Chromium, which is started at the first print and kept until `close`. */
export function createHeadlessPrinter({ log, environment }: BrowserOptions): Printer {
  let starting: Promise<Browser> | undefined

  function browser(): Promise<Browser> {
    starting ??= startBrowser({ log, environment }).then(started => started.on('disconnected', forget), error => {
      forget()
      throw error
    })
    return starting
  }

  /** A browser that did not start, crashed or was closed is started anew at the next print. */
  function forget(): void {
    starting = undefined
  }

  return {
    prepare() {
      // The print that follows tells why it does not start.
      browser().catch(() => {})
    },
    async print(request) {
      try {
        return await printWith(await browser(), request)
      } catch (error) {
        throw asPrintFailure(error, request, log)
      }
    },
    async close() {
      const running = await starting?.catch(() => undefined)
      await running?.close()
    }
  }
}

/** The page runs no script, is offline, and gets nothing but the document it is handed. */
async function printWith(browser: Browser, { html, isDraft = false, signal }: PrintRequest): Promise<Uint8Array> {
  const context = await browser.newContext({
    javaScriptEnabled: false, offline: true, serviceWorkers: 'block', acceptDownloads: false
  })
  const { promise: cancelled, reject } = Promise.withResolvers<never>()
  const cancel = (): void => reject(new Failure('cancelled'))
  signal?.addEventListener('abort', cancel)
  if (signal?.aborted) cancel()
  try {
    // Not by closing the context alone: a page that is just being opened would never settle.
    return await Promise.race([printPage(context, html, !isDraft), cancelled])
  } finally {
    signal?.removeEventListener('abort', cancel)
    // Whoever asked need not wait for it; where it fails, the browser is going, and its context with it.
    context.close().catch(() => {})
  }
}

async function printPage(context: BrowserContext, html: string, isTagged: boolean): Promise<Uint8Array> {
  await context.route(() => true, route => route.abort())
  const page = await context.newPage()
  page.setDefaultTimeout(printTimeout)
  await page.setContent(html, { waitUntil: 'load' })
  const options = { format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: isTagged, outline: isTagged } as const
  return new Uint8Array(await page.pdf(options))
}

function asPrintFailure(error: unknown, { signal }: PrintRequest, log: Log): Failure {
  if (error instanceof Failure) return error
  if (signal?.aborted) return new Failure('cancelled')
  log.error('printing failed', error)
  return new Failure('print-failed', { reason: firstLine(error) }, { cause: error })
}
