/** Reading JSON Feed with feedsmith; the only other place that knows it is OPML. */
import { ParseError, parseJsonFeed, type JsonFeed } from 'feedsmith'

export type SmithJsonFeed = JsonFeed.Feed<string>
export type SmithJsonItem = JsonFeed.Item<string>

/** Throws on what feedsmith refuses. A feed without anything in it is one, but feedsmith counts it as an error of its own. */
export function readJson(document: unknown): SmithJsonFeed {
  try {
    return parseJsonFeed(document) as SmithJsonFeed
  } catch (error) {
    if (error instanceof ParseError) return {} as SmithJsonFeed
    throw error
  }
}
