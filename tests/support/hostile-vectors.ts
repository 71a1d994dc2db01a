/** What a hostile feed or page might send: markup that tries to run, to tell somebody that it is read, or to pass for our own
 *  page; and how it is put into documents. */
import { hostileMarkup } from './hostile-markup.ts'
import { covering } from './hostile/covering.ts'
import { drawings } from './hostile/drawings.ts'
import { links } from './hostile/links.ts'
import { loading } from './hostile/loading.ts'
import { misreading } from './hostile/misreading.ts'
import { scripts } from './hostile/scripts.ts'
import { trapsOf, type Traps, type Vector } from './hostile/traps.ts'

export type { Vector }

const kinds = [scripts, links, drawings, covering, loading, misreading, shorts]

/** Those that the sanitiser alone is tried with, with traps in them that spring. */
function shorts({ beacon, tight, url }: Traps): readonly Vector[] {
  return hostileMarkup.map(markup => ({
    what: markup.slice(0, 70),
    body: markup.replaceAll('steal()', tight).replaceAll('https://evil.example', beacon)
      .replaceAll('//evil.example', url('').slice('http:'.length)).replaceAll('evil.example', new URL(beacon).host)
  }))
}

/** Every vector; its place in the list is the number that its traps bear. */
export function hostileVectors(beacon: string): readonly Vector[] {
  const counts = kinds.map(kind => kind(trapsOf(beacon, 0)).length)
  return kinds.flatMap((kind, at) => {
    const before = counts.slice(0, at).reduce((sum, count) => sum + count, 0)
    return Array.from({ length: counts[at] ?? 0 }, (_, place) => kind(trapsOf(beacon, before + place))[place] ?? { what: '', body: '' })
  })
}

/** What swallows, closes or moves what stands behind it in the same document. */
const greedy = /<(?:plaintext|xmp|listing|no|title|textarea|select|template|frameset|html|body|base|isindex|meta|main|script\/)|<[!?]|\0|<\/(?:main|body)|fixed/i
const paired = ['svg', 'math', 'style', 'form', 'table', 'iframe', 'object', 'video', 'audio', 'a', 'button', 'details', 'dialog', 'div', 'script', 'p']

function isGreedy(body: string): boolean {
  const count = (pattern: string): number => body.match(new RegExp(pattern, 'gi'))?.length ?? 0
  return greedy.test(body) || paired.some(tag => count(`<${tag}\\b`) !== count(`</${tag}>`))
}

/** So many vectors that leave each other alone stand in one document. */
const together = 16

export interface HostileDocument {
  readonly html: string
  /** Numbers of the vectors in it. */
  readonly numbers: readonly number[]
}

/** All vectors in few documents: those that leave their neighbours alone together, the others each by itself. */
export function hostileDocuments(vectors: readonly Vector[]): readonly HostileDocument[] {
  const numbered = vectors.map(({ body }, number) => ({ body, number }))
  const [alone, calm] = [numbered.filter(({ body }) => isGreedy(body)), numbered.filter(({ body }) => !isGreedy(body))]
  const groups = Array.from({ length: Math.ceil(calm.length / together) }, (_, at) => calm.slice(at * together, (at + 1) * together))
  return [...groups, ...alone.map(vector => [vector])].map(group => ({
    html: group.map(({ body, number }) => `<p>Vector ${number} begins here.</p>${body}`).join(''), numbers: group.map(({ number }) => number)
  }))
}

/** Headlines, bylines and tags, which are one line of plain text each. */
export function hostileLines(beacon: string): readonly string[] {
  const image = `<img src="${beacon}/asked/line.png" onerror="${trapsOf(beacon, 999).raw}">`
  return [
    `<script>${trapsOf(beacon, 999).raw}</script>Headline with a script`,
    `Headline with a picture ${image}`,
    `Headline escaped twice ${image.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`,
    'Headline turned around \u202egnp.exe\u202c and \u2066isolated',
    'Headline\u0000 with\r\nBcc: a@x.example\u0007 controls',
    `"><svg onload="${trapsOf(beacon, 999).raw}"> Headline out of an attribute`,
    '${headline} {{headline}} #{7*7} Headline with braces',
    '\u0001Headline with marks of a search\u0002'
  ]
}
