import { cleanLine } from './clean-line.ts'

/** No byline is longer; the patterns below take quadratic time on what is none. */
const longest = 500
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
/** Names that software fills in where nobody signed. */
const nobody = new RegExp(`^(?:${[
  'admin', 'administrator', 'anonymous', 'author', 'editor', 'feed', 'n/a', 'no-?reply', 'none', 'null', 'root', 'rss',
  'undefined', 'unknown', 'user', 'webmaster'
].join('|')})$`, 'i')

/** The byline out of a feed's author fields: `editor@x.example (Ines Calder)` (RSS 2.0 `author`) becomes `Ines Calder`;
 *  an address alone is no byline. */
export function cleanByline(authors: readonly string[]): string | undefined {
  const names = authors.map(cleanAuthor).filter(name => name !== '' && !nobody.test(name))
  const distinct = [...Map.groupBy(names, name => name.toLowerCase()).values()].map(([name]) => name)
  return distinct.length > 0 ? distinct.join(', ') : undefined
}

function cleanAuthor(raw: string): string {
  const line = cleanLine(raw.slice(0, longest))
  const inBrackets = /@\S+\s*\(([^()]+)\)/u.exec(line)?.[1]
  return (inBrackets ?? line)
    .replace(email, '')
    .replace(/mailto:|<\s*>|\(\s*\)|\[\s*\]/giu, '')
    .replace(/^\s*(?:by|von|par|por|di|от)\s+(?=\p{Lu})/iu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;|·–—-]+|[\s,;|·–—-]+$/gu, '')
}
