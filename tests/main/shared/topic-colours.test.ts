import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { topicColours } from '../../../src/shared/topic.ts'

const tokens = readFileSync(join(import.meta.dirname, '../../../src/renderer/styles/tokens.css'), 'utf8')
const colourOf = (name: string, scheme: 0 | 1): string =>
  new RegExp(String.raw`--${name}: light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)`).exec(tokens)?.[scheme + 1] ?? ''

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? Array.from(colour.slice(1), digit => digit + digit) : colour.slice(1).match(/../g) ?? []
  const [red = 0, green = 0, blue = 0] = hex.map(pair => parseInt(pair, 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test.each(topicColours.flatMap(colour => ['paper', 'sheet', 'rail', 'accent-wash'].map(ground => [colour, ground] as const)))(
  '%s stands out from %s in light and in dark', (colour, ground) => {
    for (const scheme of [0, 1] as const) {
      const [one, other] = [luminance(colourOf(`topic-${colour}`, scheme)), luminance(colourOf(ground, scheme))].toSorted((a, b) => b - a)
      expect(((one ?? 0) + 0.05) / ((other ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5)
    }
  })
