import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Article } from '../../../../shared/article.ts'
import { revisionHash } from '../../../identity/index.ts'

/** A text as it stands in `pageTexts`. */
type PackedText = Pick<Article, 'bodyHtml' | 'bodyText'>

/** The two share their words: what is compressed is little more than one of them. */
export function packText({ bodyHtml, bodyText }: PackedText): Uint8Array {
  return zstdCompressSync(JSON.stringify({ bodyHtml, bodyText }))
}

export function unpackText(packed: Uint8Array): PackedText {
  return JSON.parse(zstdDecompressSync(packed).toString()) as PackedText
}

/** An article as its feed gives it, with the text that `page`, another state of it, has of its page. What the feed tells goes
 *  before what the page tells, but for what is told by the text itself. */
export function withPageText(article: Article, page: Article): Article {
  const { lede: _lede, standfirst: _line, dateline: _place, pageCount: _count, ...told } = article
  const { bodyHtml, bodyText, pictureUrls } = page
  const whole: Article = {
    ...told, ...missingFacts(article, page), ...textFacts(page),
    bodyHtml, bodyText, textFrom: 'page', pictureUrls: [...new Set([...article.pictureUrls, ...pictureUrls])]
  }
  return { ...whole, revisionHash: revisionHash(whole.headline, whole.byline, bodyText) }
}

function missingFacts(article: Article, { byline, language, direction, leadPicture }: Article): Partial<Article> {
  return {
    ...(article.byline === undefined && byline !== undefined && { byline }),
    ...(article.leadPicture === undefined && leadPicture !== undefined && { leadPicture }),
    // Of a whole text more can be told than of the line that a feed gives.
    ...(language !== undefined && language !== article.language && { language, direction })
  }
}

function textFacts({ lede, standfirst, dateline, pageCount, pictureCount, infographicCount }: Article): Partial<Article> {
  const facts = { lede, standfirst, dateline, pageCount, pictureCount, infographicCount }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
