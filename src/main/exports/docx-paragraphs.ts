import {
  Bookmark, ExternalHyperlink, HeadingLevel, ImageRun, InternalHyperlink, PageReference, Paragraph, Tab, TabStopType, TextRun,
  type IParagraphOptions,
  type ParagraphChild
} from 'docx'
import type { TextRun as Run } from '../../shared/rich-text.ts'
import {
  inQuotationMarks, type PrintedBrief, type PrintedPicture, type PrintedPiece, type PrintedQuote, type PrintedSource
} from '../digest/index.ts'

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

export function contentsLine({ number, anchor, outletName, headline, ...piece }: PrintedPiece, voice: Voice): Paragraph {
  const title = outletName === undefined ? headline : `${outletName}: ${headline}`
  return paragraph([
    words(`${number}  `, voice, small), new InternalHyperlink({ anchor, children: [words(title, piece, { size: 19 })] }),
    new TextRun({ children: [new Tab()] }), new PageReference(anchor)
  ], voice, { tabStops: [{ type: TabStopType.RIGHT, position: 9_400, leader: 'dot' }] })
}

/** A piece: its heading, facts, text, quotes, who else has it, remarks. */
export function pieceParagraphs(piece: PrintedPiece, voice: Voice): readonly Paragraph[] {
  const {
    number, anchor, outletName, headline, isHeadless, originalHeadline, angle, facts, paragraphs, isQuotation, origin, quotes,
    also, remarks
  } = piece
  const title = [
    words(`${number}  `, piece, small), ...(outletName === undefined ? [] : [words(`${outletName}: `, piece, { bold: true })]),
    words(headline, piece, { bold: false })
  ]
  return [
    ...(isHeadless ? [] : [heading(HeadingLevel.HEADING_2, title, anchor, piece)]),
    ...(originalHeadline ? [lead(originalHeadline, piece, { italics: true, color: '55585E' })] : []),
    ...(facts.length > 0 ? [paragraph(facts.flatMap(({ text, href }, index) => [
      ...(index > 0 ? [words(' · ', voice, small)] : []), linked(words(text, voice, small), href)
    ]), voice, { keepNext: true })] : []),
    ...pictureParagraphs(piece.picture, voice),
    ...(angle ? [lead(angle, voice, { bold: true })] : []),
    ...paragraphs.map(runs => paragraph(runs.map(run => richWords(run, piece)), piece, isQuotation ? quotation : {})),
    ...(origin ? [plain(origin, voice, small)] : []),
    ...quotes.flatMap(quoteParagraphs),
    ...(also ? [paragraph([words(`${also.label} `, voice, { ...small, bold: true }), ...also.outlets.flatMap(({ name, time, href }, index) => [
      ...(index > 0 ? [words(also.between, voice, small)] : []), linked(words(name, voice, small), href),
      words(` (${time})`, voice, small)
    ])], voice)] : []),
    ...remarks.map(({ label, text }) => paragraph([
      words(`${label} `, voice, { ...small, bold: true }), words(text, voice, small)
    ], voice))
  ]
}

/** Pixels at 96 to the inch between the margins. */
const [widest, tallest] = [600, 420]

/** Word knows neither WebP nor AVIF: such a picture is left out. */
function pictureParagraphs(picture: PrintedPicture | undefined, voice: Voice): readonly Paragraph[] {
  const [, format] = /^data:image\/(png|jpeg|gif|bmp);/u.exec(picture?.data ?? '') ?? []
  if (picture === undefined || format === undefined) return []
  const { data, width, height, alt, credit } = picture
  const scale = Math.min(1, widest / width, tallest / height)
  return [
    paragraph([new ImageRun({
      type: format === 'jpeg' ? 'jpg' : format as 'png' | 'gif' | 'bmp',
      data: Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'), altText: { name: alt, description: alt },
      transformation: { width: Math.round(width * scale), height: Math.round(height * scale) }
    })], voice),
    ...(credit ? [plain(credit, voice, small)] : [])
  ]
}

const quotation: Partial<IParagraphOptions> = {
  indent: { start: 240 }, border: { left: { style: 'single', size: 10, color: accent, space: 8 } }
}

function quoteParagraphs({ text, attribution, ...voice }: PrintedQuote): readonly Paragraph[] {
  return [
    paragraph([words(inQuotationMarks(text, voice.language), voice)], voice, quotation),
    ...(attribution ? [paragraph([words(attribution, voice, small)], voice, quotation)] : [])
  ]
}

export function sourceParagraphs({ number, lines }: PrintedSource, voice: Voice): readonly Paragraph[] {
  return lines.map(({ outletName, headline, href, otherwise }, index) => paragraph([
    words(`${index === 0 ? `${number}. ` : ''}${outletName}: ${headline}. `, voice, { size: 17 }),
    linked(words(href ?? otherwise, voice, small), href)
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
    text, ...look, rightToLeft: direction === 'rtl', ...(language !== undefined && { language: { value: language } })
  })
}

function richWords({ text, isBold, isItalic, href }: Run, voice: Voice): ParagraphChild {
  return linked(words(text, voice, { ...(isBold && { bold: true }), ...(isItalic && { italics: true }) }), href)
}

function linked(run: TextRun, href: string | undefined): ParagraphChild {
  return href === undefined ? run : new ExternalHyperlink({ link: href, children: [run] })
}
