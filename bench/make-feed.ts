import { seeded } from './random.ts'
import { makeText, makeVocabulary } from './words.ts'

export interface MadeFeeds {
  readonly feedCount: number
  readonly entryCount: number
  readonly seed: number
  /** Milliseconds since 1970 from which entries are dated backwards. */
  readonly now: number
}

/** RSS documents of `entryCount` entries with 250 words of HTML each; the same seed makes the same ones. */
export function makeFeeds({ feedCount, entryCount, seed, now }: MadeFeeds): readonly string[] {
  const vocabulary = makeVocabulary(seeded(seed), 8_000)
  return Array.from({ length: feedCount }, (_, index) => makeFeed(index + 1, seeded(seed + index + 1), vocabulary))

  function makeFeed(number: number, random: () => number, words: readonly string[]): string {
    const items = Array.from({ length: entryCount }, (_, entry) => {
      const paragraphs = Array.from({ length: 5 }, () => `<p>${makeText(random, words, 50)}.</p>`).join('')
      return `<item><title>${makeText(random, words, 9)}</title><guid isPermaLink="false">${number}-${entry}</guid>
        <link>http://${feedName(number)}.test/${entry}</link>
        <pubDate>${new Date(now - random() * 80_000_000).toUTCString()}</pubDate><category>Business</category>
        <description><![CDATA[${paragraphs}]]></description></item>`
    })
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${number}</title>
      <language>en</language>${items.join('')}</channel></rss>`
  }
}

/** `feed-0001`: the name of a made-up host, and of a path on the server. */
export function feedName(number: number): string {
  return `feed-${String(number).padStart(4, '0')}`
}
