import type { FeedEntry } from '../../shared/feed.ts'
import { cleanLine } from './clean-line.ts'
import { cutText } from './cut-text.ts'
import { findDateline } from './find-dateline.ts'
import { lettersOf } from './letters-of.ts'
import { sanitiseBody } from './sanitise-body.ts'
import { textBlocks, type TextBlock } from './text-blocks.ts'
import { withoutHeadline } from './without-headline.ts'

/** What the words of an entry give. */
export interface ReadText {
  readonly bodyHtml: string
  readonly bodyText: string
  readonly dateline?: string
  readonly lede?: string
  readonly standfirst?: string
  readonly excerpt: string
}

const excerptLength = 280
/** What stands behind this is cut off in any case, even when the longest phrase of software is taken away before it. */
const excerptSourceLength = 1_000
/** A summary longer than this is no line under a headline. */
const standfirstLength = 600
/** Paragraphs that software adds, or that belong to a picture. */
const notWritten = new RegExp(`^(?:${[
  'read more', 'continue reading', 'keep reading', 'lire la suite', 'weiterlesen', 'leer más', 'читать далее',
  'the post .{1,300} appeared first on', '©', '(?:photo|image|picture|foto|фото|credit)\\s*[:©/]'
].join('|')})`, 'iu')
const bylineOnly = /^By \p{Lu}[^.]{1,60}$/u
const trailing = new RegExp(`\\s*(?:${[
  '\\[\\s*(?:…|\\.{3})\\s*\\]', '\\[?read more\\]?', 'continue reading.{0,80}', '(?:[∞★#]\\s*)?permalink', '[∞★]',
  'the post .{1,300} appeared first on .{1,120}'
].join('|')})\\s*$`, 'iu')
/** What one of them ends or begins with: asked first, since the pattern tries every space of a text. */
const trailingSigns = [']', 'read more', 'continue reading', 'permalink', '∞', '★', 'appeared first on']

/** Reads body, lede, standfirst, dateline and excerpt out of an entry's HTML. Addresses are resolved against `base`. */
export function readText(entry: FeedEntry, headline: string, base: string): ReadText {
  const [content = '', summary = ''] = [entry.contentHtml, entry.summaryHtml]
    .map(html => withoutHeadline(sanitiseBody(asHtml(html ?? ''), base), headline))
  const [contentBlocks, summaryBlocks] = [textBlocks(content), textBlocks(summary)]
  // Some feeds put one line into the content and the whole text into the description.
  const isContentBody = lengthOf(contentBlocks) >= lengthOf(summaryBlocks)
  const [bodyHtml, blocks] = isContentBody ? [content, contentBlocks] : [summary, summaryBlocks]
  const standfirst = isContentBody ? findStandfirst(summaryBlocks, contentBlocks, headline) : undefined
  const lede = findLede(blocks, headline)
  const dateline = lede === undefined ? undefined : findDateline(lede.text)
  return {
    bodyHtml, bodyText: blocks.map(({ text }) => text).join('\n'),
    ...(dateline && { dateline: dateline.place }), ...(lede && { lede: lede.text }), ...(standfirst && { standfirst }),
    excerpt: cutText(standfirst ?? excerptSource(blocks, lede, dateline?.length ?? 0), excerptLength)
  }
}

/** A text without markup may part its paragraphs by empty lines. */
function asHtml(html: string): string {
  return /<[a-z!]/i.test(html) || !/\n\s*\n/.test(html) ? html : html.split(/\n\s*\n/).map(text => `<p>${text}</p>`).join('')
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** The first paragraph that is one: no heading, caption or list, no line of software, and a sentence long if any is. */
function findLede(blocks: readonly TextBlock[], headline: string): TextBlock | undefined {
  let first: TextBlock | undefined
  for (const block of blocks) {
    if (!isParagraph(block, headline)) continue
    if (isSentenceLong(block.text)) return block
    first ??= block
  }
  return first
}

function isSentenceLong(text: string): boolean {
  return text.length >= 40 || (text.length >= 15 && /\p{Script=Han}/u.test(text))
}

function isParagraph({ tag, text }: TextBlock, headline: string): boolean {
  return /^(?:p|div|blockquote)$/.test(tag) && !notWritten.test(text) && !bylineOnly.test(text) && text !== headline
}

/** The summary, where it says something else than the body's beginning and the headline. */
function findStandfirst(summary: readonly TextBlock[], content: readonly TextBlock[], headline: string): string | undefined {
  const line = cleanSummary(summary)
  if (line === '' || line.length > standfirstLength || content.length === 0) return undefined
  const start = lettersOf(line).slice(0, 50)
  const body = content.map(({ text }) => text).join(' ').slice(0, 4000)
  return start === '' || holdsLetters(body, start) || lettersOf(headline).startsWith(start) ? undefined : line
}

/** Most summaries are the beginning of the body: looked for there first, since the letters of all of it take as long as all else
 *  that is read of an article. */
function holdsLetters(text: string, letters: string): boolean {
  return lettersOf(text.slice(0, 400)).includes(letters) || lettersOf(text).includes(letters)
}

function cleanSummary(blocks: readonly TextBlock[]): string {
  return withoutTrailing(cleanLine(blocks.map(({ text }) => withoutTrailing(text)).join(' ')))
}

function withoutTrailing(text: string): string {
  const letters = text.toLowerCase()
  return trailingSigns.some(sign => letters.includes(sign)) ? text.replace(trailing, '') : text
}

function excerptSource(blocks: readonly TextBlock[], lede: TextBlock | undefined, datelineLength: number): string {
  const from = lede === undefined ? 0 : blocks.indexOf(lede)
  const texts: string[] = []
  for (let at = from, length = 0; at < blocks.length && length < excerptSourceLength; at += 1) {
    const text = blocks[at]!.text.slice(at === from ? datelineLength : 0)
    if (notWritten.test(text)) continue
    texts.push(text)
    length += text.length
  }
  return withoutTrailing(cleanLine(texts.join(' ').slice(0, excerptSourceLength)))
}
