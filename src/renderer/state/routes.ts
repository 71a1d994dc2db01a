/** Places in the page, named by the address's fragment. */
export type Route =
  | { readonly kind: 'front' }
  | {
      readonly kind: 'news'
      /** One section's own page; all news without. */
      readonly sectionId?: string
      /** Sections chosen by chips on the page of all news. */
      readonly chosen?: readonly string[]
      readonly isUnread?: boolean
      readonly articleId?: string
    }
  | { readonly kind: 'search'; readonly query: string; readonly articleId?: string }
  | { readonly kind: 'issues' }
  | { readonly kind: 'issue'; readonly digestId: string }
  | { readonly kind: 'outlets' }
  | { readonly kind: 'settings' }

/** An unknown fragment leads to the front page. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [head, ...rest] = path.split('/').filter(Boolean).map(decode)
  const params = new URLSearchParams(query)
  switch (head) {
    case 'news': return newsRoute(undefined, rest[0], params)
    case 'section': return rest[0] ? newsRoute(rest[0], rest[1], params) : { kind: 'news' }
    case 'search': return { kind: 'search', query: params.get('q') ?? '', ...(rest[0] && { articleId: rest[0] }) }
    case 'issues': return rest[0] ? { kind: 'issue', digestId: rest[0] } : { kind: 'issues' }
    case 'outlets': return { kind: 'outlets' }
    case 'settings': return { kind: 'settings' }
    default: return { kind: 'front' }
  }
}

function newsRoute(sectionId: string | undefined, articleId: string | undefined, params: URLSearchParams): Route {
  const chosen = params.get('sections')?.split(',').filter(Boolean)
  return {
    kind: 'news',
    ...(sectionId && { sectionId }), ...(chosen?.length && { chosen }),
    ...(params.has('unread') && { isUnread: true }), ...(articleId && { articleId })
  }
}

export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'front': return '#/'
    case 'news': return newsHash(route)
    case 'search': return `${join('search', route.articleId)}?${new URLSearchParams({ q: route.query })}`
    case 'issues': return '#/issues'
    case 'issue': return join('issues', route.digestId)
    case 'outlets': return '#/outlets'
    case 'settings': return '#/settings'
  }
}

function newsHash(route: Extract<Route, { kind: 'news' }>): string {
  const params = new URLSearchParams({
    ...(route.chosen?.length && { sections: route.chosen.join(',') }), ...(route.isUnread && { unread: '1' })
  }).toString()
  const path = route.sectionId ? join('section', route.sectionId, route.articleId) : join('news', route.articleId)
  return params ? `${path}?${params}` : path
}

function join(...parts: readonly (string | undefined)[]): string {
  return `#/${parts.filter(part => part !== undefined).map(encodeURIComponent).join('/')}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
