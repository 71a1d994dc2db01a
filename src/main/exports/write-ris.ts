import type { Reference } from './references.ts'

/** References in RIS (as EndNote, Zotero and Citavi import it): `TY  - NEWS` to `ER  - `, lines ended by CR LF. */
export function writeRis(references: readonly Reference[]): string {
  return references.map(writeReference).join('')
}

function writeReference(reference: Reference): string {
  const { key, title, outlet, author, published, accessed, url, language, page, place, keywords } = reference
  return [
    tag('TY', 'NEWS'), tag('ID', key), tag('TI', title), tag('T2', outlet), tag('AU', author), tag('PY', published?.slice(0, 4)),
    tag('DA', published?.replaceAll('-', '/')), tag('SP', page), tag('CY', place), tag('LA', language), tag('UR', url),
    tag('Y2', accessed.replaceAll('-', '/')), ...keywords.map(keyword => tag('KW', keyword)), 'ER  - \r\n'
  ].join('')
}

/** A value cannot hold a new line: it would begin a field. */
function tag(name: string, value: string | undefined): string {
  return value ? `${name}  - ${value.replaceAll(/\s+/gu, ' ').trim()}\r\n` : ''
}
