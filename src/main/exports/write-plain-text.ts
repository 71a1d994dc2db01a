import {
  inQuotationMarks, type PrintedChapter, type PrintedDigest, type PrintedPiece, type PrintedSource
} from '../digest/index.ts'
import { wrapText } from './wrap-text.ts'

const lineLength = 76

/** The digest for a mail or a terminal: no mark-up, lines of at most 76 columns where words allow it. */
export function writePlainText(digest: PrintedDigest): string {
  const { kind, number, draft, headline, deck, facts, brief, contents, sections, sources, back, preface } = digest
  return joined([
    `${kind} · ${number}`, ...(draft ? [wrap(`${draft.mark}. ${draft.note}`)] : []),
    underlined(headline, '='), ...(deck ? [wrap(deck)] : []),
    ...(facts.length > 0 ? [facts.map(([name, value]) => wrap(`${name}: ${value}`, '  ')).join('\n')] : []),
    ...(brief.items.length > 0 ? [
      underlined(brief.title, '-'),
      brief.items.map(({ outletName, headline: title, sentence }) =>
        wrap(`* ${outletName}: ${title}${sentence ? ` — ${sentence}` : ''}`, '  ')).join('\n')
    ] : []),
    ...(contents === undefined ? [] : [
      underlined(contents, '-'),
      sections.flatMap(({ title, pieces }) => [title, ...pieces.map(piece => wrap(nameOf(piece), '      '))]).join('\n')
    ]),
    ...(preface ? [wrap(preface)] : []),
    ...sections.flatMap(({ title, under, pieces }) => [
      ...(title ? [underlined(title, '-')] : []), ...(under ? [under] : []), ...pieces.map(writePiece)
    ]),
    ...(sources ? [underlined(sources.title, '-'), sources.items.map(writeSource).join('\n')] : []),
    ...back.flatMap(writeChapter)
  ])
}

function nameOf({ number, outletName, headline }: PrintedPiece): string {
  return `${String(number).padStart(3)}. ${outletName === undefined ? '' : `${outletName}: `}${headline}`
}

function writePiece(piece: PrintedPiece): string {
  const { isHeadless, originalHeadline, angle, facts, summary = [], paragraphs, origin, quotes, also, remarks, url } = piece
  return [
    ...(isHeadless ? [] : [wrap(nameOf(piece).trimStart())]), ...(originalHeadline ? [wrap(originalHeadline)] : []),
    ...(facts.length > 0 ? [wrap(facts.map(({ text }) => text).join(' · '))] : []), ...(url ? [url] : []),
    ...(angle ? [wrap(angle)] : []),
    ...[...summary, ...paragraphs].flatMap(runs => [
      '', wrap(runs.map(({ text, href }) => href && href !== text ? `${text} <${href}>` : text).join(''))
    ]),
    ...(origin ? [wrap(`(${origin})`)] : []),
    ...quotes.flatMap(({ text, attribution, language }) =>
      ['', wrap(`  ${inQuotationMarks(text, language)}${attribution ? ` — ${attribution}` : ''}`, '  ')]),
    ...(also ? [wrap(`${also.label} ${also.outlets.map(({ name, time }) => `${name} (${time})`).join(also.between)}`)] : []),
    ...remarks.map(({ label, text }) => wrap(`${label} ${text}`))
  ].join('\n')
}

function writeSource({ number, lines }: PrintedSource): string {
  return lines.map(({ outletName, headline, href, otherwise }, index) =>
    `${wrap(`${index === 0 ? `${number}.` : '   -'} ${outletName}: ${headline}`, '   ')}\n   ${href ?? otherwise}`).join('\n')
}

function writeChapter({ title, paragraphs, lists, tables }: PrintedChapter): readonly string[] {
  return [
    underlined(title, '-'),
    ...paragraphs.map(words => wrap(words.map(({ text }) => text).join(''))),
    ...lists.map(({ before, items }) => [wrap(before), ...items.map(item => wrap(`* ${item}`, '  '))].join('\n')),
    ...tables.map(table => [table.title, ...table.rows.map(cells => wrap(`  ${cells.join(' · ')}`, '    '))].join('\n'))
  ]
}

function wrap(text: string, indent = ''): string {
  return wrapText(text, lineLength, indent)
}

function underlined(title: string, mark: string): string {
  const lines = wrap(title)
  return `${lines}\n${mark.repeat(Math.max(...lines.split('\n').map(line => line.length)))}`
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
