import type { Paywall } from '../../shared/full-text.ts'

/** The text of an article that stands, by its paragraphs, one a line. */
export interface StandingText {
  readonly text: string
  readonly isOfPage: boolean
}

export interface PageText {
  readonly text: string
  readonly paywall?: Paywall
}

/** Characters: what a feed gives with fewer is its beginning, or says what the article says in a sentence; but several paragraphs
 *  that come to an end may be a whole short report. */
const wholeLength = 1_200
const shortReport = { length: 100, paragraphs: 3 }
/** How feeds and pages leave off: an ellipsis, or the words that led on. */
const leadingOn = 'read more|continue reading|weiterlesen|lire la suite|leer más|читать далее'
const cut = new RegExp(`(?:…|\\.{3}|\\b(?:${leadingOn}))[\\])»”"]?\\s*$`, 'iu')
const sentenceEnd = /[.!?。！？؟…।]["'”’“‘»«」』)\]]*\s*$/u

/** Whether a feed seems to give an article whole. */
export function isWholeText(text: string): boolean {
  if (cut.test(text)) return false
  const isLong = text.length >= shortReport.length && text.split('\n').length >= shortReport.paragraphs
  return text.length >= wholeLength || (isLong && sentenceEnd.test(text))
}

/** Which text of an article is the better one: that which stands or that of its page. A page's has what a feed cuts off; but it
 *  may be the wrong part of the page, or end at a paywall, and beside a feed's whole text it has nothing to add but what
 *  stands around articles. */
export function betterText(standing: StandingText, page: PageText): 'standing' | 'page' {
  const [length, pageLength] = [lettersOf(standing.text.replace(cut, '')).length, lettersOf(page.text).length]
  if (pageLength === 0) return 'standing'
  if (length === 0) return 'page'
  // An outlet may shorten its article, and the text before is kept as a revision; what a paywall hides was not shortened.
  if (standing.isOfPage) return page.paywall !== undefined && pageLength < 0.8 * length ? 'standing' : 'page'
  if (!isWholeText(standing.text)) {
    return pageLength > 1.1 * length || (cut.test(standing.text) && pageLength >= length) ? 'page' : 'standing'
  }
  return pageLength > 1.2 * length && sharedPart(standing.text, page.text) >= 0.5 ? 'page' : 'standing'
}

/** Letters of a text that stops in the middle. */
const teaserLength = 900
/** Letters: shorter lines at the end are cells of a table, items of a list, a name, and end like that. */
const prose = 60

/** `declared`: the page says so. `teaser`: so short a text that leaves off without having come to an end. */
export function paywallOf({ text, isFree }: { readonly text: string; readonly isFree?: 'yes' | 'no' }): Paywall | undefined {
  if (isFree === 'no') return 'declared'
  const lastLine = text.trimEnd().split('\n').at(-1) ?? ''
  const isCut = cut.test(text) || (lastLine.length >= prose && !sentenceEnd.test(lastLine))
  return isFree === undefined && text !== '' && text.length < teaserLength && isCut ? 'teaser' : undefined
}

/** The share of the paragraphs of `text` (0 to 1) whose beginning stands in `other` too. */
function sharedPart(text: string, other: string): number {
  const letters = lettersOf(other)
  const beginnings = text.split('\n').map(line => lettersOf(line).slice(0, 40)).filter(beginning => beginning.length >= 20)
  if (beginnings.length === 0) return letters.includes(lettersOf(text).slice(0, 20)) ? 1 : 0
  return beginnings.filter(beginning => letters.includes(beginning)).length / beginnings.length
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
