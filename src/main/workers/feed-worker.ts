/** Reads feeds and pages apart from the main thread: what comes from outside may be made to hang a parser. */
import type { Article } from '../../shared/article.ts'
import { Failure } from '../../shared/failure.ts'
import { buildArticles, buildFullText, compareTexts } from '../articles/index.ts'
import { readRates } from '../desk/index.ts'
import { decodeText, findFeedLinks, parseDate, parseFeed, parseOpml, readInEncodings } from '../feeds/index.ts'
import { betterText, extractArticle, listFacts, paywallOf, readPage } from '../extraction/index.ts'
import { articleMarks } from '../identity/index.ts'
import { createWordIndexer } from '../language/index.ts'
import { createSectionsReader, sectionWords } from '../sections/index.ts'
import { stepBack } from '../threads/step-back.ts'
import { countTerms } from '../topics/index.ts'
import { packArticles } from './packets.ts'
import { serveTasks } from './serve-tasks.ts'
import type {
  BuildArticleInput, BuildFullTextInput, BuildFullTextOutput, FetchedBytes, ParseFeedOutput, ReadArticle, ReadFeedInput,
  ReadFeedOutput, ReadPageInput, StudiedArticle, StudyOutput
} from './tasks.ts'

stepBack()
const indexArticle = createWordIndexer()
const openSections = createSectionsReader()

serveTasks({
  'read-feed': readFeed, 'read-in-encodings': readInEncodings, 'parse-feed': summariseFeed, 'find-feed-links': findLinks,
  'read-opml': ({ text }) => parseOpml(text), 'extract-article': extract, 'build-article': build, 'read-page': readArticlePage,
  'build-full-text': fullText,
  'read-rates': ({ source, bytes }) => readRates(source, bytes),
  'compare-texts': compareTexts, 'study-articles': study
})

async function readFeed(input: ReadFeedInput): Promise<ReadFeedOutput> {
  const { url, feedId, outletId, sectionId, sections, now, zone } = input
  const { text, encoding, isGuessed } = decodeText(input.bytes, input)
  const feed = await parseFeed(text, input)
  const articles = buildArticles(feed, {
    feedUrl: url, feedId, outletId, sectionId, now, ...(sections && { sections: openSections(sections) }),
    parseDate: raw => parseDate(raw, zone === undefined ? {} : { zone })
  })
  return {
    head: feed.head, encoding, isEncodingGuessed: isGuessed === true, isSalvaged: feed.isSalvaged === true,
    packets: packArticles(articles.map(withFinders))
  }
}

async function summariseFeed(input: FetchedBytes): Promise<ParseFeedOutput> {
  const { head, entries } = await parseFeed(decodeText(input.bytes, input).text, input)
  const latestHeadlines = entries.flatMap(entry => entry.headline ?? []).slice(0, 5)
  return { head, entryCount: entries.length, latestHeadlines }
}

function findLinks(input: FetchedBytes): ReturnType<typeof findFeedLinks> {
  return findFeedLinks(decodeText(input.bytes, input).text, input.url)
}

function extract(input: FetchedBytes): ReturnType<typeof extractArticle> {
  return extractArticle(decodeText(input.bytes, input).text, input.url)
}

function readArticlePage(input: ReadPageInput): ReturnType<typeof readPage> {
  return readPage(decodeText(input.bytes, input).text, input.url, input.firstUrl)
}

function fullText({ article, pages: [first, ...further] }: BuildFullTextInput): BuildFullTextOutput {
  if (first === undefined) throw new Failure('no-article-found', { address: article.url ?? '' })
  const text = [first, ...further].flatMap(({ blocks }) => blocks).join('\n')
  const paywall = paywallOf({ text, ...(first.facts.isFree !== undefined && { isFree: first.facts.isFree }) })
  const found = { facts: listFacts(first, text.length), ...(paywall && { paywall }) }
  const standing = { text: article.bodyText, isOfPage: article.textFrom === 'page' }
  const isBetter = betterText(standing, { text, ...(paywall && { paywall }) }) === 'page'
  return isBetter ? { ...found, read: withFinders(buildFullText(article, first, further)) } : found
}

/** Built as a feed's entries are, so that it is cleaned, placed and known again in the same way. */
function build({ entry, sections, ...context }: BuildArticleInput): ReadArticle {
  const [article] = buildArticles({ head: { format: 'rss' }, entries: [entry] }, {
    ...context, feedUrl: 'about:blank', parseDate, ...(sections && { sections: openSections(sections) })
  })
  if (article === undefined) throw new Failure('no-article-found', { address: entry.url ?? entry.headline ?? '' })
  return withFinders(article)
}

function study({ articles }: { readonly articles: readonly StudiedArticle[] }): StudyOutput {
  return {
    terms: countTerms(articles),
    examples: articles.flatMap(({ taughtSectionId: sectionId, ...article }) =>
      sectionId === undefined ? [] : [{ sectionId, stems: [...sectionWords(article).keys()] }])
  }
}

function withFinders(article: Article): ReadArticle {
  return { article, words: indexArticle(article), marks: articleMarks(article) }
}
