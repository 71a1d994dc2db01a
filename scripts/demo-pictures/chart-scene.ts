import { ink, rect } from './ink.ts'

const years: readonly (readonly [string, number])[] = [
  ['2015', 80], ['2017', 92], ['2019', 110], ['2021', 125], ['2023', 151], ['2025', 184], ['2026', 412]
]

/** Pixels to a thousand dollars. */
const scale = 1.15

/** Who pays what at the strait: thousands of dollars per passage. Figures only, so that it reads in every language. */
export const tollChart = (): string => [
  rect(0, 0, 1200, 750, '#f6f1e6'), rect(90, 90, 1020, 6, ink.coal),
  [100, 200, 300, 400].map((sum) => rect(90, 640 - sum * scale, 1020, 2, '#d8cfbd')
    + figure(84, 646 - sum * scale, String(sum), 22, '#6b675e', 'end')).join(''),
  years.map(([year, sum], n) => bar(128 + n * 142, year, sum)).join(''), rect(90, 640, 1020, 4, ink.coal)
].join('')

function bar(x: number, year: string, sum: number): string {
  const isLast = year === '2026'
  return rect(x, 640 - sum * scale, 94, sum * scale, isLast ? '#9b1c1f' : ink.sea)
    + figure(x + 47, 628 - sum * scale, String(sum), isLast ? 40 : 28, isLast ? '#9b1c1f' : ink.coal, 'middle')
    + figure(x + 47, 682, year, 26, ink.coal, 'middle')
}

function figure(x: number, y: number, text: string, size: number, fill: string, anchor: string): string {
  const type = `font-family="'Source Sans 3'" font-weight="600" font-size="${size}"`
  return `<text x="${x}" y="${y}" ${type} fill="${fill}" text-anchor="${anchor}">${text}</text>`
}
