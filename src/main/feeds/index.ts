/** Feeds: bytes become text, text becomes entries; finding feeds, lists of them, and when to check next. */
export { decodeText, type DecodedText } from './decode-text.ts'
export { discoverFeeds, type DiscoveryPorts } from './discover-feeds.ts'
export { findFeedLinks, type FeedLink } from './find-feed-links.ts'
export { nextCheckAt, type CheckFacts } from './next-check-at.ts'
export { parseOpml, writeOpml, type OpmlFeed } from './opml.ts'
export { parseDate, type ParsedDate } from './parse-date.ts'
export { parseFeed } from './parse-feed.ts'
