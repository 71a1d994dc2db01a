import { fontStacks } from './font-catalogue.ts'
import { printable } from './html.ts'
import { pageBox } from './page-box.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'

type Paged = Pick<PrintedDigest, 'running' | 'draft' | 'direction' | 'paper'>

const paperSizes = { a4: 'A4', letter: 'letter' } as const

/** Of a fixed height: letters of another script would lift their line over the others. */
const marginText = `font: 8pt/1.5 ${fontStacks.sans}; color: #55585e;`

/** The sheet and its foot. Chromium 147 knows `@page` margin boxes and their counters, but neither `string-set` nor
 *  `target-counter`. */
export function pageCss({ running, draft, direction, paper }: Paged): string {
  const { start, end } = sidesOf(direction)
  return `${sheetCss(paper)}
@page {
  @bottom-${start} { content: ${cssString(running.foot)}; ${marginText} ${draft ? 'color: #9b1c1f;' : ''} }
  @bottom-${end} { content: counter(page) " / " counter(pages); ${marginText} }
}`
}

export function sheetCss(paper: Paged['paper']): string {
  const { top, side, bottom } = pageBox(paper)
  return `@page { size: ${paperSizes[paper]}; margin: ${top}mm ${side}mm ${bottom}mm; }`
}

/** The line over the text of each page but the first, with one title in its middle. */
export function headCss({ running, direction }: Paged): string {
  return `${headRule('', { running, direction }, running.middle)}
@page :first {
  @top-left { content: none; border: 0; }
  @top-center { content: none; border: 0; }
  @top-right { content: none; border: 0; }
}`
}

/** The same of the pages of one name, or of all where it is empty. */
export function headRule(name: string, { running, direction }: Pick<Paged, 'running' | 'direction'>, title: string): string {
  const { start, end } = sidesOf(direction)
  const look = `${marginText} vertical-align: bottom; padding-bottom: 1.6mm; margin-bottom: 2.5mm; border-bottom: 0.9pt solid #1b1c1e;`
  return `@page ${name} {
  @top-${start} { content: ${cssString(running.start)}; ${look} }
  @top-center { content: ${cssString(title)}; ${look} }
  @top-${end} { content: ${cssString(running.end)}; ${look} }
}`
}

function sidesOf(direction: Paged['direction']): { readonly start: string; readonly end: string } {
  return direction === 'rtl' ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' }
}

/** A string in a style sheet inside a style element: escapes what would end either (CSS Syntax 3, § 4.3.7). */
function cssString(text: string): string {
  const escaped = printable(text).replace(/["\\<>\n\r\f]/gu, character => `\\${character.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}
