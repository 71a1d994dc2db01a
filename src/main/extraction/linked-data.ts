import type { PageDocument } from './page-document.ts'
import { givenFacts, type PageFacts } from './page-facts.ts'

type Thing = Readonly<Record<string, unknown>>

/** schema.org's types of articles: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `Report` … */
const articleType = /(?:Article|Posting|^Report)$/
/** Deeper and longer than any publisher nests; what is beyond is not looked at. */
const deepest = 6
const mostThings = 500

/** What the page's JSON-LD says of the first article in it. */
export function linkedDataFacts(page: PageDocument): PageFacts | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const things = scripts.flatMap(script => thingsIn(parse(script.textContent)))
  const article = things.slice(0, mostThings).find(thing => typesOf(thing).some(type => articleType.test(type)))
  return article && factsOf(article)
}

const wrapping = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g

/** Some publishers wrap it in a comment or CDATA, which is no JSON. */
function parse(text: string | null): unknown {
  try {
    return JSON.parse((text ?? '').replace(wrapping, ''))
  } catch {
    return undefined
  }
}

function thingsIn(value: unknown, depth = 0): readonly Thing[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap(item => thingsIn(item, depth + 1))
  if (!isThing(value)) return []
  const inner = [value['@graph'], value['mainEntity'], value['mainEntityOfPage']]
  return [value, ...inner.flatMap(one => thingsIn(one, depth + 1))]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(thing: Thing): readonly string[] {
  return textsOf(thing['@type'])
}

const creditKeys = ['creditText', 'creator', 'author', 'copyrightHolder']

function factsOf(article: Thing): PageFacts {
  const keywords = textsOf(article['keywords']).flatMap(words => words.split(','))
  const picture = [article['image']].flat().find(isThing) ?? {}
  return {
    ...givenFacts<Partial<PageFacts>>({
      headline: textsOf(article['headline'])[0] ?? textsOf(article['name'])[0],
      summary: textsOf(article['description'])[0],
      body: textsOf(article['articleBody'])[0],
      rawPublishedAt: textsOf(article['datePublished'])[0],
      rawUpdatedAt: textsOf(article['dateModified'])[0],
      section: textsOf(article['articleSection'])[0],
      dateline: [article['dateline'], article['locationCreated'], article['contentLocation']].flatMap(place => textsOf(place))[0],
      canonicalUrl: textsOf(article['mainEntityOfPage'], '@id')[0] ?? textsOf(article['url'])[0],
      pictureUrl: textsOf(article['image'], 'url')[0] ?? textsOf(article['thumbnailUrl'])[0],
      pictureCaption: [picture['caption'], picture['description']].flatMap(caption => textsOf(caption))[0],
      pictureCredit: creditKeys.flatMap(key => textsOf(picture[key]))[0],
      outletName: textsOf(article['publisher'], 'name')[0],
      language: textsOf(article['inLanguage'], 'alternateName')[0],
      isFree: freedomOf(article)
    }),
    authors: textsOf(article['author'], 'name'),
    tags: [...textsOf(article['articleSection']), ...keywords].map(tag => tag.trim()),
    isArticle: true
  }
}

/** `isAccessibleForFree` of the article or, where only some of it is behind a paywall, of its parts; many write it as a
 *  text. */
function freedomOf(article: Thing): 'yes' | 'no' | undefined {
  const parts = [article['hasPart']].flat().filter(isThing)
  const said = [article, ...parts].map(({ isAccessibleForFree }) => String(isAccessibleForFree).toLowerCase())
  if (said.includes('false')) return 'no'
  return said.includes('true') ? 'yes' : undefined
}

/** One text or several; a thing is told by its `key`. */
function textsOf(value: unknown, key = 'name'): readonly string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap(one => {
    const text = isThing(one) ? one[key] : one
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []
  })
}
