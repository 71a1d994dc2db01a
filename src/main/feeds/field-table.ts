/** The written table of docs/decisions/0005: per field, the elements it is looked for in, best first. An attribute is written
 *  `@name`, an element in others `outer/inner`. Names are those of element-names.ts, whatever a feed's prefixes. */

export const entryFields = {
  guid: ['guid', 'atom:id', '@about', 'dc:identifier'],
  title: [
    'title', 'atom:title', 'dc:title', 'media:title', 'media:group/media:title', 'itunes:title', 'media:content/media:title'
  ],
  summary: [
    'description', 'atom:summary', 'dc:description', 'abstract', 'itunes:summary', 'itunes:subtitle', 'media:description',
    'media:group/media:description', 'summary', 'dcterms:abstract', 'googleplay:description'
  ],
  content: [
    'content:encoded', 'atom:content', 'fullitem', 'xhtml:body', 'body', 'xhtml:div', 'encoded',
    // The content module of RSS 1.0 as it was first written: a bag of RDF, which the root makes the feed's own language.
    'content:items/bag/li/content:item/value'
  ],
  publishedAt: [
    'pubdate', 'atom:published', 'atom:issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:created', 'published',
    '@lastmod'
  ],
  updatedAt: ['atom:updated', 'atom:modified', 'dcterms:modified', 'lastbuilddate', 'updated'],
  authors: ['author', 'atom:author', 'dc:creator', 'dc:author', 'itunes:author'],
  /** Whoever is named otherwise, where nobody is named as author. */
  others: ['dc:contributor', 'managingeditor', 'googleplay:author'],
  tags: ['category', 'dc:subject', 'atom:category', 'itunes:keywords', 'media:keywords', 'media:group/media:keywords'],
  language: ['dc:language'],
  rights: ['dc:rights', 'dcterms:rights', 'media:copyright', 'media:group/media:copyright', 'atom:rights', 'copyright']
} as const satisfies Readonly<Record<string, readonly string[]>>

export const feedFields = {
  guid: ['@about', 'atom:id', 'guid'],
  title: ['title', 'atom:title', 'dc:title', 'itunes:title', 'media:title'],
  description: [
    'description', 'atom:subtitle', 'atom:tagline', 'dc:description', 'itunes:summary', 'itunes:subtitle', 'abstract',
    'media:description', 'googleplay:description'
  ],
  publishedAt: [
    'pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published', 'atom:issued', 'atom:created'
  ],
  updatedAt: ['lastbuilddate', 'dcterms:modified', 'atom:updated', 'atom:modified', '@lastmod'],
  authors: ['managingeditor', 'author', 'atom:author', 'dc:creator', 'dc:author', 'itunes:author'],
  others: ['webmaster', 'googleplay:author'],
  language: ['language', 'dc:language'],
  rights: ['copyright', 'dc:rights', 'dcterms:rights', 'atom:rights', 'atom:copyright', 'media:copyright']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Names that only what a feed is made of has: where one stands inside a field, that field's end tag is missing. HTML has
 *  some of the others too. */
export const structureNames: ReadonlySet<string> = new Set([
  ...Object.values(entryFields).flat(), ...Object.values(feedFields).flat(),
  'rss', 'channel', 'item', 'rdf', 'atom:feed', 'atom:entry', 'link', 'atom:link', 'enclosure', 'media:group', 'media:content'
].filter(name => !/^@|\/|^xhtml:|^(?:summary|abstract|body)$/.test(name)))

/** Whether a feed is broken, by the names of its unclosed elements: HTML without end tags is everyday. */
export function lacksEndTags(unclosed: readonly string[]): boolean {
  return unclosed.some(name => structureNames.has(name))
}
