/** The sentences of the page as its tests see them: flat, by their paths, with what each is to be handed. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAst } from 'vite'
import type { InterfaceLanguage } from '../../src/shared/interface-language.ts'

const strings = join(import.meta.dirname, '../../src/renderer/strings')

/** Languages beside English, with their folders. */
export const translations = { fr: 'french', de: 'german', es: 'spanish', ru: 'russian', ar: 'arabic' } as const satisfies
  Readonly<Record<Exclude<InterfaceLanguage, 'en'>, string>>
export type Translation = keyof typeof translations

export type Message = string | ((...given: readonly unknown[]) => string)

async function filesOf(folder: string): Promise<readonly string[]> {
  return (await readdir(join(strings, folder))).filter(file => file !== 'index.ts').toSorted()
}

/** Sources of a language's files. */
export async function sourcesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesOf(folder)
  return new Map(await Promise.all(files.map(async file => [file, await readFile(join(strings, folder, file), 'utf8')] as const)))
}

/** All messages of a language: `news.tabs.search` → the sentence, or the function that makes it. */
export async function messagesOf(folder: string): Promise<ReadonlyMap<string, Message>> {
  const groups = await import(join(strings, folder, 'index.ts')) as Readonly<Record<string, unknown>>
  return new Map(Object.entries(groups).flatMap(([group, value]) => flat(value, group)))
}

function flat(value: unknown, path: string): readonly (readonly [string, Message])[] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Message]]
  return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
}

/** From now on numbers and dates of all messages are those of a language. */
export async function loadFormatIn(): Promise<(language: InterfaceLanguage) => void> {
  const format = await import(join(strings, '../format/interface-language.ts')) as {
    readonly formatIn: (language: InterfaceLanguage) => void
  }
  return format.formatIn
}

export interface Parameter {
  readonly name: string
  /** As English writes it: `number`, `string | undefined`, `RefreshProgress`. */
  readonly type: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Parameters of all functions among the English messages, by path. */
export async function parametersOf(): Promise<ReadonlyMap<string, readonly Parameter[]>> {
  const sources = [...(await sourcesOf('english')).values()]
  return new Map(sources.flatMap(source => {
    const { body } = parseAst(source, { lang: 'ts' }) as unknown as { readonly body: readonly Node[] }
    return body.flatMap(statement => {
      const { declarations = [] } = (statement['declaration'] ?? {}) as { readonly declarations?: readonly Node[] }
      return declarations.flatMap(({ id, init }) => signatures(init as Node, String((id as Node)['name']), source))
    })
  }))
}

function signatures(node: Node, path: string, source: string): readonly (readonly [string, readonly Parameter[]])[] {
  switch (node.type) {
    case 'TSAsExpression': case 'TSSatisfiesExpression': return signatures(node['expression'] as Node, path, source)
    case 'ObjectExpression':
      return (node['properties'] as readonly Node[]).flatMap(({ key, value }) => {
        const { name, value: literal } = key as Node
        return signatures(value as Node, `${path}.${String(name ?? literal)}`, source)
      })
    case 'ArrowFunctionExpression': return [[path, (node['params'] as readonly Node[]).map(param => parameter(param, source))]]
    default: return []
  }
}

/** Categories of number that each `counted(…, { … })` of a source has forms for. */
export function countedForms(source: string): readonly (readonly string[])[] {
  const found: string[][] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    const { callee, arguments: given } = node as { readonly callee?: Node, readonly arguments?: readonly Node[] }
    const forms = given?.[1]
    if (callee?.['name'] === 'counted' && forms?.type === 'ObjectExpression') {
      found.push((forms['properties'] as readonly Node[]).map(({ key }) => String((key as Node)['name'])))
    }
    Object.values(node).forEach(visit)
  }
  visit(parseAst(source, { lang: 'ts' }))
  return found
}

function parameter(param: Node, source: string): Parameter {
  const named = (param.type === 'AssignmentPattern' ? param['left'] : param) as Node
  const annotation = (named['typeAnnotation'] as Node | null)?.['typeAnnotation'] as Node | undefined
  const type = annotation ? source.slice(annotation.start, annotation.end)
    : typeof (param['right'] as Node | undefined)?.['value']
  return { name: String(named['name'] ?? ''), type }
}
