/** Reads feeds and pages apart from the main thread: what comes from outside may be made to hang a parser. */
import { buildArticles } from '../articles/index.ts'
import { decodeText, findFeedLinks, parseDate, parseFeed } from '../feeds/index.ts'
import { createWordIndexer } from '../language/index.ts'
import { serveTasks } from './serve-tasks.ts'
import type { FetchedBytes, ParseFeedOutput, ReadFeedInput, ReadFeedOutput } from './tasks.ts'

const indexArticle = createWordIndexer()

serveTasks({ 'read-feed': readFeed, 'parse-feed': summariseFeed, 'find-feed-links': findLinks })

async function readFeed(input: ReadFeedInput): Promise<ReadFeedOutput> {
  const { url, feedId, outletId, sectionId, now } = input
  const { text, encoding } = decodeText(input.bytes, input)
  const feed = await parseFeed(text, { url })
  const articles = buildArticles(feed, { feedUrl: url, feedId, outletId, sectionId, now, parseDate })
  return { head: feed.head, articles: articles.map(article => ({ article, words: indexArticle(article) })), encoding }
}

async function summariseFeed(input: FetchedBytes): Promise<ParseFeedOutput> {
  const { head, entries } = await parseFeed(decodeText(input.bytes, input).text, { url: input.url })
  const latestHeadlines = entries.flatMap(entry => entry.headline ?? []).slice(0, 5)
  return { head, entryCount: entries.length, latestHeadlines }
}

function findLinks(input: FetchedBytes): ReturnType<typeof findFeedLinks> {
  return findFeedLinks(decodeText(input.bytes, input).text, input.url)
}
