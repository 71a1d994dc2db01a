/** Reading JSON Feed with feedsmith; the only other place that knows it is OPML. */
import { createRequire } from 'node:module'
import type { JsonFeed } from 'feedsmith'

/** Loaded when it is first needed: most threads never meet JSON Feed or OPML, and it takes twenty megabytes of each. */
export function feedsmith(): typeof import('feedsmith') {
  return createRequire(import.meta.url)('feedsmith') as typeof import('feedsmith')
}

export type SmithJsonFeed = JsonFeed.Feed<string>
export type SmithJsonItem = JsonFeed.Item<string>

/** Throws on what feedsmith refuses. A feed without anything in it is one, but feedsmith counts it as an error of its own. */
export function readJson(document: unknown): SmithJsonFeed {
  const { ParseError, parseJsonFeed } = feedsmith()
  try {
    return parseJsonFeed(document) as SmithJsonFeed
  } catch (error) {
    if (error instanceof ParseError) return {} as SmithJsonFeed
    throw error
  }
}
