/** Reading with feedsmith; the only other place that knows it is OPML. */
import {
  ParseError, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed,
  type AtomFeed, type JsonFeed, type MediaNs, type RdfFeed, type RssFeed
} from 'feedsmith'

export type SmithAtomFeed = AtomFeed.Feed<string>
export type SmithAtomEntry = AtomFeed.Entry<string>
export type SmithAtomText = AtomFeed.Text
export type SmithJsonFeed = JsonFeed.Feed<string>
export type SmithJsonItem = JsonFeed.Item<string>
export type SmithMedia = MediaNs.ItemOrFeed

/** RSS and RDF alike: RDF has fewer fields of its own and more of Dublin Core. */
export type SmithRssItem = RssFeed.Item<string> & Pick<RdfFeed.Item<string>, 'rdf'>
export type SmithRssFeed = Omit<RssFeed.Feed<string>, 'items'> & Pick<RdfFeed.Feed<string>, 'rdf'> & {
  readonly items?: readonly SmithRssItem[]
}

/** All of these throw on what feedsmith refuses. */
export const readRss = (text: string): SmithRssFeed => orEmpty(() => parseRssFeed(text) as SmithRssFeed)
export const readRdf = (text: string): SmithRssFeed => orEmpty(() => parseRdfFeed(text) as SmithRssFeed)
export const readAtom = (text: string): SmithAtomFeed => orEmpty(() => parseAtomFeed(text) as SmithAtomFeed)
export const readJson = (document: unknown): SmithJsonFeed => orEmpty(() => parseJsonFeed(document) as SmithJsonFeed)

/** A feed without anything in it is well-formed, but feedsmith counts it as an error of its own. */
function orEmpty<T extends object>(read: () => Partial<T>): T {
  try {
    return read() as T
  } catch (error) {
    if (error instanceof ParseError) return {} as T
    throw error
  }
}
