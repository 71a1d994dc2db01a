import type { ClippingFilter } from '../../../shared/annotation.ts'
import { isCalendarDay } from '../../../shared/calendar-day.ts'
import type { NewsFilter } from '../../../shared/page-settings.ts'
import { healthSorts, type HealthSort } from '../outlets/health.ts'

/** Places in the page, named by the address's fragment. */
export type Route =
  | { readonly kind: 'front' }
  | {
      readonly kind: 'news'
      /** One section's own page; all news without. */
      readonly sectionId?: string
      /** One topic's own page. */
      readonly topicId?: string
      /** What was filed from one city. */
      readonly cityId?: string
      /** What narrows all news down: sections, outlets, languages. */
      readonly chosen?: readonly string[]
      readonly outletIds?: readonly string[]
      readonly languages?: readonly string[]
      readonly isUnread?: boolean
      /** What the reader put aside. */
      readonly isClipped?: boolean
      readonly articleId?: string
    }
  | { readonly kind: 'search'; readonly query: string; readonly order?: 'newest'; readonly articleId?: string }
  | { readonly kind: 'issues' }
  | { readonly kind: 'issue'; readonly digestId: string }
  | { readonly kind: 'outlets' }
  | { readonly kind: 'health'; readonly isAll?: boolean; readonly sort?: HealthSort; readonly isDescending?: boolean }
  | { readonly kind: 'sections' }
  | { readonly kind: 'story'; readonly storyId: string }
  /** All dossiers, or one of them. */
  | { readonly kind: 'dossiers'; readonly dossierId?: string }
  /** What was clipped, highlighted and noted; all of it, or what has a label or is of some days. */
  | ({ readonly kind: 'clippings' } & ClippingFilter)
  /** What the reader follows, and what the day suggests. */
  | { readonly kind: 'topics' }
  /** The desk's city, its clocks and its weather. */
  | { readonly kind: 'cities' }
  | { readonly kind: 'converter' }
  /** `part`: which of them is wanted. */
  | { readonly kind: 'settings'; readonly part?: SettingsPart }

export const settingsParts = [
  'reading', 'refreshing', 'keys', 'keeping', 'backup', 'weather', 'readings', 'plans', 'evidence', 'about'
] as const
export type SettingsPart = typeof settingsParts[number]

/** An unknown fragment leads to the front page. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [head, ...rest] = path.split('/').filter(Boolean).map(decode)
  const params = new URLSearchParams(query)
  switch (head) {
    case 'news': return newsRoute(undefined, rest[0], params)
    case 'section': return rest[0] ? newsRoute(rest[0], rest[1], params) : { kind: 'news' }
    case 'topics': return rest[0] ? { ...newsRoute(undefined, rest[1], params), topicId: rest[0] } : { kind: 'topics' }
    case 'search': return searchRoute(rest[0], params)
    case 'issues': return rest[0] ? { kind: 'issue', digestId: rest[0] } : { kind: 'issues' }
    case 'outlets': return rest[0] === 'health' ? healthRoute(params) : { kind: 'outlets' }
    case 'sections': return { kind: 'sections' }
    case 'stories': return rest[0] ? { kind: 'story', storyId: rest[0] } : { kind: 'front' }
    case 'dossiers': return { kind: 'dossiers', ...(rest[0] && { dossierId: rest[0] }) }
    case 'clippings': return clippingsRoute(params)
    case 'cities': return rest[0] ? { ...newsRoute(undefined, rest[1], params), cityId: rest[0] } : { kind: 'cities' }
    case 'converter': return { kind: 'converter' }
    case 'settings': return settingsRoute(rest[0])
    default: return { kind: 'front' }
  }
}

function settingsRoute(named: string | undefined): Route {
  const part = settingsParts.find(one => one === named)
  return { kind: 'settings', ...(part && { part }) }
}

function healthRoute(params: URLSearchParams): Route {
  const sort = healthSorts.find(one => one === params.get('sort'))
  return {
    kind: 'health', ...(params.has('all') && { isAll: true }), ...(sort && { sort }),
    ...(params.has('down') && { isDescending: true })
  }
}

function clippingsRoute(params: URLSearchParams): Route {
  const label = params.get('label')
  const [firstDay, lastDay] = [params.get('from') ?? '', params.get('to') ?? ''] as const
  return {
    kind: 'clippings', ...(label && { label }), ...(isCalendarDay(firstDay) && { firstDay }),
    ...(isCalendarDay(lastDay) && { lastDay })
  }
}

function searchRoute(articleId: string | undefined, params: URLSearchParams): Route {
  return {
    kind: 'search', query: params.get('q') ?? '',
    ...(params.get('order') === 'newest' && { order: 'newest' }), ...(articleId && { articleId })
  }
}

function newsRoute(
  sectionId: string | undefined, articleId: string | undefined, params: URLSearchParams
): Extract<Route, { kind: 'news' }> {
  const list = (name: string): readonly string[] => params.get(name)?.split(',').filter(Boolean) ?? []
  const [chosen, outletIds, languages] = [list('sections'), list('outlets'), list('languages')]
  return {
    kind: 'news',
    ...(sectionId && { sectionId }), ...(chosen.length && { chosen }),
    ...(outletIds.length && { outletIds }), ...(languages.length && { languages }),
    ...(params.has('unread') && { isUnread: true }), ...(params.has('clipped') && { isClipped: true }),
    ...(articleId && { articleId })
  }
}

export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'front': return '#/'
    case 'news': return newsHash(route)
    case 'search': return searchHash(route)
    case 'issues': return '#/issues'
    case 'issue': return join('issues', route.digestId)
    case 'outlets': return '#/outlets'
    case 'health': return healthHash(route)
    case 'sections': return '#/sections'
    case 'story': return join('stories', route.storyId)
    case 'dossiers': return join('dossiers', route.dossierId)
    case 'clippings': return clippingsHash(route)
    case 'topics': return '#/topics'
    case 'cities': return '#/cities'
    case 'converter': return '#/converter'
    case 'settings': return join('settings', route.part)
  }
}

function healthHash({ isAll, sort, isDescending }: Extract<Route, { kind: 'health' }>): string {
  const params = new URLSearchParams({
    ...(isAll && { all: '1' }), ...(sort && { sort }), ...(isDescending && { down: '1' })
  }).toString()
  return params ? `#/outlets/health?${params}` : '#/outlets/health'
}

function clippingsHash({ label, firstDay, lastDay }: ClippingFilter): string {
  const params = new URLSearchParams({ ...(label && { label }), ...(firstDay && { from: firstDay }), ...(lastDay && { to: lastDay }) })
  return params.size > 0 ? `#/clippings?${params}` : '#/clippings'
}

function searchHash({ query, order, articleId }: Extract<Route, { kind: 'search' }>): string {
  return `${join('search', articleId)}?${new URLSearchParams({ q: query, ...(order && { order }) })}`
}

function newsHash(route: Extract<Route, { kind: 'news' }>): string {
  const params = new URLSearchParams({
    ...(route.chosen?.length && { sections: route.chosen.join(',') }),
    ...(route.outletIds?.length && { outlets: route.outletIds.join(',') }),
    ...(route.languages?.length && { languages: route.languages.join(',') }), ...(route.isUnread && { unread: '1' }),
    ...(route.isClipped && { clipped: '1' })
  }).toString()
  const path = route.sectionId ? join('section', route.sectionId, route.articleId)
    : route.topicId ? join('topics', route.topicId, route.articleId)
      : route.cityId ? join('cities', route.cityId, route.articleId) : join('news', route.articleId)
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

/** All news, narrowed down. */
export function newsRouteOf({ sectionIds, outletIds, languages }: NewsFilter = {}): Extract<Route, { kind: 'news' }> {
  return {
    kind: 'news', ...(sectionIds?.length && { chosen: sectionIds }), ...(outletIds?.length && { outletIds }),
    ...(languages?.length && { languages })
  }
}
