import { isArticleBlock, usualLook, type Digest } from '../../../shared/digest.ts'
import { arrange } from './arrange.ts'
import { outlineOf, type NumberedBlock } from '../compose/digest-outline.ts'
import { formatDay, formatShortDay, formatZonedTime, isRightToLeft } from '../base/format-facts.ts'
import { printBackMatter } from './print-back-matter.ts'
import { printBrief } from './print-brief.ts'
import type { PrintContext } from './print-context.ts'
import { printPiece } from './print-piece.ts'
import { printSources } from './print-sources.ts'
import type { PrintedDigest } from './printed-digest.ts'
import { stringsFor } from '../strings.ts'

/** Everything a digest says in print, in its order and with its numbers. */
export function printDigest(digest: Digest): PrintedDigest {
  const strings = stringsFor(digest.language)
  const direction = isRightToLeft(strings.language) ? 'rtl' : 'ltr'
  const context: PrintContext = { digest, strings, direction, zone: digest.window.zone, day: digest.day }
  const sections = outlineOf(digest).map(({ number, anchor, title, blocks }) => (
    { number, anchor, title, pieces: blocks.map(block => printPiece(context, inLayout(block, digest.layout))) }
  ))
  const sources = printSources(context)
  return arrange({
    language: strings.language, direction, layout: digest.layout ?? usualLook.layout, paper: digest.paper ?? usualLook.paper,
    kind: strings.pressReview, number: strings.number(digest.number), headline: digest.headline, deck: digest.deck,
    ...(digest.status.kind === 'draft' && { draft: { mark: strings.draft, note: strings.draftNote } }),
    ...(isPicture(digest.logo) && { logo: digest.logo }),
    facts: coverFacts(context),
    brief: { title: strings.brief, items: printBrief(digest) },
    ...(sections.length > 0 ? { contents: strings.contents } : { preface: strings.noCoverage }),
    sections,
    running: runningLines(context),
    ...(sources.length > 0 && { sources: { title: strings.sources, items: sources } }),
    back: printBackMatter(context)
  }, strings)
}

/** Of a text in full a layout of single sentences prints none. */
function inLayout(numbered: NumberedBlock, layout: Digest['layout'] = 'pieces'): NumberedBlock {
  const { block } = numbered
  if (!isArticleBlock(block) || layout === 'pieces' || layout === 'papers') return numbered
  const { wholeText: _wholeText, ...brief } = block
  return { ...numbered, block: brief }
}

/** An issue that another copy sent may name anything for its logo, also a place on the web that would be told of every reader. */
function isPicture(logo: string | undefined): logo is string {
  return logo !== undefined && /^data:image\/(?:png|jpeg);base64,/u.test(logo)
}

function coverFacts({ digest, strings }: PrintContext): PrintedDigest['facts'] {
  const time = (at: string): string => formatZonedTime(at, digest.window.zone, strings.language, digest.day)
  const { articleCount, storyCount, feedCount } = digest.method
  return [
    [strings.plan, digest.planName],
    [strings.day, formatDay(digest.day, strings.language)],
    [strings.window, `${time(digest.window.from)} – ${time(digest.window.to)}`],
    [strings.cutOff, `${time(digest.window.to)} (${digest.window.zone})`],
    digest.status.kind === 'issued'
      ? [strings.issued, time(digest.status.issuedAt)] as const
      : [strings.composed, time(digest.composedAt)] as const,
    [strings.coverage, strings.coverageOf(articleCount, storyCount, feedCount)],
    ...optional(strings.compiler, digest.compiler),
    ...optional(strings.distribution, digest.distribution),
    ...optional(strings.follows, digest.follows && strings.number(digest.follows.number))
  ]
}

/** A plan's name that would push the date out of the head of the page. */
const longestName = 48

function runningLines({ digest, strings }: PrintContext): PrintedDigest['running'] {
  const { status, planName } = digest
  return {
    start: `${strings.pressReview} · ${strings.number(digest.number)}`,
    middle: planName.length > longestName ? `${planName.slice(0, longestName - 1).trimEnd()}…` : planName,
    end: formatShortDay(digest.day, strings.language),
    foot: status.kind === 'issued'
      ? `${strings.issued} ${formatZonedTime(status.issuedAt, digest.window.zone, strings.language, digest.day)}`
      : strings.draft
  }
}

function optional(name: string, value: string | undefined): PrintedDigest['facts'] {
  return value ? [[name, value]] : []
}
