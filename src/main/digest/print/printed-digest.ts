/** A digest as it is printed, whatever the format: every sentence, number and order is decided once, here and in
 *  `print-digest.ts`; the writers of the formats only lay it out. */
import type { DigestLayout, PaperSize } from '../../../shared/digest.ts'
import type { TextRun } from '../../../shared/rich-text.ts'

export type Direction = 'ltr' | 'rtl'

export interface PrintedDigest {
  /** BCP 47: language of headings, labels and dates. */
  readonly language: string
  readonly direction: Direction
  readonly layout: DigestLayout
  readonly paper: PaperSize
  /** `Press review` */
  readonly kind: string
  /** `No. 171` */
  readonly number: string
  readonly headline: string
  /** Empty where there is none. */
  readonly deck: string
  readonly draft?: { readonly mark: string; readonly note: string }
  /** A picture as a data address. */
  readonly logo?: string
  /** Edition, date, window, cut-off, state, compiler … */
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly brief: { readonly title: string; readonly items: readonly PrintedBrief[] }
  /** The title of the contents; absent where there are none: one article, or no piece at all. */
  readonly contents?: string
  /** Stands before the first section, or for the sections where there are none. */
  readonly preface?: string
  readonly sections: readonly PrintedSection[]
  /** Absent where nothing has a source. */
  readonly sources?: { readonly title: string; readonly items: readonly PrintedSource[] }
  /** For the heads and feet of pages. */
  readonly running: { readonly start: string; readonly middle: string; readonly end: string; readonly foot: string }
  /** Coverage, continuity, method, rights. */
  readonly back: readonly PrintedChapter[]
}

/** One of the three stories that a hurried reader takes away. */
export type PrintedBrief = Worded & {
  readonly anchor: string
  readonly outletName: string
  readonly headline: string
  readonly sentence: string
}

/** Whose language a text is in, and which way it runs. */
interface Worded {
  readonly language?: string
  readonly direction: Direction
}

export interface PrintedSection {
  /** 1 for the first. */
  readonly number: number
  readonly anchor: string
  /** Empty: the section is not headed. */
  readonly title: string
  /** A line under the title. */
  readonly under?: string
  readonly pieces: readonly PrintedPiece[]
}

export type PrintedPiece = Worded & {
  /** Counted through the whole document, the same in every format. */
  readonly number: number
  readonly anchor: string
  /** Absent for what the editor wrote. */
  readonly outletName?: string
  readonly headline: string
  /** The headline is hardly more than the beginning of the text, and leads to the article: nothing else does there. */
  readonly isRunIn?: true
  /** The headline heads the document already. */
  readonly isHeadless?: true
  readonly picture?: PrintedPicture
  readonly originalHeadline?: string
  readonly angle?: string
  readonly url?: string
  readonly facts: readonly PrintedFact[]
  /** What the editor makes of it, where `paragraphs` are the outlet's text in full. */
  readonly summary?: readonly (readonly TextRun[])[]
  readonly paragraphs: readonly (readonly TextRun[])[]
  /** They are the outlet's own words; `origin` says so. */
  readonly isQuotation: boolean
  readonly origin?: string
  readonly quotes: readonly PrintedQuote[]
  readonly also?: {
    readonly label: string
    readonly outlets: readonly PrintedOutlet[]
    /** Stands between two of them: `, ` */
    readonly between: string
  }
  /** Not covered in, follows, money, editor's note, tags. */
  readonly remarks: readonly { readonly label: string; readonly text: string }[]
}

export interface PrintedPicture {
  /** A data address. */
  readonly data: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly credit?: string
}

export interface PrintedFact {
  readonly text: string
  readonly language?: string
  /** An http or https address. */
  readonly href?: string
}

export type PrintedQuote = Worded & {
  readonly text: string
  /** Who said it, as the article has it. */
  readonly attribution?: string
}

export interface PrintedOutlet {
  readonly name: string
  readonly time: string
  readonly href?: string
}

/** Where a piece comes from, and where else it stood. */
export interface PrintedSource {
  /** That of its piece. */
  readonly number: number
  readonly lines: readonly SourceLine[]
}

export interface SourceLine {
  readonly outletName: string
  readonly headline: string
  readonly language?: string
  readonly href?: string
  /** Stands for an address that is not there. */
  readonly otherwise: string
}

export interface PrintedChapter {
  readonly title: string
  readonly paragraphs: readonly (readonly PrintedWords[])[]
  readonly lists: readonly { readonly before: string; readonly items: readonly string[] }[]
  readonly tables: readonly PrintedTable[]
}

/** Text, a name in it by itself, so that a right-to-left one does not turn the sentence around. */
export interface PrintedWords {
  readonly text: string
  readonly isName?: true
}

export interface PrintedTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The last row sums up those that have none of their own. */
  readonly hasRest?: true
}
