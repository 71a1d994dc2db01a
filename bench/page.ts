/** `npm run bench:page [-- --articles N --opens N --scrolls N --keep DIR]`: the page in Chromium, over an archive of 100,000
 *  generated articles, or N. Needs a build (`npm run build`). The archive is made in a temporary folder and removed, or made once in DIR
 *  and kept there. Exits with 1 when an aim is missed. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startBrowser } from '../src/main/node/start-browser.ts'
import { createFigures } from './figure.ts'
import { fillPageFolder } from './page-folder.ts'
import { measureScript, measureShift, measureStart } from './page-start.ts'
import { measureMemory, measureReading, measureScroll, measureSearch } from './page-use.ts'
import { silent } from './with-program.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, opens: { type: 'string', default: '2000' },
    scrolls: { type: 'string', default: '3' }, keep: { type: 'string' } }
})
const folder = values.keep ?? await mkdtemp(join(tmpdir(), 'press-review-page-'))
await mkdir(folder, { recursive: true })
const figures = createFigures()
const browser = await startBrowser({ log: silent, environment: process.env })
try {
  await fillPageFolder(folder, Number(values.articles))
  await measureScript(figures)
  await measureShift(figures, browser)
  await measureStart(figures, browser, folder)
  for (const measure of [measureReading, measureSearch, measureScroll, measureMemory]) {
    await measure(figures, browser, { folder, opens: Number(values.opens), scrolls: Number(values.scrolls) })
  }
} finally {
  await browser.close()
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true })
}
process.exitCode = figures.countMisses() > 0 ? 1 : 0
