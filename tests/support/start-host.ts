/** The built program on the loopback host, as `npm run web` starts it, and a browser beside it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../../src/main/node/start-browser.ts'
import { quietLog } from './make-app.ts'

const serve = join(import.meta.dirname, '../../out/main/serve.js')

export interface StartedHost {
  /** With its token. */
  readonly url: string
  readonly child: ChildProcess
  stop(): Promise<void>
}

export async function startHost(words: readonly string[]): Promise<StartedHost> {
  const child = spawn(process.execPath, [serve, '--no-open', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TZ: 'Europe/Lisbon', CI: '1' }
  })
  const [url] = await once(createInterface({ input: child.stdout }), 'line') as [string]
  return {
    url, child,
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  }
}

export function startTestBrowser(): Promise<Browser> {
  return startBrowser({ log: quietLog, environment: process.env })
}
