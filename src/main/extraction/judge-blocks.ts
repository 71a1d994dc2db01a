import { isAboutAuthor, isBoilerplate, isEndOfArticle, isImprint } from './boilerplate-phrases.ts'
import { furnitureOf, type Furniture } from './furniture.ts'
import type { PageBlock } from './page-blocks.ts'
import { tagOf, type PageElement } from './page-document.ts'

export type Verdict = 'text' | Furniture

/** What is known of the article by other ways than its text. */
export interface KnownOfArticle {
  readonly headline?: string
  /** The one heading of the first rank, where the page has one: it may word the headline in another way. */
  readonly heading?: string
  readonly authors: readonly string[]
  /** Often the standfirst. */
  readonly summary?: string
  readonly tags: readonly string[]
  /** The text as the page's data gives it. */
  readonly body?: string
}

const mostAuthors = 20
const mostTags = 200

/** For each block whether it is the article's text, belongs to a picture, or stands beside the article. */
export function judgeBlocks(blocks: readonly PageBlock[], known: KnownOfArticle): readonly Verdict[] {
  const verdicts = trustedVerdicts(blocks)
  const few = { ...known, authors: known.authors.slice(0, mostAuthors) }
  const marked = blocks.map((block, index) => ({ block, index }))
  const left = (): readonly Marked[] => marked.filter(({ index }) => verdicts[index] === 'text')
  for (const findFurniture of [afterEnd, linkLists, boilerplate, standfirst, outsideOf, headOf, tailOf]) {
    for (const { index } of findFurniture(left(), few)) verdicts[index] = 'furniture'
  }
  return verdicts
}

function lengthOf(blocks: readonly Marked[]): number {
  return blocks.reduce((sum, { block }) => sum + block.text.length, 0)
}

interface Marked {
  readonly block: PageBlock
  readonly index: number
}

/** Names that would take most of the text mean something else on this page. */
function trustedVerdicts(blocks: readonly PageBlock[]): Verdict[] {
  const verdicts = blocks.map(surroundingVerdict(blocks))
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const kept = blocks.reduce((sum, { text }, index) => sum + (verdicts[index] === 'text' ? text.length : 0), 0)
  return kept < 0.5 * length ? blocks.map(() => 'text') : verdicts
}

/** By the names of what is around it; the widest that says something decides. */
function surroundingVerdict(blocks: readonly PageBlock[]): (block: PageBlock) => Verdict {
  const lengths = new Map<PageElement, number>()
  let total = 0
  for (const { text, around } of blocks) {
    total += text.length
    for (const element of around) lengths.set(element, (lengths.get(element) ?? 0) + text.length)
  }
  const known = new Map<PageElement, Furniture | undefined>()
  const verdictOf = (element: PageElement): Furniture | undefined => {
    if (!known.has(element)) known.set(element, furnitureOf(element, (lengths.get(element) ?? 0) / total))
    return known.get(element)
  }
  return block => block.around.map(verdictOf).findLast(verdict => verdict !== undefined) ??
    (block.around.some(element => isCaptionIn(element, lengths.get(element) ?? 0)) ? 'caption' : 'text')
}

/** An element that holds a picture and little text; a paragraph may hold a picture beside a sentence. */
function isCaptionIn(element: PageElement, length: number): boolean {
  const tag = tagOf(element)
  const isBox = tag === 'div' || tag === 'section'
  const isLine = tag === 'p' && length < 120 && !endsSentence(element.textContent?.trim() ?? '')
  return (isLine || (isBox && length < 250)) && element.querySelector('img, picture') !== null
}

/** What says of itself that it is none of the article, and the headline again. */
function boilerplate(left: readonly Marked[], { headline = '', heading = '' }: KnownOfArticle): readonly Marked[] {
  const titles = [wordsOf(headline), wordsOf(heading)]
  const buttons = repeatedLinks(left)
  return left.filter(({ block }) => {
    const words = wordsOf(block.text)
    return words === '' || titles.includes(words) || buttons.has(words) || isBoilerplate(block.text) || isPointer(block)
  })
}

/** "Permalink" under each entry of a live blog. */
function repeatedLinks(left: readonly Marked[]): ReadonlySet<string> {
  const links = left.filter(({ block }) => block.linkShare > 0.8 && block.text.length < 30 && /^(?:p|div|span)$/.test(block.tag))
  const counts = Map.groupBy(links, ({ block }) => wordsOf(block.text))
  return new Set([...counts].filter(([, alike]) => alike.length >= 3).map(([words]) => words))
}

/** The part of other articles or of comments at the end, from its heading on. What comes after the heading is short, and
 *  not much: else it is a heading of the article's. */
function afterEnd(left: readonly Marked[]): readonly Marked[] {
  const most = 0.35 * lengthOf(left)
  let [length, start] = [0, left.length]
  for (let at = left.length - 1; at > 2; at -= 1) {
    const block = left[at]?.block
    length += block?.text.length ?? 0
    if (!block || block.text.length >= 200 || length >= most) break
    if (isEnding(block)) start = at
  }
  return left.slice(start)
}

function isEnding({ text, tag }: PageBlock): boolean {
  return text.length < 60 && tag !== 'td' && tag !== 'li' && !/[.!。]$/.test(text) && isEndOfArticle(text)
}

/** The line under the headline, where it stands apart from the paragraphs and is kept as the summary too. */
function standfirst(left: readonly Marked[], { summary = '' }: KnownOfArticle): readonly Marked[] {
  const words = wordsOf(summary)
  if (words === '') return []
  const containers = left.map(({ block }) => containerOf(block))
  return left.slice(0, 4).filter(({ block }, at) =>
    wordsOf(block.text) === words && !containers.slice(at + 1).includes(containers[at]))
}

/** What holds the paragraph, heading … that the block is. */
function containerOf({ around, nodes }: PageBlock): PageElement | undefined {
  const box = around.find(one => /^(?:p|h\d|div|li|td|section|header)$/.test(tagOf(one)))
  return (box ?? nodes[0])?.parentElement ?? undefined
}

/** A paragraph that is a link and nothing else, or a label and a link: "More: The bridge opens again". */
function isPointer({ text, linkShare, tag }: PageBlock): boolean {
  if ((tag !== 'p' && tag !== 'div') || text.length < 25 || text.length > 200) return false
  if (endsSentence(text) || /^(?:https?:|www\.)/.test(text)) return false
  const label = /^[^:：]{2,30}[:：]/.exec(text)?.[0].length ?? 0
  return linkShare > 0.8 || (label > 0 && linkShare > 0.3 && linkShare * text.length >= text.length - label - 3)
}

/** Lists of which all items are links, with the heading before them. */
function linkLists(left: readonly Marked[]): readonly Marked[] {
  const isLink = ({ block }: Marked): boolean => block.linkShare > 0.85 && block.text.length < 160
  // Shorter ones are names of shops, documents, people.
  const isLongEnough = (list: readonly Marked[]): boolean => lengthOf(list) >= 35 * list.length
  const items = left.filter(({ block }) => block.tag === 'li')
  const lists = Map.groupBy(items, ({ block }) => block.around.find(one => /^[uo]l$/.test(tagOf(one))))
  const isUnderLabel = ([first]: readonly Marked[]): boolean => {
    const text = left[left.findIndex(one => one === first) - 1]?.block.text
    return text !== undefined && text.length < 60 && isBoilerplate(text)
  }
  const found = [...lists.values()].filter(list => list.every(isLink) && (isLongEnough(list) || isUnderLabel(list))).flat()
  const firsts = new Set(found.map(({ index }) => index))
  const headings = left.filter((one, at) => isHeading(one.block) && firsts.has(left[at + 1]?.index ?? -1))
  return [...found, ...headings]
}

/** Characters of data times blocks: more than any article has. */
const mostCompared = 50_000_000

/** What stands before the first and after the last block of the text that the page's data holds, where that is most of
 *  the text. */
function outsideOf(left: readonly Marked[], { body }: KnownOfArticle): readonly Marked[] {
  if (body === undefined || body.length * left.length > mostCompared) return []
  const words = wordsOf(body)
  const isIn = left.map(({ block }) => isWithin(wordsOf(block.text), words))
  if (lengthOf(left.filter((_one, at) => isIn[at])) < 0.7 * lengthOf(left)) return []
  const [first, last] = [isIn.indexOf(true), isIn.lastIndexOf(true)]
  return left.filter((_one, at) => at < first || at > last)
}

/** By either end: between them the data may spell a character or a link in another way. */
function isWithin(part: string, words: string): boolean {
  return words.includes(part.slice(0, 24)) || words.includes(part.slice(-24))
}

/** Section, date, names and numbers above the text. */
function headOf(left: readonly Marked[], known: KnownOfArticle): readonly Marked[] {
  const start = left.findIndex(({ block }) => isProse(block))
  if (start < 1 || start > 8) return []
  const isLabel = ({ text, tag }: PageBlock): boolean => !/^(?:h\d|li)$/.test(tag) && text.length < 40 && !endsSentence(text)
  return left.slice(0, start).filter(({ block }) => isStamp(block, known) || isLabel(block))
}

/** Bylines, links, dates, tags, rights and headings of nothing under the text, from the end up to the first that is none. */
function tailOf(left: readonly Marked[], known: KnownOfArticle): readonly Marked[] {
  const tags = new Set(known.tags.slice(0, mostTags).map(wordsOf))
  const isTail = ({ block }: Marked): boolean =>
    isHeading(block) || (block.linkShare > 0.8 && !endsSentence(block.text)) || isStamp(block, known) ||
    isAboutAuthor(block.text) || isAboutKnown(block, known) || isImprint(block.text) || isListOfTags(block, tags)
  const last = left.findLastIndex(one => !isTail(one))
  return last < left.length * 0.3 ? [] : left.slice(last + 1)
}

/** "bridge, harbour, ferries": what the page calls its tags, and nothing else. */
function isListOfTags({ text }: PageBlock, tags: ReadonlySet<string>): boolean {
  return tags.size > 0 && text.length < 1_000 && text.split(/[,;|·]/).every(part => tags.has(wordsOf(part)))
}

function isHeading({ tag }: PageBlock): boolean {
  return /^h\d$/.test(tag)
}

/** A date, a time or a name alone. */
function isStamp({ text, tag }: PageBlock, { authors }: KnownOfArticle): boolean {
  if (text.length > 100 || tag === 'td' || tag === 'th' || tag === 'li') return false
  const bare = wordsOf(text)
  const isName = authors.some(author => bare.includes(wordsOf(author)) && text.length < author.length + 30)
  const digits = text.match(/\p{N}/gu)?.length ?? 0
  const [share, isYear, isTime] = [digits / text.length, /(?:19|20)\d\d/.test(text), /\d[:h]\d\d/.test(text)]
  // "22.11.2026, 09:10 Uhr, 3 Min." ends as sentences do.
  return isName || (isYear && share > 0.3) || ((isYear || isTime) && share > 0.12 && !endsSentence(text))
}

/** "Ida Moss covers the port": begins with the name of who wrote it. */
function isAboutKnown({ text }: PageBlock, { authors }: KnownOfArticle): boolean {
  return text.length < 500 && authors.some(author => wordsOf(author).length > 4 && wordsOf(text).startsWith(wordsOf(author)))
}

function isProse({ text, linkShare }: PageBlock): boolean {
  return linkShare < 0.5 && (text.length > 160 || (text.length > 60 && endsSentence(text)))
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟:][\p{Pe}\p{Pf}\p{Pi}"'”’]*$/u.test(text.slice(-12))
}

/** Only its letters and digits, in lower case. */
function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
