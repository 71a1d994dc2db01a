import type { Article } from '../../shared/article.ts'
import type { PageArticle } from '../extraction/index.ts'
import { revisionHash } from '../identity/index.ts'
import { detectLanguage, directionOf } from '../language/index.ts'
import { bodyPictures } from './body-pictures.ts'
import { chooseLeadPicture } from './choose-lead-picture.ts'
import { cleanByline } from './clean-byline.ts'
import { cleanLine } from './clean-line.ts'
import { countPictures } from './gallery.ts'
import { readText, type ReadText } from './read-text.ts'

/** An article with the text of its pages, the first of which is `first`: sanitised as that of a feed is. What the feed tells
 *  stays; the pages add what it lacks. Headline, dates and place in the lists are the feed's in any case. */
export function buildFullText(article: Article, first: PageArticle, further: readonly PageArticle[]): Article {
  const { headline } = article
  const opening = readPageText(first, headline, lineOf(article, first))
  const rest = further.map(page => readPageText(page, headline))
  const bodyHtml = [opening.bodyHtml, ...rest.map((text, index) => `<hr id="page-${index + 2}" />\n${text.bodyHtml}`)].join('\n')
  const bodyText = [opening, ...rest].map(text => text.bodyText).filter(Boolean).join('\n')
  const byline = article.byline ?? cleanByline(first.facts.authors)
  const { lede, standfirst, dateline = cleanLine(first.facts.dateline ?? '') } = opening
  const { pageCount: _, ...told } = article
  return {
    ...told, bodyHtml, bodyText, textFrom: 'page',
    ...(byline !== undefined && { byline }), ...(lede !== undefined && { lede }), ...(standfirst !== undefined && { standfirst }),
    ...(dateline && { dateline }), ...(further.length > 0 && { pageCount: 1 + further.length }),
    ...languageOf(article, bodyText, first.facts.language), ...picturesOf(article, bodyHtml, first),
    revisionHash: revisionHash(headline, byline, bodyText)
  }
}

const cut = /(?:…|\.{3})[\])\s]*$/

/** What the feed gave as the text is often the line under the headline; where it leaves off in the middle, the page's summary
 *  is. */
function lineOf({ textFrom, bodyHtml, bodyText }: Article, { blocks, facts: { summary = '' } }: PageArticle): string {
  if (textFrom === 'page' || bodyText.length >= blocks.join('\n').length) return ''
  if (!cut.test(bodyText)) return bodyHtml
  return cut.test(summary) ? '' : summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function readPageText({ html = '', baseUrl }: PageArticle, headline: string, summaryHtml = ''): ReadText {
  return readText({ contentHtml: html, summaryHtml, authors: [], tags: [], enclosures: [] }, headline, baseUrl)
}

/** The whole text tells more than the line that a feed gave of it. */
function languageOf({ language, headline }: Article, bodyText: string, stated: string | undefined): Partial<Article> {
  const found = detectLanguage(`${headline}\n${bodyText.slice(0, 2000)}`, language ?? stated)
  return found === undefined || found === language ? {} : { language: found, direction: directionOf(bodyText.slice(0, 300), found) }
}

function picturesOf(article: Article, bodyHtml: string, { facts, baseUrl }: PageArticle): Partial<Article> {
  const pictures = bodyPictures(bodyHtml)
  const attached = facts.pictureUrl === undefined ? []
    : [{ url: facts.pictureUrl, type: 'image', ...(facts.pictureCredit !== undefined && { credit: facts.pictureCredit }) }]
  const leadPicture = article.leadPicture ?? chooseLeadPicture(attached, pictures, baseUrl)
  const addresses = [...(leadPicture === undefined ? [] : [leadPicture]), ...pictures].map(({ url }) => url)
  const lead = leadPicture && { leadPicture }
  return { ...lead, pictureUrls: [...new Set(addresses)], ...countPictures({ bodyHtml, ...lead }) }
}
