/** The command line as cron runs it: feeds in, files and an exit status out. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startFeedTown, townOutlets, type FeedTown } from '../support/feed-town.ts'
import { runScript, type Running } from '../support/program-copy.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const command = join(import.meta.dirname, '../../bin/press-review.mjs')
let town: FeedTown

beforeAll(async () => { town = await startFeedTown() })
afterAll(() => town.close())

interface PressRun extends Running {
  readonly out: string
}

async function press(opml: string, ...words: readonly string[]): Promise<PressRun> {
  const folder = await temporaryFolder()
  const file = join(folder, 'feeds.opml')
  await writeFile(file, opml)
  const out = join(folder, 'reviews')
  return { ...runScript([command, '--opml', file, '--out', out, '--zone', 'Europe/Lisbon', ...words], { cwd: folder }), out }
}

async function textOf(pdf: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(await readFile(pdf)) }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items.map(item => ('str' in item ? item.str : '')).join(' ')
  }))
  return pages.join(' ').replaceAll(/\s+/g, ' ')
}

describe('the command', () => {
  test('writes today’s press review as PDF and HTML, and says what it did and what it could not', async () => {
    const opml = town.opml().replace('<body>', `<body><outline text="Broken Bugle" xmlUrl="${town.url}/broken.xml"/>`)
    const run = await press(opml, '--allow-private')
    expect(await run.ended()).toBe(0)
    expect(run.errors).toEqual([])
    const names = await readdir(run.out)
    const [html, pdf] = names.filter(name => !name.startsWith('.')).toSorted()
    expect([html, pdf]).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d_press-review_[a-z-]+_no1\.html$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d_press-review_[a-z-]+_no1\.pdf$/)
    ])
    expect(run.lines).toEqual([
      '5 of 6 feeds read, 11 new articles',
      expect.stringMatching(/^ {2}Broken Bugle: The feed at .* is broken and cannot be read/),
      expect.stringMatching(/^No\. 1, \d+ stories: Press review: /),
      join(run.out, pdf ?? ''), join(run.out, html ?? '')
    ])
    expect(await readFile(join(run.out, html ?? ''), 'utf8')).toContain('Crack in main cable shuts harbour bridge')
    const text = await textOf(join(run.out, pdf ?? ''))
    expect(text).toContain('harbour bridge')
    expect(text).toContain('Маяк')
  })

  test('leaves private addresses alone unless told, and says so of each feed', async () => {
    const asked = town.requests.length
    const run = await press(town.opml())
    expect(await run.ended()).toBe(1)
    expect(run.lines).toEqual(['0 of 5 feeds read, 0 new articles', ...townOutlets.map(({ name }) =>
      expect.stringMatching(new RegExp(`^  ${name}: 127\\.0\\.0\\.1(:\\d+)? is on a private network\\.`)) as string)])
    expect(town.requests.length).toBe(asked)
    expect(existsSync(run.out) ? (await readdir(run.out)).filter(name => !name.startsWith('.')) : []).toEqual([])
  })

  test('ends with a sentence on an OPML file that is none', async () => {
    const run = await press('no feeds here')
    expect(await run.ended()).toBe(1)
    expect([run.lines, run.errors]).toEqual([[], [expect.stringMatching(/OPML file/)]])
  })

  test('ends with a sentence where it cannot write', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'feeds.opml'), town.opml())
    await writeFile(join(folder, 'reviews'), 'a file')
    const run = runScript([command, '--opml', 'feeds.opml', '--out', 'reviews'], { cwd: folder })
    expect(await run.ended()).toBe(1)
    expect([run.lines, run.errors]).toEqual([[], [expect.stringMatching(/cannot be written/)]])
  })

  test('leaves no folder behind when there is nothing to restore into it', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'no.zip'), 'no zip')
    const run = runScript([command, 'restore', 'no.zip', '--data', 'new/desk'], { cwd: folder })
    expect(await run.ended()).toBe(1)
    expect([run.lines, run.errors]).toEqual([[], [expect.stringMatching(/no\.zip cannot be used/)]])
    expect(await readdir(folder)).toEqual(['no.zip'])
  })

  // `/proc` says of itself that it is not there when a folder is to be made in it, which Node's own call asks again for ever.
  test.skipIf(process.platform !== 'linux')('ends with one sentence where its data folder cannot be made (fault 8)', async () => {
    const folder = await temporaryFolder()
    const empty = join(folder, 'empty.file')
    await writeFile(empty, '')
    const runs = [['search', 'harbour'], ['refresh'], ['import', empty], ['digest'], ['restore', empty]].map(words =>
      runScript([command, ...words, '--data', '/proc/nowhere/data'], { cwd: folder }))
    expect(await Promise.all(runs.map(run => run.ended()))).toEqual([1, 1, 1, 1, 1])
    for (const { lines, errors } of runs) {
      expect([...lines, ...errors]).toEqual([expect.stringMatching(/data folder \/proc\/nowhere\/data cannot be written/)])
    }
  })

  test.each([
    ['no OPML file', ['--out', 'x'], 'Which feeds? Name an OPML file with --opml FILE.'],
    ['no folder', ['--opml', 'x'], 'Where to? Name a folder with --out DIR.'],
    ['a format nobody can write', ['--opml', 'x', '--out', 'y', '--format', 'docx'],
      'Unknown format in “docx”: pdf and html can be written.'],
    ['a misspelt word', ['--opml', 'x', '--out', 'y', '--alow-private'], /'--alow-private'/]
  ])('given %s ends with 2, the reason and the usage', async (_what, words, reason) => {
    const folder = await temporaryFolder()
    const run = runScript([command, ...words], { cwd: folder })
    expect(await run.ended()).toBe(2)
    expect(run.lines).toEqual([])
    expect(run.errors[0]).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
    expect(run.errors).toContainEqual(expect.stringMatching(/^Usage: press-review --opml FILE --out DIR/))
    expect(await readdir(folder)).toEqual([])
  })
})

/** The machine's own Node, without those that npm puts first on the PATH; its major version and where it is. */
async function systemNode(): Promise<{ readonly major: number; readonly path: string } | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '' && !folder.includes('node_modules'))
  const path = folders.map(folder => join(folder, 'node')).find(existsSync)
  if (path === undefined) return undefined
  const child = spawn(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [[version]] = await Promise.all([once(child.stdout, 'data'), once(child, 'close')]) as [[Buffer], unknown]
  return { path, major: Number(/^v(\d+)/.exec(version.toString())?.[1]) }
}

const old = await systemNode().then(found => (found && found.major < 24 ? found : undefined))

test.skipIf(old === undefined)('an old Node is told which one is needed', async () => {
  const folder = await temporaryFolder()
  const child = spawn(old?.path ?? '', [command, '--opml', 'x', '--out', 'y'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
  child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString() })
  const [code] = await once(child, 'close') as [number]
  expect(code).toBe(1)
  expect(said).toMatch(/^Press Review needs Node 24 or newer and this is Node \d+\.\d+\.\d+; see https:\/\/nodejs\.org\.\n$/)
})
