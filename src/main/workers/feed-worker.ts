/** Reads feeds and pages apart from the main thread: what comes from outside may be made to hang a parser. */
import type { Article } from '../../shared/article.ts'
import { Failure } from '../../shared/failure.ts'
import { buildArticles, compareTexts } from '../articles/index.ts'
import { decodeText, findFeedLinks, parseDate, parseFeed, parseOpml, readInEncodings } from '../feeds/index.ts'
import { extractArticle } from '../extraction/index.ts'
import { articleMarks } from '../identity/index.ts'
import { createWordIndexer } from '../language/index.ts'
import { packArticles } from './packets.ts'
import { serveTasks } from './serve-tasks.ts'
import type { BuildArticleInput, FetchedBytes, ParseFeedOutput, ReadArticle, ReadFeedInput, ReadFeedOutput } from './tasks.ts'

const indexArticle = createWordIndexer()

serveTasks({
  'read-feed': readFeed, 'read-in-encodings': readInEncodings, 'parse-feed': summariseFeed, 'find-feed-links': findLinks,
  'read-opml': ({ text }) => parseOpml(text), 'extract-article': extract, 'build-article': build,
  'compare-texts': compareTexts
})

async function readFeed(input: ReadFeedInput): Promise<ReadFeedOutput> {
  const { url, feedId, outletId, sectionId, now, zone } = input
  const { text, encoding, isGuessed } = decodeText(input.bytes, input)
  const feed = await parseFeed(text, input)
  const articles = buildArticles(feed, {
    feedUrl: url, feedId, outletId, sectionId, now, parseDate: raw => parseDate(raw, zone === undefined ? {} : { zone })
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

/** Built as a feed's entries are, so that it is cleaned, placed and known again in the same way. */
function build({ entry, ...context }: BuildArticleInput): ReadArticle {
  const [article] = buildArticles({ head: { format: 'rss' }, entries: [entry] }, { ...context, feedUrl: 'about:blank', parseDate })
  if (article === undefined) throw new Failure('no-article-found', { address: entry.url ?? entry.headline ?? '' })
  return withFinders(article)
}

function withFinders(article: Article): ReadArticle {
  return { article, words: indexArticle(article), marks: articleMarks(article) }
}
