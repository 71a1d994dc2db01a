/** Names of elements as the tables know them: `title` for RSS, `atom:title`, `dc:creator`, whatever prefix a feed chose. */

/** By the prefix that is customary: the addresses that feeds give a namespace, without scheme, `www.` and final `/` or `#`. */
const namespaces: Readonly<Record<string, readonly string[]>> = {
  '': [
    'backend.userland.com/rss', 'backend.userland.com/rss2', 'backend.userland.com/rss091', 'backend.userland.com/rss092',
    'blogs.law.harvard.edu/tech/rss', 'cyber.law.harvard.edu/rss', 'cyber.law.harvard.edu/rss/rss.html',
    'my.netscape.com/rdf/simple/0.9', 'channel.netscape.com/rdf/simple/0.9', 'my.netscape.com/publish/formats/rss-0.91.dtd',
    'purl.org/rss/1.0', 'purl.org/net/rss1.1', 'rssboard.org/rss-specification',
    // RSS 1.0 has a module for enclosures, which knows nothing else.
    'purl.oclc.org/net/rss_2.0/enc', 'purl.org/rss/1.0/modules/enclosure'
  ],
  // The drafts before Atom 0.3 had names of their own, and some of their feeds are still served.
  atom: [
    'w3.org/2005/atom', 'purl.org/atom/ns', 'purl.org/atom/app', 'purl.org/pie', 'purl.org/echo', 'uri/of/echo/namespace',
    'example.com/newformat', 'example.com/necho', 'intertwingly.net/blog'
  ],
  rdf: ['w3.org/1999/02/22-rdf-syntax-ns', 'w3.org/tr/rdf-syntax'],
  dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0', 'purl.org/dc'],
  dcterms: ['purl.org/dc/terms'],
  content: ['purl.org/rss/1.0/modules/content'],
  sy: ['purl.org/rss/1.0/modules/syndication'],
  media: ['search.yahoo.com/mrss', 'video.search.yahoo.com/mrss', 'tools.search.yahoo.com/mrss', 'api.maps.yahoo.com/maps/1.0'],
  itunes: ['itunes.com/dtds/podcast-1.0.dtd', 'itunes.com/dtds/podcast-1.0'],
  googleplay: ['google.com/schemas/play-podcasts/1.0'],
  xhtml: ['w3.org/1999/xhtml', 'w3.org/xhtml'],
  xml: ['w3.org/xml/1998/namespace'],
  georss: ['georss.org/georss'],
  feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
  pheedo: ['pheedo.com/namespace/pheedo'],
  svg: ['w3.org/2000/svg'],
  math: ['w3.org/1998/math/mathml']
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(namespaces).flatMap(([prefix, uris]) => uris.map(uri => [uri, prefix] as const)),
  ...Object.keys(namespaces).filter(Boolean).map(prefix => [`prefix ${prefix}`, prefix] as const),
  ['prefix a10', 'atom']
])

/** What the prefixes of one place in the document stand for. */
export interface NameScope {
  readonly spaces: ReadonlyMap<string, string>
  /** Names already looked up. */
  readonly known: Map<string, string>
}

const foreign = '?'

/** The scope of the root element. RSS has no namespace and feeds give it any; so whatever the root is in is the feed's own. */
export function rootScope(rootName: string, attributes: Readonly<Record<string, string>>): NameScope {
  const { prefix, local } = splitName(rootName)
  const own = local === 'feed' ? 'atom' : ''
  const spaces = new Map([...declared(attributes), [prefix, own]])
  if (!spaces.has('')) spaces.set('', own)
  return { spaces, known: new Map() }
}

/** The scope inside an element: that around it, unless it declares namespaces. */
export function innerScope(outer: NameScope, rawName: string, attributes: Readonly<Record<string, string>>): NameScope {
  if (!declaresAny(attributes)) return outer
  const own = declared(attributes)
  // What is said of the root holds for a channel too.
  const isChannel = rawName.toLowerCase() === 'channel'
  return { spaces: new Map([...outer.spaces, ...own, ...isChannel ? [['', ''] as const] : []]), known: new Map() }
}

/** `atom:link` for `a10:link`, `title` for `r:title`; `?:title` for what belongs to no namespace we know. */
export function elementName(rawName: string, scope: NameScope): string {
  const known = scope.known.get(rawName)
  if (known !== undefined) return known
  const { prefix, local } = splitName(rawName)
  const space = scope.spaces.get(prefix) ?? prefixes.get(`prefix ${prefix}`) ?? foreign
  const name = space === '' ? local : `${space}:${local}`
  scope.known.set(rawName, name)
  return name
}

const declaration = /^xmlns(?::|$)/i

function declaresAny(attributes: Readonly<Record<string, string>>): boolean {
  for (const name in attributes) if (declaration.test(name)) return true
  return false
}

/** A prefix with an address that is misspelt means what it customarily means. */
function declared(attributes: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.keys(attributes).filter(name => declaration.test(name)).map(name => {
    const prefix = name.slice('xmlns:'.length).toLowerCase()
    const uri = (attributes[name] ?? '').trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]+$/, '')
    const customary = prefix === '' ? undefined : prefixes.get(`prefix ${prefix}`)
    return [prefix, prefixes.get(uri) ?? customary ?? foreign] as const
  })
}

function splitName(rawName: string): { readonly prefix: string; readonly local: string } {
  const name = rawName.toLowerCase()
  const colon = name.indexOf(':')
  return { prefix: colon < 0 ? '' : name.slice(0, colon), local: name.slice(colon + 1) }
}
