/** A piece of a headline; one that is whole has no line break at its hyphens. */
export interface HeadlinePart {
  readonly text: string
  readonly isWhole: boolean
}

const compound = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)+/gu
/** Letters of the longest compound that is held together: it fits beside the largest headline at 320 px. */
const mostLetters = 18

/** A headline, parted so that "ten-man" does not break: lines that are balanced break at a hyphen as gladly as at a space. */
export function headlineParts(headline: string): readonly HeadlinePart[] {
  const held = [...headline.matchAll(compound)].filter(([word]) => word.length <= mostLetters)
  const ends = held.map(({ index, 0: word }) => index + word.length)
  return held.flatMap(({ index, 0: word }, at) => [
    { text: headline.slice(ends[at - 1] ?? 0, index), isWhole: false }, { text: word, isWhole: true }
  ]).concat({ text: headline.slice(ends.at(-1) ?? 0), isWhole: false }).filter(({ text }) => text !== '')
}
