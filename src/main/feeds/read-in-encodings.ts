import { analyse } from 'chardet'
import { offeredEncodings } from '../../shared/encodings.ts'
import type { FeedEntry, FeedReadings } from '../../shared/feed.ts'
import { decodeText } from './decode-text.ts'
import { parseDate } from './parse-date.ts'
import { parseFeed } from './parse-feed.ts'

export interface EncodedFeed {
  readonly bytes: Uint8Array
  /** The answer's `content-type`. */
  readonly contentType?: string
  readonly url: string
}

/** Enough to recognise a language by. */
const shownHeadlines = 3
const mostLikely = 5
const mostDates = 3
const guessLength = 65_536
/** chardet's own measure, 0 to 100; below this it names encodings of scripts that are not there at all. */
const leastConfidence = 10

/** How a document reads in every encoding it could be in, so that a person can choose. The document is parsed once in each:
 *  only its beginning, since three headlines tell enough. */
export async function readInEncodings(feed: EncodedFeed): Promise<FeedReadings> {
  const { bytes, contentType } = feed
  const { text, encoding } = decodeText(bytes, contentType === undefined ? {} : { contentType })
  const beginning = firstEntries(bytes)
  const headlines: Record<string, readonly string[]> = {}
  for (const name of offeredEncodings) {
    const read = isPossible(name, bytes) ? await headlinesIn(name, beginning, feed.url) : []
    if (read.length > 0) headlines[name] = read
  }
  return {
    encoding, headlines,
    likely: likelyEncodings(bytes).filter(name => headlines[name] !== undefined).slice(0, mostLikely),
    datesWithoutZone: datesWithoutZone(await entriesOf(text, feed.url))
  }
}

async function headlinesIn(encoding: string, bytes: Uint8Array, url: string): Promise<readonly string[]> {
  const entries = await entriesOf(decodeText(bytes, { encoding }).text, url)
  return entries.flatMap(({ headline }) => headline ?? []).slice(0, shownHeadlines)
}

/** None where the bytes make no feed in an encoding. */
async function entriesOf(text: string, url: string): Promise<readonly FeedEntry[]> {
  return parseFeed(text, { url }).then(({ entries }) => entries, () => [])
}

/** All up to the end of the third entry. Mark-up is ASCII in every encoding but UTF-16, which is taken whole. */
function firstEntries(bytes: Uint8Array): Uint8Array {
  const ends = /<\/(?:[\w-]+:)?(?:item|entry)\s*>/gi
  const text = new TextDecoder('latin1').decode(bytes)
  let end = bytes.length
  for (let count = 0; count < shownHeadlines; count += 1) {
    const found = ends.exec(text)
    if (!found) return bytes
    end = found.index + found[0].length
  }
  return bytes.subarray(0, end)
}

/** UTF-16 has a zero in every character of mark-up, no other encoding has any. */
function isPossible(encoding: string, bytes: Uint8Array): boolean {
  return encoding.startsWith('utf-16') === bytes.subarray(0, 64).includes(0)
}

/** What chardet thinks of the text between the tags: it counts pairs of letters, and mark-up is English. */
function likelyEncodings(bytes: Uint8Array): readonly string[] {
  const words = Buffer.from(bytes.subarray(0, guessLength)).toString('latin1').replaceAll(/<[^<>]*>/g, ' ')
  const guesses = analyse(Buffer.from(words, 'latin1')).filter(({ confidence }) => confidence >= leastConfidence)
  return [...new Set(guesses.flatMap(({ name }) => {
    try {
      return new TextDecoder(name).encoding
    } catch {
      // chardet knows some that browsers have given up (ISO-2022-CN, UTF-32).
      return []
    }
  }))]
}

function datesWithoutZone(entries: readonly FeedEntry[]): readonly string[] {
  return entries.flatMap(({ rawPublishedAt }) => {
    const date = rawPublishedAt === undefined ? undefined : parseDate(rawPublishedAt)
    return rawPublishedAt !== undefined && date && date.offset === undefined ? rawPublishedAt : []
  }).slice(0, mostDates)
}
