/** HTML with everything escaped that is put into it. */

/** Markup that is already safe. */
export interface Markup {
  readonly markup: string
}

type Piece = string | number | Markup | undefined | readonly Piece[]

/** Tag for template literals: strings and numbers are escaped, markup and lists of it stand as they are, `undefined` is
 *  nothing. Attribute values must be quoted in the template. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: parts.reduce((text, part, index) => `${text}${writePiece(pieces[index - 1])}${part}`) }
}

/** Controls but tab and new line, and the embeddings, overrides and isolates that turn text around past their own end
 *  (Unicode Annex 9); the marks LRM, RLM and ALM, which turn nothing, stay. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** What is left of a text when it is printed: no controls, no half surrogate pairs. */
export function printable(text: string): string {
  return text.toWellFormed().replace(unprintable, '')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function writePiece(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string') return printable(piece).replace(/[&<>"']/gu, character => escapes[character] ?? '')
  if (typeof piece === 'number') return String(piece)
  return isMarkup(piece) ? piece.markup : piece.map(writePiece).join('')
}

function isMarkup(piece: Markup | readonly Piece[]): piece is Markup {
  return 'markup' in piece
}
