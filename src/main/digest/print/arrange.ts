import type { DigestLayout } from '../../../shared/digest.ts'
import type { TextRun } from '../../../shared/rich-text.ts'
import { leadSentences } from '../base/lead-sentences.ts'
import { listNames } from '../base/list-names.ts'
import type { PrintedDigest, PrintedPiece, PrintedSection } from './printed-digest.ts'
import { inQuotationMarks } from '../base/quotation-marks.ts'
import type { DigestStrings } from '../strings.ts'

type Arrangement = (digest: PrintedDigest, strings: DigestStrings) => PrintedDigest

const arrangements: Readonly<Record<DigestLayout, Arrangement>> = {
  pieces: digest => digest,
  bulletins: (digest, strings) => ({
    ...digest, preface: digest.preface ?? strings.disclaimer,
    sections: byOutlet(digest, strings, title => title.toLocaleUpperCase(digest.language))
      .map(section => ({ ...section, ...siteOf(section), pieces: section.pieces.map(piece => bulletin(inShort(piece), strings)) }))
  }),
  glance: (digest, strings) => ({ ...digest, sections: eachPiece(digest, piece => glance(inShort(piece), strings)) }),
  papers: (digest, strings) => ({
    ...digest, sections: byOutlet(digest, strings).map(section => ({ ...section, under: digest.running.end }))
  }),
  voices: digest => ({ ...digest, sections: eachPiece(digest, piece => voices(inShort(piece))) })
}

/** The same digest in another layout. Every piece stays, under its number, in every layout. */
export function arrange(digest: PrintedDigest, strings: DigestStrings): PrintedDigest {
  return arrangements[digest.layout](digest, strings)
}

function eachPiece({ sections }: PrintedDigest, change: (piece: PrintedPiece) => PrintedPiece): readonly PrintedSection[] {
  return sections.map(section => ({ ...section, pieces: section.pieces.map(change) }))
}

/** Outlets in the order of their first piece; what the editor wrote stands under its own title. */
function byOutlet(
  { sections }: PrintedDigest, strings: DigestStrings, titled = (name: string): string => name
): readonly PrintedSection[] {
  const groups = Map.groupBy(sections.flatMap(({ pieces }) => pieces), piece => piece.outletName ?? '')
  return [...groups].map(([name, pieces], index) => ({
    number: index + 1, anchor: `section-${index + 1}`, title: name ? titled(name) : strings.editorsNote,
    pieces: pieces.map(withoutOutlet)
  }))
}

/** What stands above or below it names it. */
function withoutOutlet({ outletName: _outletName, ...piece }: PrintedPiece): PrintedPiece {
  return piece
}

/** The outlet's site, from where most of its pieces are. */
function siteOf({ pieces }: PrintedSection): { readonly under?: string } {
  const site = pieces.flatMap(({ url }) => url === undefined ? [] : [new URL(url).host])[0]
  return site === undefined ? {} : { under: site }
}

/** What the editor makes of a text, for the text, where only a few sentences have room. */
function inShort({ summary, ...piece }: PrintedPiece): PrintedPiece {
  return summary === undefined ? piece : { ...piece, paragraphs: summary, isQuotation: false }
}

/** One sentence behind the headline; the outlet's site stands above. */
function bulletin(piece: PrintedPiece, strings: DigestStrings): PrintedPiece {
  return { ...brief(piece, strings), isRunIn: true, paragraphs: sentencesOf(piece, 1), facts: [] }
}

/** A sentence or two, and who has it in brackets. */
function glance(piece: PrintedPiece, strings: DigestStrings): PrintedPiece {
  const names = [piece.outletName, ...(piece.also?.outlets ?? []).map(({ name }) => name)].filter(name => name !== undefined)
  const [first = []] = sentencesOf(piece, 2)
  const who = names.length > 0 ? [{ text: ` (${listNames(names, piece.language ?? strings.language)})` }] : []
  return { ...withoutOutlet(brief(piece, strings)), isRunIn: true, paragraphs: [[...first, ...who]], facts: [] }
}

/** `OUTLET: “quote”`, after what the editor wrote to link the voices; where nothing is quoted, the outlet's own first
 *  sentences. */
function voices(piece: PrintedPiece): PrintedPiece {
  if (piece.outletName === undefined) return piece
  const name = piece.outletName.toLocaleUpperCase(piece.language)
  const voice = voicesOf(piece).map((text): readonly TextRun[] => [{ text: `${name}: `, isBold: true }, { text }])
  const said = {
    ...bare(piece), paragraphs: [...(piece.isQuotation ? [] : piece.paragraphs), ...voice],
    ...(piece.also && { also: piece.also })
  }
  return voice.length > 0 ? withoutOutlet(said) : said
}

function voicesOf(piece: PrintedPiece): readonly string[] {
  const { quotes, isQuotation, language } = piece
  if (quotes.length > 0) {
    return quotes.map(({ text, attribution }) => {
      const quoted = inQuotationMarks(text, language)
      return attribution === undefined ? quoted : `${quoted} (${attribution})`
    })
  }
  return isQuotation ? sentencesOf(piece, 2).map(runs => inQuotationMarks(runs.map(({ text }) => text).join(''), language)) : []
}

/** Without quotes, angle and origin: what these layouts leave out. */
function bare(piece: PrintedPiece): PrintedPiece {
  const { number, anchor, outletName, headline, language, direction, url, facts, paragraphs, remarks } = piece
  return {
    number, anchor, headline, direction, facts, paragraphs, remarks, isQuotation: false, quotes: [],
    ...(outletName !== undefined && { outletName }), ...(language !== undefined && { language }),
    ...(url !== undefined && { url })
  }
}

/** Who has it not would be longer than the news. */
function brief(piece: PrintedPiece, { notCoveredIn }: DigestStrings): PrintedPiece {
  const { remarks, ...rest } = bare(piece)
  return { ...rest, remarks: remarks.filter(({ label }) => label !== notCoveredIn) }
}

/** The first sentences as one paragraph; an editor's bold and links are kept where the whole first paragraph fits. */
function sentencesOf({ paragraphs, language }: PrintedPiece, count: number): readonly (readonly TextRun[])[] {
  const [first] = paragraphs
  if (!first) return []
  const text = first.map(run => run.text).join('')
  const lead = leadSentences(text, language, count)
  return lead === text.trim() ? [first] : [[{ text: lead }]]
}
