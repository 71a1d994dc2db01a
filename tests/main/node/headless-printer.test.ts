import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserArguments } from '../../../src/main/node/browser-arguments.ts'
import { findBrowser } from '../../../src/main/node/find-browser.ts'
import { createHeadlessPrinter } from '../../../src/main/node/headless-printer.ts'
import type { Printer } from '../../../src/main/ports.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }
const printer = createHeadlessPrinter({ log: silent, environment: process.env })
afterAll(() => printer.close())

async function writeScript(path: string, ...lines: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  await chmod(path, 0o755)
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map(item => 'str' in item ? item.str : '').join('')
}

describe('printing', () => {
  it('runs no script', async () => {
    const script = 'document.getElementById("a").textContent = "changed"'
    const bytes = await printer.print({ html: `<p id=a>as written</p><script>${script}</script>` })
    expect(await textOf(bytes)).toBe('as written')
  })

  it('asks nobody for anything', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => { asked.push(request.url ?? ''); response.end() })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await printer.print({
      html: `<link rel=stylesheet href="${origin}/css"><link rel=prefetch href="${origin}/prefetch">
        <style>@import "${origin}/import"; p { background: url(${origin}/background) }</style>
        <meta http-equiv=refresh content="0;url=${origin}/refresh"><p>text</p><img src="${origin}/img">
        <iframe src="${origin}/frame"></iframe><object data="${origin}/object"></object>`
    })
    await new Promise(resolve => server.close(resolve))
    expect(asked).toEqual([])
  })

  it('cannot read files', async () => {
    const bytes = await printer.print({ html: `<iframe src="file://${import.meta.filename}"></iframe><p>text</p>` })
    expect(await textOf(bytes)).toBe('text')
  })

  it('does several at once', async () => {
    const printed = await Promise.all(['one', 'two', 'three'].map(html => printer.print({ html })))
    expect(await Promise.all(printed.map(textOf))).toEqual(['one', 'two', 'three'])
  })

  it.each([0, 5, 10, 20, 40, 150])('ends when it is cancelled after %i ms', async delay => {
    const cancelled = expect.objectContaining({ code: 'cancelled' })
    const controller = new AbortController()
    const long = printer.print({ html: '<p>long</p>'.repeat(60_000), signal: controller.signal })
    setTimeout(() => controller.abort(), delay)
    await expect(long).rejects.toThrow(cancelled)
  })

  it('does not begin when it is cancelled already, and prints the next document all the same', async () => {
    await expect(printer.print({ html: 'x', signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ code: 'cancelled' }))
    expect(await textOf(await printer.print({ html: 'after' }))).toBe('after')
  })

  it('starts a browser again after the one it had was closed', async () => {
    await printer.close()
    expect(await textOf(await printer.print({ html: 'again' }))).toBe('again')
  })
})

describe('without a browser that runs', () => {
  it('says that there is none', async () => {
    const none = createHeadlessPrinter({ log: silent, environment: { PRESS_REVIEW_BROWSER: '/absent/chromium' } })
    await expect(none.print({ html: 'x' })).rejects.toThrow(expect.objectContaining({ code: 'no-browser' }))
    await none.close()
  })

  it('says that printing failed, and why is in the log', async () => {
    const logged: unknown[] = []
    const log = { ...silent, error: (_: string, error: unknown) => void logged.push(error) }
    const broken = createHeadlessPrinter({ log, environment: { ...process.env, PRESS_REVIEW_BROWSER: process.execPath } })
    await expect(broken.print({ html: 'x' })).rejects.toThrow(expect.objectContaining({ code: 'print-failed' }))
    expect(logged).toEqual([expect.any(Error)])
    await broken.close()
  })
})

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('a browser that is there but does not start', () => {
  let folder = ''
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'fallback-')) })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is passed over for the next, which is said in the log', async () => {
    const manifest = '../../../node_modules/@sparticuz/chromium/package.json'
    const { version } = createRequire(import.meta.url)(manifest)
    const broken = join(folder, 'press-review', `chromium-${version}`, 'chromium')
    const found = await findBrowser(process.env)
    await writeScript(broken, 'exit 1')
    await writeScript(join(folder, 'bin', 'google-chrome-stable'), `exec '${found?.executablePath}' "$@"`)
    const warned: unknown[] = []
    const printer = createHeadlessPrinter({
      log: { ...silent, warn: (_, facts) => void warned.push(facts?.['executablePath']) },
      environment: { ...process.env, ...found?.environment, XDG_CACHE_HOME: folder, PATH: join(folder, 'bin') }
    })
    expect(await textOf(await printer.print({ html: 'printed' }))).toBe('printed')
    expect(warned).toEqual([broken])
    await printer.close()
  })
})

describe('the browser’s command line', () => {
  const weakening = new RegExp([
    'web-security', 'single-process', 'site-isolation', 'isolate-origins', 'IsolateOrigins', 'site-per-process', 'in-process-gpu',
    'insecure', 'no-zygote', 'remote-allow-origins', 'disable-setuid'
  ].join('|'), 'u')

  it('weakens nothing of ours', () => {
    expect([...browserArguments({ isRoot: true }), ...browserArguments({ isRoot: false })].filter(one => weakening.test(one)))
      .toEqual([])
  })

  it('goes without a sandbox only as root', () => {
    expect(browserArguments({ isRoot: false }).join(' ')).not.toContain('sandbox')
    expect(browserArguments({ isRoot: true })).toContain('--no-sandbox')
  })

  describe.runIf(process.platform === 'linux')('as it is really used', () => {
    let folder = ''
    let recording: Printer
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'command-line-'))
      const found = await findBrowser(process.env)
      const script = join(folder, 'browser')
      await writeScript(
        script, `echo $$ > '${folder}/pid'`, `printf '%s\\n' "$@" > '${folder}/arguments'`, `exec '${found?.executablePath}' "$@"`
      )
      const environment = { ...process.env, ...found?.environment, PRESS_REVIEW_BROWSER: script }
      recording = createHeadlessPrinter({ log: silent, environment })
      await recording.print({ html: 'x' })
    }, 60_000)
    afterAll(async () => {
      await recording.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('weakens nothing either, with what Playwright adds', async () => {
      const used = (await readFile(join(folder, 'arguments'), 'utf8')).split('\n')
      expect(used).toContain('--no-pings')
      expect(used.filter(one => weakening.test(one))).toEqual([])
      expect(used.includes('--no-sandbox')).toBe(process.getuid?.() === 0)
    })

    it('is used again when the browser has crashed', async () => {
      const pid = await readFile(join(folder, 'pid'), 'utf8')
      process.kill(Number(pid), 'SIGKILL')
      await expect.poll(() => recording.print({ html: 'after' }).then(textOf, () => 'not yet'), { timeout: 20_000 }).toBe('after')
      expect(await readFile(join(folder, 'pid'), 'utf8')).not.toBe(pid)
    })
  })
})
