import {
  AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, LineRuleType, Packer, PageNumber, Paragraph, Tab, TabStopType,
  Table, TableCell, TableRow, TextRun, WidthType
} from 'docx'
import type { DocumentFacts } from './document-facts.ts'
import type { PrintedChapter, PrintedDigest, PrintedTable } from '../digest/index.ts'
import {
  briefLine, contentsLine, contentsTitle, lead, logoParagraphs, pieceParagraphs, plain, sectionHeading, sourceParagraphs,
  type Voice
} from './docx-paragraphs.ts'

/** Twentieths of a point. */
const paperSizes = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const
const margin = 1_190

function textWidth(paper: PrintedDigest['paper']): number {
  return paperSizes[paper].width - 2 * margin
}

/** A Word document: headings, contents with links and page numbers, running head, the same numbers as everywhere. */
export async function writeDocx(digest: PrintedDigest, { author }: Pick<DocumentFacts, 'author'>): Promise<Uint8Array> {
  const voice: Voice = { language: digest.language, direction: digest.direction }
  const document = new Document({
    title: digest.headline, subject: digest.deck, creator: author, description: `${digest.kind} ${digest.number}`,
    keywords: digest.sections.map(({ title }) => title).filter(Boolean).join(', '),
    styles: {
      default: {
        document: {
          run: { font: 'Georgia', size: 21, language: { value: digest.language } },
          // 240 is a line of its own height.
          paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } }
        },
        title: { run: { font: 'Georgia', size: 52, bold: true }, paragraph: { spacing: { before: 240, after: 160 } } },
        heading1: { run: { font: 'Arial', size: 22, bold: true }, paragraph: { spacing: { before: 480, after: 160 } } },
        heading2: { run: { font: 'Georgia', size: 29, bold: true }, paragraph: { spacing: { before: 320, after: 60 } } },
        hyperlink: { run: { color: '1B1C1E', underline: {} } }
      }
    },
    sections: [{
      properties: {
        titlePage: true, page: {
          size: paperSizes[digest.paper], margin: { top: margin, bottom: margin, left: margin, right: margin }
        }
      },
      headers: { default: runningHead(digest, voice), first: new Header({ children: [] }) },
      footers: { default: foot(digest, voice), first: foot(digest, voice) },
      children: [
        ...cover(digest, voice), ...contents(digest, voice), ...body(digest, voice), ...sources(digest, voice),
        ...digest.back.flatMap(chapter => chapterParts(chapter, voice))
      ]
    }]
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function cover({ kind, number, logo, draft, headline, deck, facts, brief }: PrintedDigest, voice: Voice): readonly Paragraph[] {
  return [
    ...logoParagraphs(logo, kind, voice),
    plain(`${kind} · ${number}`, voice, { bold: true }),
    ...(draft ? [plain(`${draft.mark}. ${draft.note}`, voice, { color: '9B1C1F' })] : []),
    new Paragraph({
      heading: HeadingLevel.TITLE, bidirectional: voice.direction === 'rtl',
      children: [new TextRun({ text: headline, rightToLeft: voice.direction === 'rtl' })]
    }),
    ...(deck ? [plain(deck, voice, { italics: true })] : []),
    ...facts.map(([name, value]) => plain(`${name}: ${value}`, voice, { size: 18 })),
    ...(brief.items.length > 0 ? [sectionHeading(brief.title, undefined, voice), ...brief.items.flatMap(briefLine)] : [])
  ]
}

function contents({ contents: title, sections, paper }: PrintedDigest, voice: Voice): readonly Paragraph[] {
  if (title === undefined) return []
  return [
    sectionHeading(title, undefined, voice),
    ...sections.flatMap(section => [
      contentsTitle(section.title, voice), ...section.pieces.map(piece => contentsLine(piece, voice, textWidth(paper)))
    ])
  ]
}

function body({ preface, sections }: PrintedDigest, voice: Voice): readonly Paragraph[] {
  return [
    ...(preface ? [plain(preface, voice, { italics: true })] : []),
    ...sections.flatMap(({ anchor, title, under, pieces }) => [
      ...(title ? [sectionHeading(title, anchor, voice)] : []),
      ...(under ? [lead(under, voice, { size: 17, color: '6F7278' })] : []),
      ...pieces.flatMap(piece => pieceParagraphs(piece, voice))
    ])
  ]
}

function sources({ sources: given }: PrintedDigest, voice: Voice): readonly Paragraph[] {
  if (given === undefined) return []
  return [sectionHeading(given.title, undefined, voice), ...given.items.flatMap(item => sourceParagraphs(item, voice))]
}

function chapterParts({ title, paragraphs, lists, tables }: PrintedChapter, voice: Voice): readonly (Paragraph | Table)[] {
  return [
    sectionHeading(title, undefined, voice),
    ...paragraphs.map(words => plain(words.map(({ text }) => text).join(''), voice, { size: 18 })),
    ...lists.flatMap(({ before, items }) => [
      plain(before, voice, { size: 18 }),
      ...items.map(item => new Paragraph({
        bullet: { level: 0 }, bidirectional: voice.direction === 'rtl', children: [new TextRun({ text: item, size: 18 })]
      }))
    ]),
    ...tables.flatMap(table => [lead(table.title, voice, { bold: true, size: 18 }), writeTable(table, voice)])
  ]
}

/** In percent: of a count, and of what was when with whom. */
const columnWidths: Readonly<Record<number, readonly number[]>> = { 2: [80, 20], 4: [46, 24, 18, 12] }

function writeTable({ columns, rows }: PrintedTable, voice: Voice): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'DEDBD3' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE }, visuallyRightToLeft: voice.direction === 'rtl',
    borders: { top: line, bottom: line, left: none, right: none, insideVertical: none, insideHorizontal: line },
    rows: [columns, ...rows].map((cells, index) => new TableRow({
      tableHeader: index === 0, cantSplit: true, children: cells.map((text, column) => new TableCell({
        width: { size: columnWidths[columns.length]?.[column] ?? 100 / columns.length, type: WidthType.PERCENTAGE },
        children: [plain(text, voice, { size: 17, bold: index === 0 })]
      }))
    }))
  })
}

function runningHead({ running, paper }: PrintedDigest, voice: Voice): Header {
  const width = textWidth(paper)
  return new Header({ children: [new Paragraph({
    bidirectional: voice.direction === 'rtl',
    tabStops: [{ type: TabStopType.CENTER, position: width / 2 }, { type: TabStopType.RIGHT, position: width }],
    children: [running.start, running.middle, running.end].map((text, index) =>
      new TextRun({ size: 16, color: '55585E', children: index === 0 ? [text] : [new Tab(), text] }))
  })] })
}

function foot({ running }: PrintedDigest, voice: Voice): Footer {
  return new Footer({ children: [new Paragraph({
    alignment: AlignmentType.END, bidirectional: voice.direction === 'rtl',
    children: [
      new TextRun({
        size: 16, color: '55585E', children: [`${running.foot} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
      })
    ]
  })] })
}
