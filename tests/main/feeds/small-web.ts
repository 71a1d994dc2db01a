import { decodeText, findFeedLinks, parseFeed, type DiscoveryPorts } from '../../../src/main/feeds/index.ts'
import { Failure } from '../../../src/shared/failure.ts'

/** A feed of two entries, and the page around one. */
export const feed = (title: string): string => `<rss version="2.0"><channel><title>${title}</title>
  <link>https://harbour-post.example/</link>
  <language>en</language>${[1, 2].map(number => `<item><title>${title} ${number}</title></item>`).join('')}</channel></rss>`
export const page = (head: string, body = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

export type Site = Readonly<Record<string, string | Failure>>

/** A web of a few addresses. Everything else answers 404; `asked` lists what was asked for, with its redirects mode. */
export function web(site: Site): DiscoveryPorts & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    async fetch(url, _kind, { redirects }) {
      asked.push(redirects === 'refuse' ? `${url} (no redirects)` : url)
      const answer = site[url] ?? new Failure('http-status', { status: '404', host: new URL(url).host })
      if (answer instanceof Failure) throw answer
      return { kind: 'fetched', url, headers: {}, bytes: new TextEncoder().encode(answer) }
    },
    async parse({ bytes, url }) {
      const { head, entries } = await parseFeed(decodeText(bytes).text, { url })
      return { head, entryCount: entries.length, latestHeadlines: entries.map(entry => entry.headline ?? '') }
    },
    findLinks: async ({ bytes, url }) => findFeedLinks(decodeText(bytes).text, url)
  }
}
