import { shortenHeadline } from './shorten-headline.ts'
import type { Candidate } from './rank-stories.ts'
import type { DigestStrings } from './strings.ts'

interface Half {
  readonly sectionId: string
  readonly headline: string
}

/** "Press review: X and Y" of the two strongest stories, of two sections where there are two. A story counts by a headline
 *  in the digest's language if an outlet has one; only if none has are headlines of other languages taken. */
export function proposeHeadline(candidates: readonly Candidate[], language: string, strings: DigestStrings): string {
  const readable = candidates.flatMap(candidate => halfIn(candidate, language))
  const halves = readable.length > 0 ? readable : candidates.map(ownHalf)
  const first = halves[0]
  if (!first) return strings.headlineOfNone
  const second = halves.find(half => half.sectionId !== first.sectionId) ?? halves[1]
  return second
    ? strings.headlineOfTwo(shortenHeadline(first.headline), shortenHeadline(second.headline))
    : strings.headlineOfOne(shortenHeadline(first.headline))
}

function halfIn(candidate: Candidate, language: string): readonly Half[] {
  const found = [candidate.lead, ...candidate.articles].find(article => isSameLanguage(article.language, language))
  return found ? [{ sectionId: candidate.sectionId, headline: found.headline }] : []
}

function ownHalf({ sectionId, lead }: Candidate): Half {
  return { sectionId, headline: lead.headline }
}

/** `en-GB` is `en` here. */
export function isSameLanguage(a: string | undefined, b: string): boolean {
  return a?.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase()
}
