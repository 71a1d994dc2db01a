import { labelsOf, publishedDay, type ExportedClipping } from './exported-clipping.ts'

/** RIS as Zotero, EndNote, Citavi and Mendeley read it: a line is two letters, two spaces, a hyphen and a space, a record begins
 *  with TY and ends with ER, lines end with CR LF. `NEWS` is a newspaper article. */
export function renderRis(clippings: readonly ExportedClipping[]): string {
  return clippings.map(clipping => `${linesOf(clipping).join('\r\n')}\r\n\r\n`).join('')
}

function linesOf(clipping: ExportedClipping): readonly string[] {
  const { headline, outletName, byline, sectionTitle, url, language, rights, keptAt, excerpt, annotations } = clipping
  const notes = annotations.map(({ quote, note }) => [quote && `“${quote.exact}”`, note].filter(Boolean).join(' '))
  return [
    'TY  - NEWS', ...field('TI', headline), ...authors(byline), ...field('T2', outletName), ...field('SE', sectionTitle),
    ...field('PY', publishedDay(clipping).slice(0, 4)), ...field('DA', risDay(publishedDay(clipping))),
    ...field('Y2', risDay(keptAt.slice(0, 10))), ...field('UR', url), ...field('LA', language), ...field('AB', excerpt),
    ...labelsOf(clipping).flatMap(label => field('KW', label)), ...notes.flatMap(note => field('N1', note)),
    ...field('C1', rights),
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
function risDay(day: string): string {
  return `${day.replaceAll('-', '/')}/`
}
