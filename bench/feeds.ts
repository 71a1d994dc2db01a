/** `npm run bench:feeds -- --data DIR --out FILE`: reads every feed file under DIR as if it had been fetched, and writes what
 *  stands in it, by the file's path: `{ ok, feed, items }`, or `{ ok: false, error }`. A file may say in its first comment with
 *  which headers it is served: `Header: content-type: text/xml`. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeText, parseDate, parseFeed } from '../src/main/feeds/index.ts'
import { toFailure } from '../src/shared/failure.ts'
import type { FeedEntry, FeedHead } from '../src/shared/feed.ts'
import { printFigure } from './figure.ts'

const site = 'http://127.0.0.1:8097/'
const expectations = 'expected.json'

interface Fields {
  readonly title: string | undefined
  readonly link: string | undefined
  readonly id: string | undefined
  readonly author: string | undefined
  readonly date: string | undefined
  readonly description: string | undefined
  readonly summary?: string | undefined
  readonly content?: string | undefined
  readonly enclosures?: readonly { readonly url: string }[]
}

type Result =
  | { readonly ok: true; readonly feed: Fields; readonly items: readonly Fields[] }
  | { readonly ok: false; readonly error: string }

async function readOne(bytes: Uint8Array, path: string): Promise<Result> {
  const headers = headersIn(bytes)
  const [contentType, contentLocation] = [headers.get('content-type'), headers.get('content-location')]
  try {
    const { text } = decodeText(bytes, contentType === undefined ? {} : { contentType })
    const { head, entries } = await parseFeed(text, { url: site + path, ...(contentLocation && { contentLocation }) })
    return { ok: true, feed: feedFields(head), items: entries.map(entryFields) }
  } catch (error) {
    return { ok: false, error: toFailure(error).code }
  }
}

function headersIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const comment = /<!--(.*?)-->/s.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? ''
  const lines = [...comment.matchAll(/^\s*Header:\s*([\w-]+):\s*(.*?)\s*$/gm)]
  return new Map(lines.map(([, name = '', value = '']) => [name.toLowerCase(), value]))
}

function feedFields(head: FeedHead): Fields {
  return {
    title: head.rawTitle ?? head.title, link: head.homePageUrl, id: head.guid, author: head.rawAuthors?.[0] ?? head.authors?.[0],
    date: instantOf(head.rawPublishedAt ?? head.rawUpdatedAt), description: head.rawDescription ?? head.description
  }
}

function entryFields(entry: FeedEntry): Fields {
  return {
    title: entry.rawTitle ?? entry.headline, link: entry.url, id: entry.guid, author: entry.rawAuthors?.[0] ?? entry.authors[0],
    date: instantOf(entry.rawPublishedAt ?? entry.rawUpdatedAt), description: entry.summaryHtml, summary: entry.summaryHtml,
    content: entry.contentHtml, enclosures: entry.enclosures
  }
}

function instantOf(raw: string | undefined): string | undefined {
  return raw === undefined ? undefined : parseDate(raw)?.at ?? raw
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
const folder = values.data
if (folder === undefined) throw new Error('bench:feeds needs --data DIR')

const results: Record<string, Result> = {}
let milliseconds = 0
const entries = await readdir(folder, { recursive: true, withFileTypes: true })
for (const entry of entries.filter(one => one.isFile() && one.name !== expectations)) {
  const path = join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/')
  const bytes = await readFile(join(folder, path))
  const start = performance.now()
  results[path] = await readOne(bytes, path)
  milliseconds += performance.now() - start
}
if (values.out !== undefined) await writeFile(values.out, JSON.stringify(results))

const all = Object.values(results)
printFigure({ name: 'feeds-files', value: all.length, unit: '' })
printFigure({ name: 'feeds-parsed', value: all.filter(one => one.ok).length, unit: '' })
printFigure({ name: 'feeds-per-file', value: milliseconds / all.length, unit: 'ms' })
