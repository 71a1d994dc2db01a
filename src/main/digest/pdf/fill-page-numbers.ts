/** Page numbers are known when the pages are printed. Each line of the contents has the ten digits in the place of its number;
 *  in the finished print they are exchanged for those of the number, so that no second print is needed. */
import type { PDFDocument, PDFPage, PDFRawStream, PdfLibrary } from './pdf-library.ts'
import { digitsToFill } from '../render/render-contents.ts'

export interface NumbersToFill {
  /** Of the contents' lines, in their order. */
  readonly numbers: readonly number[]
  /** The last page on which the contents may stand. */
  readonly lastPage: number
  readonly direction: 'ltr' | 'rtl'
}

/** A page's drawing with the places in it that are to be filled. */
interface Drawing {
  readonly page: PDFPage
  readonly text: string
  readonly places: readonly Place[]
}

/** One run of text as Skia draws it: a font, where it begins, and glyphs with the step to each but the first. */
interface Place {
  readonly run: RegExpExecArray
  readonly glyphs: readonly string[]
  readonly step: number
}

const textRun = /BT\n\/(?<font>\S+) \S+ Tf\n1 0 0 -1 (?<x>\S+) \S+ Tm\n(?<shown>(?:(?:\S+ 0 Td )?<[0-9A-F]{4}> Tj\n)+)ET\n/giu

/** Answers false, and leaves the document as it is, where not every number has its place: a browser may draw otherwise. */
export function fillPageNumbers(document: PDFDocument, { numbers, lastPage, direction }: NumbersToFill, library: PdfLibrary): boolean {
  const drawings = document.getPages().slice(0, lastPage).map(page => readDrawing(page, library))
  if (drawings.reduce((sum, { places }) => sum + places.length, 0) !== numbers.length) return false
  const left = [...numbers]
  for (const { page, text, places } of drawings) {
    if (places.length === 0) continue
    const filled = places.map(place => fill(place, left.shift() ?? 0, direction))
    const contents = page.node.get(library.PDFName.of('Contents'))
    const drawing = document.context.flateStream(exchange(text, places, filled))
    if (contents instanceof library.PDFRef) document.context.assign(contents, drawing)
  }
  return true
}

function readDrawing(page: PDFPage, library: PdfLibrary): Drawing {
  const contents = page.node.Contents()
  const text = contents instanceof library.PDFRawStream ? decode(contents, library) : ''
  const isDigits = digitTest(page, library)
  const places = [...text.matchAll(textRun)].flatMap(run => {
    const shown = run.groups?.['shown'] ?? ''
    const glyphs = [...shown.matchAll(/<([0-9A-F]{4})>/giu)].map(([, glyph = '']) => glyph)
    return isDigits(run.groups?.['font'] ?? '', glyphs) ? [{ run, glyphs, step: Number(/(\S+) 0 Td/u.exec(shown)?.[1]) }] : []
  })
  return { page, text, places }
}

/** Whether glyphs of a font are the ten digits, by what it says of itself for those who copy its text. */
function digitTest(page: PDFPage, library: PdfLibrary): (font: string, glyphs: readonly string[]) => boolean {
  const { PDFDict, PDFName, PDFRawStream, parseToUnicode } = library
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  const known = new Map<string, ReadonlyMap<number, string>>()
  return (font, glyphs) => {
    if (glyphs.length !== digitsToFill.length) return false
    const table = fonts?.lookupMaybe(PDFName.of(font), PDFDict)?.lookup(PDFName.of('ToUnicode'))
    const letters = known.get(font) ?? (table instanceof PDFRawStream ? parseToUnicode(decode(table, library)) : new Map<number, string>())
    known.set(font, letters)
    return glyphs.map(glyph => letters.get(Number.parseInt(glyph, 16))).join('') === digitsToFill
  }
}

function decode(stream: PDFRawStream, { decodePDFRawStream }: PdfLibrary): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** The run with the number's digits alone, at the end of the place. */
function fill({ run: [drawn, , from = ''], glyphs, step }: Place, number: number, direction: NumbersToFill['direction']): string {
  const digits = [...String(number)].map(digit => `<${glyphs[Number(digit)]}> Tj\n`)
  const shift = direction === 'rtl' ? 0 : step * (glyphs.length - digits.length)
  const head = drawn.slice(0, drawn.indexOf('Tm\n') + 3).replace(` ${from} `, ` ${Number(from) + shift} `)
  return `${head}${digits.join(`${step} 0 Td `)}ET\n`
}

function exchange(text: string, places: readonly Place[], filled: readonly string[]): string {
  const starts = places.map(({ run }) => run.index)
  const ends = places.map(({ run }) => run.index + run[0].length)
  return [...filled, ''].map((one, index) => text.slice(ends[index - 1] ?? 0, starts[index]) + one).join('')
}
