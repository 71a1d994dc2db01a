import type { FeedFormat } from '../../shared/feed.ts'

/** What a document is by its content: media types and file names are often wrong. */
export interface DocumentKind {
  readonly format: FeedFormat | 'html' | 'other'
  /** The document from its first mark-up on: PHP warnings and blank lines precede many feeds. */
  readonly text: string
  /** Where the root element begins. */
  readonly rootAt: number
  readonly doctypeCount: number
}

const start = /<(?:\?xml|!doctype|!--|(?:[\w.-]+:)?(?:rss|feed|rdf|html|channel)[\s>/])|\{/i

export function sniffDocument(document: string): DocumentKind {
  const from = document.slice(0, 10_000).search(start)
  const text = from > 0 ? document.slice(from) : document
  if (from < 0) return { format: 'other', text, rootAt: 0, doctypeCount: 0 }
  if (text.startsWith('{')) return { format: 'json', text, rootAt: 0, doctypeCount: 0 }
  const { rootName, rootAt, doctypeCount } = readProlog(text)
  return { format: formatOf(rootName), text, rootAt, doctypeCount }
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
function readProlog(text: string): { readonly rootName: string; readonly rootAt: number; readonly doctypeCount: number } {
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
    } else return { rootName: /^[\w.:-]*/.exec(text.slice(open + 1, open + 100))?.[0] ?? '', rootAt: open, doctypeCount }
  }
  return { rootName: '', rootAt: text.length, doctypeCount }
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
