import { Failure } from '../../shared/failure.ts'
import type { ParsedFeed } from '../../shared/feed.ts'
import { attempt } from './attempt.ts'
import { jsonFeed } from './json-feed.ts'
import { readJson } from './read-with-feedsmith.ts'
import { rssInJson } from './rss-in-json.ts'

/** How many closing braces from the end a truncated list is tried to be cut at. */
const maxCuts = 20

/** A feed written in JSON: JSON Feed, or RSS in JSON. Throws `not-a-feed` and `feed-broken`. */
export function parseJsonText(text: string, url: string): ParsedFeed {
  const whole = attempt(() => JSON.parse(text) as unknown)
  const document = whole ?? cutAfterLastItem(text)
  if (document === undefined) throw new Failure('feed-broken', { address: url, reason: 'not valid JSON' })
  const feed = attempt(() => readJson(document))
  const parsed = feed ? jsonFeed(feed, url) : rssInJson(document, url)
  if (!parsed) throw new Failure('not-a-feed', { address: url })
  return whole === undefined ? { ...parsed, isSalvaged: true } : parsed
}

/** What is whole of a list that breaks off: all up to the last item that is closed. */
function cutAfterLastItem(text: string): unknown {
  let end = text.length
  for (let cuts = 0; cuts < maxCuts; cuts += 1) {
    end = text.lastIndexOf('}', end - 1)
    if (end < 0) return undefined
    const document = attempt(() => JSON.parse(`${text.slice(0, end + 1)}]}`) as unknown)
    if (document !== undefined) return document
  }
  return undefined
}
