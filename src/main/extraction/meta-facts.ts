import type { PageDocument } from './page-document.ts'
import { givenFacts, type PageFacts } from './page-facts.ts'

/** The fact's name, and the names it goes by in `meta` elements, the best first. */
type MetaNames = { readonly [K in keyof PageFacts]?: readonly string[] }

const openGraphNames: MetaNames = {
  headline: ['og:title'], summary: ['og:description'],
  rawPublishedAt: ['article:published_time', 'og:article:published_time'],
  rawUpdatedAt: ['article:modified_time', 'og:updated_time'],
  section: ['article:section'], canonicalUrl: ['og:url'], pictureUrl: ['og:image', 'og:image:url', 'og:image:secure_url'],
  pictureCaption: ['og:image:alt'], outletName: ['og:site_name'], language: ['og:locale'],
  authors: ['article:author'], tags: ['article:section', 'article:tag']
}

const metaNames: MetaNames = {
  headline: ['twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'],
  summary: ['description', 'twitter:description', 'dc.description'],
  rawPublishedAt: [
    'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'parsely-pub-date', 'pubdate', 'publish-date', 'sailthru.date'
  ],
  rawUpdatedAt: ['last-modified', 'dcterms.modified', 'lastmod'],
  section: ['parsely-section', 'section', 'cxenseparse:category'], dateline: ['dateline', 'geo.placename'],
  pictureUrl: ['twitter:image', 'twitter:image:src', 'thumbnail'], pictureCaption: ['twitter:image:alt'],
  outletName: ['application-name', 'dc.publisher'], language: ['dc.language', 'content-language'],
  authors: ['author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'], tags: ['news_keywords', 'parsely-tags']
}

/** What the page's `meta` elements say: Open Graph's, and the older names beside it. */
export function metaFacts(page: PageDocument): { readonly openGraph: PageFacts; readonly meta: PageFacts } {
  const named = readMeta(page)
  const openGraph = factsBy(openGraphNames, named)
  const tier = named.get('article:content_tier')?.[0]
  const canonicalUrl = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  return {
    openGraph: {
      ...openGraph, ...(tier !== undefined && { isFree: tier === 'free' ? 'yes' : 'no' }),
      ...givenFacts<Partial<PageFacts>>({ language: openGraph.language?.replace('_', '-') }),
      isArticle: /^article$/i.test(named.get('og:type')?.[0] ?? '')
    },
    meta: { ...factsBy(metaNames, named), ...givenFacts<Partial<PageFacts>>({ canonicalUrl }) }
  }
}

function factsBy(names: MetaNames, named: ReadonlyMap<string, readonly string[]>): PageFacts {
  const all = (of: readonly string[] = []): readonly string[] => of.flatMap(name => named.get(name) ?? [])
  const { authors, tags, ...single } = names
  return {
    ...givenFacts<Partial<PageFacts>>(Object.fromEntries(Object.entries(single).map(([fact, of]) => [fact, all(of)[0]]))),
    // Open Graph's `article:author` is the address of a profile where the standard is kept.
    authors: [...new Set(all(authors).map(author => author.replace(/^by\s+/i, '')))].filter(author => !/^https?:/i.test(author)),
    tags: all(tags).flatMap(tag => tag.split(',')).map(tag => tag.trim()).filter(Boolean),
    isArticle: false
  }
}

function readMeta(page: PageDocument): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv'))?.toLowerCase()
    const content = meta.getAttribute('content')?.trim()
    if (!name || !content) continue
    const same = named.get(name)
    if (same) same.push(content)
    else named.set(name, [content])
  }
  return named
}
