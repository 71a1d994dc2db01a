import type { Browser } from 'playwright-core'
import { Failure } from '../../shared/failure.ts'
import type { Log } from '../ports.ts'
import { browserArguments, isRoot } from './browser-arguments.ts'
import { listBrowsers } from './find-browser.ts'
import type { FoundBrowser } from './found-browser.ts'

export interface BrowserOptions {
  readonly log: Log
  /** Variables of the process: where to look for a browser, and what it is started with. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The first browser that starts. One that is there may still not run: Ubuntu, for one, lets only browsers that it knows
 *  have the name spaces that their sandbox needs. Throws `Failure` `no-browser`. */
export async function startBrowser({ log, environment }: BrowserOptions): Promise<Browser> {
  let lastError: unknown = new Failure('no-browser')
  for await (const found of listBrowsers(environment)) {
    try {
      return await launch(found, environment)
    } catch (error) {
      log.warn('a browser did not start', { executablePath: found.executablePath, reason: firstLine(error) })
      lastError = error
    }
  }
  throw lastError
}

async function launch(found: FoundBrowser, environment: BrowserOptions['environment']): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...browserArguments({ isRoot: isRoot() })],
    chromiumSandbox: !isRoot(),
    // The program closes its browser itself; Playwright's own handlers would end the process before its writes are done.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: definedOnly({ ...environment, ...found.environment })
  })
}

export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

function definedOnly(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]))
}
