import type { Reference } from './references.ts'

/** References in BibTeX, for biber and other programs that read UTF-8. */
export function writeBibtex(references: readonly Reference[]): string {
  return references.map(writeReference).join('\n')
}

function writeReference(reference: Reference): string {
  const { key, title, outlet, author, published, accessed, url, language, page, place, keywords } = reference
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The second pair keeps a style from lowering the letters of names.
    ['title', title && `{${escape(title)}}`], ['author', author && `{${escape(author)}}`], ['journal', escape(outlet)],
    ['date', published], ['year', published?.slice(0, 4)], ['pages', page && escape(page)], ['address', place && escape(place)],
    ['language', language], ['url', url && escapeAddress(url)], ['urldate', accessed],
    ['keywords', keywords.map(escape).join(', ')]
  ]
  const written = fields.flatMap(([name, value]) => value ? [`  ${name} = {${value}}`] : [])
  return `@article{${key},\n${written.join(',\n')}\n}\n`
}

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`, '{': String.raw`\{`, '}': String.raw`\}`, '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`
}

function escape(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.replaceAll(/[\\{}~^]|[&%$#_]/gu, character => commands[character] ?? `\\${character}`)
}

/** Inside `url` nothing is a command but unbalanced braces, which an address may write as `%7B`. */
function escapeAddress(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}
