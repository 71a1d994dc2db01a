/** Draws the pictures of the demo and the program's icon: `node scripts/make-demo-pictures.ts`. Compositions are SVG in
 *  `scripts/demo-pictures`; a headless Chromium, Playwright's own or the one that `PRESS_REVIEW_BROWSER` names, turns them
 *  into files under `resources`. */
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { chromium, type Page } from 'playwright-core'
import { tollChart } from './demo-pictures/chart-scene.ts'
import { type IconDrawing, iconSizes, toIcns, toIco } from './demo-pictures/icon-files.ts'
import { icon } from './demo-pictures/icon-scene.ts'
import { height, width } from './demo-pictures/ink.ts'
import * as land from './demo-pictures/land-scenes.ts'
import * as night from './demo-pictures/night-scenes.ts'
import * as sea from './demo-pictures/sea-scenes.ts'
import * as town from './demo-pictures/town-scenes.ts'

const scenes = { ...sea, ...town, ...land, ...night, tollChart }
const resources = new URL('../resources/', import.meta.url)
const mostBytes = 60_000

function fontFace(family: string, file: string): string {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file))
  return `@font-face{font-family:"${family}";font-weight:600;src:url(data:font/woff2;base64,${bytes.toString('base64')})}`
}

const fonts = [
  fontFace('Source Sans 3', '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'),
  fontFace('Source Serif 4', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2')
].join('')

async function draw(page: Page, scene: string, w: number, h: number): Promise<void> {
  await page.setViewportSize({ width: w, height: h })
  await page.setContent(`<style>${fonts}html,body{margin:0;background:none}svg{display:block}</style>
<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${scene}</svg>`)
  await page.evaluate(() => document.fonts.ready)
}

/** As good as fits: a scene of many small shapes takes more bytes than one of large ones. */
async function photograph(page: Page): Promise<Uint8Array> {
  let bytes = await page.screenshot({ type: 'jpeg', quality: 84 })
  for (let quality = 78; bytes.length > mostBytes && quality > 40; quality -= 6) {
    bytes = await page.screenshot({ type: 'jpeg', quality })
  }
  return bytes
}

const fileName = (scene: string): string => `${scene.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.jpg`

async function drawAll(page: Page): Promise<void> {
  for (const [name, scene] of Object.entries(scenes)) {
    await draw(page, scene(), width, height)
    await writeFile(new URL(`demo/pictures/${fileName(name)}`, resources), await photograph(page))
  }
}

async function drawIcon(page: Page, size: number): Promise<IconDrawing> {
  await draw(page, `<g transform="scale(${size / 1024})">${icon()}</g>`, size, size)
  return { size, png: await page.screenshot({ omitBackground: true }) }
}

async function drawIcons(page: Page): Promise<void> {
  const drawings: IconDrawing[] = []
  for (const size of iconSizes) drawings.push(await drawIcon(page, size))
  const largest = drawings.at(-1)
  if (largest) await writeFile(new URL('icons/icon.png', resources), largest.png)
  await writeFile(new URL('icons/icon.icns', resources), toIcns(drawings))
  await writeFile(new URL('icons/icon.ico', resources), toIco(drawings))
}

await mkdir(new URL('demo/pictures/', resources), { recursive: true })
await mkdir(new URL('icons/', resources), { recursive: true })
const executablePath = process.env['PRESS_REVIEW_BROWSER']
const browser = await chromium.launch(executablePath ? { executablePath } : {})
try {
  const page = await browser.newPage()
  await drawAll(page)
  await drawIcons(page)
} finally {
  await browser.close()
}
