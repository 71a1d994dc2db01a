import type { Digest, DigestBlock } from '../../shared/digest.ts'
import { isSameLanguage } from './propose-headline.ts'
import { shortenHeadline } from './shorten-headline.ts'
import { stringsFor } from './strings.ts'

const leads = 3

/** "Press review: X and Y" of each two of a draft's first stories, in either order: those that must be in come first, then those
 *  in the digest's language. With one piece, its headline alone; with none, that there is none. */
export function proposeHeadlines({ blocks, language }: Digest): readonly string[] {
  const strings = stringsFor(language)
  const weight = ({ rank, language: own = language }: DigestBlock): number =>
    (rank === 'must' ? 0 : 2) + (isSameLanguage(own, language) ? 0 : 1)
  const halves = blocks.toSorted((a, b) => weight(a) - weight(b)).slice(0, leads).map(({ headline }) => shortenHeadline(headline))
  if (halves.length === 0) return [strings.headlineOfNone]
  if (halves.length === 1) return halves.map(half => strings.headlineOfOne(half))
  return halves.flatMap((first, at) => halves.filter((_, other) => other !== at).map(second => strings.headlineOfTwo(first,
    second)))
}
