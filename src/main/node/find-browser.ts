import { access, constants } from 'node:fs/promises'
import { unpackCarriedChromium } from './carried-chromium.ts'
import type { FoundBrowser } from './found-browser.ts'
import { installedBrowserPaths } from './installed-browsers.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The first of `listBrowsers`; `undefined` when there is none. */
export async function findBrowser(environment: Environment): Promise<FoundBrowser | undefined> {
  for await (const browser of listBrowsers(environment)) return browser
  return undefined
}

/** The browser named by `PRESS_REVIEW_BROWSER` and no other; else the one an optional package carries, Playwright's own,
 *  and installed Chrome, Chromium and Edge, in this order. Each is looked for only when it is asked for. */
export async function* listBrowsers(environment: Environment): AsyncGenerator<FoundBrowser, void, undefined> {
  const named = environment['PRESS_REVIEW_BROWSER']
  if (named) {
    if (await isExecutable(named)) yield { executablePath: named }
    return
  }
  const carried = await unpackCarriedChromium(environment)
  if (carried) yield carried
  // Loading it takes longer than opening the archive, and most sessions print nothing.
  const { chromium } = await import('playwright-core')
  for (const executablePath of [chromium.executablePath(), ...installedBrowserPaths(process.platform, environment)]) {
    if (await isExecutable(executablePath)) yield { executablePath }
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(() => true, () => false)
}
