import type { TextRun } from '../../shared/rich-text.ts'
import {
  inQuotationMarks, type PrintedChapter, type PrintedDigest, type PrintedFact, type PrintedOutlet, type PrintedPiece,
  type PrintedSource
} from '../digest/index.ts'

/** The digest as CommonMark with tables of GFM. */
export function writeMarkdown(digest: PrintedDigest): string {
  return joined([
    ...cover(digest),
    ...(digest.preface ? [`*${escape(digest.preface)}*`] : []),
    ...digest.sections.flatMap(section => [
      ...(section.title ? [`## ${escape(section.title)}`] : []), ...(section.under ? [escape(section.under)] : []),
      ...section.pieces.map(writePiece)
    ]),
    ...(digest.sources ? [`## ${escape(digest.sources.title)}`, digest.sources.items.map(writeSource).join('\n')] : []),
    ...digest.back.flatMap(writeChapter)
  ])
}

function cover({ kind, number, draft, headline, deck, facts, brief }: PrintedDigest): readonly string[] {
  return [
    `${escape(kind)} · ${escape(number)}`, ...(draft ? [`**${escape(draft.mark)}.** ${escape(draft.note)}`] : []),
    `# ${escape(headline)}`, ...(deck ? [escape(deck)] : []),
    ...(facts.length > 0 ? [facts.map(([name, value]) => `- ${escape(name)}: ${escape(value)}`).join('\n')] : []),
    ...(brief.items.length > 0 ? [
      `## ${escape(brief.title)}`,
      brief.items.map(({ outletName, headline: title, sentence }) =>
        `- **${escape(outletName)}:** ${escape(title)}${sentence ? ` — ${escape(sentence)}` : ''}`).join('\n')
    ] : [])
  ]
}

function writePiece(piece: PrintedPiece): string {
  const {
    number, outletName, headline, isHeadless, originalHeadline, angle, facts, summary = [], paragraphs, isQuotation, origin,
    quotes, also, remarks, isRunIn, url
  } = piece
  const source = outletName === undefined ? '' : `${escape(outletName)}: `
  const title = linked(headline, isRunIn && url)
  const quoted = isQuotation ? '> ' : ''
  return joined([
    ...(isHeadless ? [] : [`### ${number}\\. ${source}${title}`]),
    ...(originalHeadline ? [`*${escape(originalHeadline)}*`] : []),
    ...(facts.length > 0 ? [facts.map(writeFact).join(' · ')] : []),
    ...(angle ? [`**${escape(angle)}**`] : []),
    ...summary.map(writeRuns),
    ...(paragraphs.length > 0 ? [
      paragraphs.map(runs => `${quoted}${writeRuns(runs)}`).join(isQuotation ? '\n>\n' : '\n\n')
    ] : []),
    ...(origin ? [`*${escape(origin)}*`] : []),
    ...quotes.map(({ text, attribution, language }) =>
      `> ${escape(inQuotationMarks(text, language))}${attribution ? `\n>\n> — ${escape(attribution)}` : ''}`),
    ...(also ? [`**${escape(also.label)}** ${also.outlets.map(writeOutlet).join(also.between)}`] : []),
    ...remarks.map(({ label, text }) => `**${escape(label)}** ${escape(text)}`)
  ])
}

function writeOutlet({ name, time, href }: PrintedOutlet): string {
  return `${linked(name, href)} (${escape(time)})`
}

function writeFact({ text, href }: PrintedFact): string {
  return linked(text, href)
}

function writeRuns(runs: readonly TextRun[]): string {
  return runs.map(({ text, isBold, isItalic, href }) => {
    // Marks that touch a blank on their inside are none.
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
    if (!core) return text
    const marks = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`
    const marked = `${marks}${escape(core)}${[...marks].toReversed().join('')}`
    return `${before}${href === undefined ? marked : `[${marked}](${address(href)})`}${after}`
  }).join('')
}

function writeSource({ number, lines }: PrintedSource): string {
  return lines.map(({ outletName, headline, href, otherwise }, index) => {
    const place = href === undefined ? escape(otherwise) : `<${address(href)}>`
    return `${index === 0 ? `${number}.` : '   -'} ${escape(outletName)}: ${escape(headline)}. ${place}`
  }).join('\n')
}

function writeChapter({ title, paragraphs, lists, tables }: PrintedChapter): readonly string[] {
  return [
    `## ${escape(title)}`,
    ...paragraphs.map(words => escape(words.map(({ text }) => text).join(''))),
    ...lists.flatMap(({ before, items }) => [escape(before), items.map(item => `- ${escape(item)}`).join('\n')]),
    ...tables.flatMap(({ title: caption, columns, rows }) => [
      `**${escape(caption)}**`, [row(columns), row(columns.map(() => '---'), false), ...rows.map(cells => row(cells))].join('\n')
    ])
  ]
}

function row(cells: readonly string[], isText = true): string {
  return `| ${cells.map(cell => isText ? escape(cell).replaceAll('|', String.raw`\|`) : cell).join(' | ')} |`
}

function linked(text: string, href: string | undefined): string {
  return href === undefined ? escape(text) : `[${escape(text)}](${address(href)})`
}

/** Parentheses would end a link's address. */
function address(href: string): string {
  return href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('<', '%3C').replaceAll('>', '%3E')
}

/** Punctuation that would be mark-up somewhere in a line, and what is mark-up at its head only. */
function escape(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>&~]/gu, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`).replace(/^([#+=-])/u, String.raw`\$1`)
}

function joined(parts: readonly string[]): string {
  return `${parts.map(part => part.trimEnd()).join('\n\n')}\n`
}
