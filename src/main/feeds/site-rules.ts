/** Where sites keep their feeds that do not say so, or only to those who run their scripts. */

interface SiteRule {
  readonly host: RegExp
  readonly path: RegExp
  /** Addresses by the groups of `path`. */
  readonly feeds: (groups: Readonly<Record<string, string>>, url: URL) => readonly string[]
}

const rules: readonly SiteRule[] = [
  {
    host: /(?:^|\.)youtube\.com$/, path: /^\/channel\/(?<id>UC[\w-]+)/,
    feeds: ({ id }) => [`https://www.youtube.com/feeds/videos.xml?channel_id=${id}`]
  },
  {
    host: /(?:^|\.)youtube\.com$/, path: /^\/user\/(?<name>[\w-]+)/,
    feeds: ({ name }) => [`https://www.youtube.com/feeds/videos.xml?user=${name}`]
  },
  {
    host: /(?:^|\.)youtube\.com$/, path: /^\/playlist$/,
    feeds: (_groups, url) =>
      [`https://www.youtube.com/feeds/videos.xml?playlist_id=${encodeURIComponent(url.searchParams.get('list') ?? '')}`]
  },
  {
    host: /^(?:www\.)?github\.com$/, path: /^\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/,
    feeds: ({ owner, name }) => ['releases', 'commits'].map(kind => `https://github.com/${owner}/${name}/${kind}.atom`)
  },
  {
    host: /^(?:www\.)?github\.com$/, path: /^\/(?<owner>[\w.-]+)\/?$/,
    feeds: ({ owner }) => [`https://github.com/${owner}.atom`]
  },
  {
    host: /(?:^|\.)reddit\.com$/, path: /^\/(?<place>(?:r|user|u)\/[\w-]+)/,
    feeds: ({ place }) => [`https://www.reddit.com/${place}/.rss`]
  },
  // Mastodon runs under any host; its profiles begin with an @.
  { host: /./, path: /^\/@(?<name>\w+)\/?$/, feeds: ({ name }, url) => [new URL(`/@${name}.rss`, url).href] }
]

export function feedsByRule(address: string): readonly string[] {
  const url = new URL(address)
  for (const { host, path, feeds } of rules) {
    const groups = host.test(url.hostname) ? path.exec(url.pathname) : null
    if (groups) return feeds(groups.groups ?? {}, url)
  }
  return []
}

/** Where feeds stand by custom, likeliest first. */
const wellKnownPaths = ['feed/', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml', 'rss/', 'index.rss']

/** At the root of the site: one request each, a second apart, so no more than these. */
export function wellKnownFeeds(address: string): readonly string[] {
  return wellKnownPaths.map(path => new URL(`/${path}`, address).href)
}
