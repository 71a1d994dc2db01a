import type { Page } from './page.ts'
import type { Route } from '../routing/routes.ts'

type NewsRoute = Extract<Route, { kind: 'news' }>

/** How many of a list are unread, where that is counted. */
export function unreadOf({ topics, counts }: Pick<Page, 'topics' | 'counts'>, route: NewsRoute): number | undefined {
  const { sectionId, topicId, cityId, chosen, outletIds, languages, isClipped } = route
  if (topicId) return topics.list.state.value.value?.find(topic => topic.topicId === topicId)?.unread
  if (isClipped || outletIds || languages || cityId) return undefined
  const counted = counts.state.value.value
  const sectionIds = sectionId ? [sectionId] : chosen
  if (!sectionIds?.length) return counted?.unread
  return counted && sectionIds.reduce((sum, id) => sum + (counted.unreadBySection[id] ?? 0), 0)
}
