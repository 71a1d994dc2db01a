/** The page changes its language while it runs, so that no sentence may be kept from before: what is read when a module is loaded
 *  or an element is made stays as it was. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../src/renderer')

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

function parse(source: string): readonly Node[] {
  return (parseAst(source, { lang: 'ts' }) as unknown as { readonly body: readonly Node[] }).body
}

/** Names that a module gives to groups of sentences; types are nothing at run time. */
function groupsIn(body: readonly Node[]): ReadonlySet<string> {
  const imports = body.filter(({ type, source, importKind }) => type === 'ImportDeclaration' && importKind !== 'type'
    && /strings\/(index|english\/[\w-]+)\.ts$|^\.\/index\.ts$/.test(String((source as Node)['value'])))
  return new Set(imports.flatMap(({ specifiers }) => (specifiers as readonly Node[])
    .map(({ local }) => String((local as Node)['name']))))
}

/** Groups that are read outside of any function. */
function readAtOnce(node: unknown, groups: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(inner => readAtOnce(inner, groups))
  if (!isNode(node) || functions.has(node.type) || node.type.startsWith('TS') || node.type === 'ImportDeclaration') return []
  if (node.type === 'Identifier') return groups.has(String(node['name'])) ? [String(node['name'])] : []
  if (node.type === 'MemberExpression' || node.type === 'Property') {
    return [...readAtOnce(node['object'], groups), ...readAtOnce(node['value'], groups)]
  }
  return Object.values(node).flatMap(inner => readAtOnce(inner, groups))
}

test('no sentence is read before it is shown', async () => {
  const files = (await readdir(renderer, { recursive: true }))
    .filter(file => file.endsWith('.ts') && !/^strings\/\w+\//.test(file))
  const found = await Promise.all(files.filter(file => file !== 'strings/index.ts').map(async file => {
    const body = parse(await readFile(join(renderer, file), 'utf8'))
    return readAtOnce(body, groupsIn(body)).map(group => `${file}: ${group}`)
  }))
  expect(found.flat()).toEqual([])
})

test('the test sees what is read too early', () => {
  const source = `import { shell as words } from '../strings/index.ts'
    const kept = words.undo
    class Row { label = words.title; show() { return words.open } }`
  const body = parse(source)
  expect(readAtOnce(body, groupsIn(body))).toEqual(['words', 'words'])
})
