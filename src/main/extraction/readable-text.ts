import { Readability } from '@mozilla/readability'
import { handDownNames } from './furniture.ts'
import type { KnownOfArticle } from './judge-blocks.ts'
import { unwrapLonePictures } from './lone-pictures.ts'
import { removeOtherArticles } from './other-articles.ts'
import { makeOwnParagraphs } from './own-elements.ts'
import { sizeOf, type PageDocument, type PageElement } from './page-document.ts'
import { givenFacts, noFacts, type PageFacts } from './page-facts.ts'
import { datelineIn, pictureFacts } from './text-facts.ts'
import { trimArticle } from './trim-article.ts'

export interface ReadableText {
  /** Not sanitised. */
  readonly html: string
  /** The paragraphs, headings, items and cells of it, without captions. */
  readonly blocks: readonly string[]
  readonly length: number
}

/** More elements than any article's page has; a page of a million takes minutes. */
const mostElements = 30_000
/** Browsers nest no deeper than 512; Readability's time grows with the square of the depth. */
const deepest = 300

interface ReadText {
  readonly text?: ReadableText
  readonly facts: PageFacts
}

/** The text of the page without what is around it, and what can be told of it by its looks. Takes the page apart: what else
 *  is to be read of it must be read before. */
export function readableText(page: PageDocument, known: KnownOfArticle): ReadText {
  const heading = onlyHeading(page)
  const read = parse(page)
  if (!read?.content) return { facts: read ? factsOf(read) : noFacts }
  const blocks = trimArticle(read.content, { ...known, ...(heading !== undefined && { heading }) }, page).map(({ text }) => text)
  const length = blocks.reduce((sum, text) => sum + text.length, 0)
  const dateline = datelineIn(blocks)
  const facts = { ...factsOf(read), ...pictureFacts(read.content), ...(dateline !== undefined && { dateline }) }
  return length > 0 ? { text: { html: read.content.innerHTML, blocks, length }, facts } : { facts }
}

function onlyHeading(page: PageDocument): string | undefined {
  const headings = [...page.getElementsByTagName('h1')]
  return headings.length === 1 ? headings[0]?.textContent ?? undefined : undefined
}

function factsOf(read: NonNullable<ReturnType<typeof parse>>): PageFacts {
  return {
    ...noFacts,
    ...givenFacts<Partial<PageFacts>>({
      headline: read.title ?? undefined, summary: read.excerpt ?? undefined,
      rawPublishedAt: read.publishedTime ?? undefined, language: read.lang ?? undefined
    }),
    authors: read.byline ? [read.byline] : []
  }
}

/** Readability throws where it meets a tree that it does not expect. The classes stay: they tell what a part is. */
function parse(page: PageDocument): ReturnType<Readability<PageElement>['parse']> {
  const { count, depth } = sizeOf(page)
  if (count > mostElements || depth > deepest) return null
  try {
    removeOtherArticles(page)
    makeOwnParagraphs(page)
    handDownNames(page)
    unwrapLonePictures(page)
    const serializer = (node: unknown): PageElement => node as PageElement
    return new Readability<PageElement>(page as never, { disableJSONLD: true, keepClasses: true, serializer }).parse()
  } catch {
    return null
  }
}
