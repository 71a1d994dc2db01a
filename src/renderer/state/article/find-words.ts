/** A text as it is searched: without case and accents, and for each of its units the place in the text it came from. */
export interface FoldedText {
  readonly folded: string
  readonly places: Uint32Array
}

export interface Span {
  readonly start: number
  readonly end: number
}

export function foldText(text: string): FoldedText {
  let folded = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const plain = foldCharacter(character)
    folded += plain
    for (let at = 0; at < plain.length; at += 1) places.push(place)
    place += character.length
  }
  places.push(place)
  return { folded, places: Uint32Array.from(places) }
}

/** Where words stand in a text, in UTF-16 units; quotation marks and space match however they are written. */
export function findWords({ folded, places }: FoldedText, query: string): readonly Span[] {
  const wanted = foldText(query.trim().replaceAll(/\s+/g, ' ')).folded
  if (wanted === '') return []
  const spans: Span[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    spans.push({ start: places[at] ?? 0, end: places[at + wanted.length] ?? 0 })
  }
  return spans
}

function foldCharacter(character: string): string {
  if (character <= '\u007f') return character === '\n' ? ' ' : character.toLowerCase()
  if (/[‘’‚‛ʼ]/.test(character)) return "'"
  if (/[“”„‟«»]/.test(character)) return '"'
  if (/[‐‑–—]/.test(character)) return '-'
  return character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
