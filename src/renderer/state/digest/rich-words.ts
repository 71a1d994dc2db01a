/** Marks of the editor's own words, as `src/shared/rich-text.ts` reads them, put around what is chosen in a text field. */

export type Mark = 'bold' | 'italic' | 'link'

/** A text field's words and what is chosen in it. */
export interface Chosen {
  readonly text: string
  readonly start: number
  readonly end: number
}

const signs = { bold: '**', italic: '*' } as const
const address = 'https://'

/** Puts a mark around what is chosen, or takes it away where it stands already. A link's address is chosen then, to be
 *  written. */
export function markWords(chosen: Chosen, mark: Mark): Chosen {
  return mark === 'link' ? linkWords(chosen) : toggle(chosen, signs[mark])
}

function toggle({ text, start, end }: Chosen, sign: string): Chosen {
  const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const { length } = sign
  // Whoever has written what is bold goes on behind it.
  if (words === '' && isSign(after, sign, 'starts') && !before.endsWith(sign)) return { text, start: start + length,
    end: start + length }
  if (isSign(before, sign, 'ends') && isSign(after, sign, 'starts')) {
    return { text: before.slice(0, -length) + words + after.slice(length), start: start - length, end: end - length }
  }
  return { text: before + sign + words + sign + after, start: start + length, end: end + length }
}

/** One star of two is not the sign of italics; three are both. */
function isSign(text: string, sign: string, at: 'starts' | 'ends'): boolean {
  const stars = (at === 'starts' ? /^\**/ : /\**$/).exec(text)?.[0].length ?? 0
  return sign.length === 1 ? stars % 2 === 1 : stars >= 2
}

function linkWords({ text, start, end }: Chosen): Chosen {
  const words = text.slice(start, end)
  const at = start + words.length + '[]('.length
  return { text: `${text.slice(0, start)}[${words}](${address})${text.slice(end)}`, start: at, end: at + address.length }
}

/** The mark a key press with Ctrl or Cmd stands for. */
export function markOfKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): Mark | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key.toLowerCase()
  return ({ b: 'bold', i: 'italic', k: 'link' } as const)[letter]
}
