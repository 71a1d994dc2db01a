import { isArticleBlock, type Digest, type DigestBlock } from '../../../shared/digest.ts'
import { shortenHeadline } from './shorten-headline.ts'
import { stringsFor } from '../strings.ts'

const leads = 3

interface Half {
  readonly sectionId: string
  readonly headline: string
  /** As it reads after "and". */
  readonly within: string
}

/** "Press review: X and Y" of each two of a draft's first stories, in either order: those that must be in before others, articles
 *  before an editor's own texts, stories of two sections before those of one. A story counts by a headline in the digest's
 *  language if an outlet has one; only if none has are headlines of other languages taken. With one piece, its headline alone;
 *  with none, that there is none. The first is what a new draft is called. */
export function proposeHeadlines({ blocks, language }: Pick<Digest, 'blocks' | 'language'>): readonly string[] {
  const strings = stringsFor(language)
  const readable = blocks.flatMap(block => {
    const headline = headlineIn(block, language)
    return headline === undefined ? [] : [{ block, headline }]
  })
  const offered = readable.length > 0 ? readable : blocks.map(block => ({ block, headline: block.headline }))
  const halves = offered.toSorted((a, b) => weightOf(b.block) - weightOf(a.block)).slice(0, leads)
    .map(({ block, headline }) => halfOf(block, headline, language))
  if (halves.length === 0) return [strings.headlineOfNone]
  if (halves.length === 1) return halves.map(({ headline }) => strings.headlineOfOne(headline))
  return halves.flatMap(first => halves.filter(other => other !== first).map(second => ({ first, second })))
    .toSorted((a, b) => Number(isOneSection(a)) - Number(isOneSection(b)))
    .map(({ first, second }) => strings.headlineOfTwo(first.headline, second.within))
}

function weightOf(block: DigestBlock): number {
  return (block.rank === 'must' ? 2 : 0) + (isArticleBlock(block) ? 1 : 0)
}

function isOneSection({ first, second }: { readonly first: Half; readonly second: Half }): boolean {
  return first.sectionId === second.sectionId
}

function headlineIn(block: DigestBlock, language: string): string | undefined {
  if (isSameLanguage(block.language ?? language, language)) return block.headline
  const others = isArticleBlock(block) ? block.alsoCoveredIn : []
  return others.find(other => isSameLanguage(other.language, language))?.headline
}

function halfOf({ sectionId, summary }: DigestBlock, whole: string, language: string): Half {
  const headline = shortenHeadline(whole)
  return { sectionId, headline, within: lowerFirstWord(headline, summary, language) }
}

/** A headline's first word is small inside a sentence if the story's own words only know it small: "Ships" is, "Varn" and a
 *  German noun are not. */
function lowerFirstWord(headline: string, text: string, language: string): string {
  const word = /^\p{Lu}\p{Ll}+(?![\p{L}’'-])/u.exec(headline)?.[0]
  if (word === undefined) return headline
  const small = word.toLocaleLowerCase(language)
  const words = new Set(text.match(/[\p{L}\p{M}]+/gu))
  return words.has(small) && !words.has(word) ? small + headline.slice(word.length) : headline
}

/** `en-GB` is `en` here. */
export function isSameLanguage(a: string | undefined, b: string): boolean {
  return a?.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase()
}
