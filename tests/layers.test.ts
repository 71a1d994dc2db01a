import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The import table of docs/architecture.md. A file belongs to the first room whose pattern matches its path under src/. */
interface Room {
  readonly name: string
  readonly files: RegExp
  /** Rooms it may import besides its own; `door` rooms only through their index.ts. */
  readonly rooms: readonly string[]
  /** Packages and Node modules it may import. */
  readonly packages: RegExp
}

const node = 'node:'
const stageNames = [
  'network', 'feeds', 'desk', 'extraction', 'language', 'identity', 'sections', 'articles', 'stories', 'topics', 'quotes', 'digest', 'exports',
  'clippings', 'evidence'
] as const
const stageLibraries = 'feedsmith|@mozilla/readability|rss-parser(/.*)?|htmlparser2|chardet|linkedom|sanitize-html|entities|p-queue' +
  '|temporal-polyfill|franc-min' +
  '|snowball-stemmers|tldts|diff|fontkit|@cantoo/pdf-lib|valibot|big\\.js|docx|fflate|image-size|nodemailer(/.*)?'
/** In the order in which news passes through them: a stage may use the doors of those above it. */
const stages: readonly Room[] = stageNames.map((name, index) => ({
  name,
  files: new RegExp(`^main/${name}/`),
  rooms: ['shared', 'ports', ...stageNames.slice(0, index)],
  packages: new RegExp(`^(${node}.*|${stageLibraries})$`)
}))

const program = ['shared', 'ports', 'store', 'worker-pool', ...stageNames]

const rooms: readonly Room[] = [
  { name: 'shared', files: /^shared\//, rooms: [], packages: /^valibot$/ },
  { name: 'ports', files: /^main\/ports(\.ts$|\/)/, rooms: ['shared'], packages: /^$/ },
  { name: 'threads', files: /^main\/threads\//, rooms: [], packages: /^node:.*$/ },
  ...stages,
  { name: 'store', files: /^main\/store\//, rooms: ['shared', 'ports', 'threads', 'language', 'identity'], packages: /^(node:.*|lowdb|better-sqlite3|valibot|yazl|yauzl)$/ },
  { name: 'worker-pool', files: /^main\/workers\/(pool|processor-time|tasks|packets)\.ts$/, rooms: ['shared', ...stageNames], packages: /^node:.*$/ },
  { name: 'archive worker', files: /^main\/workers\/archive-worker\.ts$/, rooms: ['workers', 'store', 'stories', 'topics'], packages: /^node:.*$/ },
  { name: 'workers', files: /^main\/workers\//, rooms: ['shared', 'worker-pool', 'threads', ...stageNames], packages: /^node:.*$/ },
  {
    name: 'program', files: /^main\/(app|dispatch|event-hub)\.ts$|^main\/(api|library|routines)\//, rooms: program,
    packages: /^(node:.*|valibot|tldts|image-size|linkedom|p-queue)$/
  },
  { name: 'node', files: /^main\/node\//, rooms: ['shared', 'ports'], packages: /^(node:.*|undici|playwright-core|@sparticuz\/chromium)$/ },
  { name: 'loopback', files: /^main\/loopback\//, rooms: ['shared', 'ports', 'program', 'node'], packages: /^node:.*$/ },
  { name: 'electron', files: /^main\/electron\//, rooms: ['shared', 'ports', 'program', 'node'], packages: /^(node:.*|electron)$/ },
  { name: 'electron entry', files: /^main\/index\.ts$/, rooms: ['shared', 'ports', 'program', 'node', 'electron'], packages: /^(node:.*|electron)$/ },
  { name: 'loopback entry', files: /^main\/serve\.ts$/, rooms: ['shared', 'ports', 'program', 'node', 'loopback'], packages: /^node:.*$/ },
  { name: 'command', files: /^main\/command\//, rooms: ['shared', 'ports', 'program'], packages: /^(node:.*|valibot)$/ },
  { name: 'command entry', files: /^main\/cli\.ts$/, rooms: ['shared', 'ports', 'program', 'node', 'command'], packages: /^node:.*$/ },
  { name: 'preload', files: /^preload\//, rooms: ['shared'], packages: /^electron$/ },
  { name: 'renderer client', files: /^renderer\/client\//, rooms: ['shared'], packages: /^(lit(\/.*)?|dompurify)$/ },
  { name: 'renderer state', files: /^renderer\/(state|strings|format)/, rooms: ['shared', 'renderer client'], packages: /^lit(\/.*)?$/ },
  {
    name: 'renderer components', files: /^renderer\/(components|styles)\//, rooms: ['shared', 'renderer client', 'renderer state'],
    packages: /^(lit(\/.*)?|dompurify|@fontsource.*)$/
  },
  {
    name: 'renderer views', files: /^renderer\//, rooms: ['shared', 'renderer client', 'renderer state', 'renderer components'],
    packages: /^(lit(\/.*)?|dompurify|@fontsource.*)$/
  }
]

/** Libraries that shape what we keep are imported where they could be replaced. */
const importedOnce: Readonly<Record<string, number>> = {
  diff: 1, 'big.js': 1, docx: 2, fflate: 1, nodemailer: 1,
  'rss-parser': 1, htmlparser2: 5, '@mozilla/readability': 1, feedsmith: 2, lowdb: 1,
  'better-sqlite3': 1, yazl: 1, yauzl: 1, 'sanitize-html': 1, 'playwright-core': 3,
  '@cantoo/pdf-lib': 1, fontkit: 1, undici: 3, 'temporal-polyfill': 1, 'franc-min': 1
}

const doors = new Set<string>([...stageNames, 'store'])
const source = resolve(import.meta.dirname, '../src')

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? listFiles(path) : name.endsWith('.ts') ? [path] : []
  })
}

interface Import {
  readonly from: string
  readonly to: string
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8').replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  const specifiers = [...text.matchAll(/\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|\bimport\(\s*'([^']+)'|\brequire\(\s*'([^']+)'/g)]
  return specifiers.map(match => {
    const specifier = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/\?.*$/, '')
    return { from: path, to: specifier.startsWith('.') ? resolve(dirname(path), specifier) : specifier }
  })
}

const files = listFiles(source)
const imports = files.flatMap(importsOf)
const named = (path: string): string => relative(source, path).replaceAll('\\', '/')
const roomOf = (path: string): Room | undefined => rooms.find(room => room.files.test(named(path)))

function verdict({ from, to }: Import): string | undefined {
  const room = roomOf(from)
  if (room === undefined) return `${named(from)} stands in no room`
  if (!to.startsWith(source)) {
    if (to.startsWith('/')) return to.endsWith('package.json') ? undefined : `${named(from)} reaches out of src to ${to}`
    return room.packages.test(to) ? undefined : `${named(from)} may not import ${to}`
  }
  const target = roomOf(to)
  if (target === undefined || target === room) return undefined
  if (!room.rooms.includes(target.name)) return `${named(from)} (${room.name}) may not import ${named(to)} (${target.name})`
  if (doors.has(target.name) && !named(to).endsWith('/index.ts')) return `${named(from)} passes the door of ${target.name}: ${named(to)}`
  return undefined
}

function findCycle(): readonly string[] | undefined {
  const edges = Map.groupBy(imports.filter(({ to }) => to.startsWith(source)), ({ from }) => from)
  const done = new Set<string>()
  const path: string[] = []
  function visit(file: string): readonly string[] | undefined {
    const at = path.indexOf(file)
    if (at >= 0) return [...path.slice(at), file].map(named)
    if (done.has(file)) return undefined
    path.push(file)
    for (const { to } of edges.get(file) ?? []) {
      const cycle = visit(to)
      if (cycle) return cycle
    }
    path.pop()
    done.add(file)
    return undefined
  }
  for (const file of files) {
    const cycle = visit(file)
    if (cycle) return cycle
  }
  return undefined
}

/** Large rooms have shelves: a file may use those that stand before its own. What stands in the room itself puts them together. */
const shelves: Readonly<Record<string, readonly string[]>> = {
  'main/digest': ['base', 'compose', 'print', 'render', 'pdf'],
  'main/store/archive': ['base', 'search', 'articles', 'lists', 'stories'],
  'renderer/state': ['base', 'outlets', 'routing', 'desk', 'lists', 'article', 'stories', 'settings', 'digest', 'page'],
  'renderer/components': ['base', 'stories', 'article', 'digest', 'lists', 'outlets', 'desk', 'settings']
}

function shelfVerdict({ from, to }: Import): string | undefined {
  const [room, order] = Object.entries(shelves).find(([folder]) => named(from).startsWith(`${folder}/`)) ?? ['', []]
  const at = (path: string): number => (named(path).startsWith(`${room}/`) ? order.indexOf(named(path).slice(room.length + 1).split('/')[0]!) : -1)
  return at(from) >= 0 && at(to) > at(from) ? `${named(from)} may not import ${named(to)}, a shelf further up` : undefined
}

describe('layers', () => {
  test('every file imports only what its room may', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.map(verdict).filter(Boolean)).toEqual([])
  })

  test('every file of a large room imports only from shelves before its own', () => {
    expect(imports.map(shelfVerdict).filter(Boolean)).toEqual([])
    const at = (path: string): string => join(source, path)
    expect(shelfVerdict({ from: at('renderer/state/base/x.ts'), to: at('renderer/state/page/y.ts') })).toMatch(/a shelf further up/)
    expect(shelfVerdict({ from: at('renderer/state/page/x.ts'), to: at('renderer/state/base/y.ts') })).toBeUndefined()
  })

  test('every shelf is known', () => {
    const found = Object.keys(shelves).map(room => [room, readdirSync(join(source, room), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !['strings', 'migrations'].includes(entry.name)).map(entry => entry.name)] as const)
    for (const [room, names] of found) expect(names.toSorted(), room).toEqual(shelves[room]!.toSorted())
  })

  test('no cycles', () => {
    expect(findCycle()).toBeUndefined()
  })

  test.each(Object.entries(importedOnce))('%s is imported in at most %i files', (library, most) => {
    const where = new Set(imports.filter(({ to }) => to === library || to.startsWith(`${library}/`)).map(({ from }) => named(from)))
    expect(where.size, [...where].join(', ')).toBeLessThanOrEqual(most)
    expect(where.size).toBeGreaterThan(0)
  })

  test('the table would notice: a stage that imports the store, electron in the core, a passed door', () => {
    const at = (path: string): string => join(source, path)
    expect(verdict({ from: at('main/feeds/x.ts'), to: at('main/store/index.ts') })).toMatch(/may not import/)
    expect(verdict({ from: at('main/app.ts'), to: 'electron' })).toMatch(/may not import/)
    expect(verdict({ from: at('main/app.ts'), to: at('main/feeds/decode-text.ts') })).toMatch(/passes the door/)
    expect(verdict({ from: at('main/stories/x.ts'), to: at('main/digest/index.ts') })).toMatch(/may not import/)
    expect(verdict({ from: at('renderer/state/x.ts'), to: at('main/app.ts') })).toMatch(/may not import/)
  })

  test('entries stay at most 60 lines', () => {
    for (const entry of ['main/index.ts', 'main/serve.ts', 'main/cli.ts']) {
      expect(readFileSync(join(source, entry), 'utf8').trimEnd().split('\n').length, entry).toBeLessThanOrEqual(60)
    }
  })
})
