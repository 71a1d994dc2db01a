/** The little mark-up an editor's own words may hold: `**bold**`, `*italic*`, `[text](https://…)`. Everything else is text. */
import { safeLink } from './safe-link.ts'

/** A stretch of text with one look. */
export interface TextRun {
  readonly text: string
  readonly isBold?: true
  readonly isItalic?: true
  /** An http, https or mailto address. */
  readonly href?: string
}

type Look = Omit<TextRun, 'text'>

/** Marks that stand for themselves are written with a backslash before them. Lengths bound the search for the closing mark. */
const marked = new RegExp([
  String.raw`\\(?<plain>[\\*[\]()])`,
  String.raw`\*\*(?<bold>(?=\S)[^\n]{1,2000}?(?<=\S))\*\*`,
  String.raw`\*(?<italic>(?=[^\s*])[^*\n]{1,2000}?(?<=\S))\*`,
  String.raw`\[(?<label>[^[\]\n]{1,500})\]\((?<address>[^()\s]{1,2000})\)`
].join('|'), 'gu')

/** Paragraphs of runs; what is no closed mark stays as it was typed. */
export function readRichText(source: string): readonly (readonly TextRun[])[] {
  return source.split(/\n+/u).map(line => line.trim()).filter(Boolean).map(line => joined(readRuns(line, {})))
}

/** What is left without its marks. */
export function plainTextOf(source: string): string {
  return readRichText(source).map(runs => runs.map(run => run.text).join('')).join('\n')
}

/** Text as it must be typed to stand for itself. */
export function escapeRichText(text: string): string {
  return text.replaceAll(/[\\*[\]()]/gu, String.raw`\$&`)
}

function readRuns(text: string, look: Look): readonly TextRun[] {
  const runs: TextRun[] = []
  let end = 0
  for (const found of text.matchAll(marked)) {
    if (found.index > end) runs.push({ ...look, text: text.slice(end, found.index) })
    runs.push(...readMark(found, look))
    end = found.index + found[0].length
  }
  if (end < text.length) runs.push({ ...look, text: text.slice(end) })
  return runs
}

function readMark(found: RegExpExecArray, look: Look): readonly TextRun[] {
  const { plain, bold, italic, label, address = '' } = found.groups ?? {}
  if (plain !== undefined) return [{ ...look, text: plain }]
  if (bold !== undefined) return readRuns(bold, { ...look, isBold: true })
  if (italic !== undefined) return readRuns(italic, { ...look, isItalic: true })
  const href = safeLink(address)
  return label !== undefined && href !== undefined ? readRuns(label, { ...look, href }) : [{ ...look, text: found[0] }]
}

/** Neighbours of one look are one run. */
function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const done: TextRun[] = []
  for (const run of runs) {
    const last = done.at(-1)
    if (last && isSameLook(last, run)) done[done.length - 1] = { ...last, text: last.text + run.text }
    else done.push(run)
  }
  return done
}

function isSameLook(a: TextRun, b: TextRun): boolean {
  return a.isBold === b.isBold && a.isItalic === b.isItalic && a.href === b.href
}
