import type { FeedFormat } from '../../shared/feed.ts'

/** What a document is by its content: media types and file names are often wrong. */
export interface DocumentKind {
  readonly format: FeedFormat | 'html' | 'other'
  /** The document from its first mark-up on: PHP warnings and blank lines precede many feeds. */
  readonly text: string
  /** Name of the root element, with its prefix. */
  readonly rootName: string
  readonly doctypeCount: number
}

const start = /<(?:\?xml|!doctype|!--|(?:[\w.-]+:)?(?:rss|feed|rdf|html|channel)[\s>/])|\{/i

export function sniffDocument(document: string): DocumentKind {
  const from = document.slice(0, 10_000).search(start)
  const text = from > 0 ? document.slice(from) : document
  if (from < 0) return { format: 'other', text, rootName: '', doctypeCount: 0 }
  if (text.startsWith('{')) return { format: 'json', text, rootName: '', doctypeCount: 0 }
  const { rootName, doctypeCount } = readProlog(text)
  const format = formatOf(rootName)
  const prefix = /^([\w.-]+):rss$/i.exec(rootName)?.[1]
  if (prefix) return { format, text: withoutPrefix(text, prefix), rootName: 'rss', doctypeCount }
  return { format, text, rootName, doctypeCount }
}

/** RSS 2.0 has no namespace. Where it was given one by a prefix, neither parser knows it. */
function withoutPrefix(text: string, prefix: string): string {
  return text.replace(new RegExp(`(</?)${prefix.replaceAll('.', '\\.')}:`, 'g'), '$1')
}

function formatOf(rootName: string): DocumentKind['format'] {
  switch (rootName.replace(/^.*:/, '').toLowerCase()) {
    case 'rss':
    case 'channel': return 'rss'
    case 'rdf': return 'rdf'
    case 'feed': return 'atom'
    case 'html': return 'html'
    default: return 'other'
  }
}

/** Skips what may stand before the root element (XML 1.0, 2.8). */
function readProlog(text: string): { readonly rootName: string; readonly doctypeCount: number } {
  let at = 0
  let doctypeCount = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open < 0) break
    if (text.startsWith('<?', open)) at = after(text, '?>', open)
    else if (text.startsWith('<!--', open)) at = after(text, '-->', open)
    else if (text.startsWith('<!', open)) {
      doctypeCount += 1
      at = afterDoctype(text, open)
    } else return { rootName: /^[\w.:-]*/.exec(text.slice(open + 1, open + 100))?.[0] ?? '', doctypeCount }
  }
  return { rootName: '', doctypeCount }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** An internal subset holds `>` of its own: it ends with `]` and `>`. */
function afterDoctype(text: string, open: number): number {
  const close = after(text, '>', open)
  const subset = text.indexOf('[', open)
  if (subset < 0 || subset > close) return close
  const end = /\]\s*>/g
  end.lastIndex = subset
  const found = end.exec(text)
  return found ? end.lastIndex : text.length
}
