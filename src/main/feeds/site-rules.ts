/** Where sites keep their feeds that do not say so, or only to those who run their scripts. Each has the feed by its own
 *  documentation, or has had it for years; services without a public one (Telegram, X, Facebook) are not here. */

interface SiteRule {
  readonly host: RegExp
  readonly path: RegExp
  /** Addresses by the named groups of `host` and `path`. */
  readonly feeds: (groups: Readonly<Record<string, string>>, url: URL) => readonly string[]
}

const video = 'https://www.youtube.com/feeds/videos.xml'
const everything = /^\//

const rules: readonly SiteRule[] = [
  { host: /(?:^|\.)youtube\.com$/, path: /^\/channel\/(?<id>UC[\w-]+)/, feeds: ({ id }) => [`${video}?channel_id=${id}`] },
  { host: /(?:^|\.)youtube\.com$/, path: /^\/user\/(?<name>[\w-]+)/, feeds: ({ name }) => [`${video}?user=${name}`] },
  {
    host: /(?:^|\.)youtube\.com$/, path: /^\/playlist$/,
    feeds: (_groups, url) => [`${video}?playlist_id=${encodeURIComponent(url.searchParams.get('list') ?? '')}`]
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
  {
    host: /^(?:www\.)?medium\.com$/, path: /^\/tag\/(?<tag>[\w-]+)/, feeds: ({ tag }) => [`https://medium.com/feed/tag/${tag}`]
  },
  {
    host: /^(?:www\.)?medium\.com$/, path: /^\/(?<name>@?[\w.-]+)/, feeds: ({ name }) => [`https://medium.com/feed/${name}`]
  },
  { host: /^(?<name>[\w-]+)\.medium\.com$/, path: everything, feeds: ({ name }) => [`https://${name}.medium.com/feed`] },
  { host: /^(?<name>[\w-]+)\.substack\.com$/, path: everything, feeds: ({ name }) => [`https://${name}.substack.com/feed`] },
  { host: /\.wordpress\.com$/, path: everything, feeds: (_groups, { origin }) => [`${origin}/feed/`] },
  { host: /\.blogspot\.com$/, path: everything, feeds: (_groups, { origin }) => [`${origin}/feeds/posts/default`] },
  {
    host: /^www\.tumblr\.com$/, path: /^\/(?:blog\/)?(?<name>[a-z\d][\w-]+)/,
    feeds: ({ name }) => [`https://${name}.tumblr.com/rss`]
  },
  { host: /\.tumblr\.com$/, path: everything, feeds: (_groups, { origin }) => [`${origin}/rss`] },
  // Names with an @ that are no profiles of Mastodon.
  { host: /(?:^|\.)(?:youtube|substack|tiktok|threads|instagram)\.(?:com|net)$/, path: /^\/@/, feeds: () => [] },
  // Mastodon runs under any host; its profiles begin with an @.
  { host: /./, path: /^\/@(?<name>\w+)\/?$/, feeds: ({ name }, url) => [new URL(`/@${name}.rss`, url).href] },
  { host: /./, path: /^\/tags\/(?<tag>[\p{L}\p{N}_%]+)\/?$/u, feeds: ({ tag }, url) => [new URL(`/tags/${tag}.rss`, url).href] }
]

export function feedsByRule(address: string): readonly string[] {
  const url = new URL(address)
  for (const { host, path, feeds } of rules) {
    const [atHost, inPath] = [host.exec(url.hostname), path.exec(url.pathname)]
    if (atHost && inPath) return feeds({ ...atHost.groups, ...inPath.groups }, url)
  }
  return []
}

/** Where feeds stand by custom, likeliest first. */
const wellKnownPaths = ['feed/', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml', 'rss/', 'index.rss']

/** At the root of the site: one request each, a second apart, so no more than these. */
export function wellKnownFeeds(address: string): readonly string[] {
  return wellKnownPaths.map(path => new URL(`/${path}`, address).href)
}
