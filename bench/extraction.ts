/** `npm run bench:extraction -- --data DIR --out PATH`: the product's reading of every DIR/html/*.html.gz, written as
 *  `{ "<page>": "text" }`, and its time and memory beside plain Readability's in the same run. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readPage } from '../src/main/extraction/index.ts'
import { Failure } from '../src/shared/failure.ts'
import { median, printFigure } from './figure.ts'

const ending = '.html.gz'
/** Each page is read so often by both, in turns, and the best time of each counts: other work on the machine only adds. */
const turns = 3

function textOf(html: string, url: string): string {
  try {
    return readPage(html, url).blocks.join('\n')
  } catch (error) {
    if (error instanceof Failure) return ''
    throw error
  }
}

function readPlainly(html: string): void {
  new Readability(parseHTML(html).document as never).parse()
}

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const { values: { data, out } } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (data === undefined) throw new Error('bench:extraction needs --data DIR')

type Addresses = Readonly<Record<string, { readonly url: string }>>
const addresses = JSON.parse(await readFile(join(data, 'ground-truth.json'), 'utf8')) as Addresses
const texts: Record<string, string> = {}
const times: { readonly ours: number; readonly plain: number }[] = []
let memory = 0
for (const file of (await readdir(join(data, 'html'))).filter(name => name.endsWith(ending)).toSorted()) {
  const name = file.slice(0, -ending.length)
  const html = gunzipSync(await readFile(join(data, 'html', file))).toString('utf8')
  const url = addresses[name]?.url ?? 'about:blank'
  const [ours, plain]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push(timeOf(() => { texts[name] = textOf(html, url) }))
    plain.push(timeOf(() => readPlainly(html)))
  }
  times.push({ ours: Math.min(...ours), plain: Math.min(...plain) })
  memory = Math.max(memory, process.memoryUsage.rss())
}
if (out !== undefined) await writeFile(out, JSON.stringify(texts))

const [ours, plain] = [median(times.map(time => time.ours)), median(times.map(time => time.plain))]
printFigure({ name: 'extraction-pages', value: times.length, unit: '' })
printFigure({ name: 'extraction-with-text', value: Object.values(texts).filter(Boolean).length, unit: '' })
printFigure({ name: 'extraction-per-page', value: ours, unit: 'ms' })
printFigure({ name: 'readability-per-page', value: plain, unit: 'ms' })
printFigure({ name: 'extraction-ratio', value: ours / plain, unit: 'x', aim: '<=1.3' })
printFigure({ name: 'extraction-memory', value: memory / 2 ** 20, unit: 'MiB' })
