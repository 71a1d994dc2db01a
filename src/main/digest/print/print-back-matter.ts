import type { Digest, MethodHealth } from '../../../shared/digest.ts'
import { formatZonedTime } from '../base/format-facts.ts'
import { isOfClippings } from '../base/is-of-clippings.ts'
import { printCoverage } from './print-coverage.ts'
import type { PrintContext } from './print-context.ts'
import type { PrintedChapter, PrintedWords } from './printed-digest.ts'

/** Who covered what, how the digest came about, what it follows and puts right, and whose words these are. */
export function printBackMatter(context: PrintContext): readonly PrintedChapter[] {
  return [...printCoverage(context), ...continuity(context), method(context), rights(context)]
}

function continuity({ digest, strings }: PrintContext): readonly PrintedChapter[] {
  const { dropped = [], corrections = [], earlierCorrections = [] } = digest
  if (dropped.length + corrections.length + earlierCorrections.length === 0) return []
  const time = (at: string): string => formatZonedTime(at, digest.window.zone, strings.language, digest.day)
  return [chapter(strings.continuity, {
    lists: [
      ...(corrections.length > 0 ? [{
        before: strings.corrected, items: corrections.map(({ correctedAt, note }) => `${time(correctedAt)}: ${note}`)
      }] : []),
      ...(earlierCorrections.length > 0 ? [{
        before: strings.correctedEarlier,
        items: earlierCorrections.map(({ number, correctedAt, note }) =>
          `${strings.issueAndPage(number, undefined)}, ${time(correctedAt)}: ${note}`)
      }] : []),
      ...(dropped.length > 0 ? [{
        before: strings.dropped, items: dropped.map(({ outletName, headline }) => `${outletName}: ${headline}`)
      }] : [])
    ]
  })]
}

function method(context: PrintContext): PrintedChapter {
  const { digest, strings } = context
  const { failedFeeds, feedHealth } = digest.method
  const further = Math.max(0, (feedHealth?.failedCount ?? 0) - failedFeeds.length)
  return chapter(strings.method, {
    paragraphs: [
      [{ text: methodSentence(context) }], ...healthSentence(context, feedHealth),
      ...(failedFeeds.length === 0 ? [[{ text: strings.noFailedFeed }]] : [])
    ],
    lists: failedFeeds.length === 0 ? [] : [{
      before: strings.failedFeeds(failedFeeds.length + further),
      items: [
        ...failedFeeds.map(({ title, reason }) => `${title}: ${reason}`), ...(further > 0 ? [strings.furtherFeeds(further)] : [])
      ]
    }]
  })
}

function methodSentence({ digest, strings }: PrintContext): string {
  const { window, method: facts } = digest
  return strings.methodOf({
    from: formatZonedTime(window.from, window.zone, strings.language),
    to: formatZonedTime(window.to, window.zone, strings.language),
    feeds: facts.feedCount, articles: facts.articleCount, stories: facts.storyCount
  })
}

/** What the reader of a press review should know of what its editor could not see. */
function healthSentence({ strings }: PrintContext, health: MethodHealth | undefined): PrintedChapter['paragraphs'] {
  if (health === undefined) return []
  const sentence: PrintedWords = { text: strings.feedHealth(health) }
  const { outlets, furtherOutlets } = health
  if (outlets.length === 0) return [[sentence]]
  const names = [...outlets, ...(furtherOutlets > 0 ? [strings.furtherOutlets(furtherOutlets)] : [])]
  const list = new Intl.ListFormat(strings.language).formatToParts(names)
    .map(({ type, value }): PrintedWords => type === 'element' ? { text: value, isName: true } : { text: value })
  return [[sentence, { text: ` ${strings.outletsConcerned} ` }, ...list, { text: '.' }]]
}

function rights({ digest, strings }: PrintContext): PrintedChapter {
  const { licence, recipients } = digest.rights ?? {}
  return chapter(strings.rights, {
    paragraphs: [
      [{ text: isOfClippings(digest) ? strings.clippingsNote : strings.rightsNote }],
      ...(licence ? [[{ text: licence }]] : []),
      ...(recipients !== undefined ? [[{ text: strings.recipients(recipients) }]] : []),
      ...rightsLines(digest), [{ text: strings.disclaimer }]
    ]
  })
}

/** The copyright lines that the outlets' feeds ask for, each once. */
function rightsLines({ blocks }: Digest): PrintedChapter['paragraphs'] {
  const lines = new Map(blocks.flatMap(block =>
    block.kind === 'text' || !block.rights
      ? []
      : [[`${block.outletName}: ${block.rights}`, [block.outletName, block.rights]] as const]))
  return [...lines.values()].map(([outlet = '', line = '']) => [
    { text: outlet, isName: true }, { text: ': ' }, { text: line, isName: true }
  ])
}

function chapter(title: string, parts: Partial<Omit<PrintedChapter, 'title'>>): PrintedChapter {
  return { title, paragraphs: [], lists: [], tables: [], ...parts }
}
