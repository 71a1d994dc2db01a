/** `npm run bench:extraction -- --data DIR --out PATH`: the product's reading of every DIR/html/*.html.gz, written as
 *  `{ "<page>": "text" }`; its time and the memory of a worker beside plain Readability's in the same run; the disk that a whole
 *  text takes. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { measureMemory } from './extraction-memory.ts'
import { benchPages } from './extraction-pages.ts'
import { median, printFigure } from './figure.ts'
import { measureDisk } from './full-text-disk.ts'
import { readAsProduct, readPlainly } from './read-page.ts'

/** Each page is read so often by both, in turns, and the best time of each counts: other work on the machine only adds. */
const turns = 3
const mebibyte = 2 ** 20

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const { values: { data, out } } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (data === undefined) throw new Error('bench:extraction needs --data DIR')

const texts: Record<string, string> = {}
const times: { readonly ours: number; readonly plain: number }[] = []
for await (const page of benchPages(data)) {
  const [ours, plain]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push(timeOf(() => { texts[page.name] = readAsProduct(page)?.blocks.join('\n') ?? '' }))
    plain.push(timeOf(() => readPlainly(page.html)))
  }
  times.push({ ours: Math.min(...ours), plain: Math.min(...plain) })
}
if (out !== undefined) await writeFile(out, JSON.stringify(texts))

const [ours, plain] = [median(times.map(time => time.ours)), median(times.map(time => time.plain))]
printFigure({ name: 'extraction-pages', value: times.length, unit: '' })
printFigure({ name: 'extraction-with-text', value: Object.values(texts).filter(Boolean).length, unit: '' })
printFigure({ name: 'extraction-per-page', value: ours, unit: 'ms' })
printFigure({ name: 'readability-per-page', value: plain, unit: 'ms' })
printFigure({ name: 'extraction-ratio', value: ours / plain, unit: 'x', aim: '<=1.3' })
printFigure({ name: 'extraction-memory', value: await measureMemory({ folder: data, isPlain: false }) / mebibyte, unit: 'MiB' })
printFigure({ name: 'readability-memory', value: await measureMemory({ folder: data, isPlain: true }) / mebibyte, unit: 'MiB' })

const disk = await measureDisk(data)
printFigure({ name: 'full-text-articles', value: disk.articleCount, unit: '' })
printFigure({ name: 'full-text-size', value: disk.text / 1000, unit: 'kB' })
printFigure({ name: 'full-text-disk-teaser', value: disk.teaser / 1000, unit: 'kB' })
printFigure({ name: 'full-text-disk-page', value: disk.page / 1000, unit: 'kB' })
