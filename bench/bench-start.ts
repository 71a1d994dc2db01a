/** From the start of the process to the first list, with stored articles: as the loopback host answers it, and as a
 *  browser shows it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../src/main/node/start-browser.ts'
import { median, printFigure } from './figure.ts'
import { generatedLibrary, openProgram, silent, startFeedServer } from './with-program.ts'

const runs = 5
const entryCount = 50

/** A data folder with `articleCount` articles, made by the program itself. */
async function fillFolder(articleCount: number): Promise<string> {
  const feedCount = articleCount / entryCount
  const server = await startFeedServer({ feedCount, entryCount, seed: 2, now: Date.now() })
  const program = await openProgram(generatedLibrary(feedCount), server.port)
  const { newCount } = await program.app.api.feeds.refresh({})
  if (newCount !== articleCount) throw new Error(`${newCount} articles stored instead of ${articleCount}`)
  await program.app.api.settings.change({ change: { refreshMinutes: 0 } })
  await program.app.stop()
  await server.close()
  return program.dataFolder
}

async function startOnce(dataFolder: string, browser: Browser): Promise<{ toAnswer: number; toList: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../out/main/serve.js'), '--data', dataFolder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  try {
    const [url] = await once(createInterface({ input: child.stdout }), 'line') as [string]
    const toAnswer = performance.now() - start
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(url)
    await page.locator('pr-front h2, pr-front h3').first().waitFor()
    const toList = performance.now() - start
    await context.close()
    return { toAnswer, toList }
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

export async function benchStart(articleCount: number): Promise<void> {
  const dataFolder = await fillFolder(articleCount)
  const browser = await startBrowser({ log: silent, environment: process.env })
  try {
    const times = []
    for (let run = 0; run < runs; run += 1) times.push(await startOnce(dataFolder, browser))
    const name = `start-${articleCount}`
    printFigure({ name: `${name}-to-address`, value: median(times.map(time => time.toAnswer)), unit: 'ms' })
    printFigure({ name: `${name}-to-first-list`, value: median(times.map(time => time.toList)), unit: 'ms' })
  } finally {
    await browser.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}
