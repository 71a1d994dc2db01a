/** What no other file asks for need not be exported; what only a door passes on is asked for by nobody. */
import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

interface SourceFile {
  readonly path: string
  readonly text: string
}

async function filesOf(folder: string): Promise<readonly SourceFile[]> {
  const paths = (await readdir(join(root, folder), { recursive: true })).filter(path => /\.m?ts$|\.mjs$/.test(path))
  return Promise.all(paths.map(async path => {
    const text = await readFile(join(root, folder, path), 'utf8')
    return { path: join(folder, path), text: text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '') }
  }))
}

const isDoor = ({ path }: SourceFile): boolean => basename(path) === 'index.ts'
const passedOn = /^export (?:type )?\{([^}]*)\} from/gm

/** Functions and values that a file defines for others, and all that a door passes on. Types are named by what uses them. */
function exportsOf(file: SourceFile): readonly string[] {
  const defined = [...file.text.matchAll(/^export (?:async )?(?:function\*?|const) (\w+)/gm)].map(match => match[1] ?? '')
  const doors = isDoor(file) ? [...file.text.matchAll(passedOn)].flatMap(match => (match[1] ?? '').split(',')) : []
  return [...defined, ...doors.map(name => name.trim().split(' ').at(-1) ?? '')]
}

/** Who uses each of the names. A door repeats the names of others and uses none of them. */
function usersOf(names: ReadonlySet<string>, files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map([...names].map(name => [name, new Set<string>()]))
  for (const file of files) {
    const text = isDoor(file) ? file.text.replaceAll(passedOn, '') : file.text
    for (const [word] of text.matchAll(/\w+/g)) users.get(word)?.add(file.path)
  }
  return users
}

test('every export is asked for by another file', async () => {
  const files = (await Promise.all(['src', 'tests', 'bench', 'scripts'].map(filesOf))).flat()
  const exported = files.filter(({ path }) => path.startsWith('src'))
    .flatMap(file => exportsOf(file).map(name => ({ name, path: file.path })))
  const users = usersOf(new Set(exported.map(({ name }) => name)), files)
  const unused = exported.filter(({ name, path }) => ![...users.get(name) ?? []].some(user => user !== path))
  expect(unused).toEqual([])
})
