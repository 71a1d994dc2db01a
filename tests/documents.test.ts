/** What the documents name is there: links and their headings, files, and the commands of npm. */
import { access, readFile, readdir } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
/** Places that a document may leave out, because all that it names there lies in them. */
const usualPlaces = ['', 'src', 'src/main', 'src/main/workers', 'src/renderer', 'src/shared']
const isFolder = /^(?:src|tests|docs|scripts|bench|bin|resources)\//

interface MarkdownFile {
  readonly path: string
  readonly text: string
}

async function documents(): Promise<readonly MarkdownFile[]> {
  const paths = [...await readdir(root), ...(await readdir(join(root, 'docs'), { recursive: true })).map(name => join('docs', name))]
  return Promise.all(paths.filter(path => path.endsWith('.md')).map(async path =>
    ({ path, text: await readFile(join(root, path), 'utf8') })))
}

const isThere = (path: string): Promise<boolean> => access(join(root, path)).then(() => true, () => false)

/** The anchors that a forge gives to headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(match => match[1] ?? '')
  return new Set(headings.map(heading => heading.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}\- _]/gu, '').replaceAll(' ', '-')))
}

async function deadLinks({ path, text }: MarkdownFile): Promise<readonly string[]> {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1] ?? '').filter(link => !/^(?:https?|mailto):/.test(link))
  const isDead = await Promise.all(links.map(async link => {
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : normalize(join(dirname(path), file))
    if (!await isThere(target)) return true
    return anchor !== undefined && !anchorsOf(await readFile(join(root, target), 'utf8')).has(anchor)
  }))
  return links.filter((_, index) => isDead[index]).map(link => `${path}: ${link}`)
}

/** Whole files, and folders of the tree; what a person's own folder holds is named without one. */
function namedPaths(text: string): readonly string[] {
  const named = [...text.matchAll(/`([\w./-]+)`/g)].map(match => match[1] ?? '')
  return named.filter(name => isFolder.test(name) || /^[\w-]+(?:\/[\w.-]+)*\.(?:ts|mjs)$/.test(name))
}

async function missingFiles({ path, text }: MarkdownFile): Promise<readonly string[]> {
  const names = namedPaths(text)
  const found = await Promise.all(names.map(async name =>
    (await Promise.all(usualPlaces.map(place => isThere(join(place, name))))).includes(true)))
  return names.filter((_, index) => !found[index]).map(name => `${path}: ${name}`)
}

function unknownCommands({ path, text }: MarkdownFile): readonly string[] {
  const commands = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(match => match[1] ?? '')
  return commands.filter(command => !Object.hasOwn(manifest.scripts, command)).map(command => `${path}: npm run ${command}`)
}

describe('a document names only', async () => {
  const all = await documents()

  test('links that lead somewhere, to a heading that is there', async () => {
    expect((await Promise.all(all.map(deadLinks))).flat()).toEqual([])
  })

  // A decision tells what stood in its day.
  test('files that exist', async () => {
    expect((await Promise.all(all.filter(({ path }) => !path.includes('decisions')).map(missingFiles))).flat()).toEqual([])
  })

  test('commands that npm knows', () => {
    expect(all.flatMap(unknownCommands)).toEqual([])
  })
})
