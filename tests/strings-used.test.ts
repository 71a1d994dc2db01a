/** Sentences that nobody shows would still be translated: each one has its place in the page. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../src/renderer')
const english = join(renderer, 'strings/english')

async function sources(): Promise<readonly string[]> {
  const files = (await readdir(renderer, { recursive: true }))
    .filter(file => file.endsWith('.ts') && !/^strings\/(?!english)\w+\//.test(file))
  return Promise.all(files.map(file => readFile(join(renderer, file), 'utf8')))
}

/** Groups of sentences by the names under which they are exported. */
async function groups(): Promise<readonly (readonly [string, object])[]> {
  const files = (await readdir(english)).filter(file => file !== 'index.ts')
  const modules = await Promise.all(files.map(file => import(join(english, file)) as Promise<Readonly<Record<string, unknown>>>))
  return modules.flatMap(module => Object.entries(module).filter((entry): entry is [string, object] =>
    typeof entry[1] === 'object' && entry[1] !== null && !Array.isArray(entry[1])))
}

/** What a file calls a group: as it imports it, or as it defines it. */
function namesIn(source: string, group: string): readonly string[] {
  const imports = [...source.matchAll(/import \{([^}]*)\} from '(?:[^']*(?:strings|english)\/[^']*|\.\/index\.ts)'/g)]
  const imported = imports.map(match => match[1]).join(',')
  const aliases = [...imported.matchAll(new RegExp(`\\b${group}(?: as (\\w+))?(?=[\\s,]|$)`, 'g'))]
    .map(match => match[1] ?? group)
  return source.includes(`export const ${group} = `) ? [...aliases, group] : aliases
}

/** Keys that a file takes from a group; all of them where the key is reckoned, `words[kind]`, or the group handed on whole. */
function keysIn(source: string, group: string, sentences: object): readonly string[] {
  return namesIn(source, group).flatMap(name => {
    if (new RegExp(`\\b${name}\\[|\\.\\.\\.${name}\\b`).test(source)) return Object.keys(sentences)
    return [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(match => match[1] ?? '')
  })
}

test('every sentence is shown somewhere', async () => {
  const all = await sources()
  const unused = (await groups()).flatMap(([group, sentences]) => {
    const used = new Set(all.filter(source => source.includes(group)).flatMap(source => keysIn(source, group, sentences)))
    return Object.keys(sentences).filter(key => !used.has(key)).map(key => `${group}.${key}`)
  })
  expect(unused).toEqual([])
})
