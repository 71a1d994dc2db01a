import { decodeHTMLStrict } from 'entities'

/** Entities that the document declares, by name. */
export type DeclaredEntities = ReadonlyMap<string, string>

/** Texts longer than any word or sign are how entity bombs begin. */
const longestValue = 1_000
const declaration = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g

const external = /<!ENTITY\s+[\w.-]+\s+(?:SYSTEM|PUBLIC)\b/

/** What no feed needs and attacks are made of: entities that stand for a file, or for other entities. */
export function hasHostileEntities(prolog: string): boolean {
  if (!prolog.includes('<!ENTITY')) return false
  const values = new Map([...prolog.matchAll(declaration)].map(([, name = '', double, single]) => [name, double ?? single ?? '']))
  return external.test(prolog) || [...values.values()].some(value =>
    [...value.matchAll(/&([\w.-]+);/g)].some(([, name = '']) => values.has(name)))
}

/** What the internal subset of a document type declares. Values are taken as they stand, so that nothing can grow, and nothing
 *  outside the document is ever asked for. */
export function declaredEntities(prolog: string): DeclaredEntities {
  if (!prolog.includes('<!ENTITY')) return new Map()
  const found = [...prolog.matchAll(declaration)].map(([, name = '', double, single]) => [name, double ?? single ?? ''] as const)
  return new Map(found.filter(([, value]) => value.length <= longestValue)
    .map(([name, value]) => [name, decodeHTMLStrict(value)]))
}

/** Character references, the entities of the document, those of XML and those of HTML: feeds use `&nbsp;` without declaring
 *  it. What is none of these, such as the `&` in `AT&T`, stays as it is. */
export function resolveReferences(text: string, declared: DeclaredEntities): string {
  if (!text.includes('&')) return text
  if (declared.size === 0) return decodeHTMLStrict(text)
  return text.replace(/&(#?[\w.-]+);/g, (whole, name: string) => declared.get(name) ?? decodeHTMLStrict(whole))
}
