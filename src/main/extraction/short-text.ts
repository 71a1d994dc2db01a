import type { KnownOfArticle } from './judge-blocks.ts'
import { parsePage, tagOf, type PageDocument, type PageElement } from './page-document.ts'
import type { PageFacts } from './page-facts.ts'
import { readableText, type ReadableText } from './readable-text.ts'

/** Letters: what a page says with fewer is no article unless the page itself calls it one. */
const shortest = 100
/** Characters of a page; one with more around so few words is none of an article. */
const mostOfPage = 2_000_000

/** Microdata and RDFa name the type by schema.org: `NewsArticle`, `https://schema.org/BlogPosting`. */
const articleType = /(?:^|[\s/:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report)(?:$|\s)/

/** What themes call the box that holds an article's text: "article-body", "entryContent", "story__text". */
const textBox = /(?:^|[\s_-])(?:article|story|entry|post|news)[\s_-]*(?:body|content|text)(?:$|[\s_-])/i

export function isShort(text: ReadableText | undefined): boolean {
  return lettersIn(text?.blocks ?? []) < shortest
}

/** Chinese and Japanese say with one sign what takes others three. */
function lettersIn(blocks: readonly string[]): number {
  return blocks.reduce((sum, text) =>
    sum + text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0), 0)
}

/** Of a page on which few words were found: whether it says that it is the page of one article, by marks of which a list of
 *  articles has many or none, and what stands in the box of its text. Beside so few words a line of rights may weigh more, and be
 *  `found` in their place. `stated` is what its head and data say. */
export function shortText(html: string, stated: PageFacts, found: ReadableText | undefined): {
  readonly isArticle: boolean
  readonly text: ReadableText | undefined
} {
  if (html.length > mostOfPage) return { isArticle: stated.isArticle, text: found }
  const page = parsePage(html)
  const box = boxOfText(page)
  const isDated = stated.rawPublishedAt !== undefined || only(page, 'time[datetime]') !== undefined
  const isArticle = stated.isArticle || box !== undefined || (isDated && only(page, 'h1') !== undefined)
  return { isArticle, text: (box && textIn(box, stated)) ?? found }
}

function boxOfText(page: PageDocument): PageElement | undefined {
  return only(page, '[itemprop~="articleBody"]') ?? boxByName(page)
    ?? only(page, 'article') ?? only(page, '[role="article"]') ?? only(page, '.hentry, .h-entry') ?? typedBox(page)
}

function textIn(box: PageElement, known: KnownOfArticle): ReadableText | undefined {
  return readableText(parsePage(`<html><body><main>${box.innerHTML}</main></body></html>`), known).text
}

function only(page: PageDocument, selector: string): PageElement | undefined {
  return one([...page.querySelectorAll(selector)])
}

function one(elements: readonly PageElement[]): PageElement | undefined {
  return elements.length === 1 ? elements[0] : undefined
}

function typedBox(page: PageDocument): PageElement | undefined {
  return one([...page.querySelectorAll('[itemtype], [typeof]')]
    .filter(element => articleType.test(element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '')))
}

/** Under the one heading of its page. */
function boxByName(page: PageDocument): PageElement | undefined {
  if (!only(page, 'h1')) return undefined
  return one([...page.querySelectorAll('[class], [id]')].filter(element => tagOf(element) !== 'body' && isTextBox(element)))
}

function isTextBox(element: PageElement): boolean {
  return ['class', 'id'].some(name => textBox.test(element.getAttribute(name)?.replace(/([a-z])(?=[A-Z])/g, '$1-') ?? ''))
}
