import type { Reference } from './references.ts'

/** What a record may hold beside the reference itself. */
export type RisRecord = Omit<Reference, 'key'> & {
  readonly key?: string
  readonly section?: string
  readonly excerpt?: string
  readonly notes?: readonly string[]
  readonly rights?: string
}

/** RIS as Zotero, EndNote, Citavi and Mendeley read it: a line is two letters, two spaces, a hyphen and a space, a record begins
 *  with TY and ends with ER, lines end with CR LF. `NEWS` is a newspaper article. */
export function writeRis(records: readonly RisRecord[]): string {
  return records.map(record => `${linesOf(record).join('\r\n')}\r\n\r\n`).join('')
}

function linesOf(record: RisRecord): readonly string[] {
  const {
    key, title, outlet, author, section, published, accessed, url, language, page, place, excerpt, keywords, notes = [], rights
  } = record
  return [
    'TY  - NEWS', ...field('ID', key), ...field('TI', title), ...authors(author), ...field('T2', outlet), ...field('SE', section),
    ...field('PY', published?.slice(0, 4)), ...field('DA', risDay(published)), ...field('SP', page), ...field('CY', place),
    ...field('Y2', risDay(accessed)), ...field('UR', url), ...field('LA', language), ...field('AB', excerpt),
    ...keywords.flatMap(keyword => field('KW', keyword)), ...notes.flatMap(note => field('N1', note)), ...field('C1', rights),
    'ER  - '
  ]
}

/** A value is one line: a line break would begin another field, and a line of `ER  - ` would end the record. */
function field(tag: string, value: string | undefined): readonly string[] {
  const line = (value ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return line === '' ? [] : [`${tag}  - ${line}`]
}

/** One field for each name. It is kept as printed: who turns `Ana Maria Sousa` round guesses where the family name begins. */
function authors(byline: string | undefined): readonly string[] {
  return (byline ?? '').split(/\s*(?:;|,(?=\s)|\s(?:and|und|et|y|и|و)\s)\s*/).flatMap(name => field('AU', name))
}

/** `2026/11/22/` as the format has it: year, month, day, and a place for a season. */
function risDay(day: string | undefined): string | undefined {
  return day && `${day.replaceAll('-', '/')}/`
}
