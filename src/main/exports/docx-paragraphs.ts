import {
  Bookmark, ExternalHyperlink, HeadingLevel, ImageRun, InternalHyperlink, PageReference, Paragraph, Tab, TabStopType, TextRun,
  type IParagraphOptions, type ParagraphChild
} from 'docx'
import type { TextRun as Run } from '../../shared/rich-text.ts'
import {
  inQuotationMarks, isCrosshead, type PrintedBrief, type PrintedPiece, type PrintedQuote, type PrintedSource
} from '../digest/index.ts'
import { fitLogo, fitPicture, type FittedPicture } from './fit-picture.ts'

/** Whose language a paragraph is in, and which way it runs. */
export interface Voice {
  readonly language?: string
  readonly direction: 'ltr' | 'rtl'
}

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  /** Half points. */
  readonly size?: number
  readonly color?: string
  /** A style of characters. */
  readonly style?: 'Hyperlink'
}

const small: Look = { size: 17, color: '55585E' }
const accent = '9B1C1F'

export function plain(text: string, voice: Voice, look: Look = {}): Paragraph {
  return paragraph([words(text, voice, look)], voice)
}

/** A line that does not end a page: it belongs to what stands below. */
export function lead(text: string, voice: Voice, look: Look): Paragraph {
  return paragraph([words(text, voice, look)], voice, { keepNext: true })
}

/** The title of a section in the contents. */
export function contentsTitle(title: string, voice: Voice): Paragraph {
  return paragraph([words(title, voice, { bold: true, size: 18 })], voice, {
    keepNext: true, spacing: { before: 120, after: 40 }
  })
}

/** A heading of the first level; with a name that links go to where it has one. */
export function sectionHeading(title: string, anchor: string | undefined, voice: Voice): Paragraph {
  return heading(HeadingLevel.HEADING_1, [words(title, voice)], anchor, voice)
}

export function briefLine({ anchor, outletName, headline, sentence, ...voice }: PrintedBrief): readonly Paragraph[] {
  const line = new InternalHyperlink({
    anchor, children: [words(`${outletName}: `, voice, { bold: true }), words(headline, voice)]
  })
  return [paragraph([line], voice), ...(sentence ? [plain(sentence, voice, small)] : [])]
}

/** Number, title, and the page at the end of a line of this width, in twentieths of a point. */
export function contentsLine(
  { number, anchor, outletName, headline, ...piece }: PrintedPiece, voice: Voice, width: number
): Paragraph {
  const title = outletName === undefined ? headline : `${outletName}: ${headline}`
  return paragraph([
    words(String(number), voice, small), tab(),
    new InternalHyperlink({ anchor, children: [words(title, piece, { size: 19 })] }), tab(), new PageReference(anchor)
  ], voice, {
    indent: { start: 440, hanging: 440 },
    tabStops: [
      { type: TabStopType.LEFT, position: 440 }, { type: TabStopType.RIGHT, position: width, leader: 'dot' }
    ]
  })
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/** A piece: its heading, facts, text, quotes, who else has it, remarks. */
export function pieceParagraphs(piece: PrintedPiece, voice: Voice): readonly Paragraph[] {
  const {
    number, anchor, isHeadless, originalHeadline, angle, facts, summary = [], paragraphs, isQuotation, origin, quotes, also, remarks
  } = piece
  // Who else has it and what is remarked do not stand alone on a page; but all of a long piece kept together would leave a gap, so
  // that a page may end before its first quotation.
  const hasTail = also !== undefined || remarks.length > 0
  const isTailNext = hasTail && quotes.length === 0
  return [
    ...(isHeadless ? [] : [heading(HeadingLevel.HEADING_2, [words(`${number}  `, piece, small), ...titleOf(piece)], anchor, piece)]),
    ...(originalHeadline ? [lead(originalHeadline, piece, { italics: true, color: '55585E' })] : []),
    ...(facts.length > 0 ? [paragraph(facts.flatMap(({ text, href }, index) => [
      ...(index > 0 ? [words(' · ', voice, small)] : []), linked(text, voice, small, href)
    ]), voice, { keepNext: true })] : []),
    ...pictureParagraphs(piece.picture, voice),
    ...(angle ? [lead(angle, voice, { bold: true })] : []),
    ...summary.map(runs => paragraph(runs.map(run => richWords(run, voice)), voice, { keepNext: true })),
    ...paragraphs.map((runs, index) => paragraph(runs.map(run => richWords(run, piece)), piece, {
      ...(isQuotation && quotation(piece)),
      keepNext: isCrosshead(runs) || ((isTailNext || origin !== undefined) && index === paragraphs.length - 1)
    })),
    ...(origin ? [paragraph([words(origin, voice, small)], voice, { keepNext: isTailNext })] : []),
    ...quotes.flatMap((quote, index) => quoteParagraphs(quote, hasTail && index === quotes.length - 1)),
    ...(also ? [paragraph([
      words(`${also.label} `, voice, { ...small, bold: true }), ...also.outlets.flatMap(({ name, time, href }, index) => [
        ...(index > 0 ? [words(also.between, voice, small)] : []), linked(name, voice, small, href),
        words(` (${time})`, voice, small)
      ])
    ], voice, { keepNext: remarks.length > 0 })] : []),
    ...remarks.map(({ label, text }, index) => paragraph([
      words(`${label} `, voice, { ...small, bold: true }), words(text, voice, small)
    ], voice, { keepNext: index < remarks.length - 1 }))
  ]
}

function titleOf(piece: PrintedPiece): readonly ParagraphChild[] {
  const { outletName, headline, isRunIn, url } = piece
  if (!isRunIn) {
    return [
      ...(outletName === undefined ? [] : [words(`${outletName}: `, piece, { bold: true })]), words(headline, piece, { bold: false })
    ]
  }
  const title = words(headline, piece, { bold: true, size: 21 })
  return [url === undefined ? title : new ExternalHyperlink({ link: url, children: [title] })]
}

function pictureParagraphs(picture: PrintedPiece['picture'], voice: Voice): readonly Paragraph[] {
  const fitted = picture && fitPicture(picture)
  if (picture === undefined || fitted === undefined) return []
  return [paragraph([image(fitted, picture.alt)], voice), ...(picture.credit ? [plain(picture.credit, voice, small)] : [])]
}

/** `data`: the logo as a data address; `name`: what it stands for. */
export function logoParagraphs(data: string | undefined, name: string, voice: Voice): readonly Paragraph[] {
  const fitted = data === undefined ? undefined : fitLogo(data)
  return fitted === undefined ? [] : [paragraph([image(fitted, name)], voice)]
}

function image({ format, bytes, width, height }: FittedPicture, alt: string): ImageRun {
  return new ImageRun({
    type: format === 'jpeg' ? 'jpg' : format, data: bytes, altText: { name: alt, description: alt },
    transformation: { width, height }
  })
}

/** A line on the side on which reading begins: the sides of borders do not turn with the direction (ECMA-376, § 17.3.1.17). */
function quotation({ direction }: Voice): Partial<IParagraphOptions> {
  const line = { style: 'single', size: 10, color: accent, space: 8 } as const
  return { indent: { start: 240 }, border: direction === 'rtl' ? { right: line } : { left: line } }
}

function quoteParagraphs({ text, attribution, ...voice }: PrintedQuote, hasTail: boolean): readonly Paragraph[] {
  const look = quotation(voice)
  return [
    paragraph([words(inQuotationMarks(text, voice.language), voice)], voice, {
      ...look, keepLines: true, keepNext: hasTail || attribution !== undefined
    }),
    ...(attribution ? [paragraph([words(attribution, voice, small)], voice, { ...look, keepNext: hasTail })] : [])
  ]
}

export function sourceParagraphs({ number, lines }: PrintedSource, voice: Voice): readonly Paragraph[] {
  return lines.map(({ outletName, headline, href, otherwise }, index) => paragraph([
    words(`${index === 0 ? `${number}. ` : ''}${outletName}: ${headline}. `, voice, { size: 17 }),
    linked(href ?? otherwise, voice, small, href)
  ], voice, index === 0 ? {} : { indent: { start: 480 } }))
}

function heading(
  level: IParagraphOptions['heading'], children: readonly ParagraphChild[], anchor: string | undefined, voice: Voice
): Paragraph {
  return paragraph(anchor === undefined ? children : [new Bookmark({ id: anchor, children: [...children] })], voice, {
    ...(level && { heading: level }), keepNext: true
  })
}

function paragraph(
  children: readonly ParagraphChild[], { direction }: Voice, options: Partial<IParagraphOptions> = {}
): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, ...options, bidirectional: direction === 'rtl', children: [...children] })
}

function words(text: string, { language, direction }: Voice, look: Look = {}): TextRun {
  return new TextRun({
    text, ...look, rightToLeft: direction === 'rtl',
    ...(language !== undefined && { language: { value: language, eastAsia: language, bidirectional: language } })
  })
}

function richWords({ text, isBold, isItalic, href }: Run, voice: Voice): ParagraphChild {
  return linked(text, voice, { ...(isBold && { bold: true }), ...(isItalic && { italics: true }) }, href)
}

function linked(text: string, voice: Voice, look: Look, href: string | undefined): ParagraphChild {
  if (href === undefined) return words(text, voice, look)
  return new ExternalHyperlink({ link: href, children: [words(text, voice, { ...look, style: 'Hyperlink' })] })
}
