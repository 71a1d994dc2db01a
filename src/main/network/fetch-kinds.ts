/** What is fetched; each kind has its own limit and its own `accept`. */
export type FetchKind = 'feed' | 'page' | 'picture' | 'rates' | 'forecast'

interface KindTerms {
  /** Decoded bytes. */
  readonly maxBytes: number
  readonly accept: string
}

const megabyte = 1_000_000

export const fetchKinds: Readonly<Record<FetchKind, KindTerms>> = {
  feed: {
    maxBytes: 20 * megabyte,
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, '
      + 'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5'
  },
  page: { maxBytes: 10 * megabyte, accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5' },
  picture: { maxBytes: 10 * megabyte, accept: 'image/webp, image/png, image/jpeg, image/gif, image/avif;q=0.8' },
  // The European Central Bank's file of all days since 1999 has some ten megabytes.
  rates: { maxBytes: 20 * megabyte, accept: 'application/xml, text/xml, application/json, */*;q=0.5' },
  forecast: { maxBytes: megabyte / 5, accept: 'application/json' }
}

/** Milliseconds until the answer's headers must be there. */
export const headersTimeout = 10_000
/** Milliseconds all hops of one fetch may take; waiting for a turn is not counted. */
export const totalTimeout = 20_000
